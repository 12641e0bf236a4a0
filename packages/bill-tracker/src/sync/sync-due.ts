import { syncRuns, type Database, type Queryable } from '@safe-to-report/db'
import { and, eq, gt, inArray } from 'drizzle-orm'
import { nameTarget, runSync, stoppedDetail, type RunSyncOptions, type SyncSummary } from './run-sync.ts'
import { allSources, type SyncTarget } from './sources.ts'

export interface SyncDueOptions extends Omit<RunSyncOptions, 'target' | 'depth'> {
  /** What was asked for less than this long ago, in minutes, is not due. */
  everyMinutes: number
  /** Told how each run ended. */
  onRun: (summary: SyncSummary) => void
}

const day = 24 * 60 * 60_000

/**
 * A bill's last update is Parliament's word that something moved, and nothing promises that a decision moves it. So every
 * list is asked for again when that was last done a week ago.
 */
const listsAgainAfter = 7 * day

/**
 * Syncs what is due of every source, in their order. It stops at the first that finds Parliament unreachable, and then
 * nothing is due until the interval is over: one attempt each time, not one for each bill. Run it under a lock; `sync_runs`
 * tells every process what the others did.
 */
export async function syncDue({ everyMinutes, onRun, ...options }: SyncDueOptions): Promise<void> {
  const { db, now, signal } = options
  for (const target of await listDue(db, everyMinutes, now())) {
    if (signal?.aborted) return
    const depth = (await hasAskedLists(db, target, now())) ? 'what-moved' : 'lists'
    const summary = await runSync({ ...options, target, depth })
    onRun(summary)
    if (summary.outcome === 'unreachable') return
  }
}

/** What nobody has asked Parliament for in the interval; nothing, when Parliament was found unreachable in it. */
async function listDue(db: Queryable, everyMinutes: number, now: Date): Promise<SyncTarget[]> {
  const since = new Date(now.getTime() - everyMinutes * 60_000)
  const runs = await db
    .select({ target: syncRuns.target, outcome: syncRuns.outcome, detail: syncRuns.detail })
    .from(syncRuns)
    .where(gt(syncRuns.startedAt, since))
  if (runs.some(({ outcome }) => outcome === 'unreachable')) return []
  // One that was stopped, or whose process died, has still to be done.
  const ended = runs.filter(({ outcome, detail }) => outcome !== null && detail !== stoppedDetail)
  const asked = new Set(ended.map(({ target }) => target))
  const due: SyncTarget[] = []
  for (const { listScheduled, everyMinutes: again } of allSources) {
    for (const target of await listScheduled(db)) {
      const isFresh = again !== undefined && (await hasDone(db, target, new Date(now.getTime() - again * 60_000)))
      if (!isFresh) due.push(target)
    }
  }
  return due.filter((target) => !asked.has(nameTarget(target)))
}

async function hasDone(db: Queryable, target: SyncTarget, since: Date): Promise<boolean> {
  const [run] = await db
    .select({ id: syncRuns.id })
    .from(syncRuns)
    .where(and(eq(syncRuns.target, nameTarget(target)), eq(syncRuns.outcome, 'done'), gt(syncRuns.startedAt, since)))
    .limit(1)
  return run !== undefined
}

async function hasAskedLists(db: Database, target: SyncTarget, now: Date): Promise<boolean> {
  const [run] = await db
    .select({ id: syncRuns.id })
    .from(syncRuns)
    .where(
      and(
        eq(syncRuns.target, nameTarget(target)),
        eq(syncRuns.outcome, 'done'),
        inArray(syncRuns.asked, ['lists', 'everything']),
        gt(syncRuns.startedAt, new Date(now.getTime() - listsAgainAfter)),
      ),
    )
    .limit(1)
  return run !== undefined
}
