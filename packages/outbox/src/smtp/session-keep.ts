import type { MailLimits } from './limits.ts'
import { isYes, type Session } from './open-session.ts'

/** Below what servers wait at least (RFC 5321: five minutes), so that it is we who close, and in no mail's middle. */
const idleMilliseconds = 60_000

/** Sessions that wait for the next mail. */
export interface SessionKeep {
  /** The one that was used last, if it still stands. */
  take: () => Session | undefined
  putBack: (session: Session) => void
  /** Puts back one whose mail was refused, once the server has forgotten that mail; nobody waits for it. */
  startAnew: (session: Session) => void
  /** Says goodbye to all, and from now on to each that comes back. */
  close: () => void
}

export function createSessionKeep({ most, limits }: { most: number; limits: MailLimits }): SessionKeep {
  const idle: { session: Session; timer: NodeJS.Timeout }[] = []
  let isClosed = false

  function leave({ talk }: Session): void {
    void talk
      .ask('QUIT', { command: 'QUIT', withinMs: limits.goodbye })
      .catch(() => undefined)
      .finally(talk.end)
  }

  function putBack(session: Session): void {
    if (isClosed || idle.length >= most) return leave(session)
    const timer = setTimeout(() => {
      const at = idle.findIndex((kept) => kept.session === session)
      if (at === -1) return
      idle.splice(at, 1)
      leave(session)
    }, idleMilliseconds)
    timer.unref()
    idle.push({ session, timer })
  }

  return {
    take: () => {
      for (let kept = idle.pop(); kept !== undefined; kept = idle.pop()) {
        clearTimeout(kept.timer)
        if (kept.session.talk.isOpen()) return kept.session
      }
      return undefined
    },
    putBack,
    startAnew: (session) => {
      void session.talk.ask('RSET', { command: 'RSET', withinMs: limits.goodbye }).then(
        (reply) => (isYes(reply) ? putBack(session) : session.talk.end()),
        () => session.talk.end(),
      )
    },
    close: () => {
      isClosed = true
      for (const { session, timer } of idle.splice(0)) {
        clearTimeout(timer)
        leave(session)
      }
    },
  }
}
