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

/** So many different mails in a row at which it stumbled, or refused us, are no chance: that is about the server. */
const manyDoubters = 3

/** Knows how the mail server fares: while it takes nothing, one mail at a time tries, with growing pauses. */
export interface ServerWatch {
  /** False while tries are made singly. */
  isReached: () => boolean
  /** How many mails may be under way at once, of so many. */
  most: (inFlight: number) => number
  /** Milliseconds until the next try; 0 when there is no reason to wait. */
  pauseLeft: () => number
  /** What one attempt found, at the mail of this id, `underWay` of them being made. */
  heard: (reached: Reached, at: { id: string; underWay: number }) => void
}

interface Trouble {
  reply: string
  isRefused: boolean
}

export function watchServer(onEvent: (event: DispatchEvent) => void): ServerWatch {
  // By a clock that nobody sets: one that was put back would lengthen a pause by as much.
  let failures = 0
  let pausedUntil = 0
  let isTold = false
  const doubters = new Set<string>()
  let crowd: { most: number; at: number } | undefined
  const pauseLeft = (): number => Math.max(0, pausedUntil - performance.now())

  function tell({ reply, isRefused }: Trouble): void {
    if (!isTold) onEvent({ event: isRefused ? 'mail-server-refuses' : 'mail-server-unreachable', reply })
    isTold = true
  }

  function fail(trouble: Trouble, longestPause: number): void {
    // Twenty that were under way fail as one.
    if (pauseLeft() > 0) return
    tell(trouble)
    pausedUntil = performance.now() + Math.min(longestPause, firstPauseMilliseconds * 2 ** Math.min(failures, 10))
    failures += 1
  }

  /** One mail by itself holds up no other. Many refused are tried singly; what many fall silent at gives its place away. */
  function doubt(trouble: Trouble, id: string): void {
    if (doubters.size < manyDoubters) doubters.add(id)
    const isMany = doubters.size >= manyDoubters
    if (trouble.isRefused) {
      if (isMany) fail(trouble, longestPauseMilliseconds)
      return
    }
    failures = 0
    pausedUntil = 0
    if (isMany) tell(trouble)
  }

  function succeed(): void {
    if (isTold) onEvent({ event: 'mail-server-back' })
    isTold = false
    failures = 0
    pausedUntil = 0
    doubters.clear()
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
    heard: (reached, { id, underWay }) => {
      if (reached === undefined) return
      if (reached.reached === 'in-doubt') return doubt(reached, id)
      if (!reached.reached) return fail(reached, reached.isRefused ? longestPauseOfRefused : longestPauseMilliseconds)
      succeed()
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
