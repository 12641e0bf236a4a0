import { createTransport } from 'nodemailer'
import { isOnOwnMachine } from '../own-machine.ts'
import type { Message } from './build-message.ts'
import { Readable } from 'node:stream'

/** The way out: one pool of connections to one mail server. */
export interface MailTransport {
  /**
   * Hands a message over and gives the server's reply. `beforeData` is awaited when the server has asked for the data and
   * before their first byte leaves; when it throws, none does. Rejects with nodemailer's error.
   */
  send: (message: Message, beforeData: () => Promise<void>) => Promise<string>
  /** Lets what is being delivered finish, or, `atOnce`, breaks it off: it then fails as if the server had. */
  close: (how?: { atOnce: boolean }) => void
}

/**
 * Opens a pool to `smtpUrl`: `smtps:` for TLS from the start; `smtp:` insists on STARTTLS, except on this machine. Nothing is
 * connected until the first message.
 */
export function openTransport(options: { smtpUrl: string; maxConnections: number }): MailTransport {
  const pool = createTransport({
    url: insistOnTls(options.smtpUrl),
    pool: true,
    maxConnections: options.maxConnections,
    maxMessages: Infinity,
    // The pool repeats only what it has read no byte of: a connection that the server dropped while it was idle.
    maxRequeues: 1,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 120_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const hooks = new WeakMap<Buffer, () => Promise<void>>()
  // The outermost stream of a message is read only after the server's 354. A `raw` stream is not: nodemailer 10 pipes it
  // into a buffer of its own as soon as the connection is chosen, so a hook in it would run before the envelope is sent.
  pool.use('stream', ({ data, message }, done) => {
    const beforeData = Buffer.isBuffer(data.raw) ? hooks.get(data.raw) : undefined
    if (beforeData) message.processFunc((input) => Readable.from(bytesAfter(beforeData, input), { objectMode: false }))
    done()
  })
  return {
    send: async ({ envelope, bytes }, beforeData) => {
      hooks.set(bytes, beforeData)
      // Ask of what cannot be delivered only the headers back, where the server knows how to (RFC 3461).
      const dsn = { return: 'headers', notify: ['failure', 'delay'] }
      const sent = await pool.sendMail({ envelope, raw: bytes, dsn })
      return sent.response
    },
    close: ({ atOnce } = { atOnce: false }) => pool.close({ force: atOnce }),
  }
}

/** Whoever stands in between could take STARTTLS out of the server's offer, and then read letters and the password. */
export function insistOnTls(smtpUrl: string): string {
  const url = new URL(smtpUrl)
  // In the URL, for what stands there outweighs any option beside it.
  if (url.protocol === 'smtp:' && !isOnOwnMachine(url)) url.searchParams.set('requireTLS', 'true')
  return url.href
}

async function* bytesAfter(beforeData: () => Promise<void>, bytes: Readable): AsyncGenerator<Buffer> {
  await beforeData()
  yield* bytes
}
