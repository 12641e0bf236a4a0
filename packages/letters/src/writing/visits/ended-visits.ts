import { createHash } from 'node:crypto'
import { endedVisits, type Queryable } from '@safe-to-report/db'
import { eq, sql } from 'drizzle-orm'

/** Says that the letter of this number was left or sent: a browser's cookie of it opens nothing any more, wherever it comes from. */
export async function endVisit(db: Queryable, letterNumber: string): Promise<void> {
  // In SQL: Drizzle names every column, and the campaign may fill in this one alone.
  await db.execute(sql`insert into letters.ended_visits (hash) values (${hashOf(letterNumber)}) on conflict do nothing`)
}

export async function isVisitEnded(db: Queryable, letterNumber: string): Promise<boolean> {
  const found = await db
    .select()
    .from(endedVisits)
    .where(eq(endedVisits.hash, hashOf(letterNumber)))
  return found.length > 0
}

/** Forgets those of whose cookies none is good any more: they last an hour untouched, and clocks differ by a minute at most. */
export async function dropEndedVisits(db: Queryable): Promise<void> {
  await db.delete(endedVisits).where(sql`${endedVisits.endedAt} < now() - interval '2 hours'`)
}

/** A random number of 72 bits needs no salt. */
function hashOf(letterNumber: string): Buffer {
  return createHash('sha256').update(letterNumber).digest()
}
