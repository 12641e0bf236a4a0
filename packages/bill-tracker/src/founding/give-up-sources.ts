import { citations, sources, type Queryable } from '@safe-to-report/db'
import { and, inArray, isNotNull, isNull, ne, eq } from 'drizzle-orm'
import type { FoundingRows } from './build-founding-rows.ts'
import type { Renewal } from './plan-renewal.ts'

/** Sources that the founding files have no more, that stand behind nothing, and that staff never touched. Gives how many. */
export async function giveUpSources(
  db: Queryable,
  shipped: FoundingRows['sources'],
  { hands }: Renewal,
): Promise<number> {
  const keys = new Set(shipped.map(({ key }) => key))
  const idle = await db
    .select({ id: sources.id, key: sources.key })
    .from(sources)
    .leftJoin(citations, eq(citations.sourceId, sources.id))
    .where(and(isNotNull(sources.key), ne(sources.kind, 'parliament-api'), isNull(citations.id)))
  const ids = idle.filter(({ id, key }) => !keys.has(key) && !hands.rows.has(id)).map(({ id }) => id)
  if (ids.length > 0) await db.delete(sources).where(inArray(sources.id, ids))
  return ids.length
}
