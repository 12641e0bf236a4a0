import { boolean, date, integer, text } from 'drizzle-orm/pg-core'
import { houses, record } from './record.ts'

export const milestoneKinds = ['stage', 'call'] as const
export type MilestoneKind = (typeof milestoneKinds)[number]

/**
 * What a campaign can open or close with: a stage of a bill in a House, by its days, or a call for evidence, by the day on which it
 * closes. By the database's clock.
 */
export const publishedMilestones = record
  .view('published_milestones', {
    /** `stage/` and the bill, the House, the kind and the round; or `call/` and its slug. */
    ref: text().notNull(),
    kind: text({ enum: milestoneKinds }).notNull(),
    /** Of the stage as Parliament names it; of the call its title. */
    name: text().notNull(),
    house: text({ enum: houses }),
    billSlug: text(),
    billTitle: text(),
    firstOn: date(),
    lastOn: date(),
    /** The next day of it, which may be today. */
    nextOn: date(),
    /** How many days of it are not over. */
    toCome: integer().notNull(),
    /** That nothing of it can come any more: the bill is over, or has sat at a later stage. */
    isOver: boolean().notNull(),
  })
  .existing()

/** What is to come of what an open campaign closes with, for whoever may write before. Nothing once its day is past or not known. */
export const publishedCampaignDays = record
  .view('published_campaign_days', {
    /** Of the campaign. */
    slug: text().notNull(),
    kind: text({ enum: milestoneKinds }).notNull(),
    day: date().notNull(),
    isToday: boolean().notNull(),
    /** That staff expect a vote on the ask on that very day. */
    isVote: boolean().notNull(),
    name: text().notNull(),
    house: text({ enum: houses }),
    billSlug: text(),
    billTitle: text(),
  })
  .existing()
