import type { Queryable } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { callRecord } from '../call-record.ts'

const given = z.object({
  /** Left out of a new one. */
  id: z.uuid().optional(),
  askId: z.uuid(),
  name: z
    .string()
    .trim()
    .max(60)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  terms: z.string().trim().min(1).max(40_000),
  /** Who gets a mail: ids of accounts. */
  told: z.array(z.uuid()).max(100),
  /** When the watch that the form was opened with was changed last, as ISO has it. */
  changedAt: z.iso.datetime().optional(),
})
export type WatchGiven = z.input<typeof given>

const saved = z.object({ outcome: z.enum(['done', 'gone', 'taken', 'changed-meanwhile']) })
/** `taken`: another watch has that name. `changed-meanwhile`: somebody saved it since the form was opened. */
export type SaveWatchOutcome = z.infer<typeof saved>['outcome']

/** Writes a watch down, in the name of whoever is signed in. A worker then runs it over all that was fetched. */
export async function saveWatch(db: Queryable, session: Buffer, watch: WatchGiven): Promise<SaveWatchOutcome> {
  const whole = JSON.stringify(given.parse(watch))
  return (await callRecord(db, sql`record.save_watch(${session}, ${whole}::jsonb)`, saved)).outcome
}
