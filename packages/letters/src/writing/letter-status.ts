import { sql } from 'drizzle-orm'
import { mailReasons, type MailReason, type Queryable, recipientKinds } from '@safe-to-report/db'
import { z } from 'zod'
import type { Recipient } from '../recipient.ts'
import { hashToken, withoutServers, findTextsByLink } from '@safe-to-report/outbox/seal'

const statusRow = z.object({
  state: z.enum(['unconfirmed', 'queued', 'sending', 'handed-over', 'uncertain', 'refused', 'bounced', 'withdrawn']),
  created_at: z.coerce.date(),
  confirmed_at: z.coerce.date().nullable(),
  handed_over_at: z.coerce.date().nullable(),
  server_reply: z.string().nullable(),
  attempts: z.number(),
  erase_at: z.coerce.date().nullable(),
  campaign_id: z.string(),
  recipient_kind: z.enum(recipientKinds),
  area: z.string(),
  holder: z.number(),
  reason: z.enum(mailReasons).nullable(),
  is_test: z.boolean(),
  has_text: z.boolean(),
  copies_left: z.number(),
  mail_to_writer: z.enum(['waiting', 'sent', 'not-reached']),
  mail_waits_until: z.coerce.date().nullable(),
  number: z.string().nullable(),
  waits_for: z
    .enum(['turn', 'spread', 'office-hours', 'bank-holiday', 'paused', 'mail-server', 'retry', 'held'])
    .nullable(),
  waits_until: z.coerce.date().nullable(),
})

/** Why a confirmed letter has not gone out yet. `until` is when it may, as far as that is known now. */
type LetterWait =
  | { for: 'turn' | 'paused' | 'held' }
  | { for: 'spread' | 'office-hours' | 'bank-holiday' | 'mail-server' | 'retry'; until: Date }

/**
 * The mail to its writer: what asks to confirm, or what brings the text back of a letter that did not go. `until` is null of what is
 * due now. Once sent, a mail server has it; not reached, one refused it or returned it.
 */
type MailToWriter = { is: 'waiting'; until: Date | null } | { is: 'sent' | 'not-reached' }

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
      recipient: Recipient
      /** Why it did not go to its recipient, once it is refused. */
      reason: MailReason | null
      /** Goes to its writer alone, since the campaign was being tested when it was written. */
      isTest: boolean
      /** Whether its text is still held, so that its writer may ask for it; and how often yet. */
      hasText: boolean
      copiesLeft: number
      mailToWriter: MailToWriter
      /** Tells it from others of the same mailbox; null of a letter from before there were numbers. */
      number: string | null
      /** What no mail server took for its words: mails to its writer, to be read on its page alone. */
      texts: string[]
      /** Of a letter that is queued. */
      wait: LetterWait | null
    }

/** How far a letter is, for the holder of either private link. */
export async function findLetterStatus(db: Queryable, token: string): Promise<LetterStatus> {
  const hash = hashToken(token)
  if (hash === undefined) return { state: 'gone' }
  // Erasure comes by every minute; what is past its time is gone already. What is uncertain is given back then, and not erased.
  const { rows } = await db.execute(sql`
    select * from letters.status(${hash}), letters.mail_to_writer(${hash}), letters.number_of(${hash})
    where erase_at is null or erase_at > now() or state = 'uncertain'`)
  if (rows[0] === undefined) return { state: 'gone' }
  const row = statusRow.parse(rows[0])
  return {
    state: row.state,
    createdAt: row.created_at,
    confirmedAt: row.confirmed_at,
    handedOverAt: row.handed_over_at,
    serverReply: row.server_reply === null ? null : withoutServers(row.server_reply),
    attempts: row.attempts,
    eraseAt: row.erase_at,
    campaignId: row.campaign_id,
    recipient: { kind: row.recipient_kind, area: row.area, holder: row.holder },
    reason: row.reason,
    isTest: row.is_test,
    hasText: row.has_text,
    copiesLeft: Math.max(0, row.copies_left),
    mailToWriter:
      row.mail_to_writer === 'waiting' ? { is: 'waiting', until: row.mail_waits_until } : { is: row.mail_to_writer },
    number: row.number,
    texts: await findTextsByLink(db, token),
    wait: toWait(row),
  }
}

function toWait({ waits_for: what, waits_until: until }: z.infer<typeof statusRow>): LetterWait | null {
  if (what === null) return null
  if (what === 'turn' || what === 'paused' || what === 'held') return { for: what }
  return until === null ? { for: 'turn' } : { for: what, until }
}
