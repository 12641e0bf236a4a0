import { beginNotices } from '@safe-to-report/bill-tracker/sync'
import type { Database } from '@safe-to-report/db'
import { followRecord } from '@safe-to-report/letters/campaigns'
import { describeFailure } from '@safe-to-report/serving'
import type { Logger } from 'pino'
import { keepDoing } from './rounds.ts'

const secondsBetweenLooks = 30

export interface Beginning {
  db: Database
  log: Logger
}

/**
 * What comes by the clock alone, soon after London's midnight, as long as the worker runs: says of news and calls to act that were dated
 * ahead that they have begun, and gives campaigns that open or close with a stage their days.
 */
export function keepBeginning({ db, log }: Beginning, signal: AbortSignal): Promise<void> {
  const work = async (): Promise<void> => {
    const begun = await beginNotices(db)
    if (begun > 0) log.info({ begun }, 'notices have begun')
    const moved = await followRecord(db)
    if (moved > 0) log.info({ moved }, 'campaigns have followed the record')
  }
  const onFailure = (error: unknown): void =>
    log.warn(
      { failure: describeFailure(error) },
      'notices could not begin, or campaigns not follow the record; it is tried again',
    )
  return keepDoing({ every: secondsBetweenLooks, work, onFailure }, signal)
}
