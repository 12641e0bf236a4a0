import { publishedUndone, type Queryable, type SubjectKind } from '@safe-to-report/db'
import { and, desc, eq, gt, inArray, lte, or, sql, type SQL } from 'drizzle-orm'
import { publicKinds, type ShownOn } from '../../words/in-public.ts'
import type { FoundScope } from './find-scope.ts'
import type { ChangedPage } from './following-types.ts'
import { listPlaces } from './list-places.ts'

/** What went within so many seconds was a slip of the hand: feeds say nothing of it. */
export const isNoUndoneSlip = sql`went_at - came_at >= interval '300 seconds'`

/** What went after one change of the record and up to another, and had come before: who was told of it is to know. */
export function isGoneBetween({ after, upTo }: { after: number; upTo: number }): SQL | undefined {
  return and(gt(publishedUndone.wentBy, after), lte(publishedUndone.wentBy, upTo), lte(publishedUndone.cameBy, after))
}

/**
 * New rows of a scope that were public and went when their set was undone, the newest first: those of one set together, on the page
 * that showed them.
 */
export async function listUndone(db: Queryable, scope: FoundScope, when: SQL | undefined): Promise<ChangedPage[]> {
  const rows = await db
    .select()
    .from(publishedUndone)
    .where(and(inScope(scope), when, inArray(publishedUndone.subjectKind, publicKinds)))
    .orderBy(desc(publishedUndone.wentBy))
    .limit(mostUndone)
  const parents = rows.flatMap(({ billId, askId }) => [billId, askId].filter((id) => id !== null))
  const places = await listPlaces(db, parents)
  const placed = rows.map((row) => ({
    row,
    place: places.get(row.billId ?? '')?.own ?? places.get(row.askId ?? '')?.own,
  }))
  const together = Map.groupBy(placed, ({ row, place }) => `${row.setId} ${JSON.stringify(place)}`)
  return [...together.values()].flatMap(([first, ...others]) => (first ? [toPage([first, ...others])] : []))
}

const mostUndone = 100

type Placed = { row: typeof publishedUndone.$inferSelect; place: { shownOn: ShownOn; name: string } | undefined }

function toPage(placed: readonly [Placed, ...Placed[]]): ChangedPage {
  const [{ row, place }, ...others] = placed
  const { title, within, subjectKind, wentAt: at } = row
  const alone = within === null ? title : `${title}, ${within}`
  return {
    at,
    shownOn: place?.shownOn ?? { page: onEvidence.has(subjectKind) ? 'evidence' : 'record' },
    name: others.length === 0 ? alone : (place?.name ?? within ?? title),
    changes: [],
    undone: placed.map((one) => one.row),
  }
}

const onEvidence: ReadonlySet<SubjectKind> = new Set(['campaign-event', 'evidence', 'position'])

function inScope(scope: FoundScope): SQL | undefined {
  if (scope.of === 'everything') return undefined
  const { billId, askId, subjectId } = publishedUndone
  if (scope.of === 'bill') return or(eq(billId, scope.billId), eq(subjectId, scope.billId))
  return or(eq(askId, scope.askId), eq(subjectId, scope.askId))
}

/** A scope that was on the record and went: whoever follows it is still to be told. */
export async function findGoneScope(
  db: Queryable,
  { of, slug }: { of: 'ask' | 'bill'; slug: string },
): Promise<FoundScope | undefined> {
  const [gone] = await db
    .select({ id: publishedUndone.subjectId, name: publishedUndone.title })
    .from(publishedUndone)
    .where(and(eq(publishedUndone.subjectKind, of), eq(publishedUndone.slug, slug)))
    .orderBy(desc(publishedUndone.wentBy))
    .limit(1)
  if (!gone) return undefined
  if (of === 'bill') return { of, name: gone.name, billId: gone.id }
  return { of, name: gone.name, askId: gone.id, isFirst: false, billIds: [], textIds: [], amendmentIds: [] }
}
