import { setTimeout as sleep } from 'node:timers/promises'
import { syncDue, toParliamentUrls, type SyncSummary } from '@safe-to-report/bill-tracker/sync'
import { anchorClock, holdLock, type Database } from '@safe-to-report/db'
import { describeFailure } from '@safe-to-report/serving'
import type { Logger } from 'pino'
import type { WorkerEnv } from './env.ts'

const longestBetweenLooks = 10

export interface Syncing {
  db: Database
  env: WorkerEnv
  log: Logger
  signal: AbortSignal
}

/**
 * Asks Parliament for what is due, as long as the worker runs. Any number of workers may: a lock lets one of them ask at a
 * time, and what one has asked for is not due for the others. 0 minutes: never.
 */
export async function keepSyncing({ db, env, log, signal }: Syncing): Promise<void> {
  if (env.SYNC_EVERY_MINUTES === 0) return
  // Not at once: whoever starts the product to look at it should not wait behind it, nor be told that there is no network.
  await wait(env.SYNC_FIRST_AFTER_MINUTES, signal)
  while (!signal.aborted) {
    try {
      const now = await anchorClock(db)
      await holdLock(env.DATABASE_URL, 'sync', () =>
        syncDue({
          db,
          signal,
          everyMinutes: env.SYNC_EVERY_MINUTES,
          urls: toParliamentUrls(env),
          now,
          onRun: (summary) => logRun(log, summary),
        }),
      )
    } catch (error) {
      log.warn({ failure: describeFailure(error) }, 'the sync could not be run; it is tried again')
    }
    await wait(Math.min(env.SYNC_EVERY_MINUTES, longestBetweenLooks), signal)
  }
}

async function wait(minutes: number, signal: AbortSignal): Promise<void> {
  await sleep(minutes * 60_000, undefined, { signal }).catch(() => undefined)
}

/** What is on the record is public: only ids and counts are logged all the same. */
function logRun(log: Logger, { target, outcome, changed, requests, asked }: SyncSummary): void {
  const told = { target, outcome, changed, requests, asked }
  if (outcome === 'done' || outcome === 'unreachable') log.info(told, 'synced')
  else log.warn(told, 'synced')
}
