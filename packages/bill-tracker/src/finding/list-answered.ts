import { items, proceedings, type Queryable } from '@safe-to-report/db'
import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { answersTo } from '../words/answers-to.ts'
import type { Wanted } from './plan-finds.ts'

const about = alias(items, 'about')

/** What answers something that stands on the record is wanted, whatever its words; by the id of the item. */
export async function listAnswered(db: Queryable, ids: string[]): Promise<Map<string, Wanted[]>> {
  const rows = await db
    .selectDistinct({ id: items.id, kind: items.kind, of: about.kind, askId: proceedings.askId })
    .from(items)
    .innerJoin(about, eq(about.key, items.aboutKey))
    .innerJoin(proceedings, eq(proceedings.itemId, about.id))
    .where(and(inArray(items.id, ids), isNotNull(items.aboutKey), eq(proceedings.verified, true)))
  const wanted = rows.filter(({ kind, of }) => answersTo[kind] === of)
  return new Map(
    [...Map.groupBy(wanted, ({ id }) => id)].map(([id, own]) => [
      id,
      own.map(({ askId }) => ({ askId, watchId: null, score: 1, terms: [], passages: [] })),
    ]),
  )
}
