import { createCipheriv, createDecipheriv, generateKeyPairSync, randomBytes } from 'node:crypto'
import type { MailKind } from '@safe-to-report/db'
import { openWith, publicBytes, sealTo, toPrivateKey, toPublicKey } from './hpke.ts'

/** Content under a key of its own, and that key wrapped to the worker. */
interface Sealed {
  /** Nonce (12 bytes), ciphertext, tag (16 bytes): AES-256-GCM. */
  sealed: Buffer
  /** HPKE encapsulated key (32 bytes) and the wrapped content key (48 bytes). */
  wrappedKey: Buffer
}

/** The row that content belongs to. Sealed content opens in no other row and as no other kind of mail, nor as a subscriber. */
export interface SealedFor {
  id: string
  kind: MailKind | 'subscription'
}

/** Seals text to the worker; whoever holds only this cannot read anything back. */
export type Seal = (owner: SealedFor, content: string) => Promise<Sealed>
/** Opens what `Seal` sealed; throws `CannotOpen`. */
export type Open = (owner: SealedFor, sealed: Sealed) => Promise<string>

/** Sealed content that this private key does not open: another key, another row, or altered bytes. */
export class CannotOpen extends Error {
  override name = 'CannotOpen' as const
}

const nonceBytes = 12
const tagBytes = 16
const info = Buffer.from('safe-to-report mail key v1', 'utf8')

/** A fresh pair for one installation, base64url: the public one for the campaign, the private one for the worker. */
export async function generateSealingKeys(): Promise<{ publicKey: string; privateKey: string }> {
  const { privateKey } = generateKeyPairSync('x25519')
  return {
    publicKey: publicBytes(privateKey).toString('base64url'),
    privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32).toString('base64url'),
  }
}

/** Seals to the holder of the private key (HPKE of RFC 9180: X25519, HKDF-SHA256, AES-256-GCM). */
export function createSealer(publicKey: string): Seal {
  const recipient = toPublicKey(keyBytes(publicKey))
  return async (owner, content) => {
    const key = randomBytes(32)
    const nonce = randomBytes(nonceBytes)
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(ownerBytes(owner))
    const ciphertext = Buffer.concat([cipher.update(content, 'utf8'), cipher.final()])
    const wrappedKey = sealTo(recipient, key, { info, aad: ownerBytes(owner) })
    key.fill(0)
    return { sealed: Buffer.concat([nonce, ciphertext, cipher.getAuthTag()]), wrappedKey }
  }
}

/** Opens what was sealed to this private key. */
export function createOpener(privateKey: string): Open {
  const recipient = toPrivateKey(keyBytes(privateKey))
  return async (owner, { sealed, wrappedKey }) => {
    try {
      const key = openWith(recipient, wrappedKey, { info, aad: ownerBytes(owner) })
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes), { authTagLength: tagBytes })
      decipher.setAAD(ownerBytes(owner)).setAuthTag(sealed.subarray(-tagBytes))
      const opened = decipher.update(sealed.subarray(nonceBytes, -tagBytes))
      return Buffer.concat([opened, decipher.final()]).toString('utf8')
    } catch (cause) {
      throw new CannotOpen(`mail ${owner.id} does not open with this SEALING_PRIVATE_KEY`, { cause })
    }
  }
}

/** The public half of a private key, so that the worker, too, can seal (a notice with the supporter's own text). */
export function publicKeyOf(privateKey: string): string {
  return publicBytes(toPrivateKey(keyBytes(privateKey))).toString('base64url')
}

/** Whether text has the shape of a sealing key, public or private: 32 bytes in base64url. */
export function isSealingKey(text: string): boolean {
  return /^[\w-]{43}$/.test(text)
}

function keyBytes(key: string): Buffer {
  if (!isSealingKey(key)) throw new Error('a sealing key is 32 bytes in base64url (43 characters)')
  return Buffer.from(key, 'base64url')
}

function ownerBytes(owner: SealedFor): Buffer {
  return Buffer.from(`${owner.kind}:${owner.id}`, 'utf8')
}
