import type { Database } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { callRecord } from './call-record.ts'

const decided = z.object({ outcome: z.enum(['done', 'gone', 'needs-another']) })
/** `gone`: it was decided, or is not there. `needs-another`: that is for somebody else to do. */
export type DecideOutcome = z.infer<typeof decided>['outcome']

const words = z.string().trim().min(1).max(2_000)
const sendingBack = z.object({ id: z.uuid(), revision: z.int(), words })

/**
 * Gives a proposal back to its author, with words that say what is wanting.
 *
 * @throws ZodError where there are none
 */
export async function sendBack(
  db: Database,
  session: Buffer,
  given: z.input<typeof sendingBack>,
): Promise<DecideOutcome> {
  const { id, revision, words: said } = sendingBack.parse(given)
  return decide(db, sql`record.send_back(${session}, ${id}, ${revision}, ${said})`)
}

/** Takes one's own proposal, or draft, out of everybody's way. */
export async function withdraw(db: Database, session: Buffer, id: string): Promise<DecideOutcome> {
  return decide(db, sql`record.withdraw(${session}, ${z.uuid().parse(id)})`)
}

/**
 * Says something beside a proposal, for all who work at the desk.
 *
 * @throws ZodError where nothing is said
 */
export async function comment(
  db: Database,
  session: Buffer,
  given: { id: string; words: string },
): Promise<DecideOutcome> {
  const { id, words: said } = z.object({ id: z.uuid(), words }).parse(given)
  return decide(db, sql`record.comment(${session}, ${id}, ${said})`)
}

/** Says that a second person has looked at what was published by one alone, or in a hurry. */
export async function look(db: Database, session: Buffer, setId: string): Promise<DecideOutcome> {
  return decide(db, sql`record.look(${session}, ${z.uuid().parse(setId)})`)
}

const kept = z.enum(['settled', 'gone'])

/** Lets what we say stand where Parliament says otherwise: nobody is asked again until Parliament offers another value. */
export async function keepOurs(db: Database, session: Buffer, conflictId: string): Promise<z.infer<typeof kept>> {
  return callRecord(db, sql`record.keep_ours(${session}, ${z.uuid().parse(conflictId)})`, kept)
}

async function decide(db: Database, call: ReturnType<typeof sql>): Promise<DecideOutcome> {
  const { outcome } = await callRecord(db, call, decided)
  return outcome
}
