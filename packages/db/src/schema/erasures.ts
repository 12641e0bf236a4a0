import { bigint, text, timestamp } from 'drizzle-orm/pg-core'
import { lettersSchema } from './letters.ts'

/** What the erasure job says of each hour: signed, each statement naming the hash of the one before. */
export const erasures = lettersSchema.table('erasures', {
  number: bigint({ mode: 'number' }).primaryKey(),
  madeAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  /** The signed text, byte for byte. */
  statement: text().notNull(),
  /** Ed25519, base64url. */
  signature: text().notNull(),
})
