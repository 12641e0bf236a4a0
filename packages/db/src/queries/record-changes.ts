import { and, desc, eq, inArray, lt, max, ne } from 'drizzle-orm'
import type { Queryable } from '../open-database.ts'
import { changes, staffAccounts, type SubjectKind } from '../schema/index.ts'

/** One change of the record as staff see it. `who` is absent when Parliament's API brought it. */
export interface SignedChange {
  id: number
  at: Date
  origin: typeof changes.$inferSelect.origin
  who: string | null
  subjectKind: SubjectKind
  subjectId: string
  field: string
  before: unknown
  after: unknown
  why: string | null
  sourceUrl: string | null
  quote: string | null
  /** With what else it was published; null of what sync brought, and of what is older than sets. */
  setId: string | null
  /** Whether it took back another change of its set. */
  undoes: boolean
}

export interface ChangesPage {
  limit: number
  /** Only changes older than this one. */
  before?: number
  /** Only changes of this row. */
  subjectId?: string
  origin?: 'sync' | 'staff'
}

const signedChange = {
  id: changes.id,
  at: changes.at,
  origin: changes.origin,
  who: staffAccounts.name,
  subjectKind: changes.subjectKind,
  subjectId: changes.subjectId,
  field: changes.field,
  before: changes.before,
  after: changes.after,
  why: changes.why,
  sourceUrl: changes.sourceUrl,
  quote: changes.quote,
  setId: changes.setId,
  undoes: changes.undoes,
}

/** What changed since the founding record, newest first, and who changed it. */
export async function listSignedChanges(db: Queryable, page: ChangesPage): Promise<SignedChange[]> {
  return db
    .select(signedChange)
    .from(changes)
    .leftJoin(staffAccounts, eq(staffAccounts.id, changes.staffId))
    .where(
      and(
        page.origin === undefined ? ne(changes.origin, 'founding') : eq(changes.origin, page.origin),
        page.before === undefined ? undefined : lt(changes.id, page.before),
        page.subjectId === undefined ? undefined : eq(changes.subjectId, page.subjectId),
      ),
    )
    .orderBy(desc(changes.id))
    .limit(page.limit)
}

/** Of some rows, the newest change of each field: what may be undone without undoing another. */
export async function findNewestChanges(db: Queryable, subjectIds: string[]): Promise<Set<number>> {
  if (subjectIds.length === 0) {
    return new Set()
  }
  const rows = await db
    .select({ id: max(changes.id) })
    .from(changes)
    .where(inArray(changes.subjectId, subjectIds))
    .groupBy(changes.subjectId, changes.field)
  return new Set(rows.flatMap(({ id }) => (id === null ? [] : [id])))
}

/** The changes that an audit line names, in the order they were made. */
export async function findSignedChanges(db: Queryable, ids: number[]): Promise<SignedChange[]> {
  if (ids.length === 0) {
    return []
  }
  return db
    .select(signedChange)
    .from(changes)
    .leftJoin(staffAccounts, eq(staffAccounts.id, changes.staffId))
    .where(inArray(changes.id, ids))
    .orderBy(changes.id)
}
