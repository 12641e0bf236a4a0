import { sql } from 'drizzle-orm'
import type { Queryable } from '@safe-to-report/db'
import { z } from 'zod'
import { hashToken } from '@safe-to-report/outbox/seal'

export type EraseOutcome =
  | { outcome: 'erased' }
  /** Being sent this second: it cannot be called back. Ask again in a minute. */
  | { outcome: 'being-sent' }
  | { outcome: 'gone' }

/** Erases a letter at once, since its writer asks. A letter not yet sent is thereby withdrawn. */
export async function eraseLetter(db: Queryable, statusToken: string): Promise<EraseOutcome> {
  const hash = hashToken(statusToken)
  if (hash === undefined) return { outcome: 'gone' }
  const { rows } = await db.execute(sql`select letters.erase(${hash}) as answer`)
  const { answer } = z.object({ answer: z.enum(['erased', 'sending']).nullable() }).parse(rows[0])
  if (answer === null) return { outcome: 'gone' }
  return { outcome: answer === 'sending' ? 'being-sent' : 'erased' }
}

export type WithdrawOutcome =
  /** It does not go out. Content and key are destroyed; the status page stays, to say so. */
  | { outcome: 'withdrawn' }
  | { outcome: 'being-sent' }
  /** Not one that waits to be sent: not confirmed yet, or gone out already. */
  | { outcome: 'not-waiting' }
  | { outcome: 'gone' }

/** Takes back a letter that has not been handed over. */
export async function withdrawLetter(db: Queryable, statusToken: string): Promise<WithdrawOutcome> {
  const hash = hashToken(statusToken)
  if (hash === undefined) return { outcome: 'gone' }
  const { rows } = await db.execute(sql`select letters.withdraw(${hash}) as answer`)
  const { answer } = z.object({ answer: z.string().nullable() }).parse(rows[0])
  if (answer === null) return { outcome: 'gone' }
  if (answer === 'withdrawn') return { outcome: 'withdrawn' }
  return { outcome: answer === 'sending' ? 'being-sent' : 'not-waiting' }
}

const askAnswers = {
  asked: 'text-asked-for',
  unconfirmed: 'not-confirmed',
  erased: 'text-erased',
  'too-often': 'asked-too-often',
} as const

/** What became of asking for one's text. It goes to the address that confirmed the letter, three times at most. */
export interface AskForTextOutcome {
  outcome: (typeof askAnswers)[keyof typeof askAnswers] | 'gone'
}

/** Has the worker, which alone can open the letter, mail its text to its own writer. */
export async function askForText(db: Queryable, statusToken: string): Promise<AskForTextOutcome> {
  const hash = hashToken(statusToken)
  if (hash === undefined) return { outcome: 'gone' }
  const { rows } = await db.execute(sql`select letters.ask_for_text(${hash}) as answer`)
  const { answer } = z
    .object({ answer: z.enum(['asked', 'unconfirmed', 'erased', 'too-often']).nullable() })
    .parse(rows[0])
  return { outcome: answer === null ? 'gone' : askAnswers[answer] }
}
