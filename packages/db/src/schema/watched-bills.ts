import { boolean, index, integer, jsonb, text, timestamp } from 'drizzle-orm/pg-core'
import type { StageKind } from './bills.ts'
import { record, type House } from './record.ts'

/** A stage of a bill that is watched, and how far its list of amendments was read. */
export interface WatchedStage {
  /** Parliament's id of it. */
  id: number
  kind: StageKind
  house: House | null
  round: number
  name: string
  /** London days on which it sat or is to sit. */
  days: string[]
  /** When its list was last read whole; absent until then. */
  readAt?: string
  /** Tells whether anything of the list changed, stars included: they change with each print. */
  listHash?: string
  /** When that last changed. */
  listChangedAt?: string
}

/**
 * A bill of Parliament's whose amendments are watched, whether it is on the record or not: how far it was read. What Parliament says
 * of it is an item.
 */
export const watchedBills = record.table(
  'watched_bills',
  {
    parliamentId: integer().primaryKey(),
    /** Parliament's, as its list of bills had it last. */
    lastUpdate: text().notNull(),
    /** The last update at which its lists were read whole; where it is another, they are to be read. */
    readUpdate: text(),
    readAt: timestamp({ withTimezone: true }),
    /** Parliament's number of the last session that it is before Parliament in. */
    session: integer(),
    /** Parliament's id of the stage that it is at. */
    currentStage: integer(),
    /** When Parliament's list of bills that can be amended named it last. */
    amendableAt: timestamp({ withTimezone: true }),
    hasEnded: boolean().notNull().default(false),
    /** When its own answer, which alone has the long title, was asked for. */
    titleAskedAt: timestamp({ withTimezone: true }),
    stages: jsonb().$type<WatchedStage[]>().notNull().default([]),
    stagesAt: timestamp({ withTimezone: true }),
  },
  (bill) => [index('watched_bills_read').on(bill.readAt)],
)

/** An amendment of a watched bill: whether its words in full were asked for since its list said something else of it. */
export const listedAmendments = record.table(
  'listed_amendments',
  {
    /** Of its item: `amendment 90010001`, `ping-pong 7`. */
    key: text().primaryKey(),
    billParliamentId: integer().notNull(),
    stageParliamentId: integer().notNull(),
    /** Path of its detail; null where Parliament gives no number to ask by. */
    detailPath: text(),
    /** What the list says of its words, hashed; where it is not `detailHash`, the detail is to be asked for. */
    wordsHash: text().notNull(),
    detailHash: text(),
    detailAt: timestamp({ withTimezone: true }),
    /** Whether it came while its list was watched, not with what was there before. */
    isNews: boolean().notNull(),
    listedAt: timestamp({ withTimezone: true }).notNull(),
    goneAt: timestamp({ withTimezone: true }),
  },
  (amendment) => [index('listed_amendments_by_stage').on(amendment.stageParliamentId)],
)
