import { createCipheriv, createDecipheriv, createPrivateKey, createPublicKey, randomBytes } from 'node:crypto'
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core'
import type { MailKind } from '@safe-to-report/db'

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
const encapsulatedBytes = 32
const purpose = new TextEncoder().encode('safe-to-report mail key v1')
const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() })

/** A fresh pair for one installation, base64url: the public one for the campaign, the private one for the worker. */
export async function generateSealingKeys(): Promise<{ publicKey: string; privateKey: string }> {
  const pair = await suite.kem.generateKeyPair()
  return {
    publicKey: toBase64url(await suite.kem.serializePublicKey(pair.publicKey)),
    privateKey: toBase64url(await suite.kem.serializePrivateKey(pair.privateKey)),
  }
}

/** Seals to the holder of the private key (HPKE of RFC 9180: X25519, HKDF-SHA256, AES-256-GCM). */
export function createSealer(publicKey: string): Seal {
  const recipient = suite.kem.deserializePublicKey(keyBytes(publicKey))
  recipient.catch(() => undefined) // told at the first sealing, not as an unhandled rejection
  return async (owner, content) => {
    const key = randomBytes(32)
    const nonce = randomBytes(nonceBytes)
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(ownerBytes(owner))
    const ciphertext = Buffer.concat([cipher.update(content, 'utf8'), cipher.final()])
    const context = { recipientPublicKey: await recipient, info: purpose }
    const wrapped = await suite.seal(context, Uint8Array.from(key), Uint8Array.from(ownerBytes(owner)))
    key.fill(0)
    return {
      sealed: Buffer.concat([nonce, ciphertext, cipher.getAuthTag()]),
      wrappedKey: Buffer.concat([Buffer.from(wrapped.enc), Buffer.from(wrapped.ct)]),
    }
  }
}

/** Opens what was sealed to this private key. */
export function createOpener(privateKey: string): Open {
  const recipient = suite.kem.deserializePrivateKey(keyBytes(privateKey))
  recipient.catch(() => undefined)
  return async (owner, { sealed, wrappedKey }) => {
    const recipientKey = await recipient
    try {
      const enc = Uint8Array.from(wrappedKey.subarray(0, encapsulatedBytes))
      const wrapped = Uint8Array.from(wrappedKey.subarray(encapsulatedBytes))
      const key = await suite.open({ recipientKey, enc, info: purpose }, wrapped, Uint8Array.from(ownerBytes(owner)))
      const decipher = createDecipheriv('aes-256-gcm', Buffer.from(key), sealed.subarray(0, nonceBytes))
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
  const pkcs8 = Buffer.concat([
    Buffer.from('302e020100300506032b656e04220420', 'hex'),
    Buffer.from(keyBytes(privateKey)),
  ])
  const key = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' })
  const { x } = createPublicKey(key).export({ format: 'jwk' })
  if (x === undefined) throw new Error('an X25519 key without its public half')
  return x
}

/** Whether text has the shape of a sealing key, public or private: 32 bytes in base64url. */
export function isSealingKey(text: string): boolean {
  return /^[\w-]{43}$/.test(text)
}

function keyBytes(key: string): Uint8Array<ArrayBuffer> {
  if (!isSealingKey(key)) throw new Error('a sealing key is 32 bytes in base64url (43 characters)')
  return Uint8Array.from(Buffer.from(key, 'base64url'))
}

function ownerBytes(owner: SealedFor): Buffer {
  return Buffer.from(`${owner.kind}:${owner.id}`, 'utf8')
}

function toBase64url(bytes: ArrayBuffer): string {
  return Buffer.from(bytes).toString('base64url')
}
