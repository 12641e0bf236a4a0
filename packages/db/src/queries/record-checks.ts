import { desc, eq, isNull } from 'drizzle-orm'
import type { Queryable } from '../open-database.ts'
import { conflicts, syncRuns } from '../schema/index.ts'

export type Conflict = typeof conflicts.$inferSelect
export type SyncRun = typeof syncRuns.$inferSelect

/** Where Parliament's answer differs from what staff hold and nobody has settled it, newest first. */
export async function listConflicts(db: Queryable): Promise<Conflict[]> {
  return db
    .select()
    .from(conflicts)
    .where(isNull(conflicts.dismissedAt))
    .orderBy(desc(conflicts.seenAt), conflicts.id)
    .limit(100)
}

/** The last run of each sync target, the latest first. */
export async function listLastSyncRuns(db: Queryable): Promise<SyncRun[]> {
  const runs = await db
    .selectDistinctOn([syncRuns.target])
    .from(syncRuns)
    .orderBy(syncRuns.target, desc(syncRuns.startedAt))
  return runs.toSorted((a, b) => b.startedAt.getTime() - a.startedAt.getTime())
}

/** The newest run of each target that Parliament answered whole. */
export function listLastGoodRuns(db: Queryable): Promise<SyncRun[]> {
  return db
    .selectDistinctOn([syncRuns.target])
    .from(syncRuns)
    .where(eq(syncRuns.outcome, 'done'))
    .orderBy(syncRuns.target, desc(syncRuns.startedAt))
}
