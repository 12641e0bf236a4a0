import { sql } from 'drizzle-orm'
import { text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { bytea, lettersSchema } from './letters-schema.ts'

/**
 * Public keys that letters are sealed to, one a day, each signed by the worker's long-lived key. The private halves are files of
 * the worker's, outside the database. A key stays here as long as anything is sealed to it.
 */
export const dayKeys = lettersSchema.table('day_keys', {
  id: uuid().primaryKey(),
  /** Of X25519: 32 bytes. */
  publicKey: bytea().notNull(),
  madeAt: timestamp({ withTimezone: true }).notNull(),
  /** Nobody seals to it from then on. */
  sealsUntil: timestamp({ withTimezone: true }).notNull(),
  /** By then its private half is destroyed, whatever is still sealed to it. */
  endsAt: timestamp({ withTimezone: true }).notNull(),
  /** Of all of the above (Ed25519), base64url. */
  signature: text().notNull(),
})

/** Keys whose private halves are destroyed, or will be by the next look of each worker at its folder. */
export const endedDayKeys = lettersSchema.table('ended_day_keys', {
  id: uuid().primaryKey(),
  endedAt: timestamp({ withTimezone: true })
    .notNull()
    .default(sql`now()`),
})

/** The day key that a wrapped key is for, as its first 16 bytes say; null of what was sealed before there were day keys. */
export const keyOf = sql`case when octet_length(wrapped_key) = 96 then encode(substring(wrapped_key from 1 for 16), 'hex')::uuid end`
