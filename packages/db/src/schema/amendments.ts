import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, jsonb, text, unique, uuid } from 'drizzle-orm/pg-core'
import { bills, stages } from './bills.ts'
import { houses, record } from './record.ts'

/**
 * The 14 decisions of Parliament's Bills API, two ends of ping-pong that it has no word for, what we cannot read, and that
 * Parliament's list says nothing of what became of it: "no decision", left standing on a bill that is over.
 */
export const decisions = [
  'no-decision',
  'withdrawn',
  'disagreed',
  'not-moved',
  'agreed',
  'question-proposed',
  'not-selected',
  'withdrawn-before-debate',
  'stood-part',
  'not-stood-part',
  'preempted',
  'not-called',
  'negatived-on-division',
  'agreed-on-division',
  'accepted',
  'not-insisted-on',
  'unknown',
  'not-said',
] as const
export type Decision = (typeof decisions)[number]

export const amendmentKinds = ['amendment', 'new-clause', 'lords-amendment', 'motion'] as const
export type AmendmentKind = (typeof amendmentKinds)[number]

const amendmentColumns = {
  id: uuid().primaryKey().defaultRandom(),
  slug: text().notNull().unique(),
  billId: uuid()
    .notNull()
    .references(() => bills.id, { onDelete: 'cascade' }),
  stageId: uuid()
    .notNull()
    .references(() => stages.id, { onDelete: 'cascade' }),
  /** Parliament's `amendmentId`. */
  parliamentId: integer().unique(),
  kind: text({ enum: amendmentKinds }).notNull(),
  /**
   * As printed: "67", "NC36", "Motion E1"; "(a) to NC4" where it amends an amendment. Without a printed number, Parliament's
   * reference to it: "hoc6".
   */
  number: text().notNull(),
  /** `number` folded for comparing: upper case, no spaces or points. With the stage it says which amendment this is. */
  numberKey: text().notNull(),
  /** Where the text went on to: "Lords Amendment 40". */
  became: text(),
  plainSummary: text(),
  note: text(),
  movedOn: date(),
  decision: text({ enum: decisions }),
  decidedOn: date(),
  /** Division's number within its House and session. */
  divisionNumber: integer(),
  divisionUrl: text(),
  /** Ayes in the Commons, Contents in the Lords, for the question as put. */
  countFor: integer(),
  countAgainst: integer(),
  majority: integer(),
  /** Parliament's own one-line summaries, sanitised. */
  summaryText: jsonb().$type<string[]>(),
  explanatoryText: text(),
  decisionExplanation: text(),
  parliamentUrl: text(),
  verified: boolean().notNull(),
  /** Heading that the amendment stands under on the paper. */
  mainHeader: text(),
  /** Where in the bill it would go, in Parliament's words. */
  location: text(),
  /** Clause and schedule it is about, and the page and line of the bill as printed. */
  clause: integer(),
  schedule: integer(),
  pageNumber: integer(),
  lineNumber: integer(),
  /** Parliament's star: "☆" or "★". */
  statusIndicator: text(),
  /** What stands before the explanatory statement: "Member's explanatory statement". */
  explanatoryPrefix: text(),
  /** A note of Parliament's own beside the amendment. */
  parliamentNote: text(),
  /** The parts of a motion, or of an amendment that the Houses send each other, in order. */
  groups: jsonb().$type<ProposalGroup[]>(),
  /** Parliament's id of an item that the Houses send each other; numbered apart from amendments'. */
  pingPongId: integer().unique(),
}

/** One part of a motion: its words, and the amendments it proposes. */
export interface ProposalGroup {
  text: string[]
  amendments: { number: string | null; decision: Decision; text: string[]; sponsors: string[] }[]
}

/** A change proposed to a bill: an amendment, a new clause, an amendment that came from the other House, a motion. */
export const amendments = record.table('amendments', amendmentColumns, (amendment) => [
  unique('amendments_identity').on(amendment.stageId, amendment.numberKey),
  index('amendments_by_bill').on(amendment.billId),
  check(
    'amendments_majority_has_counts',
    sql`${amendment.majority} is null or (${amendment.countFor} is not null and ${amendment.countAgainst} is not null)`,
  ),
])

/** An address that an amendment had before it was printed with a number: it leads to the new one for good. */
export const formerSlugs = record.table('former_slugs', {
  slug: text().primaryKey(),
  amendmentId: uuid()
    .notNull()
    .references(() => amendments.id, { onDelete: 'cascade' }),
})

export const publishedFormerSlugs = record
  .view('published_former_slugs', { slug: text().notNull(), leadsTo: text().notNull() })
  .existing()

export const publishedAmendments = record.view('published_amendments', amendmentColumns).existing()

const sponsorColumns = {
  id: uuid().primaryKey().defaultRandom(),
  amendmentId: uuid()
    .notNull()
    .references(() => amendments.id, { onDelete: 'cascade' }),
  /** Parliament's member id where known; never joined by name. */
  memberId: integer(),
  name: text().notNull(),
  party: text(),
  house: text({ enum: houses }),
  isLead: boolean().notNull(),
  position: integer().notNull(),
}

/** A member in whose name an amendment stands. */
export const sponsors = record.table('sponsors', sponsorColumns, (sponsor) => [
  unique('sponsors_identity').on(sponsor.amendmentId, sponsor.name),
  index('sponsors_by_member').on(sponsor.memberId),
])

export const publishedSponsors = record.view('published_sponsors', sponsorColumns).existing()
