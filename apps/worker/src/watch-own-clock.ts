import { watchClock, type Database } from '@safe-to-report/db'
import { saveWrongClock } from '@safe-to-report/outbox/clocks'
import { describeFailure } from '@safe-to-report/serving'
import type { Logger } from 'pino'

/** Whether this process's clock agrees with the database's, to less than a minute. */
export type IsClockRight = () => Promise<boolean>

/** Says in the log, once, when the clocks differ and when they agree again; and on the desk, for as long as they differ. */
export function watchOwnClock(options: { db: Database; log: Logger; now?: () => number }): IsClockRight {
  const { db, log, now = Date.now } = options
  const clock = watchClock({
    db,
    now,
    onWrong: (aheadSeconds) =>
      log.error(
        { aheadSeconds },
        'the clock of this machine, or that of the database, is wrong: nothing is erased, signed or counted until they agree',
      ),
    onRight: () => log.info('the clocks agree again: erasing, signing and counting go on'),
  })
  return async () => {
    const aheadSeconds = await clock.compare()
    if (aheadSeconds === 0) return true
    await saveWrongClock(db, { process: 'worker', aheadSeconds }).catch((error: unknown) =>
      log.warn({ failure: describeFailure(error) }, 'the desk could not be told of the clock'),
    )
    return false
  }
}
