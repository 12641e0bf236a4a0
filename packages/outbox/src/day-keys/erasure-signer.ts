import { createPrivateKey, createPublicKey, hkdfSync, sign } from 'node:crypto'

export interface ErasureSigner {
  publicKey: string
  sign: (text: string) => string
}

const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex')
const spkiHead = Buffer.from('302a300506032b6570032100', 'hex')

/** The erasure job's signing key, derived from the worker's sealing key, so that there is no further secret to keep. */
export function createErasureSigner(sealingPrivateKey: string): ErasureSigner {
  const secret = Buffer.from(sealingPrivateKey, 'base64url')
  const seed = Buffer.from(hkdfSync('sha256', secret, '', 'safe-to-report erasure signature v1', 32))
  const key = createPrivateKey({ key: Buffer.concat([pkcs8Head, seed]), format: 'der', type: 'pkcs8' })
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' })
  return { publicKey: x, sign: (text) => sign(null, Buffer.from(text), key).toString('base64url') }
}

/** The public key in the form that openssl reads. */
export function toPem(publicKey: string): string {
  const der = Buffer.concat([spkiHead, Buffer.from(publicKey, 'base64url')]).toString('base64')
  return `-----BEGIN PUBLIC KEY-----\n${der}\n-----END PUBLIC KEY-----\n`
}
