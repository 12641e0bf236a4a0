import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, text, uuid } from 'drizzle-orm/pg-core'
import { asks } from './asks.ts'
import { bills } from './bills.ts'
import { houses, record } from './record.ts'
import { items } from './watching.ts'

export const proceedingKinds = [
  'question',
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
export type ProceedingKind = (typeof proceedingKinds)[number]

/** What an answer is, as a person said: an answer, a holding one, one that promises to write, a refusal, or that it is not held. */
export const answerClasses = ['answered', 'holding', 'will-write', 'refused', 'not-held'] as const
export type AnswerClass = (typeof answerClasses)[number]

const proceedingColumns = {
  id: uuid().primaryKey().defaultRandom(),
  slug: text().notNull().unique(),
  askId: uuid()
    .notNull()
    .references(() => asks.id, { onDelete: 'cascade' }),
  billId: uuid().references(() => bills.id),
  /** What Parliament told of it, which goes on being watched. */
  itemId: uuid().references(() => items.id, { onDelete: 'set null' }),
  kind: text({ enum: proceedingKinds }).notNull(),
  title: text().notNull(),
  /** Parliament's words: the passage that is about the ask. */
  words: text(),
  /** What it means for the ask, in our words. */
  meaning: text(),
  /** London day. */
  happenedOn: date().notNull(),
  house: text({ enum: houses }),
  /** Where anybody can open it. */
  url: text().notNull(),
  /** Who asked, said or tabled it, by Parliament's member id, and as printed. */
  memberId: integer(),
  memberName: text(),
  /** The department that answers, or the committee. */
  body: text(),
  /** London day on which an answer or a reply is due. */
  dueOn: date(),
  /** Last London day of a call. */
  closesOn: date(),
  /** How to answer a call, in our words. */
  howTo: text(),
  answeredOn: date(),
  /** Parliament's words. */
  answer: text(),
  answerClass: text({ enum: answerClasses }),
  answerUrl: text(),
  verified: boolean().notNull(),
}

/** Something that Parliament does which touches an ask, as a person said: a question with its answer, words said, a call, a report … */
export const proceedings = record.table('proceedings', proceedingColumns, (proceeding) => [
  index('proceedings_by_ask').on(proceeding.askId, proceeding.happenedOn),
  index('proceedings_by_bill').on(proceeding.billId),
  index('proceedings_by_item').on(proceeding.itemId),
  index('proceedings_by_member').on(proceeding.memberId),
  check('proceedings_answer', sql`${proceeding.answer} is null or ${proceeding.answeredOn} is not null`),
  check(
    'proceedings_closes',
    sql`${proceeding.closesOn} is null or ${proceeding.kind} in ('call', 'inquiry', 'petition')`,
  ),
])

export const publishedProceedings = record
  .view('published_proceedings', {
    ...proceedingColumns,
    /** Parliament's own word for where it stands; null where nobody watches it. */
    standing: text(),
    /** Whose names stand on a motion, or how many signed a petition; null where that is not told. */
    signatures: integer(),
    /** When Parliament had it no more; null while it has. */
    goneOn: date(),
    /** London day until which it was seen; null where nobody watches it. */
    seenOn: date(),
    /** Of what is on: by London's clocks, "15:30"; null where that is not told. */
    startsAt: text(),
    /** Of what is on: that it comes after what is before it, at no hour. */
    isAfterOther: boolean().notNull(),
    /** By London’s clocks, "17:00", on the last day of a call; null where that is not told. */
    closesAt: text(),
    /** That Parliament corrected it, or its answer. */
    isCorrected: boolean().notNull(),
  })
  .existing()

export const memberRoles = ['asked', 'signed', 'spoke', 'tabled'] as const
export type MemberRole = (typeof memberRoles)[number]

/** What members did, in what is public of an ask: none of it is for or against. A name that was taken off a motion is not there. */
export const publishedProceedingMembers = record
  .view('published_proceeding_members', {
    proceedingId: uuid().notNull(),
    askId: uuid().notNull(),
    memberId: integer().notNull(),
    role: text({ enum: memberRoles }).notNull(),
    happenedOn: date().notNull(),
  })
  .existing()
