import fc from 'fast-check'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { expect, onTestFinished, test } from 'vitest'
import { openTransport } from '../dispatch/open-transport.ts'
import { toData, type Message } from './hand-over.ts'
import { readMailServer } from './mail-server.ts'

const message: Message = {
  envelope: { from: 'letters@example.org', to: ['member@parliament.example'] },
  bytes: Buffer.from('Subject: A letter\r\n\r\nWords.\r\n..\r\n.'),
}

/** A server that takes mail from whoever logs in as told; sends one mail twice in one session, and gives what came. */
async function sendTwice(options: SMTPServerOptions, { scheme = 'smtp', query = '' } = {}) {
  const came: { text: string; isSecure: boolean; user: unknown; dsn: unknown }[] = []
  let connections = 0
  const server = new SMTPServer({
    ...options,
    disableReverseLookup: true,
    onConnect: (_session, done) => {
      connections += 1
      done()
    },
    onAuth: (auth, _session, done) => {
      const isRight = auth.password === 'a b:c' || auth.validatePassword?.('a b:c') === true
      if (auth.username === 'ada' && isRight) done(null, { user: 'ada' })
      else done(new Error('no'))
    },
    onData: (stream, session, done) => {
      let text = ''
      stream.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')))
      stream.on('end', () => {
        came.push({ text, isSecure: session.secure, user: session.user, dsn: session.envelope.mailFrom })
        done(null, 'taken')
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  const port = typeof address === 'object' ? address?.port : 0
  const transport = openTransport({ smtpUrl: `${scheme}://ada:a%20b%3Ac@127.0.0.1:${port}${query}`, maxConnections: 1 })
  onTestFinished(async () => {
    transport.close()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  })
  for (const time of ['first', 'second']) {
    expect(await transport.send(message, () => Promise.resolve()), time).toBe('250 taken')
  }
  return { came, connections }
}

test.each(['PLAIN', 'LOGIN', 'CRAM-MD5'])('it logs in by %s, once for many mails', async (way) => {
  const { came, connections } = await sendTwice({ authMethods: [way], allowInsecureAuth: true, hideSTARTTLS: true })
  expect(connections).toBe(1)
  expect(came).toHaveLength(2)
  expect(came[0]).toMatchObject({ user: 'ada', isSecure: false })
  expect(came[0]?.text).toBe('Subject: A letter\r\n\r\nWords.\r\n..\r\n.\r\n')
})

test.each([
  { what: 'STARTTLS', scheme: 'smtp', secure: false },
  { what: 'TLS from the start', scheme: 'smtps', secure: true },
])('under $what it logs in and sends', async ({ scheme, secure }) => {
  const query = '?requireTLS=true&tls.rejectUnauthorized=false'
  const { came } = await sendTwice({ secure, authMethods: ['PLAIN'] }, { scheme, query })
  expect(came).toMatchObject([{ isSecure: true, user: 'ada' }, { isSecure: true }])
})

test('the data hold no end but their own, and are what they were once the dots are taken away', () => {
  const anyText = fc.array(fc.constantFrom('.', '\r', '\n', '\r\n', 'a', '..', '\u0000', ' '), { maxLength: 40 })
  fc.assert(
    fc.property(anyText, (parts) => {
      const text = parts.join('')
      const sent = toData(Buffer.from(text, 'latin1')).toString('latin1')
      expect(sent.indexOf(`\r\n.\r\n`)).toBe(sent === '.\r\n' ? -1 : sent.length - 5)
      expect(sent).not.toMatch(/\r(?!\n)|(?<!\r)\n/)
      const undone = sent.replace(/\.\r\n$/, '').replaceAll(/(^|\n)\./g, '$1')
      const lines = text.replaceAll(/\r\n|\r|\n/g, '\r\n')
      expect(undone).toBe(lines === '' || lines.endsWith('\r\n') ? lines : `${lines}\r\n`)
    }),
  )
})

test.each([
  ['smtp://localhost', { host: 'localhost', port: 587, isTlsFirst: false, insistsOnTls: false, login: undefined }],
  [
    'smtps://u%40x:p%2F@[2001:db8::1]',
    { host: '2001:db8::1', port: 465, isTlsFirst: true, login: { user: 'u@x', pass: 'p/' } },
  ],
  ['smtp://relay.example', { host: 'relay.example', insistsOnTls: true }],
  ['smtp://relay.example?requireTLS=false&name=we.example', { insistsOnTls: true, ownName: 'we.example' }],
])('%s is read', (url, read) => {
  expect(readMailServer(url)).toMatchObject(read)
})
