import type { Queryable } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import type { ShownKind } from '../kinds/index.ts'
import { listSubjectRows, type SubjectRow } from './subject-rows.ts'

/** What a row of the record is called, and where the public reads it. */
export interface Subject extends SubjectRow {
  /** Whether the public can read it: itself and all that it stands in are checked. */
  isPublic: boolean
}

/** One row by its id, checked or not; undefined where there is none. `id` must be a uuid. */
export async function findSubject(db: Queryable, kind: ShownKind, id: string): Promise<Subject | undefined> {
  const [[row], shown] = await Promise.all([
    listSubjectRows(db, kind, [id]),
    db.execute(sql`select 1 from record.published_subjects where id = ${id}`),
  ])
  return row && { ...row, isPublic: shown.rows.length > 0 }
}

/** What a proposal says of the row that it is about. */
export function aboutRow({ kind, id, billId, title, within }: Subject): AboutRow {
  return { kind, subjectId: id, billId, title, within }
}

interface AboutRow extends Pick<Subject, 'kind' | 'billId' | 'title' | 'within'> {
  subjectId: string
}
