import { syncRuns, type Queryable } from '@safe-to-report/db'
import { and, desc, eq } from 'drizzle-orm'

/** When the last run of a source that got to its end began; undefined where none has. What came since is to be asked for. */
export async function lastDone(db: Queryable, source: string): Promise<Date | undefined> {
  const [run] = await db
    .select({ startedAt: syncRuns.startedAt })
    .from(syncRuns)
    .where(and(eq(syncRuns.target, source), eq(syncRuns.outcome, 'done')))
    .orderBy(desc(syncRuns.startedAt))
    .limit(1)
  return run?.startedAt
}
