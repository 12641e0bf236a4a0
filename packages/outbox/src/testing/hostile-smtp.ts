import { createServer, type Socket } from 'node:net'

/** Where in a conversation the server does what it should not. */
export const stages = ['connect', 'greeting', 'EHLO', 'MAIL', 'RCPT', 'DATA', 'dot'] as const
type Stage = (typeof stages)[number]

/** What it does there, instead of an answer. */
export const kinds = [
  'closes',
  'is silent',
  'drips',
  'babbles yes',
  'never ends its reply',
  'says 421',
  'says no in bad bytes',
  'says no at great length',
  'says nonsense',
] as const
type Kind = (typeof kinds)[number]

export interface Hostility {
  stage: Stage
  kind: Kind
}

export interface HostileSmtp {
  url: string
  /** Message-IDs of the mail that it took whole, and said so to. */
  taken: string[]
  /** Bytes of data that it was given, of mail that it did not take too. */
  bytes: () => number
  close: () => Promise<void>
}

/** What the n-th connection, or the n-th mail, is met with; undefined: as it should be. */
export type Meet = (met: { connection: number } | { mail: number }) => Hostility | undefined

interface Seen {
  connections: number
  mails: number
  bytes: number
}

type Server = Pick<HostileSmtp, 'taken'> & { meet: Meet; isOnce: boolean; seen: Seen }

/**
 * A mail server that fails by plan. What `meet` says of a connection holds until its EHLO, what it says of a mail from
 * MAIL on. It takes one mail a connection where `isOnce`, as some do.
 */
export async function startHostileSmtp(meet: Meet, { isOnce = false } = {}): Promise<HostileSmtp> {
  const sockets = new Set<Socket>()
  const hostile: Server = { meet, isOnce, seen: { connections: 0, mails: 0, bytes: 0 }, taken: [] }
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined).once('close', () => sockets.delete(socket))
    converse(socket, hostile)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    taken: hostile.taken,
    bytes: () => hostile.seen.bytes,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

interface Answering {
  /** What the plan has for this connection, and for the mail under way. */
  ofConnection: Hostility | undefined
  ofMail: Hostility | undefined
  /** The data so far, while they come. */
  data: string | undefined
  /** Nothing more of this conversation is heard. */
  isLost: boolean
}

function converse(socket: Socket, server: Server): void {
  server.seen.connections += 1
  const ofConnection = server.meet({ connection: server.seen.connections })
  const talk: Answering = { ofConnection, ofMail: undefined, data: undefined, isLost: false }
  let read = ''
  socket.on('data', (chunk) => {
    if (talk.isLost) return
    const text = chunk.toString('latin1')
    if (talk.data !== undefined) return hearData(socket, server, { talk, text })
    read += text
    for (let at = read.indexOf('\r\n'); at !== -1; at = read.indexOf('\r\n')) {
      const line = read.slice(0, at)
      read = read.slice(at + 2)
      hearCommand(socket, server, { talk, line })
    }
  })
  if (ofConnection?.stage !== 'connect')
    return void answer(socket, talk, ['greeting', '220 hostile.example', ofConnection])
  talk.isLost = true
  if (ofConnection.kind === 'closes') socket.destroy()
}

/** Answers, or does what the plan says there; whether it answered. */
function answer(
  socket: Socket,
  talk: Answering,
  [stage, words, planned]: [Stage, string, Hostility | undefined],
): boolean {
  if (planned?.stage === stage) {
    talk.isLost = !planned.kind.startsWith('says no')
    misbehave(socket, planned.kind)
    return false
  }
  socket.write(`${words}\r\n`)
  return true
}

function hearCommand(socket: Socket, server: Server, { talk, line }: { talk: Answering; line: string }): void {
  switch (line.slice(0, 4).toUpperCase()) {
    case 'EHLO':
    case 'HELO':
      return void answer(socket, talk, ['EHLO', '250 hostile.example', talk.ofConnection])
    case 'MAIL':
      server.seen.mails += 1
      talk.ofMail = server.meet({ mail: server.seen.mails })
      return void answer(socket, talk, ['MAIL', '250 ok', talk.ofMail])
    case 'RCPT':
      return void answer(socket, talk, ['RCPT', '250 ok', talk.ofMail])
    case 'DATA':
      if (answer(socket, talk, ['DATA', '354 go on', talk.ofMail])) talk.data = ''
      return
    case 'QUIT':
      return void socket.end('221 bye\r\n')
    default:
      socket.write('250 ok\r\n')
  }
}

function hearData(socket: Socket, server: Server, { talk, text }: { talk: Answering; text: string }): void {
  server.seen.bytes += text.length
  const data = `${talk.data ?? ''}${text}`
  talk.data = data.endsWith('\r\n.\r\n') ? undefined : data
  if (talk.data !== undefined) return
  const { ofMail } = talk
  if (ofMail?.stage !== 'dot' || ofMail.kind === 'babbles yes') {
    server.taken.push(/^message-id: <([^@>]+)/im.exec(data)?.[1] ?? '')
  }
  if (answer(socket, talk, ['dot', '250 taken', ofMail]) && server.isOnce) socket.end()
}

function misbehave(socket: Socket, kind: Kind): void {
  switch (kind) {
    case 'closes':
      return void socket.destroy()
    case 'is silent':
      return
    case 'drips':
      return repeat(socket, '2', 20)
    case 'babbles yes':
      return repeat(socket, '250 ok\r\n354 go on\r\n'.repeat(50), 2)
    case 'never ends its reply':
      return repeat(socket, '250-and so on\r\n'.repeat(2_000), 1)
    case 'says 421':
      return void socket.end('421 4.3.2 closing\r\n')
    case 'says no in bad bytes':
      return void socket.write(
        Buffer.concat([Buffer.from('451-4.2.0 \u0000\u001b[31m'), hostileBytes, Buffer.from('\r\n451 \r\n')]),
      )
    case 'says no at great length':
      return void socket.write(
        `${'451-4.2.0 words \u0000\r\n'.repeat(5_000)}451-${'x'.repeat(1_000_000)}\r\n451 no\r\n`,
      )
    case 'says nonsense':
      return void socket.write('<html>\r\n')
  }
}

/** No UTF-8: a lone surrogate, an overlong NUL, half a character; and a backspace. */
const hostileBytes = Buffer.from([0xed, 0xa0, 0x80, 0xc0, 0x80, 0xf0, 0x9f, 0x08, 0x9b, 0xff])

function repeat(socket: Socket, words: string, milliseconds: number): void {
  const timer = setInterval(() => {
    if (socket.writableLength < 1_000_000) socket.write(words)
  }, milliseconds)
  socket.once('close', () => clearInterval(timer))
}
