import { findNew, forgetItems } from '@safe-to-report/bill-tracker/finding'
import { holdLock, listen, type Database } from '@safe-to-report/db'
import { describeFailure } from '@safe-to-report/serving'
import type { Logger } from 'pino'
import type { WorkerEnv } from './env.ts'
import { keepDoing } from './rounds.ts'

/** Should nobody be heard that something came, or that a watch changed. */
const secondsBetweenLooks = 60

export interface Finding {
  db: Database
  env: Pick<WorkerEnv, 'DATABASE_URL'>
  log: Logger
}

/**
 * Matches what was fetched with the watches, as soon as something comes or a watch changes, as long as the worker runs. Of any number of
 * workers one does at a time; Parliament is not asked.
 */
export async function keepFinding(options: Finding, signal: AbortSignal): Promise<void> {
  const { env, log } = options
  let bell = new AbortController()
  const ring = (): void => bell.abort()
  const listening = listen({ url: env.DATABASE_URL, channel: 'to_match', onNotice: ring, onListening: ring })
  await keepDoing(
    {
      every: secondsBetweenLooks,
      sooner: () => {
        bell = new AbortController()
        return bell.signal
      },
      work: () => findOnce(options, signal),
      onFailure: (error) =>
        log.warn({ failure: describeFailure(error) }, 'what was fetched could not be matched; it is tried again'),
    },
    signal,
  )
  await listening.stop()
}

/** One look. Counts alone are logged. */
export async function findOnce({ db, env, log }: Finding, signal?: AbortSignal): Promise<void> {
  await holdLock(env.DATABASE_URL, 'finding', async () => {
    const finding = await findNew(db, signal)
    if (finding.matched > 0) log.info({ ...finding }, 'matched what was fetched')
    const forgotten = await forgetItems(db)
    if (forgotten > 0) log.info({ forgotten }, 'forgot what was fetched long ago')
  })
}
