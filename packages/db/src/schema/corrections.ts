import { date, index, integer, text, unique, uuid } from 'drizzle-orm/pg-core'
import { record, subjectKinds } from './record.ts'

const correctionColumns = {
  id: uuid().primaryKey().defaultRandom(),
  slug: text().notNull().unique(),
  position: integer().notNull(),
  /** The London day on which the record was put right. */
  correctedOn: date().notNull(),
  /** What the record said, what is so, and why it was wrong: a sentence each. */
  said: text().notNull(),
  isSo: text().notNull(),
  why: text().notNull(),
  /** Explaining texts of the site that said it, by their addresses. */
  explainers: text().array().notNull().default([]),
}

/** Something that the record said in public and that was not so. */
export const corrections = record.table('corrections', correctionColumns)

export const publishedCorrections = record.view('published_corrections', correctionColumns).existing()

const correctedRowColumns = {
  correctionId: uuid()
    .notNull()
    .references(() => corrections.id),
  subjectKind: text({ enum: subjectKinds }).notNull(),
  subjectId: uuid().notNull(),
}

/** The rows that a correction concerns: on their pages it stands. */
export const correctedRows = record.table('corrected_rows', correctedRowColumns, (row) => [
  unique('corrected_rows_identity').on(row.correctionId, row.subjectId),
  index('corrected_rows_by_subject').on(row.subjectId),
])

export const publishedCorrectedRows = record.view('published_corrected_rows', correctedRowColumns).existing()

/** How much waits to be checked, by kind of row, and nothing of what it says. */
export const heldCounts = record
  .view('held_counts', {
    subjectKind: text({ enum: subjectKinds }).notNull(),
    /** Values that nobody has checked. */
    facts: integer().notNull(),
    /** Whole rows that nobody has checked. */
    rows: integer().notNull(),
  })
  .existing()
