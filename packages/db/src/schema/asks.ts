import { boolean, date, integer, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import { amendments } from './amendments.ts'
import { bills } from './bills.ts'
import { record } from './record.ts'

const askColumns = {
  id: uuid().primaryKey().defaultRandom(),
  slug: text().notNull().unique(),
  position: integer().notNull(),
  title: text().notNull(),
  /** One sentence for the head of a page. */
  lede: text().notNull(),
  wouldMean: text().notNull(),
  whoAsks: text(),
  standsNow: text(),
  closestItCame: text(),
  inLawInstead: text(),
  verified: boolean().notNull(),
  /** What is different between two of its texts, told by us. */
  comparisons: jsonb().$type<Comparison[]>(),
}

/** What changed from one text of an ask to another, in one line of plain words. The texts are named by their slugs. */
export interface Comparison {
  from: string
  to: string
  whatChanged: string
}

/** One thing the campaign wants in law. */
export const asks = record.table('asks', askColumns)

export const publishedAsks = record.view('published_asks', askColumns).existing()

const textColumns = {
  id: uuid().primaryKey().defaultRandom(),
  slug: text().notNull().unique(),
  askId: uuid()
    .notNull()
    .references(() => asks.id, { onDelete: 'cascade' }),
  billId: uuid()
    .notNull()
    .references(() => bills.id),
  /** The amendment that carries the words; absent for a section of an Act. */
  amendmentId: uuid().references(() => amendments.id),
  position: integer().notNull(),
  label: text().notNull(),
  plainWords: text().notNull(),
  /** For a text without an amendment: the day it happened and what became of it. */
  happenedOn: date(),
  fate: text(),
  /** How much of the ask the words would give. */
  strength: text({ enum: ['full', 'softened', 'replacement'] }).notNull(),
  verified: boolean().notNull(),
  /** The very words, for a text without an amendment, one line a paragraph; an amendment's are its versions. */
  words: text(),
}

/** One version of words that would meet an ask; an ask's texts in order are its lineage. */
export const texts = record.table('texts', textColumns)

export const publishedTexts = record.view('published_texts', textColumns).existing()
