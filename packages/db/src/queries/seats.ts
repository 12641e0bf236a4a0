import { sql } from 'drizzle-orm'
import type { Queryable } from '../open-database.ts'
import { constituencies } from '../schema/index.ts'

/** Whether Parliament is dissolved: every seat of the House of Commons is vacant, as none ever is all at once otherwise. */
export async function isDissolved(db: Queryable): Promise<boolean> {
  const [all] = await db
    .select({ vacant: sql<boolean>`coalesce(bool_and(${constituencies.seat} = 'vacant'), false)` })
    .from(constituencies)
  return all?.vacant ?? false
}
