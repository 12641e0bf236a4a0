import { toPem } from '@safe-to-report/outbox/seal'
import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto'
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

/** SHA-256 of a statement's bytes, hex. */
export function hashStatement(statement: string): string {
  return createHash('sha256').update(statement).digest('hex')
}

/**
 * Checks statements, oldest first: each signed by `publicKey`, numbered without a gap, and naming the hash of the one before.
 * Answers what is wrong, in words; an empty list when nothing is. What came before the first cannot be checked.
 */
export function findStatementFaults(signed: readonly SignedStatement[], publicKey: string): string[] {
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

function toKey(publicKey: string): KeyObject | undefined {
  if (!/^[\w-]{43}$/.test(publicKey)) return undefined
  return createPublicKey(toPem(publicKey))
}
