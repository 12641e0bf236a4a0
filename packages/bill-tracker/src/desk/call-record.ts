import type { Queryable } from '@safe-to-report/db'
import { sql, type SQL } from 'drizzle-orm'
import type { z } from 'zod'

/** Calls a function of the record that answers in JSON, and reads its answer. */
export async function callRecord<Answer>(db: Queryable, call: SQL, answer: z.ZodType<Answer>): Promise<Answer> {
  const { rows } = await db.execute<{ answer: unknown }>(sql`select ${call} as answer`)
  return answer.parse(rows[0]?.answer)
}
