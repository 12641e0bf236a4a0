import type { syncRuns } from '@safe-to-report/db'

/** How a run ended, as a schedule needs to know it. */
export interface Ran extends Pick<typeof syncRuns.$inferSelect, 'target' | 'outcome' | 'startedAt'> {
  endedAt: Date
}

const minute = 60_000
const firstBackOff = 5
const longestBackOff = 60

/** An API at which so many different things in a row were unreachable is down; one alone may be at fault itself. */
export const unreachableBeforeDown = 2

/**
 * From when on, in milliseconds, something is due again by its own runs, the newest first. What was unreachable is tried again after
 * 5, 10, 20, 40 and then every 60 minutes. What failed otherwise waits its interval, twice that and so on up to an hour, or its
 * interval where that is longer.
 */
export function dueAgain(runs: readonly Ran[], everyMinutes: number): number {
  const [last] = runs
  if (!last) return Number.NEGATIVE_INFINITY
  if (last.outcome === 'unreachable') return last.endedAt.getTime() + backOff(countUnreachable(runs))
  const failed = runs.findIndex(({ outcome }) => outcome === 'done')
  const times = last.outcome === 'done' ? 1 : 2 ** Math.min((failed < 0 ? runs.length : failed) - 1, 10)
  const wait = Math.min(everyMinutes * times, Math.max(everyMinutes, longestBackOff))
  return last.startedAt.getTime() + wait * minute
}

/**
 * Until when, in milliseconds, an API is left alone, by the runs of all that ask it, the newest first: where several things, or the only
 * one there is, were unreachable since it last answered.
 */
export function downUntil(runs: readonly Ran[], targets: number): number {
  const failing = runs.slice(0, countUnreachable(runs))
  const [last] = failing
  const isDown = new Set(failing.map(({ target }) => target)).size >= Math.min(unreachableBeforeDown, targets)
  // A round that finds it down asks several things: together they are one try.
  const tries = Math.ceil(failing.length / Math.min(unreachableBeforeDown, targets))
  return last && isDown ? last.endedAt.getTime() + backOff(tries) : Number.NEGATIVE_INFINITY
}

function countUnreachable(runs: readonly Ran[]): number {
  const reached = runs.findIndex(({ outcome }) => outcome !== 'unreachable')
  return reached < 0 ? runs.length : reached
}

function backOff(tries: number): number {
  return Math.min(firstBackOff * 2 ** Math.min(tries - 1, 10), longestBackOff) * minute
}
