import { changes, citations, heldFacts, sources, staffAccounts, type Queryable } from '@safe-to-report/db'
import { and, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { checkableKinds, type CheckableKind } from '../kinds/index.ts'
import { checkableRows } from './kind-rows.ts'
import { findSubjectNames } from './subject-rows.ts'

/** How a row came to wait: who wrote it, or who took it off and why. */
export interface Waiting {
  because: 'founding' | 'sync' | 'entered' | 'taken-back'
  who: string | null
  at: Date | null
  why: string | null
}

/** A row that the public does not see, because nobody has checked it. */
export interface UncheckedRow {
  kind: CheckableKind
  id: string
  title: string
  within: string | null
  waiting: Waiting
  /** Where its facts can be looked up: what somebody noted, and the sources it cites. */
  whereToLook: string[]
}

/** Every row that waits to be checked. */
export async function listUnchecked(db: Queryable): Promise<UncheckedRow[]> {
  const found = await Promise.all(checkableKinds.map((kind) => listOfKind(db, kind)))
  const rows = found.flat()
  const ids = rows.map(({ id }) => id)
  const [names, waiting, places] = await Promise.all([
    findSubjectNames(db, ids),
    findWaiting(db, ids),
    findWhereToLook(db, ids),
  ])
  return rows.map(({ kind, id }) => {
    const name = names.get(id)
    return {
      kind,
      id,
      title: name?.title ?? kind,
      within: name?.within ?? null,
      waiting: waiting.get(id) ?? { because: 'founding', who: null, at: null, why: null },
      whereToLook: [...new Set(places.filter((place) => place.id === id).map(({ told }) => told))],
    }
  })
}

/** More than anybody could check; a full list of a bill's amendments never waits, since sync confirms them. */
const atMost = 200

async function listOfKind(db: Queryable, kind: CheckableKind): Promise<{ kind: CheckableKind; id: string }[]> {
  const { table, id, verified } = checkableRows(kind)
  const rows = await db.select({ id }).from(table).where(eq(verified, false)).limit(atMost)
  return rows.map((row) => ({ kind, id: String(row.id) }))
}

/** From the newest of a row's changes that says so. */
export async function findWaiting(db: Queryable, ids: string[]): Promise<Map<string, Waiting>> {
  if (ids.length === 0) return new Map()
  const told = await db
    .select({
      id: changes.subjectId,
      origin: changes.origin,
      field: changes.field,
      who: staffAccounts.name,
      at: changes.at,
      why: changes.why,
    })
    .from(changes)
    .leftJoin(staffAccounts, eq(staffAccounts.id, changes.staffId))
    .where(and(inArray(changes.subjectId, ids), inArray(changes.field, ['*', 'verified'])))
    .orderBy(desc(changes.id))
  return new Map(
    told.toReversed().map(({ id, origin, field, who, at, why }) => {
      const byStaff = field === 'verified' ? ('taken-back' as const) : ('entered' as const)
      return [id, { because: origin === 'staff' ? byStaff : origin, who, at, why }]
    }),
  )
}

/** A note, or the address of a page, for each row. */
export async function findWhereToLook(db: Queryable, ids: string[]): Promise<{ id: string; told: string }[]> {
  if (ids.length === 0) return []
  const [notes, cited] = await Promise.all([
    db
      .select({ id: heldFacts.subjectId, told: heldFacts.howToCheck })
      .from(heldFacts)
      .where(and(inArray(heldFacts.subjectId, ids), isNull(heldFacts.closedAt), isNotNull(heldFacts.howToCheck))),
    db
      .select({ id: citations.subjectId, told: sources.url, title: sources.title })
      .from(citations)
      .innerJoin(sources, eq(sources.id, citations.sourceId))
      .where(inArray(citations.subjectId, ids)),
  ])
  return [
    ...notes.flatMap(({ id, told }) => (id && told ? [{ id, told }] : [])),
    ...cited.map(({ id, told, title }) => ({ id, told: told ?? title })),
  ]
}
