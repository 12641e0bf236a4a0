import { syncDue, toParliamentUrls, type SyncSummary } from '@safe-to-report/bill-tracker/sync'
import { anchorClock, holdLock, type Database } from '@safe-to-report/db'
import { describeFailure } from '@safe-to-report/serving'
import type { Logger } from 'pino'
import type { WorkerEnv } from './env.ts'
import { keepDoing } from './rounds.ts'

const longestMinutesBetweenLooks = 10

export interface Syncing {
  db: Database
  env: WorkerEnv
  log: Logger
}

/**
 * Asks Parliament for what is due, as long as the worker runs. Any number of workers may: a lock lets one of them ask at a
 * time, and what one has asked for is not due for the others. 0 minutes: never.
 */
export async function keepSyncing({ db, env, log }: Syncing, signal: AbortSignal): Promise<void> {
  const { SYNC_EVERY_MINUTES: everyMinutes, SYNC_FIRST_AFTER_MINUTES: firstAfterMinutes } = env
  if (everyMinutes === 0) return
  const urls = toParliamentUrls(env)
  const onRun = (summary: SyncSummary): void => logRun(log, summary)
  await keepDoing(
    {
      every: Math.min(everyMinutes, longestMinutesBetweenLooks) * 60,
      // Not at once: whoever starts the product to look at it should not wait behind it, nor be told that there is no network.
      firstAfter: firstAfterMinutes * 60,
      work: async () => {
        const now = await anchorClock(db)
        await holdLock(env.DATABASE_URL, 'sync', () => syncDue({ db, signal, everyMinutes, urls, now, onRun }))
      },
      onFailure: (error) =>
        log.warn({ failure: describeFailure(error) }, 'the sync could not be run; it is tried again'),
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
