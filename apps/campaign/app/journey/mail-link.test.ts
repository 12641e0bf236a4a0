import { expect, test } from 'vitest'
import { buildMailLink } from './mail-link.ts'

test('a mail link carries address, subject and every line', () => {
  expect(buildMailLink('member@example.org', { subject: 'One & two?', body: 'Dear Alex,\n\n100 % yes\n' })).toEqual({
    href: 'mailto:member@example.org?subject=One%20%26%20two%3F&body=Dear%20Alex%2C%0D%0A%0D%0A100%20%25%20yes%0D%0A',
    isWhole: true,
  })
})

test('an address cannot add headers of its own', () => {
  expect(buildMailLink('a@example.org?bcc=b@example.org', { subject: 's', body: 'b' }).href).toMatch(
    /^mailto:a%40example\.org%3Fbcc%3Db@example\.org\?subject=/,
  )
})

test.each(Array.from("!#$%&'*+-/=?^_`{|}~."))('an address with %s is the one that a mail program reads', (sign) => {
  const to = `a${sign}b@example.org`
  const { href } = buildMailLink(to, { subject: 'A subject', body: 'b' })
  const { protocol, pathname, searchParams } = new URL(href)
  expect(protocol).toBe('mailto:')
  expect(decodeURIComponent(pathname)).toBe(to)
  expect(searchParams.get('subject')).toBe('A subject')
})

const subject = 'Making it safe for everyone to report a crime'
const lengthOf = (body: string): number =>
  `mailto:a@example.org?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`.length

/** In English, with what takes three times, and nine times, its length in a link. */
test.each(['a', ' ', 'é', '’', 'ŵ', '日'])(
  'a link holds a letter of 2,000 characters as they are written in it, and no more: %s',
  (sign) => {
    const step = encodeURIComponent(sign).length
    const room = 2_000 - lengthOf('')
    const fits = sign.repeat(Math.floor(room / step))
    const whole = buildMailLink('a@example.org', { subject, body: fits })
    expect(whole.isWhole).toBe(true)
    expect(whole.href.length).toBeLessThanOrEqual(2_000)
    expect(new URL(whole.href).searchParams.get('body')).toBe(fits)
    const cut = buildMailLink('a@example.org', { subject, body: `${fits}${sign}` })
    expect(cut).toEqual({ href: `mailto:a@example.org?subject=${encodeURIComponent(subject)}`, isWhole: false })
  },
)

test('the longest subject and address still open a mail', () => {
  const to = `${'&'.repeat(64)}@${'a'.repeat(189)}`
  const { href, isWhole } = buildMailLink(to, { subject: '日'.repeat(150), body: 'b' })
  expect(isWhole).toBe(true)
  expect(href.length).toBeLessThanOrEqual(2_000)
  expect(buildMailLink(`${'&'.repeat(300)}@example.org`, { subject: '日'.repeat(150), body: 'b' }).href).not.toContain(
    '?',
  )
})

test('without an address, a mail opens with the subject', () => {
  expect(buildMailLink('', { subject: 's', body: 'b'.repeat(2_000) }).href).toBe('mailto:?subject=s')
})
