import { setMaxListeners } from 'node:events'
import { isOnOwnMachine } from '../own-machine.ts'
import { handOver, type Message } from '../smtp/hand-over.ts'
import { mailLimits, type MailLimits } from '../smtp/limits.ts'
import { MailServerFailure } from '../smtp/mail-server-failure.ts'
import { readMailServer } from '../smtp/mail-server.ts'
import { openSession, type Session, type TimeLeft } from '../smtp/open-session.ts'
import { createSessionKeep } from '../smtp/session-keep.ts'

/** The way out: connections to one mail server, opened as mail goes and kept for the next. */
export interface MailTransport {
  /**
   * Hands a message over and gives the server's reply. `beforeData` is awaited when the server has asked for the data and
   * before their first byte leaves; when it throws, none does. Rejects with `MailServerFailure`, within the limits.
   */
  send: (message: Message, beforeData: () => Promise<void>) => Promise<string>
  /** Lets what is being delivered finish, or, `atOnce`, breaks it off: it then fails as if the server had. */
  close: (how?: { atOnce: boolean }) => void
}

export interface TransportOptions {
  smtpUrl: string
  /** Most connections that are kept open for the next mail. */
  maxConnections: number
  limits?: MailLimits | undefined
}

/**
 * A way out by `smtpUrl`: `smtps:` for TLS from the start; `smtp:` insists on STARTTLS, except on this machine. Nothing is
 * connected until the first message.
 */
export function openTransport({ smtpUrl, maxConnections, limits = mailLimits }: TransportOptions): MailTransport {
  const server = readMailServer(smtpUrl)
  const keep = createSessionKeep({ most: maxConnections, limits })
  const breakingOff = new AbortController()
  const { signal: breakOffAll } = breakingOff
  setMaxListeners(0, breakOffAll)
  let isClosed = false

  async function sendIn(session: Session, message: Message, going: Going): Promise<string> {
    try {
      const reply = await handOver(session, message, { limits, ...going })
      keep.putBack(session)
      return reply
    } catch (error) {
      if (isAnswer(error)) keep.startAnew(session)
      else session.talk.end()
      throw error
    }
  }

  async function sendAnew(message: Message, going: Going): Promise<string> {
    const session = await openSession({ server, limits, timeLeft: going.timeLeft, breakOffAll })
    return sendIn(session, message, going)
  }

  return {
    send: async (message, beforeData) => {
      if (isClosed) throw new MailServerFailure('ECONNECTION', { command: 'CONN' })
      const going = { beforeData, timeLeft: timeLeftOf(limits.untilData) }
      const session = keep.take()
      if (session === undefined) return sendAnew(message, going)
      try {
        return await sendIn(session, message, going)
      } catch (error) {
        if (!isOldConnectionGone(error) || isClosed) throw error
        return sendAnew(message, going)
      }
    },
    close: ({ atOnce } = { atOnce: false }) => {
      isClosed = true
      keep.close()
      if (atOnce) breakingOff.abort()
    },
  }
}

interface Going {
  beforeData: () => Promise<void>
  timeLeft: TimeLeft
}

function timeLeftOf(altogetherMs: number): TimeLeft {
  const end = performance.now() + altogetherMs
  return (limitMs) => Math.min(limitMs, end - performance.now())
}

/** It said no to this mail and still listens. */
function isAnswer(error: unknown): boolean {
  return error instanceof MailServerFailure && error.code === 'EANSWER' && error.responseCode !== 421
}

/** A connection that was kept, and that the server dropped meanwhile, says nothing of the mail: it never got a word of it. */
function isOldConnectionGone(error: unknown): boolean {
  if (!(error instanceof MailServerFailure) || error.command !== 'MAIL FROM') return false
  return error.code === 'ECONNECTION' || error.code === 'EPROTOCOL' || error.responseCode === 421
}

/** Whoever stands in between could take STARTTLS out of the server's offer, and then read letters and the password. */
export function insistOnTls(smtpUrl: string): string {
  const url = new URL(smtpUrl)
  // In the URL, for what stands there outweighs any option beside it.
  if (url.protocol === 'smtp:' && !isOnOwnMachine(url)) url.searchParams.set('requireTLS', 'true')
  return url.href
}
