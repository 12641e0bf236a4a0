import { expect, test } from 'vitest'
import { buildMailLink } from './mail-link.ts'

test('a mail link carries address, subject and every line', () => {
  const link = buildMailLink('member@example.org', { subject: 'One & two?', body: 'Dear Alex,\n\n100 % yes\n' })
  expect(link).toBe(
    'mailto:member@example.org?subject=One%20%26%20two%3F&body=Dear%20Alex%2C%0D%0A%0D%0A100%20%25%20yes%0D%0A',
  )
})

test('an address cannot add headers of its own', () => {
  expect(buildMailLink('a@example.org?bcc=b@example.org', { subject: 's', body: 'b' })).toMatch(
    /^mailto:a@example\.org%3Fbcc%3Db@example\.org\?subject=/,
  )
})

test('a letter too long for a link has none', () => {
  expect(buildMailLink('a@example.org', { subject: 's', body: 'word '.repeat(2_000) })).toBeUndefined()
})
