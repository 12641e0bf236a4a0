import { createHash, randomBytes } from 'node:crypto'

/** A secret for a link or a cookie: 32 random bytes, base64url (43 characters). */
export function createToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What the database keeps of a secret: its SHA-256. The secret is random and long, so it needs no salt. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
