import {
  publishedBills,
  publishedChanges,
  publishedRemovedSittings,
  publishedSittings,
  publishedStages,
  type Queryable,
} from '@safe-to-report/db'
import { and, eq, inArray, sql, type SQL } from 'drizzle-orm'
import { findScope, tagsOf, type FoundScope } from './find-scope.ts'
import { listCalls } from './list-calls.ts'
import { listDates } from './list-dates.ts'
import type { CalendarSitting, FollowScope, SittingCalendar } from './following-types.ts'

/**
 * The sittings of a bill, of the bills that carried an ask, or of all; those taken out are there as cancelled, for good:
 * nobody knows when a subscriber asks again. With them the last days of calls to act, and the days of what else Parliament does. A sitting’s sequence is the number of times that its day moved, that staff took it
 * off or put it back, and one more when it is gone: it only ever grows.
 */
export async function findCalendar(db: Queryable, asked: FollowScope): Promise<SittingCalendar | undefined> {
  const scope = await findScope(db, asked)
  if (!scope) return undefined
  const condition = stagesIn(scope)
  const sittings = [...(await listStanding(db, condition)), ...(await listRemoved(db, condition))]
  const [calls, dates] = await Promise.all([listCalls(db, scope), listDates(db, scope)])
  return {
    name: scope.name,
    sittings: sittings.toSorted(
      (one, other) => one.sitsOn.localeCompare(other.sitsOn) || one.id.localeCompare(other.id),
    ),
    calls,
    dates,
    tags: [...tagsOf(scope), 'kind:stage'],
  }
}

function stagesIn(scope: FoundScope): SQL | undefined {
  if (scope.of === 'everything') return undefined
  if (scope.of === 'bill') return eq(publishedStages.billId, scope.billId)
  return scope.billIds.length === 0 ? sql`false` : inArray(publishedStages.billId, scope.billIds)
}

const stageColumns = {
  house: publishedStages.house,
  stageName: publishedStages.name,
  bill: { slug: publishedBills.slug, shortTitle: publishedBills.shortTitle, sessions: publishedBills.sessions },
}

async function listStanding(db: Queryable, condition: SQL | undefined): Promise<CalendarSitting[]> {
  const moves = db
    .select({
      subjectId: publishedChanges.subjectId,
      moves: sql<number>`count(*) filter (where ${publishedChanges.field} in ('sitsOn', 'verified'))::int`.as('moves'),
      changedAt: sql<Date>`max(${publishedChanges.at})`.mapWith(publishedChanges.at).as('changed_at'),
    })
    .from(publishedChanges)
    .where(eq(publishedChanges.subjectKind, 'sitting'))
    .groupBy(publishedChanges.subjectId)
    .as('moves')
  const rows = await db
    .select({
      id: publishedSittings.id,
      sitsOn: publishedSittings.sitsOn,
      ...stageColumns,
      sequence: moves.moves,
      changedAt: moves.changedAt,
    })
    .from(publishedSittings)
    .innerJoin(publishedStages, eq(publishedStages.id, publishedSittings.stageId))
    .innerJoin(publishedBills, eq(publishedBills.id, publishedStages.billId))
    .leftJoin(moves, eq(moves.subjectId, publishedSittings.id))
    .where(condition)
  const neverChanged = { sequence: 0, changedAt: new Date(0), isCancelled: false }
  return rows.map(({ sequence, changedAt, ...row }) => ({
    ...row,
    ...neverChanged,
    ...(sequence === null ? {} : { sequence }),
    ...(changedAt === null ? {} : { changedAt }),
  }))
}

async function listRemoved(db: Queryable, condition: SQL | undefined): Promise<CalendarSitting[]> {
  const rows = await db
    .select({
      id: publishedRemovedSittings.id,
      sitsOn: publishedRemovedSittings.sitsOn,
      ...stageColumns,
      moves: publishedRemovedSittings.moves,
      changedAt: publishedRemovedSittings.removedAt,
    })
    .from(publishedRemovedSittings)
    .innerJoin(publishedStages, eq(publishedStages.id, publishedRemovedSittings.stageId))
    .innerJoin(publishedBills, eq(publishedBills.id, publishedStages.billId))
    .where(and(condition))
  return rows.map(({ moves, ...row }) => ({ ...row, sequence: moves + 1, isCancelled: true }))
}
