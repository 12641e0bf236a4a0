import { texts, type Queryable } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import type { EarlierText } from './likeness.ts'

/** By ask, the texts on the record, checked or not, in their very words; one whose words nobody has is left out. */
export async function listEarlierTexts(db: Queryable): Promise<Map<string, EarlierText[]>> {
  const words = sql<string | null>`coalesce(${texts.words}, record.standing_words(${texts.amendmentId}))`
  const rows = await db.select({ id: texts.id, askId: texts.askId, words }).from(texts)
  const known = rows.flatMap((row) => (row.words === null ? [] : { ...row, words: row.words }))
  return Map.groupBy(known, ({ askId }) => askId)
}
