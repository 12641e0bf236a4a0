import { createHash, randomBytes, randomInt } from 'node:crypto'

/** A private link's secret: 32 random bytes in base64url. Only its hash is stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** SHA-256 of a token, or undefined for what cannot be one of ours. */
export function hashToken(token: string): Buffer | undefined {
  if (!/^[\w-]{43}$/.test(token)) return undefined
  return createHash('sha256').update(token).digest()
}

/** The hash of a token that we have just made. */
export function requireHash(token: string): Buffer {
  const hash = hashToken(token)
  if (hash === undefined) throw new Error('a token of our own making has not the shape of one')
  return hash
}

/** Six digits that can be typed where a link cannot be opened. */
export function newCode(): string {
  return randomInt(1_000_000).toString().padStart(6, '0')
}

/** Eight digits that tell a letter from others of the same mailbox, in two groups to be read and typed. No secret. */
export function newNumber(): string {
  const digits = randomInt(100_000_000).toString().padStart(8, '0')
  return `${digits.slice(0, 4)} ${digits.slice(4)}`
}

/** A number as it was typed, however its digits are grouped; undefined for what is none. */
export function readNumber(typed: string): string | undefined {
  const digits = typed.slice(0, 40).replaceAll(/\D/g, '')
  return digits.length === 8 ? `${digits.slice(0, 4)} ${digits.slice(4)}` : undefined
}

/** A code has a million values: its hash is salted by the status token, which the database does not hold. */
export function hashCode(statusToken: string, code: string): Buffer {
  return createHash('sha256').update(`${statusToken}:${code}`).digest()
}
