import { createHash, createPrivateKey, createPublicKey, hkdfSync, sign, verify, type KeyObject } from 'node:crypto'
import { z } from 'zod'

/** What the erasure job says of about an hour. Nothing in it is about anybody. */
const erasureStatement = z.object({
  number: z.int().positive(),
  since: z.iso.datetime(),
  until: z.iso.datetime(),
  /** Of each kind `erasedWords`, whether it was any or none. Statements from before December 2026 have rounded numbers. */
  erased: z.record(z.string(), z.string()),
  /** From this number on, those before it name hours that had not come: a worker's clock was ahead. Absent where none do. */
  mends: z.int().positive().optional(),
  /** SHA-256 of the statement before, hex; null of the first. */
  previous: z.string().nullable(),
  /** The raw Ed25519 key that signs, base64url. */
  publicKey: z.string(),
})
export type ErasureStatement = z.infer<typeof erasureStatement>

/** What a statement says of each kind: what was due went, much or little or none. */
export const erasedWords = 'due'

/** A statement byte for byte, and its signature, base64url. */
export interface SignedStatement {
  statement: string
  signature: string
}

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

/** SHA-256 of a statement's bytes, hex. */
export function hashStatement(statement: string): string {
  return createHash('sha256').update(statement).digest('hex')
}

/**
 * Checks statements, oldest first: each signed by `publicKey`, numbered without a gap, and naming the hash of the one before.
 * Answers what is wrong, in words; an empty list when nothing is. What came before the first cannot be checked.
 */
export function checkStatements(signed: readonly SignedStatement[], publicKey: string): string[] {
  const key = toKey(publicKey)
  if (key === undefined) return ['The key is not an Ed25519 key: 43 characters of base64url.']
  return signed.flatMap(({ statement, signature }, index) => {
    const said = readStatement(statement)
    if (said === undefined) return [`The statement at place ${index + 1} is not one.`]
    const faults: string[] = []
    if (!verify(null, Buffer.from(statement), key, Buffer.from(signature, 'base64url'))) {
      faults.push(`Statement ${said.number} is not signed by this key.`)
    }
    const before = signed[index - 1]
    if (before !== undefined) {
      if (said.previous !== hashStatement(before.statement)) {
        faults.push(`Statement ${said.number} does not follow the one before it.`)
      }
      if (said.number !== (readStatement(before.statement)?.number ?? 0) + 1) {
        faults.push(`A statement is missing before number ${said.number}.`)
      }
    }
    return faults
  })
}

/** What a statement says; undefined for a text that is none. */
export function readStatement(statement: string): ErasureStatement | undefined {
  try {
    return erasureStatement.parse(JSON.parse(statement))
  } catch {
    return undefined
  }
}

/** The public key in the form that openssl reads. */
export function toPem(publicKey: string): string {
  const der = Buffer.concat([spkiHead, Buffer.from(publicKey, 'base64url')]).toString('base64')
  return `-----BEGIN PUBLIC KEY-----\n${der}\n-----END PUBLIC KEY-----\n`
}

function toKey(publicKey: string): KeyObject | undefined {
  if (!/^[\w-]{43}$/.test(publicKey)) return undefined
  return createPublicKey(toPem(publicKey))
}
