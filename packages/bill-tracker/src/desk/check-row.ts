import {
  audit,
  changes,
  conflicts,
  heldFacts,
  pins,
  staffAccounts,
  type Database,
  type Queryable,
} from '@safe-to-report/db'
import { and, count, eq, isNull, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { CheckableKind } from '../kinds/index.ts'
import { citeSource } from './cite-source.ts'
import { grounds, type Grounds } from './editable.ts'
import { checkableRows } from './kind-rows.ts'

interface Row {
  kind: CheckableKind
  id: string
}

const checkOutcome = z.enum(['checked', 'gone', 'already', 'needs-another'])
/** `needs-another`: whose words stand in it cannot be the only one to have looked. */
export type CheckOutcome = z.infer<typeof checkOutcome>

/**
 * Says that a row is so, with the source that says it: from then on the public reads it. Of whom any word still stands in it since
 * it was last checked may not, unless nobody else can sign in: the database holds to that, and says so in its changes and the audit.
 *
 * @throws ZodError where there is no reason, no https source or no words of it
 */
export async function checkRow(db: Database, row: Row, given: Grounds): Promise<CheckOutcome> {
  const { why, sourceUrl, quote, staffId } = grounds.parse(given)
  return db.transaction(async (tx) => {
    const { rows } = await tx.execute<{ outcome: string }>(
      sql`select record.check_row(${row.kind}, ${row.id}, ${staffId}, ${why}, ${sourceUrl}, ${quote}) as outcome`,
    )
    const outcome = checkOutcome.parse(rows[0]?.outcome)
    if (outcome !== 'checked') return outcome
    await citeSource(tx, { ...row, fields: [null], sourceUrl, quote })
    await tx.delete(pins).where(and(eq(pins.subjectId, row.id), eq(pins.field, 'verified')))
    await tx.delete(conflicts).where(and(eq(conflicts.subjectId, row.id), eq(conflicts.field, 'verified')))
    await closeFactsOfWhole(tx, row, { why, sourceUrl, quote, staffId })
    return outcome
  })
}

export type TakeBackOutcome = 'taken-back' | 'gone' | 'already'

const takingBack = z.object({ why: grounds.shape.why, staffId: z.uuid() })

/**
 * Takes a row off the public record, with the reason. It stays on the desk, waiting to be checked, and sync does not bring it
 * back: where Parliament says that it is so, staff are asked.
 *
 * @throws ZodError where no reason is given
 */
export async function takeBackRow(db: Database, row: Row, given: z.infer<typeof takingBack>): Promise<TakeBackOutcome> {
  const { why, staffId } = takingBack.parse(given)
  return db.transaction(async (tx) => {
    const verified = await lockVerified(tx, row)
    if (verified === undefined) return 'gone'
    if (!verified) return 'already'
    const { table, id: key } = checkableRows(row.kind)
    await tx.update(table).set({ verified: false }).where(eq(key, row.id))
    const pin = { subjectKind: row.kind, subjectId: row.id, field: 'verified', reason: why, staffId }
    await tx
      .insert(pins)
      .values(pin)
      .onConflictDoUpdate({ target: [pins.subjectId, pins.field], set: { reason: why, staffId, at: sql`now()` } })
    const change = { subjectKind: row.kind, subjectId: row.id, field: 'verified', before: true, after: false }
    const [saved] = await tx
      .insert(changes)
      .values({ origin: 'staff', ...change, why, staffId })
      .returning({ id: changes.id })
    const detail = { changeIds: saved ? [saved.id] : [] }
    await tx.insert(audit).values({ staffId, action: 'taken-back', detail })
    return 'taken-back'
  })
}

/** Whether this member of staff may check a row: none of the words that stand in it since its last check are theirs, or there is nobody else. */
export async function mayCheck(db: Queryable, { id, staffId }: { id: string; staffId: string }): Promise<boolean> {
  return (await listWhatMayBeChecked(db, { ids: [id], staffId })).has(id)
}

/** Of some rows, those that this member of staff may check. */
export async function listWhatMayBeChecked(
  db: Queryable,
  { ids, staffId }: { ids: readonly string[]; staffId: string },
): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { rows } = await db.execute<{ id: string }>(
    sql`select id from unnest(${sql.param(ids)}::uuid[]) as id where record.may_check(id, ${staffId})`,
  )
  return new Set(rows.map(({ id }) => id))
}

/** Whether only one person can sign in at the desk. */
export async function isAlone(db: Queryable): Promise<boolean> {
  const [open] = await db.select({ rows: count() }).from(staffAccounts).where(isNull(staffAccounts.disabledAt))
  return (open?.rows ?? 0) <= 1
}

async function lockVerified(db: Queryable, { kind, id }: Row): Promise<boolean | undefined> {
  const { table, id: key, verified } = checkableRows(kind)
  const [row] = await db.select({ verified }).from(table).where(eq(key, id)).for('update')
  return row && row.verified === true
}

/** What was held about the row as a whole, or about a sitting’s one day, is answered; a field’s own question is not. */
async function closeFactsOfWhole(db: Queryable, { kind, id }: Row, found: Grounds): Promise<void> {
  const isWhole = or(isNull(heldFacts.field), eq(heldFacts.field, 'verified'))
  await db
    .update(heldFacts)
    .set({
      closedAt: sql`now()`,
      closedBy: found.staffId,
      finding: found.why,
      closedSourceUrl: found.sourceUrl,
      closedQuote: found.quote,
    })
    .where(and(eq(heldFacts.subjectId, id), isNull(heldFacts.closedAt), kind === 'sitting' ? undefined : isWhole))
}
