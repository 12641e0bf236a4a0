import { boolean, date, integer, jsonb, text, unique, uuid } from 'drizzle-orm/pg-core'
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
  /** London day until which somebody looked for bills that carry it or could; null where nobody says. */
  lookedOn: date(),
}

/** What changed from one text of an ask to another, in one line of plain words. The texts are named by their slugs. */
export interface Comparison {
  from: string
  to: string
  whatChanged: string
}

/** How much of the ask the words of a text would give: all of it, less than all, or something else in its place. */
export const strengths = ['whole', 'part', 'instead'] as const
export type Strength = (typeof strengths)[number]

/** What the words would make of data: a duty on ministers to arrange, no sharing as a matter of course, a plain ban. */
export const textRules = ['duty', 'no-automatic-sharing', 'ban'] as const
export type TextRule = (typeof textRules)[number]

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
  strength: text({ enum: strengths }).notNull(),
  verified: boolean().notNull(),
  /** The very words, for a text without an amendment, one line a paragraph; an amendment's are its versions. */
  words: text(),
  /** In a few words, what sets it apart from the whole ask: a lock on its start, what it leaves out, what it is instead. */
  apart: text(),
  rule: text({ enum: textRules }),
  /** Whether its words let somebody agree to the passing on of their own data; null where nobody says. */
  namesConsent: boolean(),
}

/** One version of words that would meet an ask; an ask's texts in order are its lineage. */
export const texts = record.table('texts', textColumns)

export const publishedTexts = record.view('published_texts', textColumns).existing()

const couldCarryColumns = {
  id: uuid().primaryKey().defaultRandom(),
  askId: uuid()
    .notNull()
    .references(() => asks.id, { onDelete: 'cascade' }),
  billId: uuid()
    .notNull()
    .references(() => bills.id, { onDelete: 'cascade' }),
  /** In one sentence, why words for the ask would be in order in this bill. */
  why: text().notNull(),
  verified: boolean().notNull(),
}

/** That a text of an ask could be put into a bill: the bill is about such things, and its time for amendments has not passed. */
export const couldCarry = record.table('could_carry', couldCarryColumns, (pair) => [
  unique('could_carry_identity').on(pair.askId, pair.billId),
])

export const publishedCouldCarry = record.view('published_could_carry', couldCarryColumns).existing()
