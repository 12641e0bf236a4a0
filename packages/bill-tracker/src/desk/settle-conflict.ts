import {
  amendments,
  audit,
  changes,
  conflicts,
  decisions,
  pins,
  type Database,
  type Queryable,
} from '@safe-to-report/db'
import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'

export interface Settling {
  conflictId: string
  /** Ours stays; or what Parliament offers takes its place. */
  choice: 'ours' | 'theirs'
  staffId: string
}

/** `gone`: somebody settled it first. `not-takable`: only decisions can be taken over by a button; all else is edited. */
export type SettleOutcome = 'settled' | 'gone' | 'not-takable'

/**
 * Settles where Parliament differs from what staff hold. Ours kept, nobody is asked again until Parliament offers something
 * else. Parliament's taken, its word is the record's, and staff hold that field no longer.
 */
export async function settleConflict(db: Database, settling: Settling): Promise<SettleOutcome> {
  return db.transaction(async (tx) => {
    const [conflict] = await tx.select().from(conflicts).where(eq(conflicts.id, settling.conflictId)).for('update')
    if (!conflict || conflict.dismissedAt !== null) return 'gone'
    if (settling.choice === 'theirs') return takeTheirs(tx, conflict, settling)
    const { staffId } = settling
    await tx
      .update(conflicts)
      .set({ dismissedAt: sql`now()`, dismissedBy: staffId })
      .where(eq(conflicts.id, conflict.id))
    await tx.insert(audit).values({ staffId, action: 'settled', detail: { conflictId: conflict.id, choice: 'ours' } })
    return 'settled'
  })
}

type Conflict = typeof conflicts.$inferSelect

async function takeTheirs(tx: Queryable, conflict: Conflict, { staffId }: Settling): Promise<SettleOutcome> {
  const { id, subjectKind, subjectId, field, offered } = conflict
  const decision = z.enum(decisions).safeParse(offered)
  if (subjectKind !== 'amendment' || field !== 'decision' || !decision.success) return 'not-takable'
  const [row] = await tx.select().from(amendments).where(eq(amendments.id, subjectId)).for('update')
  if (!row) return 'gone'
  await tx.update(amendments).set({ decision: decision.data }).where(eq(amendments.id, subjectId))
  await tx.delete(pins).where(and(eq(pins.subjectId, subjectId), eq(pins.field, field)))
  await tx.delete(conflicts).where(eq(conflicts.id, id))
  const [change] = await tx
    .insert(changes)
    .values({
      origin: 'staff',
      staffId,
      subjectKind,
      subjectId,
      field,
      before: row.decision,
      after: decision.data,
      why: 'What Parliament’s own record says was taken over',
      sourceUrl: row.parliamentUrl,
    })
    .returning({ id: changes.id })
  await tx.insert(audit).values({ staffId, action: 'published', detail: { changeIds: change ? [change.id] : [] } })
  return 'settled'
}
