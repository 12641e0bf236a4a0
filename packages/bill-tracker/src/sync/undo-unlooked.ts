import type { Database } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { z } from 'zod'

const answer = z.tuple([z.object({ undone: z.int() })])

/**
 * Takes back what was published in a hurry and no second person looked at within its day; how many sets went back. Any number of
 * processes may: the database undoes each set once.
 */
export async function undoUnlooked(db: Database): Promise<number> {
  const { rows } = await db.execute(sql`select record.undo_unlooked() as undone`)
  return answer.parse(rows)[0].undone
}
