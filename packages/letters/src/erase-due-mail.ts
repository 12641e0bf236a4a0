import { mail, rateLimitKeys, rateLimits, type Queryable } from '@safe-to-report/db'
import { and, lt, lte, ne } from 'drizzle-orm'

const dayMilliseconds = 86_400_000

/**
 * Erases every mail whose time has come, and answers how many. Ciphertext, key and hashes go with the row; of a letter
 * that was confirmed, a receipt about nobody stays. What is being sent this moment is left to the next round.
 */
export async function eraseDueMail(db: Queryable, now: Date): Promise<number> {
  const { rowCount } = await db.delete(mail).where(and(lte(mail.eraseAt, now), ne(mail.state, 'sending')))
  return rowCount ?? 0
}

/** Drops the counters of rate limits, and the keys of days, that are older than a day; how many counters. */
export async function dropOldRateLimits(db: Queryable, now: Date): Promise<number> {
  const yesterday = new Date(now.getTime() - dayMilliseconds)
  const { rowCount } = await db.delete(rateLimits).where(lt(rateLimits.windowStart, yesterday))
  await db.delete(rateLimitKeys).where(lt(rateLimitKeys.day, yesterday.toISOString().slice(0, 10)))
  return rowCount ?? 0
}
