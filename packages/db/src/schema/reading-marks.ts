import { check, date, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { houses, record } from './record.ts'

/** How far a source of Parliament has been read, so that a run goes on where the last one ended. */
export const readingMarks = record.table(
  'reading_marks',
  {
    source: text().notNull(),
    /** What was read, by the source's own name for it: a debate, a committee's work. */
    key: text().notNull(),
    /** What Parliament said of it then, compared for change only. */
    mark: text().notNull(),
    readAt: timestamp({ withTimezone: true }).notNull(),
  },
  (mark) => [primaryKey({ columns: [mark.source, mark.key] })],
)

/** Days on which a House does not sit, as Parliament's calendar says: on them, nothing is no gap. */
export const nonSittings = record.table(
  'non_sittings',
  {
    house: text({ enum: houses }).notNull(),
    startsOn: date().notNull(),
    endsOn: date().notNull(),
    /** Parliament's word for it: recess, prorogation. */
    what: text().notNull(),
    seenAt: timestamp({ withTimezone: true }).notNull(),
  },
  (days) => [
    primaryKey({ columns: [days.house, days.startsOn] }),
    check('non_sittings_span', sql`${days.startsOn} <= ${days.endsOn}`),
  ],
)
