import { parliamentRequests, type Database, type Queryable } from '@safe-to-report/db'
import { gt, lt, sql, sum } from 'drizzle-orm'
import type { Turns } from './pace.ts'

const minuteInMs = 60_000
/** Sixty whole minutes and the one that runs: a request is counted for an hour at least. */
const countedInMs = 61 * minuteInMs
const keptInMs = 4 * countedInMs

/**
 * Turns that every process counts in the record, so that neither a restart nor a second worker asks Parliament for as much
 * again. Whoever takes one holds a lock until it is counted.
 */
export function keepTurns(db: Database, now: () => Date): Turns {
  return {
    take: (most) =>
      // Each statement sees what was written before it: behind the lock, what the one before counted.
      db.transaction(async (tx) => {
        await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('turns of the pace', 0))`)
        const at = now()
        if ((await countTaken(tx, at)) >= most) return false
        await tx
          .insert(parliamentRequests)
          .values({ minute: minuteOf(at), requests: 1 })
          .onConflictDoUpdate({
            target: parliamentRequests.minute,
            set: { requests: sql`${parliamentRequests.requests} + 1` },
          })
        await tx.delete(parliamentRequests).where(lt(parliamentRequests.minute, new Date(at.getTime() - keptInMs)))
        return true
      }),
    taken: () => countTaken(db, now()),
  }
}

async function countTaken(db: Queryable, at: Date): Promise<number> {
  const [taken] = await db
    .select({ requests: sum(parliamentRequests.requests).mapWith(Number) })
    .from(parliamentRequests)
    .where(gt(parliamentRequests.minute, new Date(at.getTime() - countedInMs)))
  return taken?.requests ?? 0
}

function minuteOf(at: Date): Date {
  return new Date(Math.floor(at.getTime() / minuteInMs) * minuteInMs)
}
