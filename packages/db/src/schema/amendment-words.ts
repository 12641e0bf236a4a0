import { index, integer, jsonb, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { amendments, type ProposalGroup } from './amendments.ts'
import { record } from './record.ts'

/** One line of an amendment's words, as it is set on the printed paper. */
export interface AmendmentLine {
  /** Plain text; of an image, what is said in its place. */
  text: string
  /** Steps from the left margin, from 0. */
  indentation: number
  /** The number, or the quotation mark, that hangs before the line and is part of its words: "“(3A)", "(b)". */
  hangingIndentation: string | null
  isImage: boolean
}

const amendmentVersionColumns = {
  id: uuid().primaryKey().defaultRandom(),
  amendmentId: uuid()
    .notNull()
    .references(() => amendments.id, { onDelete: 'cascade' }),
  /** When we first saw these words; the version seen last is the one that stands. */
  seenAt: timestamp({ withTimezone: true }).notNull(),
  lines: jsonb().$type<AmendmentLine[]>().notNull(),
  /** SHA-256, in hexadecimal, of the words as plain text, numbers and all: equal hashes are equal words. */
  textHash: text().notNull(),
  origin: text({ enum: ['sync', 'staff'] }).notNull(),
  /** Where the words were read. */
  sourceUrl: text().notNull(),
}

/** The words of an amendment as they stood from one day on. Words once seen stay readable when others replace them. */
export const amendmentVersions = record.table('amendment_versions', amendmentVersionColumns, (version) => [
  unique('amendment_versions_identity').on(version.amendmentId, version.seenAt),
])

export const publishedAmendmentVersions = record
  .view('published_amendment_versions', amendmentVersionColumns)
  .existing()

/** What Parliament says of one amendment beyond what its lists hold; null says nothing. */
export interface AmendmentDetail {
  mainHeader: string | null
  location: string | null
  parliamentNote: string | null
  explanatoryPrefix: string | null
  explanatoryText: string | null
  lines: AmendmentLine[] | null
  groups: ProposalGroup[] | null
  /** The same as we read it until November 2026: what is held so changed in our reading, not in Parliament. */
  readBefore?: Partial<Pick<AmendmentDetail, 'parliamentNote' | 'explanatoryText' | 'lines' | 'groups'>>
}

/**
 * What a sync has fetched beyond Parliament's lists: which list item each detail was fetched for, so that only new and
 * changed items are asked for again, and the detail itself until it is applied, so that a sync cut short goes on from there.
 */
export const fetchedDetails = record.table(
  'fetched_details',
  {
    /** `amendment 123` or `ping-pong 45`, with Parliament's numbers. */
    key: text().primaryKey(),
    /** Parliament's number of the bill. */
    billId: integer().notNull(),
    /** SHA-256, in hexadecimal, of the list item. */
    listHash: text().notNull(),
    /** Null once it is in the record. */
    detail: jsonb().$type<AmendmentDetail>(),
    fetchedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (fetched) => [index('fetched_details_by_bill').on(fetched.billId)],
)
