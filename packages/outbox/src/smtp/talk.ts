import type { Socket } from 'node:net'
import { MailServerFailure } from './mail-server-failure.ts'
import { createReplyReader, type Reply } from './reply-reader.ts'

interface Question {
  /** As failures name it. */
  command: string
  withinMs: number
}

/** A conversation: what is asked is answered once, and what nobody asked for ends it. */
export interface Talk {
  /** Says something, or only listens, and gives the answer. Rejects with `MailServerFailure`. */
  ask: (words: string | Buffer | undefined, question: Question) => Promise<Reply>
  /** False once it broke off, or the server spoke unasked: then nothing may be asked any more. */
  isOpen: () => boolean
  /** Ends it; what is being asked fails as if the server had broken off. */
  end: () => void
  /** Hands the socket back, for TLS over it. */
  release: () => Socket
}

/**
 * Talks over a connected socket. A server that says more than it was asked is not believed: its next words could pass for the
 * answer to a mail that it never took. `breakOffAll` ends it, whatever is under way.
 */
export function talkOver(socket: Socket, breakOffAll: AbortSignal): Talk {
  const reader = createReplyReader()
  let waiting: Asked | undefined
  let brokenBy: MailServerFailure['code'] | undefined

  function breakOff(code: MailServerFailure['code']): void {
    brokenBy ??= code
    breakOffAll.removeEventListener('abort', fail)
    socket.destroy()
    const asked = waiting
    waiting = undefined
    asked?.failed(brokenBy)
  }

  function hear(chunk: Buffer): void {
    if (brokenBy !== undefined) return
    if (waiting === undefined) return breakOff('EPROTOCOL')
    try {
      for (const reply of reader.take(chunk)) {
        const asked = waiting
        if (asked === undefined) return breakOff('EPROTOCOL')
        waiting = undefined
        asked.done(reply)
      }
    } catch {
      breakOff('EPROTOCOL')
    }
  }

  function hearLast(): void {
    const no = waiting === undefined ? undefined : reader.lastNo()
    if (no !== undefined) waiting?.done(no)
    breakOff('ECONNECTION')
  }

  const fail = (): void => breakOff('ECONNECTION')
  socket.setNoDelay(true).setKeepAlive(true, 30_000)
  socket.on('data', hear).on('close', hearLast).on('error', fail)
  breakOffAll.addEventListener('abort', fail)
  if (breakOffAll.aborted) fail()

  return {
    ask: async (words, question) => {
      if (brokenBy === undefined && reader.isMidway()) breakOff('EPROTOCOL')
      if (brokenBy !== undefined) throw new MailServerFailure(brokenBy, { command: question.command })
      const asked = expectAnswer(question, () => breakOff('ETIMEDOUT'))
      waiting = asked
      if (words !== undefined) socket.write(typeof words === 'string' ? `${words}\r\n` : words)
      return asked.answer
    },
    isOpen: () => brokenBy === undefined && !reader.isMidway(),
    end: fail,
    release: () => {
      // What came before TLS, whoever put it there, must not count as said under it.
      if (reader.isMidway()) breakOff('EPROTOCOL')
      breakOffAll.removeEventListener('abort', fail)
      return socket.off('data', hear).off('close', hearLast).off('error', fail)
    },
  }
}

/** A question that waits for its answer: settled once, the first time. */
interface Asked {
  answer: Promise<Reply>
  done: (reply: Reply) => void
  failed: (code: MailServerFailure['code']) => void
}

function expectAnswer({ command, withinMs }: Question, onTimeout: () => void): Asked {
  const { promise: answer, resolve, reject } = Promise.withResolvers<Reply>()
  const timer = setTimeout(onTimeout, Math.max(withinMs, 0))
  return {
    answer,
    done: (reply) => {
      clearTimeout(timer)
      resolve(reply)
    },
    failed: (code) => {
      clearTimeout(timer)
      reject(new MailServerFailure(code, { command }))
    },
  }
}
