import type { Queryable } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { callRecord } from '../call-record.ts'

const verdict = z
  .object({
    id: z.uuid(),
    state: z.enum(['text-of', 'touches', 'not-ours']),
    /** The words that whoever decides has seen: of others nothing is decided. */
    itemVersion: z.int(),
    why: z.string().trim().max(2_000).optional(),
    /** The name of the term that is too wide. */
    blamed: z.string().max(200).optional(),
  })
  .refine(({ state, why }) => state !== 'not-ours' || (why ?? '') !== '', { path: ['why'], message: 'Say why.' })
export type Verdict = z.input<typeof verdict>

const decided = z.object({ outcome: z.enum(['done', 'gone', 'changed-meanwhile']) })
/** `gone`: no rule matches it any more. `changed-meanwhile`: somebody decided first, or Parliament has other words by now. */
export type VerdictOutcome = z.infer<typeof decided>['outcome']

/**
 * Says what a find is, in the name of whoever is signed in.
 *
 * @throws ZodError where it is not ours and no reason is given
 */
export async function decideFind(db: Queryable, session: Buffer, given: Verdict): Promise<VerdictOutcome> {
  const { id, ...rest } = verdict.parse(given)
  const call = sql`record.decide_find(${session}, ${id}::uuid, ${JSON.stringify(rest)}::jsonb)`
  return (await callRecord(db, call, decided)).outcome
}

/** Takes a verdict back: the find waits again. */
export async function reopenFind(db: Queryable, session: Buffer, id: string): Promise<'done' | 'gone'> {
  const outcome = z.object({ outcome: z.enum(['done', 'gone']) })
  return (await callRecord(db, sql`record.reopen_find(${session}, ${z.uuid().parse(id)}::uuid)`, outcome)).outcome
}
