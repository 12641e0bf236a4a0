import { publishedSources, type Queryable } from '@safe-to-report/db'
import { inArray } from 'drizzle-orm'

/** A source as it is cited outside the record: no quotation, no field. */
export interface CitedSource {
  key: string
  title: string
  publisher: string
  /** Null for a source on paper. */
  url: string | null
}

/** The published sources of these keys, in no order. A key of which nothing is published is left out. */
export async function findSourcesByKey(db: Queryable, keys: readonly string[]): Promise<CitedSource[]> {
  if (keys.length === 0) return []
  const { key, title, publisher, url } = publishedSources
  const rows = await db
    .select({ key, title, publisher, url })
    .from(publishedSources)
    .where(inArray(publishedSources.key, [...keys]))
  return rows.flatMap((row) => (row.key === null ? [] : [{ ...row, key: row.key }]))
}
