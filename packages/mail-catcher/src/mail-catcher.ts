import type { AddressInfo } from 'node:net'
import { createServer } from 'node:http'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import { refuseMalformed } from '@safe-to-report/serving'
import { answerInbox, inboxHeaders } from './inbox-page.ts'

/** One mail that arrived. Kept in memory only; gone when the catcher stops. */
export interface CaughtMail {
  /** Counts from 1 in order of arrival. */
  id: number
  arrivedAt: Date
  /** Of the SMTP envelope: where it returns to when it cannot be delivered; may be empty. */
  sender: string
  /** Addresses of the SMTP envelope: who it was really sent to. */
  recipients: string[]
  /** The bytes as they came. */
  raw: Buffer
  parsed: Email
}

export interface MailCatcherOptions {
  /** Ports on loopback; 0 lets the system choose. */
  smtpPort: number
  inboxPort: number
  /** How many mails to keep; the oldest go first. 500 unless told. */
  keep?: number
  /** Takes what comes back for a mail, as the mailbox of its return address would: the inbox then has buttons for it. */
  onReturn?: ((raw: Buffer) => void) | undefined
  /** Refuses with the error's `responseCode`, or waits: how a test plays an unwell mail server. */
  beforeAccepting?: (mail: { recipients: string[]; raw: Buffer }) => Promise<void>
}

export interface MailCatcher {
  smtpUrl: string
  inboxUrl: string
  mails: readonly CaughtMail[]
  /** Waits until a mail to that address has arrived, at most `seconds`; later mails than `after` only. */
  waitForMail: (recipient: string, options?: { after?: number; seconds?: number }) => Promise<CaughtMail>
  stop: () => Promise<void>
}

/** Starts an SMTP server that delivers nothing and an inbox page that shows what it was given. */
export async function startMailCatcher(options: MailCatcherOptions): Promise<MailCatcher> {
  const mails: CaughtMail[] = []
  let arrived = 0

  const accept = async (stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> => {
    const raw = await readAll(stream)
    const { mailFrom, rcptTo } = session.envelope
    const recipients = rcptTo.map((recipient) => recipient.address)
    const sender = mailFrom ? mailFrom.address : ''
    await options.beforeAccepting?.({ recipients, raw })
    const parsed = await PostalMime.parse(raw)
    arrived += 1
    mails.push({ id: arrived, arrivedAt: new Date(), sender, recipients, raw, parsed })
    if (mails.length > (options.keep ?? 500)) mails.shift()
  }
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      accept(stream, session).then(
        () => done(null),
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
      )
    },
  })
  // A client that hangs up in the middle is the client's affair.
  smtp.on('error', () => undefined)
  const smtpPort = await listenOn(smtp.server, options.smtpPort)

  const inbox = createServer({ requireHostHeader: false }, (request, response) =>
    answerInbox({ mails, onReturn: options.onReturn }, request, response),
  )
  refuseMalformed(inbox, inboxHeaders)
  const inboxPort = await listenOn(inbox, options.inboxPort)

  return {
    smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
    inboxUrl: `http://localhost:${inboxPort}`,
    mails,
    waitForMail: (recipient, wait) => waitForMail(mails, recipient, wait),
    stop: async () => {
      inbox.closeAllConnections()
      await new Promise((resolve) => inbox.close(resolve))
      await new Promise<void>((resolve) => smtp.close(resolve))
    },
  }
}

async function waitForMail(
  mails: readonly CaughtMail[],
  recipient: string,
  { after = 0, seconds = 60 }: { after?: number; seconds?: number } = {},
): Promise<CaughtMail> {
  const until = Date.now() + seconds * 1_000
  while (Date.now() < until) {
    const found = mails.find((mail) => mail.id > after && mail.recipients.includes(recipient))
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`No mail arrived for that address within ${seconds} s; ${mails.length} arrived in all.`)
}

async function readAll(stream: SMTPServerDataStream): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

function listenOn(
  server: {
    listen: (port: number, host: string, done: () => void) => unknown
    address: () => AddressInfo | string | null
    once: (event: 'error', fail: (error: Error) => void) => unknown
  },
  port: number,
): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      if (address && typeof address === 'object') resolve(address.port)
      else reject(new Error('The server has no port.'))
    })
  })
}
