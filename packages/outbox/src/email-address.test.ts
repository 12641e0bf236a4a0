import { expect, test } from 'vitest'
import { readEmailAddress } from './email-address.ts'
import { letterForm } from '@safe-to-report/letters/writing'

const atoms = Array.from("!#$%&'*+-/=?^_`{|}~")

test.each(atoms)('%s may stand in an address before the @: first, last, in the middle and alone', (sign) => {
  for (const name of [`${sign}ana`, `ana${sign}`, `ana${sign}b`, sign, `ana.${sign}`]) {
    expect(readEmailAddress(`${name}@example.org`)).toEqual({ ok: true, address: `${name}@example.org` })
  }
})

test.each([
  ["tom.o'brien@example.org", "tom.o'brien@example.org"],
  ['info&advice@example.org', 'info&advice@example.org'],
  ['Ana+News@Example.org', 'Ana+News@Example.org'],
  ['curator@city.museum', 'curator@city.museum'],
  ['ann@münchen.example', 'ann@xn--mnchen-3ya.example'],
  ['ann@MÜNCHEN.example', 'ann@xn--mnchen-3ya.example'],
  ['ann@mu\u0308nchen.example', 'ann@xn--mnchen-3ya.example'],
  ['ann@例え.テスト', 'ann@xn--r8jz45g.xn--zckzah'],
  ['ann@例え。テスト', 'ann@xn--r8jz45g.xn--zckzah'],
  ['ann@παράδειγμα.δοκιμή', 'ann@xn--hxajbheg2az3al.xn--jxalpdlp'],
  ['ann@faß.example', 'ann@xn--fa-hia.example'],
  ['ann@xn--mnchen-3ya.example', 'ann@xn--mnchen-3ya.example'],
])('%s is written to as %s', (typed, address) => {
  expect(readEmailAddress(typed)).toEqual({ ok: true, address })
})

test.each([['josé@example.org'], ['用户@例え.テスト'], ['jo.ürgen@münchen.example']])(
  '%s is told by its own name: letters of another script before the @',
  (typed) => {
    expect(readEmailAddress(typed)).toEqual({ ok: false, fault: 'email-other-script' })
  },
)

test.each([
  'ana',
  'ana@',
  '@example.org',
  'ana@example',
  'ana@@example.org',
  'ana@b@example.org',
  '.ana@example.org',
  'ana.@example.org',
  'a..na@example.org',
  'ana na@example.org',
  'ana@exam ple.org',
  'ana@-example.org',
  'ana@example-.org',
  'ana@example..org',
  'ana@127.0.0.1',
  'ana@[127.0.0.1]',
  'ana@münchen',
  'ana@mün/chen.example',
  'ana@mün:80.example',
  'ana@exam%70le.org',
  'ana,bob@example.org',
  'ana;bob@example.org',
  'Ana <ana@example.org>',
  '"ana"@example.org',
  'ana(a)@example.org',
  'ana\\b@example.org',
  '=?iso-8859-1?q?=E9?=ana@example.org',
  'ana=?utf-8?b?YQ==?=@example.org',
  `${'a'.repeat(65)}@example.org`,
  `ana@${'a'.repeat(64)}.org`,
  `ana@${'a.'.repeat(130)}org`,
])('%s is no address that we can write to', (typed) => {
  expect(readEmailAddress(typed)).toEqual({ ok: false, fault: 'email-malformed' })
})

test.each([
  ['ana@example.org\r\nBcc: all@example.org', 'not-one-line'],
  ['\u200B \u00A0', 'email-missing'],
  [`ana@${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.example`, 'email-too-long'],
  ['josé@example.org', 'email-other-script'],
])('the form says of %j: %s', (email, fault) => {
  const read = letterForm.safeParse({ points: [], ownWords: '', name: 'Ana', email })
  expect(read.error?.issues.map(({ message }) => message)).toEqual([fault])
})
