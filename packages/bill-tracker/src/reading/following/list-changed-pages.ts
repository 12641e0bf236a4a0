import {
  publishedAmendments,
  publishedChanges,
  publishedCouldCarry,
  publishedPositions,
  publishedPublications,
  publishedSittings,
  publishedStages,
  publishedStances,
  type Queryable,
} from '@safe-to-report/db'
import { and, eq, inArray, notInArray, or, sql, type SQL } from 'drizzle-orm'
import { listPublicChanges, listWithSlips } from '../pages/changes.ts'
import type { RecordChange } from '../../words/tell-change.ts'
import { selectNotices } from '../notices/notices-in.ts'
import { selectProceedings } from '../proceedings/proceedings-in.ts'
import type { FoundScope } from './find-scope.ts'
import type { ChangedPage } from './following-types.ts'
import { listPlaces } from './list-places.ts'
import { isNoUndoneSlip, listUndone } from './list-undone.ts'

/**
 * Of no meaning to a reader: numbers and instants that sync keeps for itself, and how we read words that stand as they
 * stood. Stars come and go by the dozen each day on which a bill sits: they are shown on their page and are news to nobody.
 */
const plumbing = [
  'parliamentId',
  'parliamentLastUpdate',
  'syncedAt',
  'slug',
  'position',
  'numberKey',
  'votesFetchedAt',
  'latestSession',
  'reading',
  'sources',
  'concerns',
  'statusIndicator',
  'buttonTo',
]

/**
 * What sync and staff changed, newest first, each instant's changes gathered by the page that shows them; and what came and went again
 * since its set was undone.
 */
export async function listChangedPages(db: Queryable, scope: FoundScope): Promise<ChangedPage[]> {
  const [changes, undone] = await Promise.all([
    listPublicChanges(db, toldIn(db, scope), mostChanges),
    listUndone(db, scope, isNoUndoneSlip),
  ])
  const pages = await gatherByPage(db, changes, ({ at }) => at.toISOString())
  return [...pages, ...undone].toSorted((one, other) => other.at.getTime() - one.at.getTime())
}

const mostChanges = 1_000

/** What sync and staff changed in a scope, newest first, where it means something to a reader: slips and all. */
export async function listChangesOf(db: Queryable, scope: FoundScope, when: SQL | undefined): Promise<RecordChange[]> {
  return listWithSlips(db, and(toldIn(db, scope), when), mostChanges)
}

function toldIn(db: Queryable, scope: FoundScope): SQL | undefined {
  return and(subjectsIn(db, scope), notInArray(publishedChanges.field, plumbing))
}

/**
 * Changes by page, and apart where `apart` gives different keys. A whole row that came is told on the page that lists it: a
 * new one may have many with it. So are names that were added to several amendments at once.
 */
export async function gatherByPage(
  db: Queryable,
  changes: readonly RecordChange[],
  apart: (change: RecordChange) => string,
): Promise<ChangedPage[]> {
  const places = await listPlaces(
    db,
    changes.map(({ subjectId }) => subjectId),
  )
  const named = countNamed(changes, (change) => listKey(change, places, apart))
  const gathered = new Map<string, ChangedPage>()
  for (const change of changes) {
    const place = places.get(change.subjectId)
    if (place === undefined) continue
    const areMany = change.field === 'sponsors' && (named.get(listKey(change, places, apart)) ?? 0) > 1
    const { shownOn, name } = isArrival(change) || areMany ? place.list : place.own
    const key = `${apart(change)} ${JSON.stringify(shownOn)}`
    const known = gathered.get(key)
    if (known) known.changes.push(change)
    else gathered.set(key, { at: change.at, shownOn, name, changes: [change], undone: [] })
  }
  return [...gathered.values()]
}

function listKey(
  change: RecordChange,
  places: Awaited<ReturnType<typeof listPlaces>>,
  apart: (change: RecordChange) => string,
): string {
  return `${apart(change)} ${JSON.stringify(places.get(change.subjectId)?.list.shownOn)}`
}

/** Of how many amendments the names changed together. */
function countNamed(changes: readonly RecordChange[], keyOf: (change: RecordChange) => string): Map<string, number> {
  const ofNames = Map.groupBy(
    changes.filter(({ field }) => field === 'sponsors'),
    keyOf,
  )
  return new Map([...ofNames].map(([key, all]) => [key, new Set(all.map(({ subjectId }) => subjectId)).size]))
}

/** That a row came onto the public record: put there whole, checked at last, or begun on the day that it was dated to. */
export function isArrival({ field, after }: Pick<RecordChange, 'field' | 'after'>): boolean {
  return (field === '*' && after !== null) || (field === 'verified' && after === true) || field === 'begun'
}

function subjectsIn(db: Queryable, scope: FoundScope): SQL | undefined {
  if (scope.of === 'everything') return undefined
  const subject = publishedChanges.subjectId
  if (scope.of === 'ask') {
    const positions = db
      .select({ id: publishedPositions.id })
      .from(publishedPositions)
      .where(eq(publishedPositions.askId, scope.askId))
    const possible = db
      .select({ id: publishedCouldCarry.id })
      .from(publishedCouldCarry)
      .where(eq(publishedCouldCarry.askId, scope.askId))
    const own = inArray(subject, [scope.askId, ...scope.textIds, ...scope.amendmentIds])
    const stances = db
      .select({ id: publishedStances.id })
      .from(publishedStances)
      .where(eq(publishedStances.askId, scope.askId))
    const notices = selectNotices(db, scope)
    const proceedings = selectProceedings(db, scope)
    return or(own, ...[positions, possible, stances, notices, proceedings].map((ids) => inArray(subject, ids)))
  }
  const { billId } = scope
  const ofBill = sql`
    select ${publishedStages.id} from ${publishedStages} where ${publishedStages.billId} = ${billId}
    union all select ${publishedSittings.id} from ${publishedSittings}
      join ${publishedStages} on ${publishedStages.id} = ${publishedSittings.stageId} where ${publishedStages.billId} = ${billId}
    union all select ${publishedPublications.id} from ${publishedPublications} where ${publishedPublications.billId} = ${billId}
    union all select ${publishedAmendments.id} from ${publishedAmendments} where ${publishedAmendments.billId} = ${billId}`
  const others = [selectNotices(db, scope), selectProceedings(db, scope)]
  return or(eq(subject, billId), sql`${subject} in (${ofBill})`, ...others.map((ids) => inArray(subject, ids)))
}
