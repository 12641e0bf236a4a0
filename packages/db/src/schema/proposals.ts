import { sql } from 'drizzle-orm'
import { bigint, check, index, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { record, subjectKinds } from './record.ts'
import { staffAccounts } from './staff.ts'

/** What a proposal would do: change a row, add one, take one off the public record, or take over what Parliament says. */
export const proposalActs = ['edit', 'add', 'take-off', 'take-theirs'] as const
export type ProposalAct = (typeof proposalActs)[number]

export const proposalStates = ['draft', 'waiting', 'published', 'sent-back', 'withdrawn'] as const
export type ProposalState = (typeof proposalStates)[number]

/**
 * How a set came to be public: seen by two; by one, since nobody else could sign in; or in a hurry, by its own author, with a second
 * look to follow.
 */
export const setManners = ['two', 'one', 'hurry'] as const
export type SetManner = (typeof setManners)[number]

/** What one publish changed together: undone together. */
export const sets = record.table(
  'sets',
  {
    id: uuid().primaryKey().defaultRandom(),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
    publishedBy: uuid()
      .notNull()
      .references(() => staffAccounts.id),
    manner: text({ enum: setManners }).notNull(),
    /** Of one in a hurry: when it goes back by itself, unless a second person has looked. */
    lookUntil: timestamp({ withTimezone: true }),
    lookedAt: timestamp({ withTimezone: true }),
    lookedBy: uuid().references(() => staffAccounts.id),
    undoneAt: timestamp({ withTimezone: true }),
    /** Null where it went back by itself. */
    undoneBy: uuid().references(() => staffAccounts.id),
    undoneWhy: text(),
  },
  (set) => [
    index('sets_by_time').on(set.at),
    index('sets_in_a_hurry')
      .on(set.lookUntil)
      .where(sql`${set.lookedAt} is null and ${set.undoneAt} is null`),
  ],
)

/** A change that waits for a second person. Of an edit only the fields that change; of a new row all of it. */
export const proposals = record.table(
  'proposals',
  {
    id: uuid().primaryKey().defaultRandom(),
    author: uuid()
      .notNull()
      .references(() => staffAccounts.id),
    proposedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** Goes up whenever its author hands it in anew: who publishes it says which one they saw. */
    revision: integer().notNull().default(1),
    act: text({ enum: proposalActs }).notNull(),
    kind: text({ enum: subjectKinds }).notNull(),
    /** The row; of a new one the id that it will have, so that other proposals can stand in it. */
    subjectId: uuid().notNull(),
    /** The bill that it is listed with, which may itself be proposed. */
    billId: uuid(),
    title: text().notNull(),
    within: text(),
    /** What each field held that it would change. */
    expected: jsonb().$type<Record<string, string | number | boolean | null>>().notNull(),
    proposed: jsonb().$type<Record<string, string | number | boolean | null>>().notNull(),
    /** Its form as its author typed it. */
    typed: jsonb().$type<Record<string, string>>().notNull(),
    why: text().notNull(),
    sourceUrl: text(),
    quote: text(),
    state: text({ enum: proposalStates }).notNull(),
    decidedAt: timestamp({ withTimezone: true }),
    decidedBy: uuid().references(() => staffAccounts.id),
    setId: uuid().references(() => sets.id),
  },
  (proposal) => [
    index('proposals_waiting')
      .on(proposal.billId, proposal.proposedAt)
      .where(sql`${proposal.state} = 'waiting'`),
    index('proposals_by_author').on(proposal.author, proposal.state),
    index('proposals_by_subject').on(proposal.subjectId),
    index('proposals_by_set').on(proposal.setId),
    check(
      'proposals_are_bounded',
      sql`length(${proposal.proposed}::text) + length(${proposal.expected}::text) + length(${proposal.typed}::text) <= 300000`,
    ),
  ],
)

/** What somebody said of a proposal: a remark, or why it was sent back or withdrawn. */
export const proposalComments = record.table(
  'proposal_comments',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    proposalId: uuid()
      .notNull()
      .references(() => proposals.id, { onDelete: 'cascade' }),
    staffId: uuid()
      .notNull()
      .references(() => staffAccounts.id),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
    act: text({ enum: ['sent-back', 'withdrawn'] }),
    words: text().notNull(),
  },
  (comment) => [index('proposal_comments_by_proposal').on(comment.proposalId, comment.id)],
)

/** What a publish did to each row that it touched, in order; an undo plays it backwards. */
export const setEffects = record.table(
  'set_effects',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    setId: uuid()
      .notNull()
      .references(() => sets.id, { onDelete: 'cascade' }),
    /** Name of the table, in this schema. */
    place: text().notNull(),
    /** Null where the row came. */
    before: jsonb(),
    /** Null where it went. */
    after: jsonb(),
  },
  (effect) => [index('set_effects_by_set').on(effect.setId, effect.id)],
)

/** A look ahead at what publishing would do. No transaction that holds one can be committed: see `never_keep`. */
export const looksAhead = record.table('looks_ahead', {
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
})

/** The public rows that one person alone has looked at so far, and since when. */
export const publishedLooks = record
  .view('published_looks', {
    subjectKind: text({ enum: subjectKinds }).notNull(),
    subjectId: uuid().notNull(),
    manner: text({ enum: ['one', 'hurry'] }).notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    lookUntil: timestamp({ withTimezone: true }),
  })
  .existing()

/** New rows that were public, and went when their set was undone: what the public read of them, and why it was taken back. */
export const publishedUndone = record
  .view('published_undone', {
    setId: uuid().notNull(),
    subjectKind: text({ enum: subjectKinds }).notNull(),
    subjectId: uuid().notNull(),
    title: text().notNull(),
    within: text(),
    /** Its own address, while it had one. */
    slug: text(),
    billId: uuid(),
    askId: uuid(),
    /** The change by which it came, and the one by which it went. */
    cameBy: bigint({ mode: 'number' }).notNull(),
    cameAt: timestamp({ withTimezone: true }).notNull(),
    wentBy: bigint({ mode: 'number' }).notNull(),
    wentAt: timestamp({ withTimezone: true }).notNull(),
    why: text(),
  })
  .existing()
