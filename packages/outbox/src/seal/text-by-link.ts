import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { Queryable } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { hashToken } from './secrets.ts'

const nonceBytes = 12
const tagBytes = 16

/** A text for whoever holds a letter's link, and for nobody else: neither a worker nor the database can read it afterwards. */
export function sealToLink(statusToken: string, text: string): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', keyOf(statusToken), nonce)
  const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, ciphertext, cipher.getAuthTag()])
}

/** What `sealToLink` sealed; undefined where it was to another link, or changed. */
export function openWithLink(statusToken: string, sealed: Buffer): string | undefined {
  try {
    const nonce = sealed.subarray(0, nonceBytes)
    const decipher = createDecipheriv('aes-256-gcm', keyOf(statusToken), nonce, { authTagLength: tagBytes })
    decipher.setAuthTag(sealed.subarray(-tagBytes))
    const opened = decipher.update(sealed.subarray(nonceBytes, -tagBytes))
    return Buffer.concat([opened, decipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}

/** The texts that wait on a letter's page since no mail server took them. */
export async function findTextsByLink(db: Queryable, statusToken: string): Promise<string[]> {
  const { rows } = await db.execute(sql`select sealed from letters.texts_to_read(${hashToken(statusToken) ?? null})`)
  return z
    .array(z.object({ sealed: z.instanceof(Buffer) }))
    .parse(rows)
    .flatMap(({ sealed }) => openWithLink(statusToken, sealed) ?? [])
}

/** The database has the token's hash, so the key is made of the token in another way. */
function keyOf(statusToken: string): Buffer {
  return Buffer.from(hkdfSync('sha256', statusToken, '', 'safe-to-report text by link v1', 32))
}
