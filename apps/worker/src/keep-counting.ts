import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '@safe-to-report/db'
import { countProgress } from '@safe-to-report/letters'
import { describeFailure } from '@safe-to-report/serving'
import type { Logger } from 'pino'

const secondsBetweenLooks = 600

/** Counts the letters of yesterday for the public, once a day, soon after London's midnight: the database holds it to that. */
export async function keepCounting(db: Database, log: Logger, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      if (await countProgress(db, new Date())) log.info('letters counted for the public')
    } catch (error) {
      log.warn({ failure: describeFailure(error) }, 'letters could not be counted; it is tried again')
    }
    await sleep(secondsBetweenLooks * 1_000, undefined, { signal }).catch(() => undefined)
  }
}
