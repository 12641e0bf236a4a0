import { audit, changes, conflicts, heldFacts, pins, type Database, type Queryable } from '@safe-to-report/db'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { citeSource } from './cite-source.ts'
import type { FieldValues } from '../kinds/kind.ts'
import { isOwnedByParliament, parseEdit, type Edit } from './editable.ts'
import { hasChangedMeanwhile, planEdit, planMajority, type FieldChange } from './plan-edit.ts'
import { findValues } from './row-values.ts'
import { saveValues } from './save-values.ts'

/** An edit as a form gives it; `publishEdit` refuses what may not be. */
export type ProposedEdit = Edit

export type PublishOutcome =
  | { outcome: 'published'; changeIds: number[] }
  | { outcome: 'unchanged' }
  | { outcome: 'changed-meanwhile'; current: FieldValues }

/**
 * Puts an edit on the record: the row, its source, its changes, its pins and the audit, all at once or not at all. What
 * staff have now checked stops waiting on the desk. Of two who edit the same row at once, the second is told.
 *
 * @throws ZodError where the edit lacks a reason, an https source, its words, or holds what may not be edited
 */
export async function publishEdit(db: Database, proposed: ProposedEdit): Promise<PublishOutcome> {
  const whole = parseEdit(proposed)
  return db.transaction(async (transaction) => {
    const stored = await findValues(transaction, whole, { held: true })
    if (!stored) throw new Error(`There is no ${whole.kind} ${whole.id} to edit.`)
    if (hasChangedMeanwhile(stored.values, whole.expected)) {
      return { outcome: 'changed-meanwhile', current: stored.values }
    }
    const plan = planEdit(stored.values, whole.proposed)
    if (plan.changes.length === 0) return { outcome: 'unchanged' }
    const all = [...plan.changes, ...planMajority(stored.majority, whole.proposed)]
    await saveValues(transaction, whole, all)
    if (whole.kind !== 'source') await citeSource(transaction, { ...whole, fields: all.map(({ field }) => field) })
    await pinFields(transaction, whole, all)
    await settleOpenQuestions(transaction, whole, all)
    return { outcome: 'published', changeIds: await saveChanges(transaction, whole, all) }
  })
}

async function pinFields(db: Queryable, whole: Edit, all: readonly FieldChange[]): Promise<void> {
  const owned = all.filter(({ field }) => isOwnedByParliament(whole.kind, field))
  if (owned.length === 0) return
  const { kind, id, why, staffId } = whole
  await db
    .insert(pins)
    .values(owned.map(({ field }) => ({ subjectKind: kind, subjectId: id, field, reason: why, staffId })))
    .onConflictDoUpdate({ target: [pins.subjectId, pins.field], set: { reason: why, staffId, at: sql`now()` } })
}

/** What staff have decided is neither a thing to check nor a conflict with Parliament any more. */
async function settleOpenQuestions(db: Queryable, whole: Edit, all: readonly FieldChange[]): Promise<void> {
  const fields = all.map(({ field }) => field)
  const { id, staffId, why, sourceUrl, quote } = whole
  await db
    .update(heldFacts)
    .set({ closedAt: sql`now()`, closedBy: staffId, finding: why, closedSourceUrl: sourceUrl, closedQuote: quote })
    .where(and(eq(heldFacts.subjectId, id), inArray(heldFacts.field, fields), isNull(heldFacts.closedAt)))
  // The offer is remembered: sync asks again only when Parliament offers something else.
  await db
    .update(conflicts)
    .set({ dismissedAt: sql`now()`, dismissedBy: staffId })
    .where(and(eq(conflicts.subjectId, id), inArray(conflicts.field, fields)))
}

/** Last, so that the notice of a change finds the row as it now is. */
async function saveChanges(db: Queryable, whole: Edit, all: readonly FieldChange[]): Promise<number[]> {
  const { kind, id, staffId, why, sourceUrl, quote } = whole
  const saved = await db
    .insert(changes)
    .values(
      all.map((change) => ({
        origin: 'staff' as const,
        staffId,
        subjectKind: kind,
        subjectId: id,
        why,
        sourceUrl,
        quote,
        ...change,
      })),
    )
    .returning({ id: changes.id })
  const changeIds = saved.map((change) => change.id)
  await db.insert(audit).values({ staffId, action: 'published', detail: { changeIds } })
  return changeIds
}
