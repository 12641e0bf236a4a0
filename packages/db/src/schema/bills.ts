import { boolean, date, integer, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { houses, record } from './record.ts'

/**
 * What became of a bill. `lost`: its session ended before it was done, and nobody carried it over. `announced`: the Government
 * said that it will come, and it has not. Null is not known.
 */
export const billOutcomes = ['announced', 'in-progress', 'act', 'fell', 'withdrawn', 'lost'] as const
export type BillOutcome = (typeof billOutcomes)[number]

const billColumns = {
  id: uuid().primaryKey().defaultRandom(),
  /** Parliament's own number; absent where we could not establish it. */
  parliamentId: integer().unique(),
  slug: text().notNull().unique(),
  shortTitle: text().notNull(),
  longTitle: text(),
  /** Years of the sessions it was before Parliament, as printed: "2019–21". */
  sessions: text(),
  originatingHouse: text({ enum: houses }),
  currentHouse: text({ enum: houses }),
  outcome: text({ enum: billOutcomes }),
  outcomeNote: text(),
  actTitle: text(),
  actUrl: text(),
  royalAssentOn: date(),
  plainSummary: text(),
  /** Parliament's `lastUpdate`, without a zone: compared for change only. */
  parliamentLastUpdate: text(),
  syncedAt: timestamp({ withTimezone: true }),
  verified: boolean().notNull(),
  /** London day on which somebody last saw that this is where it stands; what sync saw is in its runs. */
  lookedOn: date(),
  /** Parliament's number of the last session that it was before Parliament in. */
  latestSession: integer(),
}

/** A bill before Parliament, or the Act it became. */
export const bills = record.table('bills', billColumns)

export const publishedBills = record.view('published_bills', billColumns).existing()

export const stageKinds = [
  'first-reading',
  'second-reading',
  'committee',
  'report',
  'third-reading',
  'lords-amendments',
  'commons-amendments',
  'royal-assent',
  'money-resolution',
  'programme-motion',
  'carry-over',
  'other',
] as const
export type StageKind = (typeof stageKinds)[number]

const stageColumns = {
  id: uuid().primaryKey().defaultRandom(),
  billId: uuid()
    .notNull()
    .references(() => bills.id, { onDelete: 'cascade' }),
  /** Parliament's `billStageId`. */
  parliamentId: integer().unique(),
  kind: text({ enum: stageKinds }).notNull(),
  house: text({ enum: houses }),
  /** First, second … time the bill is at this kind of stage in this House (ping-pong); counts from 1. */
  round: integer().notNull().default(1),
  /** As Parliament names it: "Consideration of Lords amendments". */
  name: text().notNull(),
  /** Place in the bill's path, from 1. */
  position: integer().notNull(),
  plainSummary: text(),
  note: text(),
  verified: boolean().notNull(),
}

/** One stage of one bill in one House; Royal Assent is in neither. */
export const stages = record.table('stages', stageColumns, (stage) => [
  unique('stages_identity').on(stage.billId, stage.house, stage.kind, stage.round).nullsNotDistinct(),
])

export const publishedStages = record.view('published_stages', stageColumns).existing()

const sittingColumns = {
  id: uuid().primaryKey().defaultRandom(),
  stageId: uuid()
    .notNull()
    .references(() => stages.id, { onDelete: 'cascade' }),
  parliamentId: integer().unique(),
  sitsOn: date().notNull(),
  verified: boolean().notNull(),
}

/** One day on which a stage sat or is to sit. */
export const sittings = record.table('sittings', sittingColumns, (sitting) => [
  unique('sittings_identity').on(sitting.stageId, sitting.sitsOn),
])

export const publishedSittings = record.view('published_sittings', sittingColumns).existing()

const publicationColumns = {
  id: uuid().primaryKey().defaultRandom(),
  billId: uuid()
    .notNull()
    .references(() => bills.id, { onDelete: 'cascade' }),
  parliamentId: integer().unique(),
  title: text().notNull(),
  kind: text().notNull(),
  house: text({ enum: houses }),
  publishedOn: date(),
  url: text(),
  verified: boolean().notNull(),
}

/** A paper that Parliament published about a bill. */
export const publications = record.table('publications', publicationColumns)

export const publishedPublications = record.view('published_publications', publicationColumns).existing()
