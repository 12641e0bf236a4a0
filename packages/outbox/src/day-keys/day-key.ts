import { createPublicKey, verify } from 'node:crypto'
import type { dayKeys } from '@safe-to-report/db'
import { toPem, type ErasureSigner } from './erasure-signer.ts'
import { toPublicKey } from '../seal/hpke.ts'
import type { SealingKey } from '../seal/sealing.ts'
import { isSealingKey } from './identity.ts'

/** A public key that letters of about a day are sealed to. */
export type DayKey = typeof dayKeys.$inferSelect

/** How long a day key does what, in seconds. */
export interface DayKeyTimes {
  /** After so long a new one is made. */
  fresh: number
  /** After a newer one was published, and so long: by now every process seals to the newer one. */
  settle: number
  /** With no newer one, so long after it was made it is still sealed to: the worker may be down over a long weekend. */
  seals: number
  /** So long after it was made its private half is destroyed, whatever is still sealed to it: longer than any mail is held. */
  ends: number
}

const day = 86_400

/**
 * A letter that is sealed on the fourth day is confirmed within one, waits for two weeks, is uncertain for three days, and is kept
 * for three more when it is given back and three when that comes back: 28 days.
 */
export const dayKeyTimes: DayKeyTimes = { fresh: day, settle: day / 24, seals: 4 * day, ends: 30 * day }

/** Signs a key, every column of it. */
export function signDayKey(key: Omit<DayKey, 'signature'>, signer: ErasureSigner): DayKey {
  return { ...key, signature: signer.sign(toText(key)) }
}

/** Whether one of these long-lived keys signed exactly this. */
export function isSignedBy(key: DayKey, publicKeys: readonly string[]): boolean {
  const signature = Buffer.from(key.signature, 'base64url')
  return publicKeys
    .filter(isSealingKey)
    .some((publicKey) => verify(null, Buffer.from(toText(key)), createPublicKey(toPem(publicKey)), signature))
}

/** What is needed of a key to seal to it. */
export function toSealingKey({ id, publicKey }: Pick<DayKey, 'id' | 'publicKey'>): SealingKey {
  return { id, publicKey: toPublicKey(publicKey) }
}

// No statement of the erasure job, which the same key signs, begins like this: those are JSON.
function toText({ id, publicKey, madeAt, sealsUntil, endsAt }: Omit<DayKey, 'signature'>): string {
  const moments = [madeAt, sealsUntil, endsAt].map((moment) => moment.toISOString())
  return ['safe-to-report day key v1', id, publicKey.toString('base64url'), ...moments].join('\n')
}
