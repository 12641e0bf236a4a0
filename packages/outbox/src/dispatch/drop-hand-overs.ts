import type { Queryable } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'

/** Forgets which mails were taken when, once no pace is measured by them any more. */
export async function dropOldHandOvers(db: Queryable): Promise<void> {
  await db.execute(sql`delete from letters.hand_overs where at < now() - interval '5 minutes'`)
}
