import { items, type ItemKind, type Queryable } from '@safe-to-report/db'
import { and, eq, inArray } from 'drizzle-orm'
import type { FetchedItem } from '../watching/fetched-item.ts'

export interface StoredItem {
  id: string
  item: FetchedItem
}

/** Items of a kind as they are kept, by key. */
export async function findItems(
  db: Queryable,
  kind: ItemKind,
  keys: readonly string[],
): Promise<Map<string, StoredItem>> {
  if (keys.length === 0) return new Map()
  const rows = await db
    .select()
    .from(items)
    .where(and(eq(items.kind, kind), inArray(items.key, [...keys])))
  return new Map(rows.map((row) => [row.key, { id: row.id, item: toFetched(row) }]))
}

/** What a source said of it, without what keeping it added. */
function toFetched({
  id: _id,
  source: _source,
  firstSeenAt: _first,
  seenAt: _seen,
  changedAt: _changed,
  goneAt: _gone,
  version: _version,
  matchedWith: _matched,
  ...item
}: typeof items.$inferSelect): FetchedItem {
  return item
}
