import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, text, uuid } from 'drizzle-orm/pg-core'
import { asks } from './asks.ts'
import { members, nations } from './members.ts'
import { record } from './record.ts'

/** What a member said that they hold on an ask; `unknown`: that they answered, and took neither side. */
export const stanceSides = ['for', 'against', 'unknown'] as const
export type StanceSide = (typeof stanceSides)[number]

/** Who can read where it was said: anybody, or two of the staff, who saw a letter. */
export const stanceSources = ['public', 'private'] as const
export type StanceSource = (typeof stanceSources)[number]

/**
 * What a member said about an ask on a day. Of what was said in private the public reads the side, and when two of the staff had seen
 * it: neither a word of it nor where it is stands in the row.
 */
export const stances = record.table(
  'stances',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** Parliament's member id. */
    memberId: integer()
      .notNull()
      .references(() => members.id),
    askId: uuid()
      .notNull()
      .references(() => asks.id),
    /** In the order in which they came onto the record: of two on one day, the later stands. */
    position: integer().notNull(),
    side: text({ enum: stanceSides }).notNull(),
    saidOn: date().notNull(),
    /** Of what was said in public: "House of Commons, second reading". */
    saidWhere: text(),
    /** A few of the member's public words. */
    words: text(),
    source: text({ enum: stanceSources }).notNull(),
    /** Of a private source: the London day on which a second person had seen it. The database writes it. */
    seenOn: date(),
    verified: boolean().notNull(),
  },
  (stance) => [
    index('stances_by_member').on(stance.memberId),
    index('stances_by_ask').on(stance.askId),
    check(
      'stances_say_nothing_private',
      sql`case ${stance.source} when 'public' then ${stance.saidWhere} is not null and ${stance.seenOn} is null
        else ${stance.saidWhere} is null and ${stance.words} is null end`,
    ),
    check(
      'stances_were_seen_by_two',
      sql`${stance.source} = 'public' or not ${stance.verified} or ${stance.seenOn} is not null`,
    ),
  ],
)

export const publishedStances = record
  .view('published_stances', {
    id: uuid().notNull(),
    memberId: integer().notNull(),
    askId: uuid().notNull(),
    side: text({ enum: stanceSides }).notNull(),
    source: text({ enum: stanceSources }).notNull(),
    /** The day it was said in public, or on which two had seen what was said in private. */
    toldOn: date().notNull(),
    saidWhere: text(),
    words: text(),
    /** Whether it is the newest of its member on its ask. */
    stands: boolean().notNull(),
    position: integer().notNull(),
  })
  .existing()

/** Each seat of the House of Commons, and who sits for it now; nobody while it is vacant, or not known. */
export const publishedSeats = record
  .view('published_seats', {
    gss: text().notNull(),
    name: text().notNull(),
    nation: text({ enum: nations }).notNull(),
    memberId: integer(),
    member: text(),
    party: text(),
    /** The day on which Parliament last said so. */
    asOf: date(),
  })
  .existing()
