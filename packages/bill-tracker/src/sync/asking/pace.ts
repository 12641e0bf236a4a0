/**
 * Why Parliament is asked, the most urgent first: somebody waits for it; one looks whether there is news, and what; all the words of it are
 * fetched; it was there before, or is asked for again.
 */
export const urgencies = ['wished', 'look', 'news', 'again'] as const
export type Urgency = (typeof urgencies)[number]

/** How much of an hour's requests each may fill: what can wait leaves room for what cannot. */
const shares: Record<Urgency, number> = { wished: 1, look: 0.95, news: 0.9, again: 0.6 }

/** Requests to Parliament of the last hour, by whichever process. */
export interface Turns {
  /** Takes a turn where fewer than `most` were taken in the last hour; whether it did. */
  take: (most: number) => Promise<boolean>
  /** How many were taken in the last hour. */
  taken: () => Promise<number>
}

export interface PaceOptions {
  /** The most requests in any hour, to all of Parliament together. */
  anHour: number
  turns: Turns
  /** Waits so many milliseconds, or less. */
  wait: (milliseconds: number) => Promise<void>
}

/** One pace for all that asks Parliament. */
export interface Pace {
  /** Waits until one more request may go; rejects when the signal is aborted before. Those more urgent go before, others in turn. */
  turn: (urgency: Urgency, signal?: AbortSignal) => Promise<void>
  /** How many requests of this urgency could go at once. */
  room: (urgency: Urgency) => Promise<number>
}

/** How long one waits before it is looked whether the hour has room again, in milliseconds. */
const pause = 2_000

interface Waiting {
  urgency: Urgency
  go: () => void
  fail: (reason: unknown) => void
}

/**
 * A pace that no process leaves: at most so many requests in any sixty minutes, as `turns` count them, and of what can wait
 * fewer. A burst goes at once where the hour has room for it.
 */
export function openPace({ anHour, turns, wait }: PaceOptions): Pace {
  const mostOf = (urgency: Urgency): number => Math.max(1, Math.floor(anHour * shares[urgency]))
  const waiting: Waiting[] = []
  let isServing = false

  const serve = async (): Promise<void> => {
    isServing = true
    try {
      for (let next = findNext(waiting); next; next = findNext(waiting)) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other: that is the pace
        const isTurn = await turns.take(mostOf(next.urgency))
        if (isTurn) letGo(waiting, next)
        // oxlint-disable-next-line no-await-in-loop -- as above
        else await wait(pause)
      }
    } catch (reason) {
      // A fault of the count is told to all who wait: nobody asks uncounted.
      for (const { fail } of waiting.splice(0)) fail(reason)
    } finally {
      isServing = false
    }
  }

  return {
    turn: async (urgency, signal) => {
      signal?.throwIfAborted()
      const place = Promise.withResolvers<void>()
      const one: Waiting = { urgency, go: place.resolve, fail: place.reject }
      const leave = (): void => {
        remove(waiting, one)
        place.reject(signal?.reason)
      }
      signal?.addEventListener('abort', leave, { once: true })
      waiting.push(one)
      if (!isServing) void serve()
      try {
        await place.promise
      } finally {
        signal?.removeEventListener('abort', leave)
      }
    },
    room: async (urgency) => Math.max(0, mostOf(urgency) - (await turns.taken()) - waiting.length),
  }
}

/** The most urgent, and of those the one that waits longest. */
function findNext(waiting: readonly Waiting[]): Waiting | undefined {
  for (const urgency of urgencies) {
    const next = waiting.find((one) => one.urgency === urgency)
    if (next) return next
  }
  return undefined
}

function letGo(waiting: Waiting[], one: Waiting): void {
  // It may have left while its turn was taken: the turn is lost then, which is no harm.
  if (remove(waiting, one)) one.go()
}

function remove(waiting: Waiting[], one: Waiting): boolean {
  const at = waiting.indexOf(one)
  if (at >= 0) waiting.splice(at, 1)
  return at >= 0
}

const anHourInMs = 60 * 60_000

/** Turns that one process counts by itself, for a clock that is given. */
export function countTurns(now: () => Date): Turns {
  const taken: number[] = []
  const count = (): number => {
    const since = now().getTime() - anHourInMs
    while (taken[0] !== undefined && taken[0] <= since) taken.shift()
    return taken.length
  }
  return {
    take: async (most) => {
      if (count() >= most) return false
      taken.push(now().getTime())
      return true
    },
    taken: async () => count(),
  }
}
