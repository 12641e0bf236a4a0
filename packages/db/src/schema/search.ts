import { date, text, uuid } from 'drizzle-orm/pg-core'
import { record } from './record.ts'

export const searchKinds = ['ask', 'text', 'bill', 'amendment', 'campaign-event', 'evidence'] as const
export type SearchKind = (typeof searchKinds)[number]

/** Everything public that has a place of its own on the site, as a reader may look for it. */
export const publishedSearch = record
  .view('published_search', {
    kind: text({ enum: searchKinds }).notNull(),
    id: uuid().notNull(),
    /** Where the site shows it, from the root. */
    path: text().notNull(),
    title: text().notNull(),
    /** What it stands in: a bill and stage, an ask. */
    within: text(),
    happenedOn: date(),
    /** Of an amendment: its number, folded. */
    numberKey: text(),
    body: text(),
  })
  .existing()
