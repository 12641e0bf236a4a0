import type { Queryable } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { z } from 'zod'

const answer = z.tuple([z.object({ begun: z.int() })])

/**
 * Writes that the notices have begun whose first London day has come since they were published, so that feeds, search and alerts are
 * told; how many. Of any number of workers that ask, one writes each.
 */
export async function beginNotices(db: Queryable): Promise<number> {
  const { rows } = await db.execute(sql`select record.begin_notices() as begun`)
  return answer.parse(rows)[0].begun
}
