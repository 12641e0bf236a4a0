import { connectTo, secure } from './connect.ts'
import type { MailLimits } from './limits.ts'
import { logIn } from './log-in.ts'
import { MailServerFailure } from './mail-server-failure.ts'
import type { MailServer } from './mail-server.ts'
import type { Reply } from './reply-reader.ts'
import { talkOver, type Talk } from './talk.ts'

/** A connection that is greeted, under TLS where that is so, and logged in: ready for mail after mail. */
export interface Session {
  talk: Talk
  /** What the server can do: the words of its EHLO, in capitals. */
  offers: ReadonlySet<string>
}

/** How long something may take, out of what is left altogether. */
export type TimeLeft = (limitMs: number) => number

interface Opening {
  server: MailServer
  limits: MailLimits
  timeLeft: TimeLeft
  /** Ends every conversation, whatever is under way. */
  breakOffAll: AbortSignal
}

/** Connects, greets, goes under TLS and logs in. Rejects with `MailServerFailure`; then nothing stays open. */
export async function openSession(opening: Opening): Promise<Session> {
  const { server, limits, timeLeft, breakOffAll } = opening
  let talk = talkOver(await connectTo(server, { withinMs: timeLeft(limits.connect), breakOffAll }), breakOffAll)
  try {
    demand(await talk.ask(undefined, { command: 'CONN', withinMs: timeLeft(limits.greeting) }), 'CONN', 220)
    let offered = await greet(talk, opening)
    if (!server.isTlsFirst && (offered.has('STARTTLS') || server.insistsOnTls)) {
      const overTls = await goUnderTls(talk, offered, opening)
      talk = overTls ?? talk
      if (overTls !== undefined) offered = await greet(talk, opening)
    }
    await logInWhereAsked(talk, offered, opening)
    return { talk, offers: new Set(offered.keys()) }
  } catch (error) {
    talk.end()
    throw error
  }
}

/** What the server offers, each with its own words. */
type Offered = Map<string, string[]>

async function greet(talk: Talk, { server, limits, timeLeft }: Opening): Promise<Offered> {
  const hello = await talk.ask(`EHLO ${server.ownName}`, { command: 'EHLO', withinMs: timeLeft(limits.command) })
  if (isYes(hello)) return readOffers(hello)
  if (hello.code === 421 || server.insistsOnTls)
    throw new MailServerFailure('EANSWER', { command: 'EHLO', reply: hello })
  demand(await talk.ask(`HELO ${server.ownName}`, { command: 'HELO', withinMs: timeLeft(limits.command) }), 'HELO')
  return new Map()
}

function readOffers({ text }: Reply): Offered {
  const lines = text.split('\n').slice(1)
  return new Map(
    lines.map((line) => {
      const [keyword = '', ...words] = line
        .slice(4)
        .toUpperCase()
        .trim()
        .split(/[\s=]+/)
      return [keyword, words]
    }),
  )
}

/** Undefined where it goes on without: a server of this machine that offers TLS and then, for want of a key that it may read, has none. */
async function goUnderTls(talk: Talk, offered: Offered, opening: Opening): Promise<Talk | undefined> {
  const { server, limits, timeLeft, breakOffAll } = opening
  const command = 'STARTTLS'
  if (!offered.has(command)) throw new MailServerFailure('ETLS', { command })
  const reply = await talk.ask(command, { command, withinMs: timeLeft(limits.command) })
  if (!isYes(reply) && reply.code !== 421 && !server.insistsOnTls) return undefined
  if (reply.code >= 500) throw new MailServerFailure('ETLS', { command, reply })
  demand(reply, command, 220)
  const socket = await secure(talk.release(), server, { withinMs: timeLeft(limits.connect), breakOffAll })
  return talkOver(socket, breakOffAll)
}

async function logInWhereAsked(talk: Talk, offered: Offered, { server, limits, timeLeft }: Opening): Promise<void> {
  const ways = offered.get('AUTH')
  if (server.login === undefined || ways === undefined) return
  const say = (words: string, command: string): Promise<Reply> =>
    talk.ask(words, { command, withinMs: timeLeft(limits.command) })
  const { reply, command } = await logIn(say, server.login, ways)
  demand(reply, command)
}

export function isYes({ code }: Reply): boolean {
  return code >= 200 && code < 300
}

/** Goes on only with a yes, or with the one code that will do. */
export function demand(reply: Reply, command: string, code?: number): void {
  if (code === undefined ? !isYes(reply) : reply.code !== code)
    throw new MailServerFailure('EANSWER', { command, reply })
}
