import { syncRuns, type Database } from '@safe-to-report/db'
import { and, eq, gt, inArray } from 'drizzle-orm'
import { unreachableBeforeDown } from './back-off.ts'
import { listDue, type Interval } from './list-due.ts'
import { runSync, type RunSyncOptions, type SyncSummary } from './run-sync.ts'
import { nameTarget, type SyncRound, type SyncTarget } from './sources.ts'

export interface SyncDueOptions extends Omit<RunSyncOptions, 'target' | 'depth'> {
  round: SyncRound
  interval: Interval
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
 * Syncs what is due of one round, in order. One that fails stops no other; an API at which two things in a row are unreachable is
 * asked no more in this round. Run it under a lock of the round's; `sync_runs` tells every process what the others did.
 */
export async function syncDue({ round, interval, onRun, ...options }: SyncDueOptions): Promise<void> {
  const { db, now, signal } = options
  const unreachable = new Map<string, number>()
  for (const { target, api } of await listDue(db, round, { interval, now: now() })) {
    if (signal?.aborted) return
    if ((unreachable.get(api) ?? 0) >= unreachableBeforeDown) continue
    const depth = round.isWatched || (await hasAskedLists(db, target, now())) ? 'what-moved' : 'lists'
    const summary = await runSync({ ...options, target, depth })
    onRun(summary)
    unreachable.set(api, summary.outcome === 'unreachable' ? (unreachable.get(api) ?? 0) + 1 : 0)
  }
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
