import type { Queryable } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { z } from 'zod'

const rows = z.array(z.object({ staff_id: z.uuid(), title: z.string() }))

/** What one of the staff is to be told of: what Parliament calls each, the best first. */
export interface Untold {
  staffId: string
  titles: string[]
}

/**
 * Takes what newly waits and nobody was told of: it is given out once, and is told when the transaction is committed in which it was
 * taken. Nothing while too little time has passed since the last.
 */
export async function claimUntold(tx: Queryable): Promise<Untold[]> {
  const claimed = rows.parse((await tx.execute(sql`select staff_id, title from record.claim_untold()`)).rows)
  return [...Map.groupBy(claimed, ({ staff_id: staffId }) => staffId)].map(([staffId, own]) => ({
    staffId,
    titles: own.map(({ title }) => title),
  }))
}
