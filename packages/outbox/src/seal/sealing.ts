import { createCipheriv, type KeyObject, randomBytes } from 'node:crypto'
import type { MailKind } from '@safe-to-report/db'
import { sealTo } from './hpke.ts'
import { fromUuid } from './uuid-bytes.ts'

/** Content under a key of its own, and that key locked to a day key of the worker. */
export interface Sealed {
  /** Nonce (12 bytes), ciphertext, tag (16 bytes): AES-256-GCM. */
  sealed: Buffer
  /** The day key's id (16 bytes), HPKE's encapsulated key (32 bytes) and the content's key, locked (48 bytes). */
  wrappedKey: Buffer
}

/** The row that content belongs to. Sealed content opens in no other row and as no other kind of mail, nor as a subscriber. */
export interface SealedFor {
  id: string
  kind: MailKind | 'subscription'
}

/** The public half of a day key. */
export interface SealingKey {
  id: string
  publicKey: KeyObject
}

/** Today's key. */
export type FindSealingKey = () => Promise<SealingKey>
/** Seals text to the worker; whoever holds only this cannot read anything back. */
export type Seal = (owner: SealedFor, content: string) => Promise<Sealed>
export const nonceBytes = 12
/** What a wrapped key is bound to, beside its owner. */
export const keyInfo = Buffer.from('safe-to-report mail key v2', 'utf8')

/** Seals to today's key (HPKE of RFC 9180: X25519, HKDF-SHA256, AES-256-GCM). */
export function createSealer(findKey: FindSealingKey): Seal {
  return async (owner, content) => {
    const to = await findKey()
    const key = randomBytes(32)
    const nonce = randomBytes(nonceBytes)
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(nameOf(owner), 'utf8'))
    const ciphertext = Buffer.concat([cipher.update(content, 'utf8'), cipher.final()])
    const wrappedKey = lock(key, owner, to)
    key.fill(0)
    return { sealed: Buffer.concat([nonce, ciphertext, cipher.getAuthTag()]), wrappedKey }
  }
}

/** Locks a content's key to a day key, for its owner alone. */
export function lock(key: Buffer, owner: SealedFor, { id, publicKey }: SealingKey): Buffer {
  return Buffer.concat([fromUuid(id), sealTo(publicKey, key, { info: keyInfo, aad: lockedFor(owner, id) })])
}

/** What content is bound to: its row and its kind. */
export function nameOf({ kind, id }: SealedFor): string {
  return `${kind}:${id}`
}

/** What a wrapped key is bound to: its owner and, since there are day keys, the day key that it names. */
export function lockedFor(owner: SealedFor, keyId: string | undefined): Buffer {
  return Buffer.from(keyId === undefined ? nameOf(owner) : `${nameOf(owner)}:${keyId}`, 'utf8')
}
