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
import { and, count, desc, eq, isNull, ne, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import { checkableRows, type CheckableKind } from './checkable-rows.ts'
import { citeSource } from './cite-source.ts'
import { grounds, type Grounds } from './editable.ts'

interface Row {
  kind: CheckableKind
  id: string
}

/** `needs-another`: who put it there last cannot be the only one to have looked. */
export type CheckOutcome = 'checked' | 'gone' | 'already' | 'needs-another'

/**
 * Says that a row is so, with the source that says it: from then on the public reads it. Whoever wrote it last may not, unless
 * nobody else can sign in.
 *
 * @throws ZodError where there is no reason, no https source or no words of it
 */
export async function checkRow(db: Database, row: Row, given: Grounds): Promise<CheckOutcome> {
  const { why, sourceUrl, quote, staffId } = grounds.parse(given)
  return db.transaction(async (tx) => {
    const verified = await lockVerified(tx, row)
    if (verified === undefined) return 'gone'
    if (verified) return 'already'
    if (!(await mayCheck(tx, { id: row.id, staffId }))) return 'needs-another'
    await setVerified(tx, row, true)
    await citeSource(tx, { ...row, fields: [null], sourceUrl, quote })
    await tx.delete(pins).where(and(eq(pins.subjectId, row.id), eq(pins.field, 'verified')))
    await tx.delete(conflicts).where(and(eq(conflicts.subjectId, row.id), eq(conflicts.field, 'verified')))
    await closeFactsOfWhole(tx, row, { why, sourceUrl, quote, staffId })
    await saveChange(tx, row, { before: false, after: true, why, sourceUrl, quote, staffId })
    return 'checked'
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
    await setVerified(tx, row, false)
    const pin = { subjectKind: row.kind, subjectId: row.id, field: 'verified', reason: why, staffId }
    await tx
      .insert(pins)
      .values(pin)
      .onConflictDoUpdate({ target: [pins.subjectId, pins.field], set: { reason: why, staffId, at: sql`now()` } })
    await saveChange(tx, row, { before: true, after: false, why, staffId })
    return 'taken-back'
  })
}

/** Whether this member of staff may check a row: somebody else wrote it last, or there is nobody else. */
export async function mayCheck(db: Queryable, { id, staffId }: { id: string; staffId: string }): Promise<boolean> {
  const [last] = await db
    .select({ staffId: changes.staffId })
    .from(changes)
    .where(and(eq(changes.subjectId, id), eq(changes.origin, 'staff'), ne(changes.field, 'verified')))
    .orderBy(desc(changes.id))
    .limit(1)
  return last?.staffId !== staffId || (await isAlone(db))
}

/** Whether only one person can sign in at the desk. */
export async function isAlone(db: Queryable): Promise<boolean> {
  const [open] = await db.select({ rows: count() }).from(staffAccounts).where(isNull(staffAccounts.disabledAt))
  return (open?.rows ?? 0) <= 1
}

async function lockVerified(db: Queryable, { kind, id }: Row): Promise<boolean | undefined> {
  const { table, id: key, verified } = checkableRows[kind]
  const [row] = await db.select({ verified }).from(table).where(eq(key, id)).for('update')
  return row && row.verified === true
}

async function setVerified(db: Queryable, { kind, id }: Row, verified: boolean): Promise<void> {
  const { table, id: key } = checkableRows[kind]
  await db.update(table).set({ verified }).where(eq(key, id))
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

interface Told extends Partial<Grounds> {
  before: boolean
  after: boolean
  staffId: string
}

async function saveChange(db: Queryable, { kind, id }: Row, told: Told): Promise<void> {
  const [change] = await db
    .insert(changes)
    .values({ origin: 'staff', subjectKind: kind, subjectId: id, field: 'verified', ...told })
    .returning({ id: changes.id })
  const detail = { changeIds: change ? [change.id] : [] }
  await db.insert(audit).values({ staffId: told.staffId, action: told.after ? 'checked' : 'taken-back', detail })
}
