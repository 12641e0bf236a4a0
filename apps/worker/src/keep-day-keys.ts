import { tendDayKeys, type TendOptions } from '@safe-to-report/outbox/keys'
import { vacuumErased } from '@safe-to-report/outbox/erasing'
import { describeFailure } from '@safe-to-report/serving'
import type { Logger } from 'pino'
import { keepDoing } from './rounds.ts'

const secondsBetweenRounds = 300

export type Tending = TendOptions & { log: Logger }

/** Makes a key a day, ends those of the days before, and frees the space of what was erased, as long as the worker runs. */
export function keepDayKeys(options: Tending, signal: AbortSignal): Promise<void> {
  const work = async (): Promise<void> => {
    await tendAndTell(options)
    await vacuumErased(options.db)
  }
  const onFailure = (error: unknown): void =>
    options.log.error({ failure: describeFailure(error) }, 'day keys could not be tended; it is tried again')
  // The first round was gone before the worker said that it is ready.
  return keepDoing({ every: secondsBetweenRounds, firstAfter: secondsBetweenRounds, work, onFailure }, signal)
}

/** One round, and what it did, by ids and counts of keys and rows alone. */
export async function tendAndTell({ log, ...options }: Tending): Promise<void> {
  const { published, relocked, cannotOpen, ended, destroyed, lost } = await tendDayKeys(options)
  if (published !== undefined) log.info({ key: published }, 'day key published')
  if (relocked > 0) log.info({ relocked }, 'what is held was locked to the key of today')
  if (ended.length + destroyed.length > 0) log.info({ ended, destroyed }, 'day keys ended')
  if (Object.keys(cannotOpen).length > 0) log.warn({ cannotOpen }, 'some of what is held could not be locked anew')
  if (lost > 0) log.error({ lost }, 'some of what is held was sealed to a key that has ended: nobody can open it')
}
