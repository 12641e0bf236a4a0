import type { Queryable } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { callRecord } from './call-record.ts'
import type { NewProposal, Prepared, Refusal } from './new-proposal.ts'
import { prepareAddition } from './prepare-addition.ts'
import { prepareEdit } from './prepare-edit.ts'
import { prepareTakeOff, prepareTakeTheirs } from './prepare-take.ts'

/** `subjectId`: the row that it is about; of a new one, the id that it will have, in which others can stand already. */
export type ProposeOutcome = { outcome: 'proposed'; id: string; revision: number; subjectId: string } | Refusal

/**
 * Hands a change in for a second person to publish, or keeps it as a draft of whoever has the session. Nothing of the record
 * changes.
 *
 * @throws ZodError where it lacks a reason, an https source or its words, or holds what may not be set
 */
export async function propose(db: Queryable, session: Buffer, given: NewProposal): Promise<ProposeOutcome> {
  const prepared = await prepareProposal(db, given)
  return 'outcome' in prepared ? prepared : handIn(db, session, given, prepared)
}

/** What is handed in as the database takes it, or why it cannot be. */
async function prepareProposal(db: Queryable, given: NewProposal): Promise<Prepared | Refusal> {
  switch (given.act) {
    case 'edit':
      return prepareEdit(db, given)
    case 'add':
      return prepareAddition(db, given)
    case 'take-off':
      return prepareTakeOff(db, given)
    case 'take-theirs':
      return prepareTakeTheirs(db, given)
    default:
      return given satisfies never
  }
}

const handedIn = z.object({
  revises: z.uuid().optional(),
  typed: z.record(z.string(), z.string()).default({}),
  state: z.enum(['draft', 'waiting']).default('waiting'),
})

const proposed = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('proposed'), id: z.uuid(), revision: z.int(), subjectId: z.uuid() }),
  z.object({ outcome: z.literal('gone') }),
])

/** Hands in what is prepared. */
export async function handIn(
  db: Queryable,
  session: Buffer,
  given: z.input<typeof handedIn>,
  prepared: Prepared,
): Promise<ProposeOutcome> {
  const whole = JSON.stringify({ ...handedIn.parse(given), ...prepared })
  return callRecord(db, sql`record.propose(${session}, ${whole}::jsonb)`, proposed)
}
