import type { Queryable } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { z } from 'zod'

const answer = z.tuple([z.object({ forgotten: z.int() })])

/** Deletes what Parliament last listed long ago, and nobody said is ours; how many. The database says how long ago. */
export async function forgetItems(db: Queryable): Promise<number> {
  const { rows } = await db.execute(sql`select record.forget_items() as forgotten`)
  return answer.parse(rows)[0].forgotten
}
