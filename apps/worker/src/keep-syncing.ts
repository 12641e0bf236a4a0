import {
  syncDue,
  syncRounds,
  toParliamentUrls,
  type Interval,
  type Pace,
  type SyncRound,
  type SyncSummary,
} from '@safe-to-report/bill-tracker/sync'
import { anchorClock, holdLock, type Database } from '@safe-to-report/db'
import { describeFailure } from '@safe-to-report/serving'
import type { Logger } from 'pino'
import type { WorkerEnv } from './env.ts'
import { keepDoing } from './rounds.ts'

/** What was unreachable may be due again sooner than its interval says. */
const longestMinutesBetweenLooks = 5
const usualWatchMinutes = 10

export interface Syncing {
  db: Database
  env: WorkerEnv
  /** Of all that this installation asks of Parliament. */
  pace: Pace
  log: Logger
}

/**
 * Asks Parliament for what is due, as long as the worker runs: the record in one round, what is watched each in a round of its own, so
 * that none waits for another. Any number of workers may: a lock for each round lets one of them ask at a time, and what one has
 * asked for is not due for the others. 0 minutes: never.
 */
export async function keepSyncing(syncing: Syncing, signal: AbortSignal): Promise<void> {
  const { SYNC_EVERY_MINUTES: everyMinutes, WATCH_EVERY_MINUTES: watch } = syncing.env
  // Whoever says that Parliament is never to be asked means that of all.
  const watchEveryMinutes = watch ?? (everyMinutes === 0 ? 0 : usualWatchMinutes)
  const interval = { everyMinutes, watchEveryMinutes }
  const rounds = syncRounds.filter(({ isWatched }) => (isWatched ? watchEveryMinutes : everyMinutes) > 0)
  await Promise.all(rounds.map((round) => keepRound(syncing, { round, interval }, signal)))
}

async function keepRound(
  { db, env, pace, log }: Syncing,
  { round, interval }: { round: SyncRound; interval: Interval },
  signal: AbortSignal,
): Promise<void> {
  const urls = toParliamentUrls(env)
  const onRun = (summary: SyncSummary): void => logRun(log, summary)
  const every = round.isWatched ? interval.watchEveryMinutes / 2 : interval.everyMinutes
  await keepDoing(
    {
      every: Math.min(every, longestMinutesBetweenLooks) * 60,
      // Not at once: whoever starts the product to look at it should not wait behind it, nor be told that there is no network.
      firstAfter: env.SYNC_FIRST_AFTER_MINUTES * 60,
      work: async () => {
        const now = await anchorClock(db)
        const asked = { db, signal, round, interval, urls, pace, now, onRun }
        await holdLock(env.DATABASE_URL, `sync ${round.name}`, () => syncDue(asked))
      },
      onFailure: (error) =>
        log.warn(
          { failure: describeFailure(error), round: round.name },
          'the sync could not be run; it is tried again',
        ),
    },
    signal,
  )
}

/** What is on the record is public: only ids and counts are logged all the same. */
export function logRun(log: Logger, { target, outcome, changed, requests, asked }: SyncSummary): void {
  const told = { target, outcome, changed, requests, asked }
  if (outcome === 'done' || outcome === 'unreachable') log.info(told, 'synced')
  else log.warn(told, 'synced')
}
