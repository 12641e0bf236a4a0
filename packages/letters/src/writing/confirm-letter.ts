import { sql } from 'drizzle-orm'
import type { MailState, Queryable } from '@safe-to-report/db'
import { z } from 'zod'
import { hashCode, hashToken, readNumber } from '@safe-to-report/outbox/seal'

export type ConfirmOutcome =
  /** Confirmed just now, or before: doing it twice is harmless. */
  | { outcome: 'confirmed' }
  /** Confirmed before, and past recall: its status page says how far it came. */
  | { outcome: 'already'; state: MailState }
  /** Its writer has written to this member in this campaign before: the new letter is erased. */
  | { outcome: 'written-already' }
  /** No such letter, or no longer: never written, erased, or not confirmed in time. */
  | { outcome: 'gone' }

export type ConfirmByCodeOutcome = ConfirmOutcome | { outcome: 'wrong-code' } | { outcome: 'too-many-tries' }

/** Confirms by the token in the mailed link: the letter may now be sent. */
export async function confirmLetter(db: Queryable, confirmToken: string): Promise<ConfirmOutcome> {
  const hash = hashToken(confirmToken)
  if (hash === undefined) return { outcome: 'gone' }
  return toOutcome(await answerOf(db, sql`select letters.confirm(${hash}) as answer`))
}

/** Confirms by the six digits of the mail, typed on the page of the private status link. Five tries. */
export async function confirmLetterByCode(
  db: Queryable,
  statusToken: string,
  code: string,
): Promise<ConfirmByCodeOutcome> {
  const hash = hashToken(statusToken)
  if (hash === undefined) return { outcome: 'gone' }
  const digits = code.replaceAll(/\D/g, '')
  const query = sql`select letters.confirm_by_code(${hash}, ${hashCode(statusToken, digits)}) as answer`
  const answer = await answerOf(db, query)
  if (answer === 'wrong-code' || answer === 'too-many-tries') return { outcome: answer }
  return toOutcome(answer)
}

export type ConfirmByNumberOutcome = ConfirmOutcome | { outcome: 'no-such-number' }

/**
 * Confirms the letter of this number, which got no mail of its own, by a link that was mailed to its mailbox for another. No number,
 * or one of another mailbox's letter: nothing is confirmed.
 */
export async function confirmLetterByNumber(
  db: Queryable,
  confirmToken: string,
  typed: string,
): Promise<ConfirmByNumberOutcome> {
  const hash = hashToken(confirmToken)
  const number = readNumber(typed)
  if (hash === undefined || number === undefined) return { outcome: 'no-such-number' }
  const answer = await answerOf(db, sql`select letters.confirm_by_number(${hash}, ${number}) as answer`)
  return answer === null ? { outcome: 'no-such-number' } : toOutcome(answer)
}

/** What the functions of the database can say: a state, a reason, or nothing. */
const answerRow = z.object({ answer: z.string().nullable() })

async function answerOf(db: Queryable, query: ReturnType<typeof sql>): Promise<string | null> {
  const { rows } = await db.execute(query)
  return answerRow.parse(rows[0]).answer
}

function toOutcome(answer: string | null): ConfirmOutcome {
  if (answer === null) return { outcome: 'gone' }
  if (answer === 'written-already') return { outcome: answer }
  if (answer === 'queued') return { outcome: 'confirmed' }
  return { outcome: 'already', state: confirmedState.parse(answer) }
}

const confirmedState = z.enum(['sending', 'handed-over', 'uncertain', 'refused', 'bounced', 'withdrawn'])
