import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { buildPlainMail } from '../dispatch/build-message.ts'
import { wordsOfMail } from './words-of-mail.ts'

const sending = {
  id: 'one',
  mailFrom: 'a@campaign.example',
  returnTo: 'b@campaign.example',
  now: new Date('2026-11-22'),
}

test.each([
  ['in a long line', `${'so it goes on, '.repeat(4)}a firewall between police and immigration, ${'and on '.repeat(9)}`],
  ['beside letters of other languages', 'Ein Wörtchen: firewall'],
  ['at the end of what a line holds', `${'x'.repeat(71)} firewall ${'y'.repeat(40)}`],
])('a word %s is found in what a mail says, whatever became of it in the bytes', async (_where, body) => {
  const { bytes } = await buildPlainMail(sending, { to: 'zoe@example.net', subject: 'Über firewalls', body })
  const words = wordsOfMail(await PostalMime.parse(bytes))
  expect(words).toContain('firewall')
  expect(words).toContain('Über firewalls')
})

test('the end of a line of the bytes can hide a word from whoever looks there', async () => {
  const bodies = Array.from(
    { length: 20 },
    (_, at) => `https://x.example/${'x'.repeat(45 + at)}/firewall/${'y'.repeat(40)}`,
  )
  const mails = await Promise.all(
    bodies.map((body) => buildPlainMail(sending, { to: 'zoe@example.net', subject: 'Hello', body })),
  )
  expect(mails.every(({ bytes }) => bytes.toString('latin1').includes('firewall'))).toBe(false)
  const parsed = await Promise.all(mails.map(({ bytes }) => PostalMime.parse(bytes)))
  expect(parsed.every((mail) => wordsOfMail(mail).includes('firewall'))).toBe(true)
})
