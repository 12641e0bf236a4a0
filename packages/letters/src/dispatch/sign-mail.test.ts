import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { buildLetter, buildPlainMail } from './build-message.ts'
import { loadDkimKey } from './dkim-key.ts'
import { createSigner } from './sign-mail.ts'

const privateKey = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString()
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

/** Verifies as RFC 6376 says, relaxed in head and body; gives the names that are signed. */
function verifySignature(bytes: Buffer): string[] {
  const [head = '', ...rest] = bytes.toString('latin1').split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  const fields = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n')
  const relaxed = (field: string): string => {
    const colon = field.indexOf(':')
    return `${field.slice(0, colon).toLowerCase().trim()}:${field
      .slice(colon + 1)
      .replaceAll(/[ \t]+/g, ' ')
      .trim()}`
  }
  const signature = fields.find((field) => /^dkim-signature:/i.test(field)) ?? ''
  const tag = (name: string): string =>
    (new RegExp(`[;:\\s]${name}=([^;]*)`).exec(signature)?.[1] ?? '').replaceAll(/\s/g, '')
  const canonical = body
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/ \r\n/g, '\r\n')
    .replace(/(\r\n)*$/, '\r\n')
  expect(createHash('sha256').update(canonical, 'latin1').digest('base64')).toBe(tag('bh'))
  const names = tag('h').split(':')
  const signed = names.map((name) => fields.find((field) => field.toLowerCase().startsWith(`${name.toLowerCase()}:`)))
  const unsigned = relaxed(signature).replace(/b=[^;]*$/, 'b=')
  const text = [...signed.flatMap((field) => (field === undefined ? [] : [relaxed(field)])), unsigned].join('\r\n')
  const isGood = verify(
    'sha256',
    Buffer.from(text, 'latin1'),
    createPublicKey(privateKey),
    Buffer.from(tag('b'), 'base64'),
  )
  expect(isGood).toBe(true)
  return names.map((name) => name.toLowerCase())
}

test('a letter is signed in all that a receiver shows of it', async () => {
  const { bytes } = await buildLetter(sending, letter, 'member@parliament.example')
  const names = verifySignature(bytes)
  expect(names).toEqual(expect.arrayContaining(['from', 'reply-to', 'subject', 'date', 'message-id', 'to']))
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
  expect(verifySignature(bytes)).toContain('auto-submitted')
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
