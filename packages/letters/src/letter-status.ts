import { sql } from 'drizzle-orm'
import type { Queryable } from '@safe-to-report/db'
import { z } from 'zod'
import { hashToken } from './secrets.ts'

const statusRow = z.object({
  state: z.enum(['unconfirmed', 'queued', 'sending', 'handed-over', 'uncertain', 'refused', 'bounced', 'withdrawn']),
  created_at: z.coerce.date(),
  confirmed_at: z.coerce.date().nullable(),
  handed_over_at: z.coerce.date().nullable(),
  server_reply: z.string().nullable(),
  attempts: z.number(),
  erase_at: z.coerce.date().nullable(),
  campaign_id: z.string(),
  constituency_gss: z.string(),
  member_id: z.number(),
})

export type LetterStatus =
  /** No such letter, or no longer: never written, erased, or not confirmed in time. */
  | { state: 'gone' }
  | {
      state: z.infer<typeof statusRow>['state']
      createdAt: Date
      confirmedAt: Date | null
      handedOverAt: Date | null
      /** What the mail server said, or in our words why we did not send. Addresses are removed. */
      serverReply: string | null
      /** How often sending began. */
      attempts: number
      /** When what we hold will be erased; null while the letter still waits to be sent. */
      eraseAt: Date | null
      campaignId: string
      constituencyGss: string
      memberId: number
    }

/** How far a letter is, for the holder of either private link. */
export async function findLetterStatus(db: Queryable, token: string): Promise<LetterStatus> {
  const hash = hashToken(token)
  if (hash === undefined) return { state: 'gone' }
  // Erasure comes by every minute; what is past its time is gone already.
  const { rows } = await db.execute(
    sql`select * from letters.status(${hash}) where erase_at is null or erase_at > now()`,
  )
  if (rows[0] === undefined) return { state: 'gone' }
  const row = statusRow.parse(rows[0])
  return {
    state: row.state,
    createdAt: row.created_at,
    confirmedAt: row.confirmed_at,
    handedOverAt: row.handed_over_at,
    serverReply: row.server_reply,
    attempts: row.attempts,
    eraseAt: row.erase_at,
    campaignId: row.campaign_id,
    constituencyGss: row.constituency_gss,
    memberId: row.member_id,
  }
}

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
