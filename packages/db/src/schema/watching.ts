import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  real,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { asks } from './asks.ts'
import { houses, record } from './record.ts'
import { staffAccounts } from './staff.ts'

/** What Parliament does that is watched. An answer is an item of its own, apart from its question. */
export const itemKinds = [
  'bill',
  'amendment',
  'question',
  'answer',
  'statement',
  'speech',
  'motion',
  'call',
  'inquiry',
  'report',
  'reply',
  'instrument',
  'paper',
  'petition',
  'event',
] as const
export type ItemKind = (typeof itemKinds)[number]

/** What Parliament says of an item besides its words: small, by kind. */
export type ItemDetails = Record<string, string | number | boolean | null>

/** Something of Parliament's that was fetched to be watched. Its words alone: nothing of private persons. */
export const items = record.table(
  'items',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** The source of Parliament that brought it, by name. */
    source: text().notNull(),
    kind: text({ enum: itemKinds }).notNull(),
    /** Parliament's own, unique among its kind. */
    key: text().notNull(),
    house: text({ enum: houses }),
    title: text().notNull(),
    text: text().notNull().default(''),
    explanatoryStatement: text(),
    /** London day on which it was tabled, said or published; of an event, its own. */
    happenedOn: date(),
    /** Where anybody can open it. */
    url: text().notNull(),
    /** Parliament's number of the bill, whether it is on the record or not. */
    billParliamentId: integer(),
    billTitle: text(),
    stageParliamentId: integer(),
    stageName: text(),
    /** As printed. */
    number: text(),
    /** Of an answer the key of its question, of a reply that of its report, of a report or a call that of its inquiry. */
    aboutKey: text(),
    /** Parliament's member ids, the lead first; of a motion, all whose names stand on it now. */
    memberIds: integer().array().notNull().default([]),
    /** As printed. */
    memberNames: text().array().notNull().default([]),
    /** The department or the committee. */
    body: text(),
    /** London day on which an answer or a reply is due, or a call closes. */
    dueOn: date(),
    /** Parliament's word for where it stands. */
    standing: text(),
    details: jsonb().$type<ItemDetails>().notNull().default({}),
    /** The answer it was read from, so that another reading needs no asking; null where that is too large. */
    raw: jsonb(),
    firstSeenAt: timestamp({ withTimezone: true }).notNull(),
    seenAt: timestamp({ withTimezone: true }).notNull(),
    changedAt: timestamp({ withTimezone: true }).notNull(),
    /** When Parliament had it no more: withdrawn, or no longer listed. */
    goneAt: timestamp({ withTimezone: true }),
    /** Goes up when its title, text or explanatory statement changes. */
    version: integer().notNull().default(1),
    /** The number of the watches that it was matched with; null where it is yet to be. */
    matchedWith: bigint({ mode: 'number' }),
  },
  (item) => [
    unique('items_once').on(item.kind, item.key),
    index('items_to_match').on(item.matchedWith, item.firstSeenAt),
    index('items_by_source').on(item.source, item.seenAt),
    index('items_by_bill').on(item.billParliamentId, item.kind),
    index('items_about').on(item.aboutKey),
    index('items_by_address').on(item.url),
    index('items_seen').on(item.seenAt),
    check(
      'items_are_bounded',
      sql`length(${item.title}) <= 2000 and length(${item.text}) <= 200000 and length(coalesce(${item.explanatoryStatement}, '')) <= 20000
        and length(coalesce(${item.raw}::text, '')) <= 400000 and length(${item.details}::text) <= 20000`,
    ),
  ],
)

/** What is looked for, for an ask. Its terms are text in a small language that people read and staff edit. */
export const watches = record.table('watches', {
  id: uuid().primaryKey().defaultRandom(),
  askId: uuid()
    .notNull()
    .references(() => asks.id, { onDelete: 'cascade' }),
  /** Short, in addresses and files. */
  name: text().notNull().unique(),
  terms: text().notNull(),
  /** Who of the staff gets a mail of what it finds. */
  told: uuid().array().notNull().default([]),
  /** The terms as they shipped last: equal to `terms` where nobody has edited them. */
  shipped: text(),
  changedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  changedBy: uuid().references(() => staffAccounts.id),
})

/** Goes up whenever what is looked for changes: an item that was matched with a lower one is matched again. */
export const watchNumbers = record.view('watch_numbers', { current: bigint({ mode: 'number' }).notNull() }).existing()

export const findStates = ['waiting', 'text-of', 'touches', 'not-ours'] as const
export type FindState = (typeof findStates)[number]

export const itemParts = ['title', 'text', 'explanatoryStatement'] as const

/** Words that matched: from and to in UTF-16 code units of a part of the item. */
export interface Passage {
  part: (typeof itemParts)[number]
  from: number
  to: number
}

/** That an item matched a term of an ask's watch. It waits until a person says what it is; nothing of it is public. */
export const finds = record.table(
  'finds',
  {
    id: uuid().primaryKey().defaultRandom(),
    itemId: uuid()
      .notNull()
      .references(() => items.id, { onDelete: 'cascade' }),
    askId: uuid()
      .notNull()
      .references(() => asks.id, { onDelete: 'cascade' }),
    /** Null where it is there for what it is about, whatever its words. */
    watchId: uuid().references(() => watches.id, { onDelete: 'set null' }),
    /** From 0 to 1, best first. */
    score: real().notNull(),
    /** Names of the terms that matched. */
    terms: text().array().notNull(),
    passages: jsonb().$type<Passage[]>().notNull(),
    /** The version of the item that matched, or that was decided on. */
    itemVersion: integer().notNull(),
    foundAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** When those who are told of it were. */
    toldAt: timestamp({ withTimezone: true }),
    state: text({ enum: findStates }).notNull().default('waiting'),
    decidedAt: timestamp({ withTimezone: true }),
    decidedBy: uuid().references(() => staffAccounts.id),
    why: text(),
    /** Of one that is not ours: the name of the term that is too wide. */
    blamed: text(),
    /** The earlier text of the ask that it is most like, and how much, from 0 to 1. It holds no text on the record: one can be undone. */
    likeTextId: uuid(),
    likeness: real(),
  },
  (find) => [
    unique('finds_once').on(find.itemId, find.askId),
    index('finds_waiting')
      .on(find.score)
      .where(sql`${find.state} = 'waiting'`),
    index('finds_by_ask').on(find.askId, find.state),
    check('finds_decided', sql`(${find.state} = 'waiting') = (${find.decidedAt} is null)`),
  ],
)

/** Why something of Parliament's could not be seen. `empty`: an answer without an error that is no zero; `behind`: not yet asked for. */
export const gapCauses = ['unreachable', 'answer-changed', 'empty', 'refused', 'behind'] as const
export type GapCause = (typeof gapCauses)[number]

const gapColumns = {
  source: text().notNull(),
  /** Which part of it: a term, a House, a day; empty where it is all. */
  part: text().notNull(),
  cause: text({ enum: gapCauses }).notNull(),
  /** In our words, for anybody. */
  what: text().notNull(),
  since: timestamp({ withTimezone: true }).notNull(),
  endedAt: timestamp({ withTimezone: true }),
}

/** What of a source of Parliament could not be seen, and since when. */
export const gaps = record.table(
  'gaps',
  { id: uuid().primaryKey().defaultRandom(), ...gapColumns, seenAt: timestamp({ withTimezone: true }).notNull() },
  (gap) => [
    uniqueIndex('gaps_one_open')
      .on(gap.source, gap.part)
      .where(sql`${gap.endedAt} is null`),
    index('gaps_by_end').on(gap.endedAt),
  ],
)

/** The gaps that are open, and those that ended within 14 days. */
export const publishedGaps = record.view('published_gaps', gapColumns).existing()

const committeeMemberColumns = {
  committeeParliamentId: integer().notNull(),
  committeeName: text().notNull(),
  billParliamentId: integer(),
  memberId: integer().notNull(),
  memberName: text().notNull(),
  isChair: boolean().notNull(),
  startedOn: date(),
  endedOn: date(),
  sourceUrl: text().notNull(),
}

/** Who sits on a committee, by Parliament's member id; of a public bill committee, on which bill. */
export const committeeMembers = record.table(
  'committee_members',
  { id: uuid().primaryKey().defaultRandom(), ...committeeMemberColumns },
  (seat) => [
    unique('committee_members_once').on(seat.committeeParliamentId, seat.memberId, seat.startedOn).nullsNotDistinct(),
    index('committee_members_by_member').on(seat.memberId),
  ],
)

/** Who sits, or sat, on the committee of a bill that is on the record. */
export const publishedCommitteeMembers = record
  .view('published_committee_members', { ...committeeMemberColumns, billId: uuid().notNull() })
  .existing()
