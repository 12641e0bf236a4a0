import { londonToday, type Queryable } from '@safe-to-report/db'
import { and, eq, gt, sql } from 'drizzle-orm'
import { kinds, type ShownKind } from '../kinds/index.ts'
import type { Kind } from '../kinds/kind.ts'
import { listSubjectRows, type SubjectRow } from './subject-rows.ts'

/** What a row of the record is called, and where the public reads it. */
export interface Subject extends SubjectRow {
  /** Whether the public can read it: itself and all that it stands in are checked. */
  isPublic: boolean
  /** The day to come from which the public reads it; null where it waits for no day. */
  publicFrom: string | null
}

/** One row by its id, checked or not; undefined where there is none. `id` must be a uuid. */
export async function findSubject(db: Queryable, kind: ShownKind, id: string): Promise<Subject | undefined> {
  const [[row], shown, publicFrom] = await Promise.all([
    listSubjectRows(db, kind, [id]),
    db.execute(sql`select 1 from record.published_subjects where id = ${id}`),
    findDayAhead(db, kind, id),
  ])
  return row && { ...row, isPublic: shown.rows.length > 0, publicFrom }
}

/** Of a checked row, the day from which it is public, if by the database's clock that is to come. */
async function findDayAhead(db: Queryable, kind: ShownKind, id: string): Promise<string | null> {
  const { table, publicFrom }: Kind = kinds[kind]
  if (!publicFrom || !table.verified) return null
  const [row] = await db
    .select({ day: sql<string>`${publicFrom}::text` })
    .from(table)
    .where(and(eq(table.id, id), eq(table.verified, true), gt(publicFrom, londonToday)))
  return row?.day ?? null
}

/** What a proposal says of the row that it is about. */
export function aboutRow({ kind, id, billId, title, within }: Subject): AboutRow {
  return { kind, subjectId: id, billId, title, within }
}

interface AboutRow extends Pick<Subject, 'kind' | 'billId' | 'title' | 'within'> {
  subjectId: string
}
