import { z } from 'zod'
import type { DispatchEvent, Reached } from './dispatch-mail.ts'

const firstPauseMilliseconds = 500
const longestPauseMilliseconds = 10_000
/** A server that refuses our log-in is not asked often: it may lock us out, and only a person can mend it. */
const longestPauseOfRefused = 300_000
/** What fails together is one complaint. */
const sameCrowdMilliseconds = 1_000
/** After a complaint of too many at once, one more is tried each time that so much has passed without another. */
const oneMoreAfterMilliseconds = 30_000

/** Knows how the mail server fares: while it takes nothing, one mail at a time tries, with growing pauses. */
export interface ServerWatch {
  isReached: () => boolean
  /** How many mails may be under way at once, of so many. */
  most: (inFlight: number) => number
  /** Milliseconds until the next try; 0 when there is no reason to wait. */
  pauseLeft: () => number
  /** What one attempt found, `underWay` of them being made. */
  heard: (reached: Reached, underWay: number) => void
}

export function watchServer(onEvent: (event: DispatchEvent) => void): ServerWatch {
  // By a clock that nobody sets: one that was put back would lengthen a pause by as much.
  let failures = 0
  let pausedUntil = 0
  let crowd: { most: number; at: number } | undefined
  const pauseLeft = (): number => Math.max(0, pausedUntil - performance.now())

  function fail({ reply, isRefused }: { reply: string; isRefused: boolean }): void {
    // Twenty that were under way fail as one.
    if (pauseLeft() > 0) return
    if (failures === 0) onEvent({ event: isRefused ? 'mail-server-refuses' : 'mail-server-unreachable', reply })
    const longest = isRefused ? longestPauseOfRefused : longestPauseMilliseconds
    pausedUntil = performance.now() + Math.min(longest, firstPauseMilliseconds * 2 ** Math.min(failures, 10))
    failures += 1
  }

  function most(inFlight: number): number {
    if (failures > 0) return 1
    if (crowd === undefined) return inFlight
    return Math.min(inFlight, crowd.most + Math.floor((performance.now() - crowd.at) / oneMoreAfterMilliseconds))
  }

  return {
    isReached: () => failures === 0,
    most,
    pauseLeft,
    heard: (reached, underWay) => {
      if (reached === undefined) return
      if (!reached.reached) return fail(reached)
      if (failures > 0) onEvent({ event: 'mail-server-back' })
      failures = 0
      pausedUntil = 0
      if (reached.isCrowded !== true || performance.now() - (crowd?.at ?? -Infinity) < sameCrowdMilliseconds) return
      crowd = { most: Math.max(1, Math.floor(most(underWay) / 2)), at: performance.now() }
      onEvent({ event: 'fewer-at-once', most: crowd.most })
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
