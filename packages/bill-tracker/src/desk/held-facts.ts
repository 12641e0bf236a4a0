import { heldFacts, type Queryable, type SubjectKind } from '@safe-to-report/db'
import { and, asc, eq, isNull, type SQL } from 'drizzle-orm'

/** A value that nobody has looked up yet. */
export interface HeldFact {
  id: string
  key: string
  subjectKind: SubjectKind
  subjectId: string | null
  /** What it is about, in words. */
  about: string
  field: string | null
  value: string
  standing: 'inferred' | 'from-memory' | 'unchecked'
  howToCheck: string | null
}

/** Everything that waits to be checked. */
export async function listHeldFacts(db: Queryable): Promise<HeldFact[]> {
  return listWhere(db, undefined)
}

/** What waits to be checked about one row. */
export async function listHeldFactsOf(db: Queryable, subjectId: string): Promise<HeldFact[]> {
  return listWhere(db, eq(heldFacts.subjectId, subjectId))
}

/** How a held fact was answered. */
export interface Closed {
  at: Date
  finding: string | null
  sourceUrl: string | null
  quote: string | null
}

/** One fact, whether it waits or was looked up; undefined where there is none. `id` must be a uuid. */
export async function findHeldFact(
  db: Queryable,
  id: string,
): Promise<(HeldFact & { closed: Closed | null }) | undefined> {
  const [row] = await db.select().from(heldFacts).where(eq(heldFacts.id, id))
  if (!row) return undefined
  const { closedAt: at, finding, closedSourceUrl: sourceUrl, closedQuote: quote } = row
  return { ...row, closed: at && { at, finding, sourceUrl, quote } }
}

async function listWhere(db: Queryable, condition: SQL | undefined): Promise<HeldFact[]> {
  return db
    .select({
      id: heldFacts.id,
      key: heldFacts.key,
      subjectKind: heldFacts.subjectKind,
      subjectId: heldFacts.subjectId,
      about: heldFacts.about,
      field: heldFacts.field,
      value: heldFacts.value,
      standing: heldFacts.standing,
      howToCheck: heldFacts.howToCheck,
    })
    .from(heldFacts)
    .where(and(isNull(heldFacts.closedAt), condition))
    .orderBy(asc(heldFacts.subjectKind), asc(heldFacts.about), asc(heldFacts.key))
}
