import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto'

/**
 * HPKE (RFC 9180) in base mode, one message a key: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. Composed of Node's own
 * primitives, since WebCrypto takes twenty times as long, and a worker opens every letter it sends.
 */
export interface HpkeMessage {
  info: Buffer
  aad: Buffer
}

/** Length in bytes of a key, and of the encapsulated key before a sealed message. */
export const hpkeKeyBytes = 32
const tagBytes = 16
// Section 7: X25519 is KEM 0x0020, HKDF-SHA256 KDF 0x0001, AES-256-GCM AEAD 0x0002.
const kemSuite = Buffer.from('KEM\x00\x20', 'latin1')
const suite = Buffer.from('HPKE\x00\x20\x00\x01\x00\x02', 'latin1')
const version = Buffer.from('HPKE-v1', 'latin1')
const nothing = Buffer.alloc(0)
// RFC 8410: what stands before the 32 bytes of an X25519 key in DER.
const privatePrefix = Buffer.from('302e020100300506032b656e04220420', 'hex')
const publicPrefix = Buffer.from('302a300506032b656e032100', 'hex')

/** A public key of 32 bytes. */
export function toPublicKey(bytes: Uint8Array): KeyObject {
  return createPublicKey({ key: Buffer.concat([publicPrefix, bytes]), format: 'der', type: 'spki' })
}

/** A private key of 32 bytes. */
export function toPrivateKey(bytes: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([privatePrefix, bytes]), format: 'der', type: 'pkcs8' })
}

/** The 32 bytes of the public half of a key, private or public. */
export function publicBytes(key: KeyObject): Buffer {
  const half = key.type === 'private' ? createPublicKey(key) : key
  return half.export({ format: 'der', type: 'spki' }).subarray(-hpkeKeyBytes)
}

/** Seals to a public key: the encapsulated key, the ciphertext, its tag. */
export function sealTo(recipient: KeyObject, plaintext: Uint8Array, message: HpkeMessage): Buffer {
  const own = generateKeyPairSync('x25519')
  const encapsulated = publicBytes(own.publicKey)
  const dh = diffieHellman({ privateKey: own.privateKey, publicKey: recipient })
  const { key, nonce } = deriveKeys(dh, Buffer.concat([encapsulated, publicBytes(recipient)]), message.info)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(message.aad)
  return Buffer.concat([encapsulated, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()])
}

/** Opens what `sealTo` sealed. Throws for another key, other `aad` or `info`, or altered bytes. */
export function openWith(recipient: KeyObject, sealed: Buffer, message: HpkeMessage): Buffer {
  const encapsulated = sealed.subarray(0, hpkeKeyBytes)
  const dh = diffieHellman({ privateKey: recipient, publicKey: toPublicKey(encapsulated) })
  const { key, nonce } = deriveKeys(dh, Buffer.concat([encapsulated, publicBytes(recipient)]), message.info)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes })
  decipher.setAAD(message.aad).setAuthTag(sealed.subarray(-tagBytes))
  return Buffer.concat([decipher.update(sealed.subarray(hpkeKeyBytes, -tagBytes)), decipher.final()])
}

/** Sections 4.1 (shared secret) and 5.1 (key schedule). */
function deriveKeys(dh: Buffer, kemContext: Buffer, info: Buffer): { key: Buffer; nonce: Buffer } {
  const agreed = extract(kemSuite, nothing, 'eae_prk', dh)
  const shared = expand(kemSuite, agreed, { label: 'shared_secret', context: kemContext, length: 32 })
  const baseMode = Buffer.from([0])
  const context = Buffer.concat([
    baseMode,
    extract(suite, nothing, 'psk_id_hash', nothing),
    extract(suite, nothing, 'info_hash', info),
  ])
  const secret = extract(suite, shared, 'secret', nothing)
  return {
    key: expand(suite, secret, { label: 'key', context, length: 32 }),
    nonce: expand(suite, secret, { label: 'base_nonce', context, length: 12 }),
  }
}

function extract(suiteId: Buffer, salt: Buffer, label: string, keying: Buffer): Buffer {
  return createHmac('sha256', salt).update(version).update(suiteId).update(label).update(keying).digest()
}

/** HKDF-Expand of RFC 5869 for at most one block of SHA-256, which is all that is wanted here. */
function expand(
  suiteId: Buffer,
  secret: Buffer,
  { label, context, length }: { label: string; context: Buffer; length: 12 | 32 },
): Buffer {
  const hmac = createHmac('sha256', secret)
  for (const part of [Buffer.from([0, length]), version, suiteId, label, context, Buffer.from([1])]) hmac.update(part)
  return hmac.digest().subarray(0, length)
}
