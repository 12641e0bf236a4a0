import { wrongClocks, type Queryable } from '@safe-to-report/db'
import { asc, gt, sql } from 'drizzle-orm'

export type WrongClock = Pick<typeof wrongClocks.$inferSelect, 'process' | 'aheadSeconds'>

/** Notes, for the desk, that a process's clock differs from the database's. Call it at least once a minute while it does. */
export async function saveWrongClock(db: Queryable, wrong: WrongClock): Promise<void> {
  const seen = { aheadSeconds: wrong.aheadSeconds, seenAt: sql`now()` }
  await db
    .insert(wrongClocks)
    .values({ ...wrong, seenAt: seen.seenAt })
    .onConflictDoUpdate({ target: wrongClocks.process, set: seen })
}

/** The sorts of process of which one was seen with a wrong clock in the last three minutes. */
export async function listWrongClocks(db: Queryable): Promise<WrongClock[]> {
  return db
    .select({ process: wrongClocks.process, aheadSeconds: wrongClocks.aheadSeconds })
    .from(wrongClocks)
    .where(gt(wrongClocks.seenAt, sql`now() - interval '3 minutes'`))
    .orderBy(asc(wrongClocks.process))
}
