import { publishedChanges, publishedCorrectedRows, publishedCorrections, type Queryable } from '@safe-to-report/db'
import { and, arrayContains, asc, desc, eq, inArray, sql, type SQL } from 'drizzle-orm'
import { listPlaces } from '../following/list-places.ts'
import { pathOf } from '../../words/in-public.ts'
import { todayInLondon } from '../../words/london-date.ts'
import { tellStood } from '../../words/tell-change.ts'
import { isNotTakenBack, listPublicChanges } from './changes.ts'
import { isCorrection } from '../../words/is-correction.ts'
import type { Correction } from './record-types.ts'
import type { RecordChange } from '../../words/tell-change.ts'
import { listSourcesBySubject } from './sources.ts'

/** What is asked for: all of it, what concerns rows that a page shows, or an explaining text. */
export type CorrectionScope =
  | { of: 'everything' }
  | { of: 'rows'; ids: readonly string[] }
  | { of: 'explainer'; slug: string }

/** What the record said wrongly and what it is about, the newest first: what shipped with the code, and what staff put right. */
export async function listCorrections(db: Queryable, scope: CorrectionScope): Promise<Correction[]> {
  const [shipped, byStaff] = await Promise.all([listShipped(db, scope), listByStaff(db, scope)])
  const places = await placesOf(db, [...shipped, ...byStaff])
  return newestFirst([...byStaff, ...shipped], places)
}

/** The same for one page, which need not tell where else it stands: few queries, however much there is. */
export async function listCorrectionsOn(db: Queryable, scope: CorrectionScope): Promise<Correction[]> {
  const [shipped, byStaff] = await Promise.all([listShipped(db, scope), listByStaff(db, scope)])
  return newestFirst([...byStaff, ...shipped], new Map())
}

/** Of those, what shipped with the code. */
export async function listShippedCorrections(db: Queryable, scope: CorrectionScope): Promise<Correction[]> {
  const shipped = await listShipped(db, scope)
  return newestFirst(shipped, await placesOf(db, shipped))
}

/** One before it is known where it is shown. */
type Found = Omit<Correction, 'concerns'> & { concerned: string[] }
type Places = ReadonlyMap<string, Correction['concerns'][number]>

function newestFirst(found: readonly Found[], places: Places): Correction[] {
  return found
    .map(({ concerned, ...own }) => ({ ...own, concerns: concerned.flatMap((id) => places.get(id) ?? []) }))
    .toSorted((one, other) => other.correctedOn.localeCompare(one.correctedOn))
}

async function placesOf(db: Queryable, found: readonly Found[]): Promise<Places> {
  const places = await listPlaces(
    db,
    found.flatMap(({ concerned }) => concerned),
  )
  return new Map([...places].map(([id, { own }]) => [id, { name: own.name, path: pathOf(own.shownOn) }]))
}

async function listShipped(db: Queryable, scope: CorrectionScope): Promise<Found[]> {
  if (scope.of === 'rows' && scope.ids.length === 0) return []
  const rows = await db
    .select({
      id: publishedCorrections.id,
      slug: publishedCorrections.slug,
      correctedOn: publishedCorrections.correctedOn,
      said: publishedCorrections.said,
      isSo: publishedCorrections.isSo,
      why: publishedCorrections.why,
      concerned: sql<string[]>`array(select ${publishedCorrectedRows.subjectId}::text from ${publishedCorrectedRows}
        where ${publishedCorrectedRows.correctionId} = ${publishedCorrections.id})`,
    })
    .from(publishedCorrections)
    .where(conditionOf(db, scope))
    .orderBy(desc(publishedCorrections.correctedOn), asc(publishedCorrections.position))
  const sources = await listSourcesBySubject(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map(({ id, ...row }) => ({ ...row, sources: sources.get(id) ?? [] }))
}

function conditionOf(db: Queryable, scope: CorrectionScope): SQL | undefined {
  if (scope.of === 'everything') return undefined
  if (scope.of === 'explainer') return arrayContains(publishedCorrections.explainers, [scope.slug])
  const concerning = db
    .select({ id: publishedCorrectedRows.correctionId })
    .from(publishedCorrectedRows)
    .where(inArray(publishedCorrectedRows.subjectId, [...scope.ids]))
  return inArray(publishedCorrections.id, concerning)
}

/** An explaining text is changed with the code, never at the desk. */
async function listByStaff(db: Queryable, scope: CorrectionScope): Promise<Found[]> {
  if (scope.of === 'explainer' || (scope.of === 'rows' && scope.ids.length === 0)) return []
  const ofScope = scope.of === 'rows' ? inArray(publishedChanges.subjectId, [...scope.ids]) : undefined
  const wasSaid = sql`${publishedChanges.before} <> 'null'::jsonb`
  const changes = await listPublicChanges(
    db,
    and(eq(publishedChanges.origin, 'staff'), wasSaid, isNotTakenBack, ofScope),
    500,
  )
  return changes.filter(isCorrection).map(toCorrection)
}

function toCorrection(change: RecordChange): Found {
  const { id, at, field, before, after, why, sourceUrl, quote, subjectId } = change
  const correctedOn = todayInLondon(at)
  return {
    slug: `change-${id}`,
    correctedOn,
    said: tellStood(field, before),
    isSo: tellStood(field, after),
    why,
    concerned: [subjectId],
    sources: sourceUrl === null ? [] : [toSource(sourceUrl, { quote, checkedOn: correctedOn })],
  }
}

/** The page that staff gave with the change, by its address: what it calls itself is not written down with it. */
function toSource(url: string, said: { quote: string | null; checkedOn: string }): Correction['sources'][number] {
  const { hostname, pathname } = new URL(url)
  const publisher = hostname.replace(/^www\./, '')
  const none = { publishedOn: null, archiveUrl: null, inPrint: null, field: null, place: null }
  return { title: pathname === '/' ? publisher : `${publisher}${pathname}`, publisher, url, ...none, ...said }
}
