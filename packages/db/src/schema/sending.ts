import {
  boolean,
  date,
  doublePrecision,
  integer,
  primaryKey,
  smallint,
  text,
  time,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { letterCampaigns, lettersSchema, mailStates } from './letters.ts'

/** How a campaign's letters go out. A campaign without a row sends at once, at any hour. */
export const sending = lettersSchema.table('sending', {
  campaignId: uuid()
    .primaryKey()
    .references(() => letterCampaigns.id, { onDelete: 'cascade' }),
  /** While set, no letter of the campaign goes out. */
  pausedAt: timestamp({ withTimezone: true }),
  /** London hours between which letters go; both absent: at any hour. */
  opensAt: time(),
  closesAt: time(),
  weekdaysOnly: boolean().notNull().default(true),
  /** The campaign's own pace, besides that of each domain; absent: none. */
  perMinute: integer(),
  /** Each letter waits a random time up to this. */
  spreadMinutes: integer().notNull().default(0),
  /** Letters written while set go to their own writers, and never to a member. */
  test: boolean().notNull().default(false),
  /** When the next letter fits the pace: the one thing here that workers write. */
  nextAt: timestamp({ withTimezone: true }),
})

/** Letters of one campaign to one domain: what is paced, paused and held together. */
export const lanes = lettersSchema.table(
  'lanes',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    campaignId: uuid()
      .notNull()
      .references(() => letterCampaigns.id, { onDelete: 'cascade' }),
    domain: text().notNull(),
    isTest: boolean().notNull(),
  },
  (lane) => [unique('lanes_identity').on(lane.campaignId, lane.domain, lane.isTest)],
)

/** How fast letters go to a domain, in all workers together. The domain `*` is the mail server that takes them all. */
export const pace = lettersSchema.table('pace', {
  domain: text().primaryKey(),
  /** Absent: that of `*`; absent there: as fast as can be. */
  perMinute: integer(),
  nextAt: timestamp({ withTimezone: true }),
  /** Until then nothing goes there, since a server asked for that. */
  slowedUntil: timestamp({ withTimezone: true }),
  /** How often in a row it asked while nothing got through: each doubles a wait that it did not name. */
  strikes: integer().notNull().default(0),
  /** When it last said that it was too much, until it is known what it took in that minute; then null again. */
  refusedAt: timestamp({ withTimezone: true }),
  /** At what pace a minute we went then; absent: at none. */
  paceThen: doublePrecision(),
  /** What it takes in a minute, as it showed then: `letters.learned_pace` goes by it. */
  ceiling: doublePrecision(),
  /** Of `*`: how many letters in a row were refused with these same words, and none was taken. */
  refusedInARow: integer().notNull().default(0),
  refusedAs: text(),
  /** What the server said, with addresses removed; absent when all is well again. */
  said: text(),
  saidAt: timestamp({ withTimezone: true }),
})

/** Receipts counted as they come, so that nobody need count them all. Shards keep writers out of each other's way. */
export const receiptDays = lettersSchema.table(
  'receipt_days',
  {
    campaignId: uuid()
      .notNull()
      .references(() => letterCampaigns.id, { onDelete: 'cascade' }),
    day: date().notNull(),
    outcome: text({ enum: mailStates }).notNull(),
    shard: smallint().notNull(),
    receipts: integer().notNull(),
  },
  (days) => [primaryKey({ columns: [days.campaignId, days.day, days.outcome, days.shard] })],
)

/** Mails that the mail server took in the last minutes, and to which domain; absent of what is no letter. */
export const handOvers = lettersSchema.table('hand_overs', {
  domain: text(),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
})
