import { amendments, stages, type Queryable } from '@safe-to-report/db'
import { eq } from 'drizzle-orm'
import type { AmendmentValues, EditableKind, StageValues } from './editable.ts'

export interface StoredValues {
  values: AmendmentValues | StageValues
  /** Follows from the counts where both are known, so it is not edited itself. */
  majority: number | null
}

export const amendmentFields = {
  decision: amendments.decision,
  decidedOn: amendments.decidedOn,
  countFor: amendments.countFor,
  countAgainst: amendments.countAgainst,
  plainSummary: amendments.plainSummary,
  note: amendments.note,
}

export const stageFields = { plainSummary: stages.plainSummary, note: stages.note }

/** The editable values of a row, held against other editors until the transaction ends. */
export async function lockValues(
  db: Queryable,
  { kind, id }: { kind: EditableKind; id: string },
): Promise<StoredValues | undefined> {
  if (kind === 'stage') {
    const [values] = await db.select(stageFields).from(stages).where(eq(stages.id, id)).for('update')
    return values && { values, majority: null }
  }
  const [row] = await db
    .select({ values: amendmentFields, majority: amendments.majority })
    .from(amendments)
    .where(eq(amendments.id, id))
    .for('update')
  return row
}
