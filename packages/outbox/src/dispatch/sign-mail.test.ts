import { generateKeyPairSync } from 'node:crypto'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { buildLetter, buildPlainMail } from './build-message.ts'
import { loadDkimKey } from './dkim-key.ts'
import { startSmtpForTests } from '../testing/smtp-for-tests.ts'
import { verifyDkim } from '../testing/verify-dkim.ts'
import { openTransport } from './open-transport.ts'
import { createSigner } from './sign-mail.ts'

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
const privateKey = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const sending = {
  id: '11111111-1111-4111-8111-111111111111',
  mailFrom: 'letters@example.org',
  returnTo: 'b+x@example.org',
  sign: createSigner({ domain: 'example.org', selector: 's1', privateKey }),
  now: new Date('2026-11-22T00:00:00Z'),
}
const letter = {
  supporter: { name: 'Zoë Writer', email: 'zoe@example.net' },
  language: 'en' as const,
  subject: 'A subject, naïve and 日本',
  body: `Dear Member,\n\n.A line that begins with a dot.\n${'long '.repeat(60)}\n\n`,
}

test('a letter is signed in all that a receiver shows of it', async () => {
  const { bytes } = await buildLetter(sending, letter, 'member@parliament.example')
  const { isGood, names } = verifyDkim(bytes, pair.publicKey)
  expect(isGood).toBe(true)
  expect(names).toEqual(expect.arrayContaining(['from', 'reply-to', 'subject', 'date', 'message-id', 'to']))
})

test('the signature holds when the letter has been through the mail server', async () => {
  const smtp = await startSmtpForTests()
  const transport = openTransport({ smtpUrl: smtp.url, maxConnections: 1 })
  await transport.send(await buildLetter(sending, letter, 'member@parliament.example'), () => Promise.resolve())
  transport.close()
  await smtp.close()
  const arrived = smtp.received[0]?.raw ?? ''
  expect(verifyDkim(Buffer.from(arrived), pair.publicKey).isGood).toBe(true)
  expect(verifyDkim(Buffer.from(arrived.replace('begins', 'began')), pair.publicKey).isGood).toBe(false)
  expect(verifyDkim(Buffer.from(arrived.replace('zoe@example.net', 'z@example.net')), pair.publicKey).isGood).toBe(
    false,
  )
})

test('a signed letter reads as a person wrote it: plain text, to answer by hand, marked by no machine', async () => {
  const { bytes } = await buildLetter(sending, letter, 'member@parliament.example')
  const mail = await PostalMime.parse(bytes)
  const header = (key: string) => mail.headers.find((one) => one.key === key)?.value
  expect(header('auto-submitted')).toBeUndefined()
  expect(header('content-type')).toMatch(/^text\/plain/)
  expect(mail.html).toBeUndefined()
  expect(mail.replyTo).toMatchObject([{ name: 'Zoë Writer', address: 'zoe@example.net' }])
  expect(mail.from).toMatchObject({ name: 'Zoë Writer', address: 'letters@example.org' })
  expect(mail.messageId).toBe('<11111111-1111-4111-8111-111111111111@example.org>')
  expect(mail.subject).toBe(letter.subject)
  expect(mail.text?.trim()).toBe(letter.body.trim())
})

test('any other mail says that a machine wrote it', async () => {
  const { bytes } = await buildPlainMail(sending, { to: 'zoe@example.net', subject: 'Hello', body: 'Words.\n' })
  expect(verifyDkim(bytes, pair.publicKey)).toMatchObject({
    isGood: true,
    names: expect.arrayContaining(['auto-submitted']),
  })
  const mail = await PostalMime.parse(bytes)
  expect(mail.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated')
  expect(mail.replyTo).toBeUndefined()
})

test('a DKIM key is all there or not at all', async () => {
  const named = { DKIM_DOMAIN: 'example.org', DKIM_SELECTOR: 's1' }
  expect(await loadDkimKey({})).toBeUndefined()
  expect(await loadDkimKey({ ...named, DKIM_PRIVATE_KEY: privateKey.replaceAll('\n', '\\n') })).toMatchObject({
    privateKey,
  })
  await expect(loadDkimKey(named)).rejects.toThrow(/all or none/)
  await expect(loadDkimKey({ ...named, DKIM_PRIVATE_KEY: 'secret words' })).rejects.toThrow(/^(?!.*secret words).*PEM/)
})
