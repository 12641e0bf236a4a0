import type { Queryable } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { z } from 'zod'

const answer = z.tuple([z.object({ current: z.coerce.number().int() })])

/** The number of today's watches: it goes up whenever one changes, comes or goes. */
export async function findWatchNumber(db: Queryable): Promise<number> {
  const { rows } = await db.execute(sql`select current from record.watch_numbers`)
  return answer.parse(rows)[0].current
}
