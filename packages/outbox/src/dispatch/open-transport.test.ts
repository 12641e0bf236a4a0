import { createServer } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { expect, onTestFinished, test } from 'vitest'
import { startSmtpForTests } from '../testing/smtp-for-tests.ts'
import type { Message } from '../smtp/hand-over.ts'
import { judgeFailure } from './judge-failure.ts'
import { insistOnTls, openTransport } from './open-transport.ts'

const message: Message = {
  envelope: { from: 'letters@example.org', to: ['member@parliament.example'] },
  bytes: Buffer.from('Subject: A letter\r\n\r\nWords.\r\n'),
}

/** How an attempt ended that the server must not get a byte of. */
async function failToSend(smtpUrl: string) {
  const transport = openTransport({ smtpUrl, maxConnections: 1 })
  onTestFinished(() => transport.close())
  let isDataBegun = false
  const beforeData = (): Promise<void> => {
    isDataBegun = true
    return Promise.resolve()
  }
  const error: unknown = await transport.send(message, beforeData).then(
    () => 'sent',
    (failure: unknown) => failure,
  )
  return judgeFailure(error, isDataBegun)
}

test.each([
  ['smtp://relay.example.org', 'smtp://relay.example.org?requireTLS=true'],
  ['smtp://ada:pass@10.0.0.7:587?requireTLS=false', 'smtp://ada:pass@10.0.0.7:587?requireTLS=true'],
  ['smtps://relay.example.org:465', 'smtps://relay.example.org:465'],
  ['smtp://localhost:25', 'smtp://localhost:25'],
  ['smtp://127.0.0.1:25', 'smtp://127.0.0.1:25'],
  ['smtp://[::1]:25', 'smtp://[::1]:25'],
  ['smtp://localhost.example.org', 'smtp://localhost.example.org?requireTLS=true'],
])('%s is used as %s', (smtpUrl, used) => {
  expect(insistOnTls(smtpUrl)).toBe(used)
})

test('a relay that offers no TLS gets no byte of a letter, and no letter is given up for it', async () => {
  const smtp = await startSmtpForTests()
  onTestFinished(() => smtp.close())
  expect(await failToSend(`${smtp.url}?requireTLS=true`)).toMatchObject({
    failure: 'put-off',
    by: 'set-up',
    isOurs: true,
    reply: expect.stringMatching(/^The mail server takes nothing over TLS/),
  })
  expect(smtp.received).toEqual([])
})

/** A server with a certificate that it made for itself, as Debian's Postfix has one; how much came, by TLS or without. */
async function startSelfMade({ isTlsFirst = false } = {}) {
  const came: { isSecure: boolean }[] = []
  const server = new SMTPServer({
    secure: isTlsFirst,
    authOptional: true,
    disableReverseLookup: true,
    onData: (stream, session, done) => {
      came.push({ isSecure: session.secure })
      stream.resume().on('end', () => done(null, 'taken'))
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())))
  const address = server.server.address()
  return { came, port: typeof address === 'object' ? address?.port : undefined }
}

const schemes = [
  { scheme: 'smtp', isTlsFirst: false },
  { scheme: 'smtps', isTlsFirst: true },
]

test.each(schemes)('to $scheme: elsewhere nothing goes under a certificate that nobody vouches for', async (how) => {
  const { came, port } = await startSelfMade(how)
  expect(await failToSend(`${how.scheme}://[::ffff:127.0.0.1]:${port}`)).toEqual({
    failure: 'put-off',
    by: 'set-up',
    isOurs: true,
    reply: expect.stringMatching(/its certificate (?:is self-made|has expired|is for another name).* \([A-Z_]+\)\.$/),
  })
  expect(came).toEqual([])
})

test.each(schemes)('to $scheme: a server of this machine may have made its certificate itself', async (how) => {
  const { came, port } = await startSelfMade(how)
  const transport = openTransport({ smtpUrl: `${how.scheme}://127.0.0.1:${port}`, maxConnections: 1 })
  onTestFinished(() => transport.close())
  expect(await transport.send(message, () => Promise.resolve())).toBe('250 taken')
  expect(came).toEqual([{ isSecure: true }])
})

test('one that must be checked, by the words of its URL, is checked on this machine too', async () => {
  const { came, port } = await startSelfMade()
  const failure = await failToSend(`smtp://127.0.0.1:${port}?tls.rejectUnauthorized=true`)
  expect(failure).toMatchObject({ by: 'set-up', isOurs: true })
  expect(came).toEqual([])
})

/** Offers STARTTLS and then has none, as Postfix does whose key cannot be read. */
async function startWithoutKey() {
  const heard: string[] = []
  const server = createServer((socket) => {
    socket.on('error', () => undefined).write('220 hi\r\n')
    socket.on('data', (chunk) => {
      const words = chunk.toString('latin1')
      heard.push(words)
      if (words.startsWith('EHLO')) socket.write('250-hi\r\n250 STARTTLS\r\n')
      else if (words.startsWith('STARTTLS')) socket.write('454 4.7.0 TLS not available due to local problem\r\n')
      else socket.write(words === 'DATA\r\n' ? '354 go on\r\n' : '250 taken\r\n')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  return { heard, port: typeof address === 'object' ? address?.port : undefined }
}

test('where TLS was offered and there is none, mail goes without on this machine, and elsewhere does not', async () => {
  const { heard, port } = await startWithoutKey()
  expect(await failToSend(`smtp://[::ffff:127.0.0.1]:${port}`)).toMatchObject({ failure: 'put-off', isOurs: true })
  expect(heard.join('')).not.toContain('MAIL')
  const transport = openTransport({ smtpUrl: `smtp://127.0.0.1:${port}`, maxConnections: 1 })
  expect(await transport.send(message, () => Promise.resolve())).toBe('250 taken')
  transport.close()
})

test('a port where TLS is not what the URL says is a matter of the set-up', async () => {
  const smtp = await startSmtpForTests()
  onTestFinished(() => smtp.close())
  expect(await failToSend(smtp.url.replace('smtp:', 'smtps:'))).toMatchObject({ by: 'set-up', isOurs: true })
})
