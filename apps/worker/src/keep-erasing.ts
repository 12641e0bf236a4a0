import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '@safe-to-report/db'
import { closeErasures, mendTimes, runErasure } from '@safe-to-report/letters/erasing'
import type { ErasureSigner } from '@safe-to-report/outbox/seal'
import { describeFailure } from '@safe-to-report/serving'
import type { Logger } from 'pino'
import type { IsClockRight } from './watch-own-clock.ts'

const secondsBetweenErasures = 60

export interface Erasing {
  db: Database
  signer: ErasureSigner
  isClockRight: IsClockRight
  log: Logger
}

/** Erases every minute, and signs every hour that it did; a round that fails is made up for by the next. */
export async function keepErasing(options: Erasing, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await eraseOnce(options)
    await sleep(secondsBetweenErasures * 1_000, undefined, { signal }).catch(() => undefined)
  }
}

/** One round. While this machine's clock and the database's differ nothing is erased, mended or signed: either may be wrong. */
export async function eraseOnce({ db, signer, isClockRight, log }: Erasing): Promise<void> {
  try {
    if (!(await isClockRight())) return
    for (const mended of await mendTimes(db)) log.warn(mended, 'was of a time that had not come, and is mended')
    const erased = await runErasure(db)
    if (erased > 0) log.info({ erased }, 'erased')
    if ((await closeErasures(db, signer)) === 'overdue') {
      log.error('something has outstayed its time by more than an hour; nothing is signed while it does')
    }
  } catch (error) {
    log.error({ failure: describeFailure(error) }, 'erasure failed; it is tried again in a minute')
  }
}
