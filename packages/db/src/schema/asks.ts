import { boolean, date, integer, text, uuid } from 'drizzle-orm/pg-core'
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
}

/** One version of words that would meet an ask; an ask's texts in order are its lineage. */
export const texts = record.table('texts', textColumns)

export const publishedTexts = record.view('published_texts', textColumns).existing()
