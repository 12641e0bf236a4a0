import { staffAccounts, type Queryable } from '@safe-to-report/db'
import { count, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { CheckableKind } from '../kinds/index.ts'
import { callRecord } from './call-record.ts'
import { grounds, type Grounds } from './editable.ts'

const checkOutcome = z.enum(['checked', 'gone', 'already', 'needs-another'])
/** `needs-another`: whose words stand in it cannot be the only one to have looked. */
export type CheckOutcome = z.infer<typeof checkOutcome>

/**
 * Says that a row that came unchecked, with the founding record or from Parliament, is so, with the source that says it: from then
 * on the public reads it. Of whom any word still stands in it since it was last checked may not, unless nobody else can sign in.
 *
 * @throws ZodError where there is no reason, no https source or no words of it
 */
export async function checkRow(
  db: Queryable,
  session: Buffer,
  { kind, id, ...given }: { kind: CheckableKind; id: string } & Grounds,
): Promise<CheckOutcome> {
  const { why, sourceUrl, quote } = grounds.parse(given)
  const call = sql`record.check_row(${session}, ${kind}, ${id}, ${why}, ${sourceUrl}, ${quote})`
  return callRecord(db, call, checkOutcome)
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
