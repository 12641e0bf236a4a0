import { londonToday, publishedAsks, type Queryable } from '@safe-to-report/db'
import { asc } from 'drizzle-orm'
import { findStanceTally } from '../reading/stances/list-stances.ts'
import type { StanceFact } from './find-member-facts.ts'

/** Of an ask, how many of the MPs who sit now each stance fits. */
export interface StanceCount {
  ask: { slug: string; title: string }
  /** All of them. */
  members: number
  fits: Record<StanceFact, number>
}

/** For each ask of the record, how many MPs a rule about their stance fits. */
export async function countStances(db: Queryable): Promise<StanceCount[]> {
  const asks = await db
    .select({ id: publishedAsks.id, slug: publishedAsks.slug, title: publishedAsks.title, today: londonToday })
    .from(publishedAsks)
    .orderBy(asc(publishedAsks.position))
  return Promise.all(
    asks.map(async ({ id, slug, title, today }) => {
      const { members, for: supports, against: opposes } = await findStanceTally(db, id, today)
      return { ask: { slug, title }, members, fits: { supports, opposes, unknown: members - supports - opposes } }
    }),
  )
}
