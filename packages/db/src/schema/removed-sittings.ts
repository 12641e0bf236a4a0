import { date, integer, timestamp, uuid } from 'drizzle-orm/pg-core'
import { record } from './record.ts'

/** A sitting that was on the public record and was taken out: what calendars tell as cancelled. Read from the changes. */
export const publishedRemovedSittings = record
  .view('published_removed_sittings', {
    id: uuid().notNull(),
    stageId: uuid().notNull(),
    sitsOn: date().notNull(),
    removedAt: timestamp({ withTimezone: true }).notNull(),
    /** How many times its day had moved before. */
    moves: integer().notNull(),
  })
  .existing()
