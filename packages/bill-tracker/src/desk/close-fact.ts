import { heldFacts, staffAccounts, type Queryable } from '@safe-to-report/db'
import { desc, eq, isNotNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { callRecord } from './call-record.ts'
import { grounds, type Grounds } from './editable.ts'
import type { HeldFact } from './held-facts.ts'

const closing = z.enum(['closed', 'gone'])
const reopening = z.enum(['reopened', 'gone'])

/**
 * Says what was found of a held fact, and where. Its question is answered; what the record says of it is proposed, or checked, on
 * the row itself.
 *
 * @throws ZodError where there is no finding, no https source or no words of it
 */
export async function closeFact(
  db: Queryable,
  session: Buffer,
  { id, ...given }: { id: string } & Grounds,
): Promise<z.infer<typeof closing>> {
  const { why, sourceUrl, quote } = grounds.parse(given)
  return callRecord(db, sql`record.close_fact(${session}, ${id}, ${why}, ${sourceUrl}, ${quote})`, closing)
}

/** Lets a fact wait again: what was found did not hold. */
export async function reopenFact(db: Queryable, session: Buffer, id: string): Promise<z.infer<typeof reopening>> {
  return callRecord(db, sql`record.reopen_fact(${session}, ${id})`, reopening)
}

export interface ClosedFact extends Pick<HeldFact, 'id' | 'about' | 'value'> {
  closedAt: Date
  who: string | null
  finding: string | null
}

/** What was looked up last, the newest first. */
export async function listClosedFacts(db: Queryable): Promise<ClosedFact[]> {
  const rows = await db
    .select({
      id: heldFacts.id,
      about: heldFacts.about,
      value: heldFacts.value,
      closedAt: heldFacts.closedAt,
      who: staffAccounts.name,
      finding: heldFacts.finding,
    })
    .from(heldFacts)
    .leftJoin(staffAccounts, eq(staffAccounts.id, heldFacts.closedBy))
    .where(isNotNull(heldFacts.closedAt))
    .orderBy(desc(heldFacts.closedAt))
    .limit(50)
  return rows.flatMap(({ closedAt, ...row }) => (closedAt ? [{ ...row, closedAt }] : []))
}
