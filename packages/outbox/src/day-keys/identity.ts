import { type KeyObject, randomBytes } from 'node:crypto'
import { createErasureSigner } from './erasure-signer.ts'
import { toPrivateKey } from '../seal/hpke.ts'

/**
 * The worker's long-lived pair, base64url: the private half for the worker, which signs with a key derived from it; the public half
 * for the campaign, which checks that a day key is the worker's. Nothing is sealed to it.
 */
export function generateSealingKeys(): { publicKey: string; privateKey: string } {
  const privateKey = randomBytes(32).toString('base64url')
  return { publicKey: publicKeyOf(privateKey), privateKey }
}

/** The public half: the same key as the one that signs what was erased. */
export function publicKeyOf(privateKey: string): string {
  return createErasureSigner(requireKey(privateKey)).publicKey
}

/** Whether text has the shape of a long-lived key, public or private: 32 bytes in base64url. */
export function isSealingKey(text: string): boolean {
  return /^[\w-]{43}$/.test(text)
}

/** Whether text is one long-lived key, or several with commas, as they are while one takes the place of another. */
export function areSealingKeys(text: string): boolean {
  return toSealingKeys(text).every(isSealingKey)
}

/** The keys of such a text, the one in use first. */
export function toSealingKeys(text: string): [string, ...string[]] {
  const [inUse = '', ...others] = text.split(',').map((key) => key.trim())
  return [inUse, ...others]
}

/** Opens what was sealed before there were day keys: to the long-lived key itself. */
export function openingKeyBeforeDayKeys(privateKey: string): KeyObject {
  return toPrivateKey(Buffer.from(requireKey(privateKey), 'base64url'))
}

function requireKey(key: string): string {
  if (!isSealingKey(key)) throw new Error('a sealing key is 32 bytes in base64url (43 characters)')
  return key
}
