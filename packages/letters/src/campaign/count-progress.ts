import type { Database } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { z } from 'zod'

const answer = z.tuple([z.object({ counted: z.boolean() })])

/**
 * Counts, for the public, the letters that were handed over up to the end of yesterday in London, by the database's clock: rounded, and by seat in
 * coarse steps. Once a day, however often and by however many workers it is called; answers whether this call counted.
 */
export async function countProgress(db: Database): Promise<boolean> {
  const { rows } = await db.execute(sql`select letters.count_progress() as counted`)
  const [{ counted }] = answer.parse(rows)
  return counted
}
