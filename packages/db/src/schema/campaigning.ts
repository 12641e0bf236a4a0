import { boolean, date, integer, text, uuid } from 'drizzle-orm/pg-core'
import { asks } from './asks.ts'
import { record } from './record.ts'

const campaignEventColumns = {
  id: uuid().primaryKey().defaultRandom(),
  slug: text().notNull().unique(),
  /** First day of the period that `precision` names. */
  happenedOn: date().notNull(),
  precision: text({ enum: ['day', 'month', 'year'] }).notNull(),
  title: text().notNull(),
  summary: text(),
  verified: boolean().notNull(),
}

/** Something that happened in the campaign, outside the bills' own stages. */
export const campaignEvents = record.table('campaign_events', campaignEventColumns)

export const publishedCampaignEvents = record.view('published_campaign_events', campaignEventColumns).existing()

const evidenceColumns = {
  id: uuid().primaryKey().defaultRandom(),
  slug: text().notNull().unique(),
  position: integer().notNull(),
  /** The figure alone where there is one: "537". */
  figure: text(),
  statement: text().notNull(),
  period: text().notNull(),
  whoSaysSo: text().notNull(),
  /** What a careful reader must know: other wordings, limits. */
  caveat: text(),
  verified: boolean().notNull(),
}

/** A figure or a fact that somebody named has published. */
export const evidence = record.table('evidence', evidenceColumns)

export const publishedEvidence = record.view('published_evidence', evidenceColumns).existing()

const positionColumns = {
  id: uuid().primaryKey().defaultRandom(),
  slug: text().notNull().unique(),
  askId: uuid().references(() => asks.id),
  position: integer().notNull(),
  who: text().notNull(),
  side: text({ enum: ['for', 'against'] }).notNull(),
  statement: text().notNull(),
  heldWhen: text().notNull(),
  verified: boolean().notNull(),
}

/** What somebody named holds about an ask: an opinion, shown as its owner's. */
export const positions = record.table('positions', positionColumns)

export const publishedPositions = record.view('published_positions', positionColumns).existing()
