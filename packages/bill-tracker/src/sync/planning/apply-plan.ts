import { changes, conflicts, inBatches, type Queryable } from '@safe-to-report/db'
import { inArray, sql } from 'drizzle-orm'
import type { SyncPlan } from './sync-plan.ts'

/** Writes changes into the stream, as sync's; after their rows: the notice that a change sends names the rows' parents. */
export async function applyChanges(tx: Queryable, plan: Pick<SyncPlan, 'changes'>): Promise<void> {
  await inBatches(plan.changes, (batch) =>
    tx.insert(changes).values(batch.map((change) => ({ ...change, origin: 'sync' as const }))),
  )
}

/** Settles and raises conflicts for staff. */
export async function applyConflicts(tx: Queryable, plan: Pick<SyncPlan, 'conflicts'>): Promise<void> {
  await inBatches(plan.conflicts.settle, (batch) => tx.delete(conflicts).where(inArray(conflicts.id, batch)))
  await inBatches(plan.conflicts.raise, (batch) =>
    tx
      .insert(conflicts)
      .values(batch)
      .onConflictDoUpdate({
        target: [conflicts.subjectId, conflicts.field],
        set: {
          kept: sql`excluded.kept`,
          offered: sql`excluded.offered`,
          seenAt: sql`excluded.seen_at`,
          dismissedAt: null,
          dismissedBy: null,
        },
      }),
  )
}
