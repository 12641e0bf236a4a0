import type { Database } from '@safe-to-report/db'
import { closeErasures, mendTimes, runErasure } from '@safe-to-report/letters/erasing'
import type { ErasureSigner } from '@safe-to-report/outbox/seal'
import { describeFailure } from '@safe-to-report/serving'
import type { Logger } from 'pino'
import { keepDoing } from './rounds.ts'
import type { IsClockRight } from './watch-own-clock.ts'

const secondsBetweenErasures = 60

export interface Erasing {
  db: Database
  signer: ErasureSigner
  isClockRight: IsClockRight
  log: Logger
}

/** Erases every minute, and signs every hour that it did; a round that fails is made up for by the next. */
export function keepErasing(options: Erasing, signal: AbortSignal): Promise<void> {
  const onFailure = (error: unknown): void =>
    options.log.error({ failure: describeFailure(error) }, 'erasure failed; it is tried again in a minute')
  return keepDoing({ every: secondsBetweenErasures, work: () => eraseOnce(options), onFailure }, signal)
}

/** One round. While this machine's clock and the database's differ nothing is erased, mended or signed: either may be wrong. */
export async function eraseOnce({ db, signer, isClockRight, log }: Erasing): Promise<void> {
  if (!(await isClockRight())) return
  for (const mended of await mendTimes(db)) log.warn(mended, 'was of a time that had not come, and is mended')
  const erased = await runErasure(db)
  if (erased > 0) log.info({ erased }, 'erased')
  if ((await closeErasures(db, signer)) === 'overdue') {
    log.error('something has outstayed its time by more than an hour; nothing is signed while it does')
  }
}
