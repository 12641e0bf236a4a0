import { integer, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { lettersSchema } from './letters.ts'

/**
 * Windows that staff open beforehand for many people behind one internet address. Neither a place nor a name is kept: whoever knows the
 * code is at the meeting.
 */
export const meetings = lettersSchema.table('meetings', {
  id: uuid().primaryKey().defaultRandom(),
  /** Nine digits, to be said aloud. */
  code: text().notNull().unique(),
  opensAt: timestamp({ withTimezone: true }).notNull(),
  closesAt: timestamp({ withTimezone: true }).notNull(),
  /** How many letters it has room for, and how many took theirs. */
  room: integer().notNull(),
  taken: integer().notNull().default(0),
})
