import { beginNotices } from '@safe-to-report/bill-tracker/sync'
import type { Database } from '@safe-to-report/db'
import { describeFailure } from '@safe-to-report/serving'
import type { Logger } from 'pino'
import { keepDoing } from './rounds.ts'

const secondsBetweenLooks = 30

export interface Beginning {
  db: Database
  log: Logger
}

/** Says of news and calls to act that were dated ahead that they have begun, soon after London's midnight, as long as the worker runs. */
export function keepBeginning({ db, log }: Beginning, signal: AbortSignal): Promise<void> {
  const work = async (): Promise<void> => {
    const begun = await beginNotices(db)
    if (begun > 0) log.info({ begun }, 'notices have begun')
  }
  const onFailure = (error: unknown): void =>
    log.warn({ failure: describeFailure(error) }, 'notices could not begin; it is tried again')
  return keepDoing({ every: secondsBetweenLooks, work, onFailure }, signal)
}
