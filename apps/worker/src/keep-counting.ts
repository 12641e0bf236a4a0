import type { Database } from '@safe-to-report/db'
import { countHoldings } from '@safe-to-report/letters/erasing'
import { countProgress } from '@safe-to-report/letters/campaigns'
import { describeFailure } from '@safe-to-report/serving'
import type { Logger } from 'pino'
import { keepDoing } from './rounds.ts'
import type { IsClockRight } from './watch-own-clock.ts'

const secondsBetweenLooks = 600

export interface Counting {
  db: Database
  isClockRight: IsClockRight
  log: Logger
}

/**
 * Counts for the public, once a day, soon after London's midnight: the letters of the days before, and what is held. The database
 * holds it to that.
 */
export function keepCounting(options: Counting, signal: AbortSignal): Promise<void> {
  const onFailure = (error: unknown): void =>
    options.log.warn({ failure: describeFailure(error) }, 'it could not be counted; it is tried again')
  return keepDoing({ every: secondsBetweenLooks, work: () => countOnce(options), onFailure }, signal)
}

/** One look. While this machine's clock and the database's differ nothing is counted: either may be wrong. */
export async function countOnce({ db, isClockRight, log }: Counting): Promise<void> {
  if (!(await isClockRight())) return
  if (await countProgress(db)) log.info('letters counted for the public')
  if (await countHoldings(db)) log.info('what is held counted for the public')
}
