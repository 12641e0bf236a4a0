import { proposals, type Queryable } from '@safe-to-report/db'
import { and, asc, inArray } from 'drizzle-orm'
import { editableKinds } from '../kinds/index.ts'
import { checkValues } from './editable.ts'
import { findValues } from './row-values.ts'

interface Contradiction {
  /** The proposal. */
  id: string
  field: string
  /** In a sentence. */
  problem: string
}

/**
 * What the rows that some proposals have changed cannot be, as they now stand: two that were each right beside what they were written
 * for, one of a decision and one of its counts, may not be right together. What Parliament says is taken as it is, as a sync takes it.
 * Undefined where all is well.
 */
export async function findContradiction(
  db: Queryable,
  proposalIds: readonly string[],
): Promise<Contradiction | undefined> {
  const changed = await db
    .select({ id: proposals.id, kind: proposals.kind, subjectId: proposals.subjectId })
    .from(proposals)
    .where(and(inArray(proposals.id, [...proposalIds]), inArray(proposals.act, ['edit', 'add'])))
    .orderBy(asc(proposals.proposedAt), asc(proposals.id))
  for (const { id, kind, subjectId } of changed) {
    const editable = editableKinds.find((one) => one === kind)
    // oxlint-disable-next-line no-await-in-loop -- one connection, which is in a transaction
    const values = editable && (await findValues(db, { kind: editable, id: subjectId }))
    const checked = editable && values && checkValues(editable, values)
    const [first] = checked?.outcome === 'invalid' ? Object.entries(checked.problems) : []
    if (first) return { id, field: first[0], problem: first[1] }
  }
  return undefined
}
