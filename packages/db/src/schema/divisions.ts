import { boolean, date, index, integer, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { amendments } from './amendments.ts'
import { houses, record } from './record.ts'

/** Which side of an amendment's words a vote of Aye or Content was on. */
export const ayeMeanings = ['for', 'against'] as const
export type AyeMeaning = (typeof ayeMeanings)[number]

const divisionColumns = {
  id: uuid().primaryKey().defaultRandom(),
  slug: text().notNull().unique(),
  house: text({ enum: houses }).notNull(),
  /** Parliament's `DivisionId`, which is unique within its House only. */
  parliamentId: integer(),
  /** Restarts with each session in the Commons and with each day in the Lords. */
  number: integer(),
  heldOn: date().notNull(),
  /** As Parliament calls it. */
  title: text(),
  /** What was decided, in plain words of ours. */
  plainSummary: text(),
  /** Against where the question was put the other way round: "that this House disagrees with Lords Amendment 40". */
  ayeMeans: text({ enum: ayeMeanings }),
  /** Whether the question as put was agreed to: known of some divisions whose counts are not. */
  carried: boolean(),
  /** Ayes in the Commons, Contents in the Lords. */
  ayeCount: integer(),
  noCount: integer(),
  majority: integer(),
  /** Parliament's note on who moved what, as plain text. */
  motionNote: text(),
  parliamentUrl: text(),
  /** When the names came; null while nobody's vote is on the record. */
  votesFetchedAt: timestamp({ withTimezone: true }),
  verified: boolean().notNull(),
}

/** A counted vote of one House on one question. */
export const divisions = record.table('divisions', divisionColumns, (division) => [
  unique('divisions_parliament_identity').on(division.house, division.parliamentId),
  unique('divisions_identity').on(division.house, division.heldOn, division.number),
])

export const publishedDivisions = record.view('published_divisions', divisionColumns).existing()

const amendmentDivisionColumns = {
  amendmentId: uuid()
    .notNull()
    .references(() => amendments.id, { onDelete: 'cascade' }),
  divisionId: uuid()
    .notNull()
    .references(() => divisions.id, { onDelete: 'cascade' }),
}

/** That a division was on an amendment. Nothing in Parliament's answers says so. */
export const amendmentDivisions = record.table('amendment_divisions', amendmentDivisionColumns, (link) => [
  primaryKey({ name: 'amendment_divisions_identity', columns: [link.amendmentId, link.divisionId] }),
  index('amendment_divisions_by_division').on(link.divisionId),
])

export const publishedAmendmentDivisions = record
  .view('published_amendment_divisions', amendmentDivisionColumns)
  .existing()

/**
 * Where a member was counted. Tellers count the others; `both`: went through both lobbies, as some do to abstain; `none`:
 * a member of the House then, with no vote recorded.
 */
export const lobbies = [
  'aye',
  'no',
  'content',
  'not-content',
  'aye-teller',
  'no-teller',
  'content-teller',
  'not-content-teller',
  'both',
  'none',
] as const
export type Lobby = (typeof lobbies)[number]

const voteColumns = {
  divisionId: uuid()
    .notNull()
    .references(() => divisions.id, { onDelete: 'cascade' }),
  /** Parliament's member id: the one thing a vote is joined by. */
  memberId: integer().notNull(),
  lobby: text({ enum: lobbies }).notNull(),
  /** As on the day of the vote. */
  name: text().notNull(),
  /** For putting names in order: "Meacher, B." */
  listAs: text().notNull(),
  party: text(),
  /** Constituency of an MP, sort of peerage of a peer. */
  seat: text(),
}

/** What one member did in one division, with party and seat as they were then. */
export const votes = record.table('votes', voteColumns, (vote) => [
  primaryKey({ name: 'votes_identity', columns: [vote.divisionId, vote.memberId] }),
  index('votes_by_member').on(vote.memberId),
])

export const publishedVotes = record.view('published_votes', voteColumns).existing()

/** Who is or was a member, as far as the record names them, without how to reach them. */
export const publishedMembers = record
  .view('published_members', {
    id: integer().notNull(),
    name: text().notNull(),
    party: text(),
    house: text({ enum: houses }).notNull(),
    /** Null where nobody has told us. */
    isCurrent: boolean(),
    /** Day on which this was so. */
    asOf: date(),
    /** The seat held now; of one who sits no longer, the last. */
    constituency: text(),
  })
  .existing()
