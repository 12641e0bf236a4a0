import { mailKinds, type Queryable } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { z } from 'zod'

const claimRow = z.object({
  id: z.string(),
  kind: z.enum(mailKinds),
  /** Counts every claim, so it also tells one claim of a mail from a later one. */
  attempts: z.number(),
  sealed: z.instanceof(Buffer),
  wrapped_key: z.instanceof(Buffer),
  about_id: z.string().nullable(),
  is_overdue: z.boolean(),
  member_email: z.string().nullable(),
  member_is_current: z.boolean().nullable(),
})

/** A mail that this process, and no other, may now send, until its lease ends. */
export interface Claim {
  id: string
  kind: z.infer<typeof claimRow>['kind']
  attempts: number
  sealed: Buffer
  wrappedKey: Buffer
  /** The letter that a confirmation or a notice is about, or the subscription that an alert is. */
  aboutId: string | null
  /** Tried for three days: this attempt is the last. */
  isOverdue: boolean
  /** Of a letter: where it goes, as the record has it at this moment. */
  member: { email: string | null; isCurrent: boolean } | null
}

/** Takes up to `limit` mails that are due, the most urgent first. No two processes get the same one. */
export async function claimDueMail(
  db: Queryable,
  { limit, leaseSeconds }: { limit: number; leaseSeconds: number },
): Promise<Claim[]> {
  const { rows } = await db.execute(sql`
    with due as (
      select id from letters.mail
      where state = 'queued' and run_at <= now() and (erase_at is null or erase_at > now()) and sealed is not null
      order by urgency, run_at, id
      limit ${limit}
      for update skip locked
    ), claimed as (
      update letters.mail m
      set state = 'sending', attempts = m.attempts + 1, locked_until = now() + ${leaseSeconds} * interval '1 second',
        data_at = null
      from due where m.id = due.id
      returning m.id, m.kind, m.attempts, m.sealed, m.wrapped_key, m.letter_id, m.urgency, m.run_at, m.created_at
    )
    select c.id, c.kind, c.attempts, c.sealed, c.wrapped_key, coalesce(c.letter_id, alert.subscription_id) as about_id,
      coalesce(l.confirmed_at, c.created_at) < now() - interval '3 days' as is_overdue,
      member.email as member_email, member.is_current as member_is_current
    from claimed c
    left join letters.letters l on l.id = c.id
    left join letters.alert_mail alert on alert.mail_id = c.id
    left join record.members member on member.id = l.member_id
    order by c.urgency, c.run_at, c.id`)
  return rows.map((row) => toClaim(claimRow.parse(row)))
}

function toClaim(row: z.infer<typeof claimRow>): Claim {
  const isCurrent = row.member_is_current
  return {
    id: row.id,
    kind: row.kind,
    attempts: row.attempts,
    sealed: row.sealed,
    wrappedKey: row.wrapped_key,
    aboutId: row.about_id,
    isOverdue: row.is_overdue,
    member: isCurrent === null ? null : { email: row.member_email, isCurrent },
  }
}

/**
 * Commits that the bytes of this mail are about to leave. False when the claim is no longer ours: then not a byte may
 * leave, since somebody else may be sending it.
 */
export async function markDataBegun(db: Queryable, claim: Claim, leaseSeconds: number): Promise<boolean> {
  const { rowCount } = await db.execute(sql`
    update letters.mail set data_at = now(), locked_until = now() + ${leaseSeconds} * interval '1 second'
    where id = ${claim.id} and attempts = ${claim.attempts} and state = 'sending' and data_at is null`)
  return rowCount === 1
}

/** Keeps the leases of what is being sent, so that only a process that died loses them. */
export async function renewLeases(db: Queryable, ids: string[], leaseSeconds: number): Promise<void> {
  await db.execute(sql`
    update letters.mail set locked_until = now() + ${leaseSeconds} * interval '1 second'
    where id in ${ids} and state = 'sending'`)
}

/**
 * Settles what a process left behind that died. Data not begun: certainly not sent, so it is queued. Begun: a letter is
 * uncertain, and is never sent again blindly; any other mail is queued, since a second confirmation harms nobody and a
 * missing one holds up a letter.
 */
export async function settleLapsedLeases(db: Queryable): Promise<{ queued: string[]; uncertain: string[] }> {
  const queued = await db.execute(sql`
    update letters.mail set state = 'queued', run_at = now(), locked_until = null, data_at = null
    where id in (
      select id from letters.mail
      where state = 'sending' and locked_until < now() and (data_at is null or kind <> 'letter')
      for update skip locked
    ) returning id`)
  const uncertain = await db.execute(sql`
    update letters.mail set state = 'uncertain', locked_until = null
    where id in (
      select id from letters.mail
      where state = 'sending' and locked_until < now() and data_at is not null and kind = 'letter'
      for update skip locked
    ) returning id`)
  return { queued: idsOf(queued.rows), uncertain: idsOf(uncertain.rows) }
}

function idsOf(rows: unknown[]): string[] {
  return rows.map((row) => z.object({ id: z.string() }).parse(row).id)
}
