import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countedDomainOf } from './large-providers.ts'
import { domainOf, mailboxOf } from './mailbox-of.ts'

const sameMailbox: [why: string, written: string, mailbox: string][] = [
  ['case and blanks', ' Ana@EXAMPLE.org ', 'ana@example.org'],
  ['a tag', 'ana+news@example.org', 'ana@example.org'],
  ['two tags', 'ana+a+b@example.org', 'ana@example.org'],
  ['a name that is all tag', '+tag@example.org', '+tag@example.org'],
  ['a dot at the end', 'ana@example.org.', 'ana@example.org'],
  ['a name in quotes', '"ana"@example.org', 'ana@example.org'],
  ['a name in quotes with a backslash', String.raw`"a\na"@example.org`, 'ana@example.org'],
  ['a tag in quotes', '"ana+x"@example.org', 'ana@example.org'],
  ['full width', 'ａｎａ＠ｅｘａｍｐｌｅ.org', 'ana@example.org'],
  ['an ideographic full stop', 'ana@example。org', 'ana@example.org'],
  ['letters composed otherwise', 'josé@example.org', 'josé@example.org'],
  ['an international domain', 'ana@bücher.example', 'ana@xn--bcher-kva.example'],
  ['the same in capitals', 'ANA@BÜCHER.example', 'ana@xn--bcher-kva.example'],
  ['dots at Gmail', 'a.n.a@gmail.com', 'ana@gmail.com'],
  ['Gmail by its other name', 'A.na+x@GoogleMail.com', 'ana@gmail.com'],
  ['dots elsewhere make another mailbox', 'a.na@example.org', 'a.na@example.org'],
  ['Apple, of old', 'ana@mac.com', 'ana@icloud.com'],
  ['Apple, in between', 'ana@me.com', 'ana@icloud.com'],
  ['Proton by its short name', 'ana@pm.me', 'ana@proton.me'],
  ['Proton’s transparent marks', 'a.n-a_@protonmail.com', 'ana@proton.me'],
  ['a keyword at Yahoo', 'ana-shop@yahoo.co.uk', 'ana@yahoo.co.uk'],
  ['Yahoo’s domains are not one', 'ana@yahoo.com', 'ana@yahoo.com'],
  ['a hyphen elsewhere makes another mailbox', 'ana-shop@example.org', 'ana-shop@example.org'],
  ['a subdomain at Fastmail', 'shop@ana.fastmail.com', 'ana@fastmail.com'],
  ['a tag at Fastmail', 'ana+shop@fastmail.com', 'ana@fastmail.com'],
  ['a subdomain elsewhere makes another mailbox', 'shop@ana.example.org', 'shop@ana.example.org'],
  ['nothing but marks', '...@gmail.com', '...@gmail.com'],
  ['no address', 'ana', '@ana'],
]

test.each(sameMailbox)('%s: %s', (_why, written, mailbox) => {
  expect(mailboxOf(written)).toBe(mailbox)
})

test('a mailbox is its own mailbox, whatever was typed', () => {
  const part = fc.string({
    unit: fc.constantFrom('a', 'B', '.', '+', '-', '_', '"', '\\', 'ü', '＠', '9'),
    maxLength: 12,
  })
  const domain = fc.constantFrom('gmail.com', 'PM.me', 'x.fastmail.com', 'yahoo.ie', 'example.org', 'bücher.example.')
  fc.assert(
    fc.property(part, domain, (name, at) => {
      const [once] = [mailboxOf(`a${name}@${at}`)]
      // Quotes and backslashes are taken off once, as a mail server does; what is left may be quoted itself.
      fc.pre(!/["\\]/.test(once))
      expect(mailboxOf(once)).toBe(once)
    }),
  )
})

test.each([
  ['a small domain', 'ana@refuge.example', 'refuge.example'],
  ['parts of it', 'ana@mail.a.refuge.example', 'refuge.example'],
  ['below a second level', 'ana@x.refuge.org.uk', 'refuge.org.uk'],
  ['a large provider', 'ana@hotmail.co.uk', undefined],
  ['a large provider by another name', 'ana@GoogleMail.com.', undefined],
  ['a subdomain of Fastmail’s', 'x@ana.fastmail.com', undefined],
])('%s is counted as its own: %s', (_what, email, counted) => {
  expect(countedDomainOf(email)).toBe(counted)
})

test('a domain is one, however it is written', () => {
  expect(domainOf('ana@BÜCHER.example.')).toBe(domainOf('ana@xn--bcher-kva.example'))
})
