import { dayKeys, type Queryable } from '@safe-to-report/db'
import { and, desc, sql } from 'drizzle-orm'
import { createSealer, type FindSealingKey, type Seal, type SealingKey } from '../seal/sealing.ts'
import { isSignedBy, toSealingKey } from './day-key.ts'

/** No key is published that may still be sealed to: no worker has run for days. Nothing can be taken until one does. */
export class NoSealingKey extends Error {
  override name = 'NoSealingKey' as const
}

export interface SealerOptions {
  db: Queryable
  /** The worker's long-lived public keys, one or more: a day key that none of them signed is not sealed to. */
  signers: readonly string[]
  /** A clock that only goes forwards, in milliseconds. */
  elapsed: () => number
  /** Told how many keys lie in the table that none of `signers` signed. */
  onNotOurs?: (count: number) => void
}

/** A key that was looked up so long ago is looked up again, while it goes on being used; and after much longer it is not used. */
const freshMilliseconds = 60_000
const staleMilliseconds = 600_000
/** More than anybody makes in a month. */
const mostLookedAt = 200

/** Seals to the newest day key that the worker published and may still be sealed to. It throws `NoSealingKey` when there is none. */
export function openSealer(options: SealerOptions): Seal {
  return createSealer(keepForAWhile(() => findNewest(options), options.elapsed))
}

/** Asks once for all who ask meanwhile: a letter waits for no query but the first. */
function keepForAWhile(find: FindSealingKey, elapsed: () => number): FindSealingKey {
  let known: { key: SealingKey; at: number } | undefined
  let asking: Promise<SealingKey> | undefined
  const ask = async (): Promise<SealingKey> => {
    try {
      const at = elapsed()
      const key = await find()
      known = { key, at }
      return key
    } catch (error) {
      if (error instanceof NoSealingKey) known = undefined
      throw error
    } finally {
      asking = undefined
    }
  }
  return async () => {
    const age = known === undefined ? Infinity : elapsed() - known.at
    if (known !== undefined && age < freshMilliseconds) return known.key
    asking ??= ask()
    if (known === undefined || age >= staleMilliseconds) return asking
    asking.catch(() => undefined)
    return known.key
  }
}

async function findNewest({ db, signers, onNotOurs }: SealerOptions): Promise<SealingKey> {
  const published = await db
    .select()
    .from(dayKeys)
    .where(and(sql`${dayKeys.sealsUntil} > now()`, isNotAhead))
    .orderBy(desc(dayKeys.madeAt))
    .limit(mostLookedAt)
  const ours = published.filter((key) => isSignedBy(key, signers))
  if (ours.length < published.length) onNotOurs?.(published.length - ours.length)
  const [newest] = ours
  if (newest === undefined) {
    throw new NoSealingKey(
      'no worker has published a key to seal to in the last days: start one, with SEALING_KEYS_FOLDER',
    )
  }
  return toSealingKey(newest)
}

/** Made by now, by the database's clock; one from the future came of a clock that was wrong. */
export const isNotAhead = sql`${dayKeys.madeAt} <= now() + interval '5 minutes'`
