import { date, integer, timestamp, uuid } from 'drizzle-orm/pg-core'
import { record } from './record.ts'

/** A sitting that was on the public record and was taken out, by Parliament or by staff: what calendars tell as cancelled. Read from the changes. */
export const publishedRemovedSittings = record
  .view('published_removed_sittings', {
    id: uuid().notNull(),
    stageId: uuid().notNull(),
    sitsOn: date().notNull(),
    removedAt: timestamp({ withTimezone: true }).notNull(),
    /** How many times before its day had moved, and staff had taken it off or put it back. */
    moves: integer().notNull(),
  })
  .existing()
