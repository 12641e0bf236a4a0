import type { Queryable } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { z } from 'zod'

/** Most letters that one statement gives back, so that it holds their locks for a moment and no longer. */
const mostAtOnce = 1_000

/**
 * Gives letters back that would otherwise be lost, or kept without an end: each is refused, and a notice with its text is queued to its
 * writer. They are those that staff have not settled by the time they would be erased, and those that have not gone out two weeks
 * after they were confirmed, whatever held them up. Answers how many.
 */
export async function giveLettersBack(db: Queryable): Promise<number> {
  const unsettled = await inBatches(db, sql`select letters.give_up_uncertain(${mostAtOnce}) as given`)
  const unsent = await inBatches(db, sql`select letters.give_back_unsent(${mostAtOnce}) as given`)
  return unsettled + unsent
}

async function inBatches(db: Queryable, giveBack: ReturnType<typeof sql>): Promise<number> {
  let total = 0
  for (let given = mostAtOnce; given === mostAtOnce; total += given) {
    const { rows } = await db.execute(giveBack)
    given = z.object({ given: z.number() }).parse(rows[0]).given
  }
  return total
}
