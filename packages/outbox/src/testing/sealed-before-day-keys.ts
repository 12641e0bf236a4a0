import { createCipheriv, createPublicKey, randomBytes } from 'node:crypto'
import { openingKeyBeforeDayKeys } from '../day-keys/identity.ts'
import { sealTo } from '../seal/hpke.ts'
import type { Sealed, SealedFor } from '../seal/sealing.ts'

/** Content as installations sealed it before there were day keys: to the worker's long-lived key. */
export function sealedBeforeDayKeys(privateKey: string, owner: SealedFor, content: string): Sealed {
  const [key, nonce] = [randomBytes(32), randomBytes(12)]
  const aad = Buffer.from(`${owner.kind}:${owner.id}`, 'utf8')
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(aad)
  const ciphertext = Buffer.concat([cipher.update(content, 'utf8'), cipher.final()])
  const recipient = createPublicKey(openingKeyBeforeDayKeys(privateKey))
  const wrappedKey = sealTo(recipient, key, { info: Buffer.from('safe-to-report mail key v1', 'utf8'), aad })
  return { sealed: Buffer.concat([nonce, ciphertext, cipher.getAuthTag()]), wrappedKey }
}
