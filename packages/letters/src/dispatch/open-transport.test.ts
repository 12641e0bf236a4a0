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

test('nor does one whose certificate nobody vouches for', async () => {
  const server = new SMTPServer({ authOptional: true, onData: () => expect.unreachable() })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())))
  const address = server.server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  expect(await failToSend(`smtp://127.0.0.1:${port}`)).toMatchObject({ failure: 'put-off' })
})
