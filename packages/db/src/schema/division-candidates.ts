import { date, index, integer, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import { houses, record } from './record.ts'

/**
 * What Parliament lists of a day on which sync could not tell which division is the one on the record: for a person to
 * choose from, never for the public.
 */
export const divisionCandidates = record.table(
  'division_candidates',
  {
    house: text({ enum: houses }).notNull(),
    /** Parliament's `DivisionId`, which is unique within its House only. */
    parliamentId: integer().notNull(),
    number: integer().notNull(),
    heldOn: date().notNull(),
    /** As Parliament calls it; empty where it says nothing. */
    title: text().notNull(),
    ayeCount: integer().notNull(),
    noCount: integer().notNull(),
    /** Parliament's note on who moved what, as plain text. */
    motionNote: text(),
    /** Where the answer was read. */
    sourceUrl: text().notNull(),
    seenAt: timestamp({ withTimezone: true }).notNull(),
  },
  (candidate) => [
    primaryKey({ name: 'division_candidates_identity', columns: [candidate.house, candidate.parliamentId] }),
    index('division_candidates_by_day').on(candidate.house, candidate.heldOn),
  ],
)
