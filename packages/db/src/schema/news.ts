import { date, integer, text, uuid } from 'drizzle-orm/pg-core'
import { bills } from './bills.ts'
import { record } from './record.ts'

const newsArticleColumns = {
  id: uuid().primaryKey().defaultRandom(),
  billId: uuid()
    .notNull()
    .references(() => bills.id, { onDelete: 'cascade' }),
  parliamentId: integer().notNull().unique(),
  title: text().notNull(),
  /** Plain text. */
  content: text(),
  publishedOn: date(),
  /** Where it was read. */
  sourceUrl: text().notNull(),
}

/** What Parliament announced about a bill. */
export const newsArticles = record.table('news_articles', newsArticleColumns)

export const publishedNewsArticles = record.view('published_news_articles', newsArticleColumns).existing()
