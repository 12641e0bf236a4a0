import { amendmentDivisions, amendments, amendmentVersions, divisions, type Queryable } from '@safe-to-report/db'
import { and, asc, desc, eq } from 'drizzle-orm'
import { linesAsText } from '../words/amendment-lines.ts'
import { tidyWords } from '../words/pasted-words.ts'
import type { EditableKind } from '../kinds/index.ts'
import type { FieldValues } from '../kinds/kind.ts'
import { fieldValues } from './editable.ts'
import { editableRows } from './kind-rows.ts'

export interface StoredValues {
  values: FieldValues
  /** Follows from the counts where both are known, so it is not edited itself. */
  majority: number | null
}

interface Row {
  kind: EditableKind
  id: string
}

/** The editable values of a row; undefined where there is none. `held` keeps other editors out until the transaction ends. */
export async function findValues(
  db: Queryable,
  row: Row,
  { held = false }: { held?: boolean } = {},
): Promise<StoredValues | undefined> {
  if (row.kind === 'amendment') return findAmendmentValues(db, row.id, held)
  if (row.kind === 'division') return findDivisionValues(db, row.id, held)
  const { table, id, columns, only } = editableRows(row.kind)
  const query = db
    .select(columns)
    .from(table)
    .where(and(eq(id, row.id), only))
  const [values] = await (held ? query.for('update') : query)
  return values && { values: fieldValues.parse(values), majority: null }
}

async function findAmendmentValues(db: Queryable, id: string, held: boolean): Promise<StoredValues | undefined> {
  const query = db
    .select({
      values: {
        decision: amendments.decision,
        decidedOn: amendments.decidedOn,
        countFor: amendments.countFor,
        countAgainst: amendments.countAgainst,
        plainSummary: amendments.plainSummary,
        note: amendments.note,
      },
      majority: amendments.majority,
    })
    .from(amendments)
    .where(eq(amendments.id, id))
  const [row] = await (held ? query.for('update') : query)
  return row && { ...row, values: { ...row.values, words: await findWords(db, id) } }
}

async function findDivisionValues(db: Queryable, id: string, held: boolean): Promise<StoredValues | undefined> {
  const query = db
    .select({ plainSummary: divisions.plainSummary, ayeMeans: divisions.ayeMeans })
    .from(divisions)
    .where(eq(divisions.id, id))
  const [values] = await (held ? query.for('update') : query)
  if (!values) return undefined
  const on = await db
    .select({ slug: amendments.slug })
    .from(amendmentDivisions)
    .innerJoin(amendments, eq(amendments.id, amendmentDivisions.amendmentId))
    .where(eq(amendmentDivisions.divisionId, id))
    .orderBy(asc(amendments.slug))
  const amendment = on.length === 0 ? null : on.map(({ slug }) => slug).join(' ')
  return { values: { ...values, amendment }, majority: null }
}

/** The words of an amendment that stand: those seen last. */
async function findWords(db: Queryable, amendmentId: string): Promise<string | null> {
  const [last] = await db
    .select({ lines: amendmentVersions.lines })
    .from(amendmentVersions)
    .where(eq(amendmentVersions.amendmentId, amendmentId))
    .orderBy(desc(amendmentVersions.seenAt))
    .limit(1)
  return last ? tidyWords(linesAsText(last.lines)) : null
}
