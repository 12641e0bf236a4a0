import type { Queryable } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { z } from 'zod'

const mendedRow = z.object({ what: z.string(), mended: z.coerce.number() })

/**
 * Mends what is of a time that has not come: a process with a wrong clock left it behind before the database refused such rows, or the
 * database's own clock was set back. Answers what it was, and how much; nothing where all is well. As the worker.
 */
export async function mendTimes(db: Queryable): Promise<z.infer<typeof mendedRow>[]> {
  const { rows } = await db.execute(sql`select what, mended from letters.mend_times()`)
  return z.array(mendedRow).parse(rows)
}
