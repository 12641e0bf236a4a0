import { sql } from 'drizzle-orm'
import { bigint, boolean, date, index, jsonb, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { sets } from './proposals.ts'
import { record, subjectKinds } from './record.ts'

const sourceColumns = {
  id: uuid().primaryKey().defaultRandom(),
  /** Stable name of a source in the founding record. */
  key: text().unique(),
  kind: text({ enum: ['page', 'paper', 'parliament-api'] }).notNull(),
  title: text().notNull(),
  publisher: text().notNull(),
  url: text(),
  publishedOn: text(),
  fetchedAt: timestamp({ withTimezone: true }),
  /** A copy of the same words elsewhere. */
  archiveUrl: text(),
  /** The London day on which somebody last held facts against it. */
  checkedOn: date(),
  /** Of what is only in print: where to find it. */
  inPrint: text(),
}

/** Where a fact comes from: a page, a paper, or Parliament's API at an instant. */
export const sources = record.table('sources', sourceColumns)

export const publishedSources = record.view('published_sources', sourceColumns).existing()

const citationColumns = {
  id: uuid().primaryKey().defaultRandom(),
  subjectKind: text({ enum: subjectKinds }).notNull(),
  subjectId: uuid().notNull(),
  /** Absent when the source stands behind the whole row. */
  field: text(),
  sourceId: uuid()
    .notNull()
    .references(() => sources.id),
  quote: text(),
  /** Where in the source: "cols 2171–2175", "page 12". */
  place: text(),
}

/** That a source stands behind a row, or behind one field of it. */
export const citations = record.table('citations', citationColumns, (citation) => [
  unique('citations_identity')
    .on(citation.subjectKind, citation.subjectId, citation.field, citation.sourceId)
    .nullsNotDistinct(),
  index('citations_by_subject').on(citation.subjectId),
])

export const publishedCitations = record.view('published_citations', citationColumns).existing()

/** One field of the record going from one value to another: the one stream that feeds, purges and audits read. */
export const changes = record.table(
  'changes',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
    origin: text({ enum: ['founding', 'sync', 'staff'] }).notNull(),
    /** The staff account for a staff change; the site never sees it. */
    staffId: uuid(),
    subjectKind: text({ enum: subjectKinds }).notNull(),
    subjectId: uuid().notNull(),
    /** Camel-case name of the column, or `*` when the whole row came or went. */
    field: text().notNull(),
    before: jsonb(),
    after: jsonb(),
    why: text(),
    sourceUrl: text(),
    quote: text(),
    /** What was published with it; null for what did not go through a proposal. */
    setId: uuid().references(() => sets.id),
    /** Whether it takes back what its set changed. */
    undoes: boolean().notNull().default(false),
  },
  (change) => [
    index('changes_by_subject').on(change.subjectId, change.id),
    index('changes_by_set')
      .on(change.setId)
      .where(sql`${change.setId} is not null`),
  ],
)

/** A field that staff hold against sync, and why. */
export const pins = record.table(
  'pins',
  {
    id: uuid().primaryKey().defaultRandom(),
    subjectKind: text({ enum: subjectKinds }).notNull(),
    subjectId: uuid().notNull(),
    field: text().notNull(),
    reason: text().notNull(),
    staffId: uuid().notNull(),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (pin) => [unique('pins_identity').on(pin.subjectId, pin.field)],
)

/** Parliament's answer differs from a pinned field: staff decide. */
export const conflicts = record.table(
  'conflicts',
  {
    id: uuid().primaryKey().defaultRandom(),
    subjectKind: text({ enum: subjectKinds }).notNull(),
    subjectId: uuid().notNull(),
    field: text().notNull(),
    kept: jsonb(),
    offered: jsonb(),
    seenAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** When staff decided to keep ours; they are asked again only when Parliament offers another value. */
    dismissedAt: timestamp({ withTimezone: true }),
    dismissedBy: uuid(),
  },
  (conflict) => [unique('conflicts_identity').on(conflict.subjectId, conflict.field)],
)

/** A value that nobody has checked yet: shown to staff as a thing to check, never to the public. */
export const heldFacts = record.table('held_facts', {
  id: uuid().primaryKey().defaultRandom(),
  key: text().notNull().unique(),
  subjectKind: text({ enum: subjectKinds }).notNull(),
  subjectId: uuid(),
  /** What it is about, in words. */
  about: text().notNull(),
  field: text(),
  value: text().notNull(),
  standing: text({ enum: ['inferred', 'from-memory', 'unchecked'] }).notNull(),
  howToCheck: text(),
  /** When somebody looked it up and it stopped waiting; a founding file never brings it back. */
  closedAt: timestamp({ withTimezone: true }),
  closedBy: uuid(),
  /** What was found, where, and the words that say so. */
  finding: text(),
  closedSourceUrl: text(),
  closedQuote: text(),
})

const syncRunColumns = {
  id: uuid().primaryKey().defaultRandom(),
  /** `bill 3443`, `members`, `posts` … */
  target: text().notNull(),
  startedAt: timestamp({ withTimezone: true }).notNull(),
  endedAt: timestamp({ withTimezone: true }),
  outcome: text({ enum: ['done', 'unreachable', 'answer-changed', 'not-found', 'failed'] }),
  changed: bigint({ mode: 'number' }),
  detail: text(),
  /** How much was asked for: `head` is the bill's own answer alone, its last update not having moved. */
  asked: text({ enum: ['head', 'lists', 'everything'] }),
  requests: bigint({ mode: 'number' }),
}

/** One run of a sync, for the desk and for saying how old the record is. */
export const syncRuns = record.table('sync_runs', syncRunColumns, (run) => [
  index('sync_runs_by_target').on(run.target, run.startedAt),
])

export const publishedSyncRuns = record.view('published_sync_runs', syncRunColumns).existing()

/** The public part of the stream: changes to published rows, without who made them. */
export const publishedChanges = record
  .view('published_changes', {
    id: bigint({ mode: 'number' }).notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    origin: text({ enum: ['founding', 'sync', 'staff'] }).notNull(),
    subjectKind: text({ enum: subjectKinds }).notNull(),
    subjectId: uuid().notNull(),
    field: text().notNull(),
    before: jsonb(),
    after: jsonb(),
    why: text(),
    sourceUrl: text(),
    quote: text(),
    setId: uuid(),
    undoes: boolean().notNull(),
  })
  .existing()
