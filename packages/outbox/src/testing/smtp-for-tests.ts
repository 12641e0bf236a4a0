import type { Socket } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'

/** What the server does to every mail while it is set. */
export type Fault =
  | 'none'
  | '421 at greeting'
  | '550 to sender'
  | '451 to recipient'
  | '450 too many'
  | '550 to recipient'
  | '550 to members'
  | '450 daily quota'
  | '451 after data'
  | '550 after data'
  | 'cut before data'
  | 'cut during data'
  | 'cut after data'
  | 'slow'

export interface ReceivedMail {
  /** The envelope's sender: where it returns to. */
  sender: string
  recipients: string[]
  /** As it came over the line, for its signature. Words are looked for in `wordsOfMail`. */
  raw: string
  parsed: Email
}

export interface SmtpForTests {
  url: string
  fault: Fault
  /** A word in a text for which it refuses any mail, as a filter does. */
  refusedWord: string | undefined
  /** Every mail whose bytes arrived whole, in order, also those that the server then did not answer for. */
  received: ReceivedMail[]
  close: () => Promise<void>
}

/** A real SMTP server on a port of the system's choosing (or the given one), which fails on command. */
export async function startSmtpForTests({ port = 0, slowness = 20 } = {}): Promise<SmtpForTests> {
  const sockets = new Map<number, Socket>()
  const cut = (session: SMTPServerSession): void => void sockets.get(session.remotePort)?.destroy()
  const smtp: SmtpForTests = { url: '', fault: 'none', refusedWord: undefined, received: [], close: () => closing() }
  const take = async (stream: SMTPServerDataStream, session: SMTPServerSession, done: Done): Promise<void> => {
    const raw = await readWhole(stream)
    if (smtp.fault === '451 after data') return done(reply(451, 'try later'))
    if (smtp.fault === '550 after data') return done(reply(550, 'not wanted'))
    const recipients = session.envelope.rcptTo.map(({ address }) => address)
    const { mailFrom } = session.envelope
    const parsed = await PostalMime.parse(raw)
    if (smtp.refusedWord !== undefined && parsed.text?.includes(smtp.refusedWord))
      return done(reply(554, '5.7.1 Gtube pattern'))
    smtp.received.push({ sender: mailFrom ? mailFrom.address : '', recipients, raw, parsed })
    if (smtp.fault === 'cut after data') return cut(session)
    setTimeout(() => done(null, 'taken as 12345'), smtp.fault === 'slow' ? 1_500 : slowness)
  }
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onConnect: (_, done) => done(smtp.fault === '421 at greeting' ? reply(421, 'too busy') : null),
    onMailFrom: (_, __, done) => done(smtp.fault === '550 to sender' ? reply(550, 'sender not known') : null),
    onRcptTo: ({ address }, session, done) => {
      if (smtp.fault === 'cut before data') cut(session)
      else if (smtp.fault === '450 too many') done(reply(450, '4.7.1 Too many messages, try again in 5 minutes'))
      else if (smtp.fault === '450 daily quota') done(reply(450, 'Daily message quota exceeded'))
      else if (smtp.fault === '451 to recipient') done(reply(451, `<${address}> try later`))
      else if (smtp.fault === '550 to members' && !address.endsWith('@parliament.example')) done()
      else if (smtp.fault.startsWith('550 to')) done(reply(550, `<${address}> no such mailbox`))
      else done()
    },
    onData: (stream, session, done) => {
      if (smtp.fault === 'cut during data') return void stream.once('data', () => cut(session))
      void take(stream, session, done).catch(() => undefined) // the sender was killed in the middle of its data
    },
  })
  server.on('error', () => undefined) // broken connections are what these tests are about
  server.server.on('connection', (socket: Socket) => {
    sockets.set(socket.remotePort ?? 0, socket)
    socket.once('close', () => sockets.delete(socket.remotePort ?? 0))
  })
  const closing = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      for (const socket of sockets.values()) socket.destroy()
    })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('the SMTP server has no port')
  smtp.url = `smtp://127.0.0.1:${address.port}`
  return smtp
}

type Done = (error?: Error | null, message?: string) => void

function reply(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}

async function readWhole(stream: SMTPServerDataStream): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}
