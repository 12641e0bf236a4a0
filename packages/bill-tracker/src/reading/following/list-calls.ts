import { publishedChanges, publishedNotices, type Queryable } from '@safe-to-report/db'
import { and, asc, eq, sql } from 'drizzle-orm'
import { noticesIn } from '../notices/notices-in.ts'
import type { FoundScope } from './find-scope.ts'
import type { CalendarCall } from './following-types.ts'

/** The last days of the calls to act of a scope that have begun. One whose campaign is closed stays, as cancelled. */
export async function listCalls(db: Queryable, scope: FoundScope): Promise<CalendarCall[]> {
  const moves = db
    .select({
      subjectId: publishedChanges.subjectId,
      moves: sql<number>`count(*) filter (where ${publishedChanges.field} = 'endsOn')::int`.as('moves'),
      changedAt: sql<Date>`max(${publishedChanges.at})`.mapWith(publishedChanges.at).as('changed_at'),
    })
    .from(publishedChanges)
    .where(eq(publishedChanges.subjectKind, 'notice'))
    .groupBy(publishedChanges.subjectId)
    .as('moves')
  const { id, slug, title, endsOn, campaign, kind } = publishedNotices
  const rows = await db
    .select({ id, slug, title, endsOn, campaign, moves: moves.moves, changedAt: moves.changedAt })
    .from(publishedNotices)
    .leftJoin(moves, eq(moves.subjectId, id))
    .where(and(eq(kind, 'call'), noticesIn(scope)))
    .orderBy(asc(endsOn), asc(slug))
  return rows.map(({ campaign: standing, moves: moved, changedAt, ...call }) => {
    const isCancelled = standing === 'closed'
    return { ...call, isCancelled, sequence: (moved ?? 0) + (isCancelled ? 1 : 0), changedAt: changedAt ?? new Date(0) }
  })
}
