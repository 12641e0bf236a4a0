import { subjectKinds, type Database, type Queryable, type SubjectKind } from '@safe-to-report/db'
import { getTableName, sql } from 'drizzle-orm'
import { z } from 'zod'
import { kinds } from '../kinds/index.ts'
import { line } from '../kinds/values.ts'
import { callRecord } from './call-record.ts'
import { keepIf } from './keep-if.ts'

/** A field that hinders an undo; of what is no row of a kind, where it lies. */
export interface ChangedSince {
  kind: SubjectKind | null
  id: string
  field: string
}

/**
 * `changed-since`: these fields were published anew, or told by Parliament, after it. `stands-under`: something else stands in a
 * row that it brought. `gone`: it is undone, or was never published.
 */
export type UndoOutcome =
  | { outcome: 'undone'; changeIds: number[] }
  | { outcome: 'changed-since'; fields: ChangedSince[] }
  | { outcome: 'stands-under' | 'gone' }

const undoing = z.object({ setId: z.uuid(), why: line })

/**
 * Takes back all that one publish did, with what followed from it, for a reason and with no source. Whoever is signed in may.
 *
 * @throws ZodError where no reason is given
 */
export async function undo(db: Queryable, session: Buffer, given: z.input<typeof undoing>): Promise<UndoOutcome> {
  const { setId, why } = undoing.parse(given)
  const answer = await callRecord(db, sql`record.undo(${session}, ${setId}, ${why})`, undoAnswer)
  return answer.outcome === 'changed-since' ? { outcome: answer.outcome, fields: toFields(answer) } : answer
}

/** What an undo would answer, without doing it. */
export async function tryUndo(db: Database, session: Buffer, setId: string): Promise<UndoOutcome> {
  const why = 'To see whether it can be undone'
  return keepIf(
    db,
    (tx) => undo(tx, session, { setId, why }),
    () => false,
  )
}

const changedSince = z.object({
  outcome: z.literal('changed-since'),
  fields: z.array(z.object({ kind: z.enum(subjectKinds), id: z.uuid(), field: z.string() })).optional(),
  place: z.string().optional(),
  id: z.uuid().nullish(),
  columns: z.array(z.string()).nullish(),
})

const undoAnswer = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('undone'), changeIds: z.array(z.int()) }),
  changedSince,
  z.object({ outcome: z.enum(['stands-under', 'gone']) }),
])

/** As the desk calls a row and its fields; of what is no field, the database tells table and columns. */
function toFields({ fields, place, id, columns }: z.infer<typeof changedSince>): ChangedSince[] {
  if (fields) return fields
  if (id === null || id === undefined) return []
  const kind = subjectKinds.find((one) => getTableName(kinds[one].table) === place) ?? null
  return (columns ?? []).map((column) => ({ kind, id, field: toField(column) }))
}

function toField(column: string): string {
  return column.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
