import { z } from 'zod'
import type { DispatchEvent, Reached } from './dispatch-mail.ts'

const firstPauseMilliseconds = 500
const longestPauseMilliseconds = 10_000

/** Knows whether the mail server can be reached: while it cannot, one mail at a time tries, with growing pauses. */
export interface ServerWatch {
  isReached: () => boolean
  /** Milliseconds until the next try; 0 when there is no reason to wait. */
  pauseLeft: () => number
  heard: (reached: Reached) => void
}

export function watchServer(onEvent: (event: DispatchEvent) => void): ServerWatch {
  let failures = 0
  let pausedUntil = 0
  const pauseLeft = (): number => Math.max(0, pausedUntil - Date.now())
  return {
    isReached: () => failures === 0,
    pauseLeft,
    heard: (reached) => {
      if (reached === undefined) return
      if (reached.reached) {
        if (failures > 0) onEvent({ event: 'mail-server-back' })
        failures = 0
        pausedUntil = 0
        return
      }
      // Twenty that were under way fail as one.
      if (pauseLeft() > 0) return
      if (failures === 0) onEvent({ event: 'mail-server-unreachable', reply: reached.reply })
      pausedUntil =
        Date.now() + Math.min(longestPauseMilliseconds, firstPauseMilliseconds * 2 ** Math.min(failures, 10))
      failures += 1
    },
  }
}

/** Runs work on the database; when it fails, tells once, and once more when it works again. */
export function watchDatabase(
  onEvent: (event: DispatchEvent) => void,
): <Result>(work: () => Promise<Result>) => Promise<Result | undefined> {
  let isFailing = false
  return async (work) => {
    try {
      const result = await work()
      if (isFailing) onEvent({ event: 'database-back' })
      isFailing = false
      return result
    } catch (error) {
      if (!isFailing) onEvent({ event: 'database-failed', code: codeOf(error) })
      isFailing = true
      return undefined
    }
  }
}

const coded = z.object({ code: z.string() })
const caused = z.object({ cause: coded })

/** An error's code alone: its message may quote what was being written. */
function codeOf(error: unknown): string {
  const outer = coded.safeParse(error)
  if (outer.success) return outer.data.code
  const inner = caused.safeParse(error)
  if (inner.success) return inner.data.cause.code
  return error instanceof Error ? error.name : 'unknown'
}
