import { subscriptions, type Queryable } from '@safe-to-report/db'
import { lte, sql } from 'drizzle-orm'

/** Erases every subscription that was not confirmed in time, and answers how many. */
export async function eraseDueSubscriptions(db: Queryable): Promise<number> {
  const { rowCount } = await db.delete(subscriptions).where(lte(subscriptions.eraseAt, sql`now()`))
  return rowCount ?? 0
}
