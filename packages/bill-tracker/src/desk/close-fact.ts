import { audit, heldFacts, staffAccounts, type Database, type Queryable } from '@safe-to-report/db'
import { and, desc, eq, isNotNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { grounds, type Grounds } from './editable.ts'
import { findHeldFact, type HeldFact } from './held-facts.ts'

export type CloseOutcome = 'closed' | 'gone'

/**
 * Says what was found of a held fact, and where. Its question is answered; what the record says of it is edited or checked on
 * the row itself.
 *
 * @throws ZodError where there is no finding, no https source or no words of it
 */
export async function closeFact(db: Database, id: string, given: Grounds): Promise<CloseOutcome> {
  const { why, sourceUrl, quote, staffId } = grounds.parse(given)
  return db.transaction(async (tx) => {
    const fact = await findHeldFact(tx, id)
    if (!fact || fact.closed) return 'gone'
    await tx
      .update(heldFacts)
      .set({
        closedAt: sql`now()`,
        closedBy: staffId,
        finding: why,
        closedSourceUrl: sourceUrl,
        closedQuote: quote,
      })
      .where(eq(heldFacts.id, id))
    await tx.insert(audit).values({ staffId, action: 'fact-closed', detail: { heldFactId: id } })
    return 'closed'
  })
}

/** Lets a fact wait again: what was found did not hold. */
export async function reopenFact(
  db: Database,
  id: string,
  { staffId }: { staffId: string },
): Promise<'reopened' | 'gone'> {
  z.uuid().parse(staffId)
  return db.transaction(async (tx) => {
    const fact = await findHeldFact(tx, id)
    if (!fact?.closed) return 'gone'
    const none = { closedAt: null, closedBy: null, finding: null, closedSourceUrl: null, closedQuote: null }
    await tx.update(heldFacts).set(none).where(eq(heldFacts.id, id))
    await tx.insert(audit).values({ staffId, action: 'fact-reopened', detail: { heldFactId: id } })
    return 'reopened'
  })
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
    .where(and(isNotNull(heldFacts.closedAt)))
    .orderBy(desc(heldFacts.closedAt))
    .limit(50)
  return rows.flatMap(({ closedAt, ...row }) => (closedAt ? [{ ...row, closedAt }] : []))
}
