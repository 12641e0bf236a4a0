import { sql } from 'drizzle-orm'
import { customType, date, index, integer, text, uuid } from 'drizzle-orm/pg-core'
import { record } from './record.ts'

export const searchKinds = [
  'ask',
  'text',
  'bill',
  'amendment',
  'division',
  'member',
  'campaign-event',
  'notice',
  'evidence',
  'stance',
  'proceeding',
] as const
export type SearchKind = (typeof searchKinds)[number]

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

const searchColumns = {
  /** Where the site shows it, from the root. */
  path: text().primaryKey(),
  kind: text({ enum: searchKinds }).notNull(),
  /** The row it tells of; null for a member. */
  subjectId: uuid(),
  memberId: integer(),
  title: text().notNull(),
  /** What it stands in: a bill and stage, an ask. */
  within: text(),
  happenedOn: date(),
  /** Of an amendment: its number, folded. */
  numberKey: text(),
  body: text(),
  /** What is looked in: letters and digits alone, so that no locale of a server decides where a word ends. */
  document: tsvector()
    .notNull()
    .generatedAlwaysAs(
      sql`setweight(to_tsvector('english', record.plain_words(title)), 'A') || setweight(to_tsvector('english', record.plain_words(coalesce(body, ''))), 'B') || setweight(to_tsvector('english', record.plain_words(coalesce(within, ''))), 'C')`,
    ),
  /** Its words as they are spelt, to mend what is typed wrong. */
  spelling: tsvector()
    .notNull()
    .generatedAlwaysAs(
      sql`to_tsvector('simple', record.plain_words(title || ' ' || coalesce(within, '') || ' ' || coalesce(body, '')))`,
    ),
}

/**
 * Everything public that has a place of its own on the site, as a reader may look for it. Triggers keep it: what is written
 * to the record is found from the same moment on.
 */
export const searchDocuments = record.table('search_documents', searchColumns, (found) => [
  index('search_documents_by_word').using('gin', found.document),
  index('search_documents_by_number').on(found.numberKey),
  index('search_documents_by_subject').on(found.subjectId),
  index('search_documents_by_member').on(found.memberId),
])

export const publishedSearch = record.view('published_search', searchColumns).existing()
