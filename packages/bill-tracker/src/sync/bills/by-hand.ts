import { changes, type Queryable } from '@safe-to-report/db'
import { and, asc, eq, inArray } from 'drizzle-orm'

/** A row that somebody wrote down at the desk, and who wrote which of its fields last; `*` is the row itself. */
export interface HandWritten {
  subjectId: string
  writers: ReadonlyMap<string, string>
}

/** Reason of a pin that sync made when Parliament first listed a row: the value is a person's, and Parliament has not said the same. */
export const writtenBefore = 'Written by hand before Parliament listed it'

/** Of some rows those that staff added, which neither the founding record nor sync brought. */
export async function listHandWritten(db: Queryable, ids: readonly string[]): Promise<HandWritten[]> {
  if (ids.length === 0) return []
  const told = await db
    .select({
      subjectId: changes.subjectId,
      field: changes.field,
      after: changes.after,
      staffId: changes.staffId,
    })
    .from(changes)
    .where(and(eq(changes.origin, 'staff'), inArray(changes.subjectId, [...ids])))
    .orderBy(asc(changes.id))
  const bySubject = Map.groupBy(told, ({ subjectId }) => subjectId)
  return [...bySubject].flatMap(([subjectId, all]) => {
    const isAdded = all.some(({ field, after }) => field === '*' && after !== null)
    const writers = new Map(all.flatMap(({ field, staffId }) => (staffId === null ? [] : [[field, staffId] as const])))
    return isAdded && writers.size > 0 ? [{ subjectId, writers }] : []
  })
}
