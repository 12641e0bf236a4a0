import { createDecipheriv, type KeyObject } from 'node:crypto'
import { openWith } from '../seal/hpke.ts'
import {
  type FindSealingKey,
  keyInfo,
  lock,
  lockedFor,
  nameOf,
  nonceBytes,
  type Sealed,
  type SealedFor,
} from '../seal/sealing.ts'
import { toUuid } from '../seal/uuid-bytes.ts'

/**
 * The private keys that may open what was sealed to the day key of this id; without an id, what was sealed before there were day
 * keys. Throws `CannotOpen` for a key that is not to be had.
 */
export type FindOpeningKeys = (keyId: string | undefined) => Promise<readonly KeyObject[]>

/** Opens what `Seal` sealed; throws `CannotOpen`. */
export type Open = (owner: SealedFor, sealed: Sealed) => Promise<string>
/** Locks a content's key to today's key instead of the one that it is locked to; the content stays as it is. Throws `CannotOpen`. */
export type Relock = (owner: SealedFor, wrappedKey: Buffer) => Promise<Buffer>

/** `key-not-here`: another worker may have it. `key-ended`: it is destroyed, and nobody ever opens it. `damaged`: whatever else. */
export type WhyNotOpen = 'damaged' | 'key-not-here' | 'key-ended'

/** Sealed content that does not open here. */
export class CannotOpen extends Error {
  override name = 'CannotOpen' as const
  readonly why: WhyNotOpen

  constructor(message: string, why: WhyNotOpen, options?: ErrorOptions) {
    super(message, options)
    this.why = why
  }
}

const tagBytes = 16
const idBytes = 16
/** Of a wrapped key that names its day key; without a name it is as long as its id shorter. */
const wrappedBytes = idBytes + 32 + 48
const infoBeforeDayKeys = Buffer.from('safe-to-report mail key v1', 'utf8')

/** Opens what was sealed to a key that is found. */
export function createOpener(findKeys: FindOpeningKeys): Open {
  return async (owner, { sealed, wrappedKey }) => {
    const key = await unlock(wrappedKey, owner, findKeys)
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes), { authTagLength: tagBytes })
      decipher.setAAD(Buffer.from(nameOf(owner), 'utf8')).setAuthTag(sealed.subarray(-tagBytes))
      const opened = decipher.update(sealed.subarray(nonceBytes, -tagBytes))
      return Buffer.concat([opened, decipher.final()]).toString('utf8')
    } catch (cause) {
      throw new CannotOpen(`mail ${owner.id} is not as it was sealed`, 'damaged', { cause })
    } finally {
      key.fill(0)
    }
  }
}

/** Locks anew what a found key unlocks. */
export function createRelocker(findKeys: FindOpeningKeys, findKey: FindSealingKey): Relock {
  return async (owner, wrappedKey) => {
    const key = await unlock(wrappedKey, owner, findKeys)
    const wrapped = lock(key, owner, await findKey())
    key.fill(0)
    return wrapped
  }
}

/** The day key that a wrapped key names; undefined of what was sealed before there were day keys. */
export function keyIdOf(wrappedKey: Buffer): string | undefined {
  return wrappedKey.length === wrappedBytes ? toUuid(wrappedKey.subarray(0, idBytes)) : undefined
}

async function unlock(wrappedKey: Buffer, owner: SealedFor, findKeys: FindOpeningKeys): Promise<Buffer> {
  const keyId = keyIdOf(wrappedKey)
  const keys = await findKeys(keyId)
  const locked = keyId === undefined ? wrappedKey : wrappedKey.subarray(idBytes)
  const bound = { info: keyId === undefined ? infoBeforeDayKeys : keyInfo, aad: lockedFor(owner, keyId) }
  const failures: unknown[] = []
  for (const key of keys) {
    try {
      return openWith(key, locked, bound)
    } catch (error) {
      failures.push(error)
    }
  }
  const named = keyId === undefined ? 'the long-lived key' : `day key ${keyId}`
  throw new CannotOpen(`mail ${owner.id} does not open with ${named}`, 'damaged', { cause: failures[0] })
}
