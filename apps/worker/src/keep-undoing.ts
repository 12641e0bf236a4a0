import { undoUnlooked } from '@safe-to-report/bill-tracker/sync'
import type { Database } from '@safe-to-report/db'
import { describeFailure } from '@safe-to-report/serving'
import type { Logger } from 'pino'
import { keepDoing } from './rounds.ts'
import type { IsClockRight } from './watch-own-clock.ts'

const secondsBetweenLooks = 60

export interface Undoing {
  db: Database
  isClockRight: IsClockRight
  log: Logger
}

/** Looks every minute whether something that was published in a hurry has waited a day for a second person, and takes it back. */
export function keepUndoing(options: Undoing, signal: AbortSignal): Promise<void> {
  const onFailure = (error: unknown): void =>
    options.log.error(
      { failure: describeFailure(error) },
      'what nobody looked at could not be taken back; it is tried again',
    )
  return keepDoing({ every: secondsBetweenLooks, work: () => undoOnce(options), onFailure }, signal)
}

/** One look. While this machine's clock and the database's differ nothing is taken back: its day may not be over. */
export async function undoOnce({ db, isClockRight, log }: Undoing): Promise<void> {
  if (!(await isClockRight())) return
  const sets = await undoUnlooked(db)
  if (sets > 0) log.warn({ sets }, 'published in a hurry, looked at by nobody else, and taken back')
}
