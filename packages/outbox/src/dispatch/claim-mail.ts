import { mailKinds, mailReasons, type Queryable, recipientKinds } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { SealedFor } from '../seal/sealing.ts'
import { type LetterRecipient, standings } from './resolve-recipient.ts'

const claimRow = z.object({
  id: z.string(),
  kind: z.enum(mailKinds),
  attempts: z.number(),
  sealed: z.instanceof(Buffer).nullable(),
  wrapped_key: z.instanceof(Buffer).nullable(),
  sealed_in: z.string().nullable(),
  sealed_as: z.enum(mailKinds).nullable(),
  about_id: z.string().nullable(),
  reason: z.enum(mailReasons).nullable(),
  is_overdue: z.boolean(),
  is_test: z.boolean(),
  domain: z.string().nullable(),
  recipient_kind: z.enum(recipientKinds).nullable(),
  written_to: z.number().nullable(),
  office: z.string().nullable(),
  standing: z.enum(standings).nullable(),
  holder: z.number().nullable(),
  holder_name: z.string().nullable(),
  holder_address: z.string().nullable(),
  claimed_at: z.coerce.date(),
})

/** Three days may have gone by over a long weekend, or a pause: before it is given up a mail has been tried at least so often. */
const fewestTries = 12

/** A mail that this process, and no other, may now send, until its lease ends. */
export interface Claim {
  id: string
  kind: z.infer<typeof claimRow>['kind']
  /** Counts every claim, so it also tells one claim of a mail from a later one. */
  attempts: number
  /** Absent of a notice without content of its own whose letter has been erased. */
  content: { sealed: Buffer; wrappedKey: Buffer; sealedFor: SealedFor } | null
  /** When it was claimed, by the database's clock: the mail's own date. */
  claimedAt: Date
  /** The letter that a confirmation or a notice is about, or the subscription that an alert is. */
  aboutId: string | null
  /** Of a notice without content of its own: what is to be written. */
  reason: z.infer<typeof claimRow>['reason']
  /** Tried for three days, and often: this attempt is the last. */
  isOverdue: boolean
  /** Where a letter goes; absent of all other mail. */
  going: LetterGoing | null
}

/** Where a letter goes, and how. */
export interface LetterGoing {
  /** Written while the campaign was tested: goes to its own writer alone. */
  isTest: boolean
  /** Whose pace it goes at. */
  domain: string
  recipient: LetterRecipient
}

/**
 * Takes up to `limit` mails that are due, the most urgent first; at most `unhurried` of them letters, as the pace of their
 * lanes allows, and news. No two processes get the same one.
 */
export async function claimDueMail(
  db: Queryable,
  { limit, unhurried = limit, leaseSeconds }: { limit: number; unhurried?: number; leaseSeconds: number },
): Promise<Claim[]> {
  const { rows } = await db.execute(
    sql`select *, now() as claimed_at from letters.claim(${limit}, ${unhurried}, ${leaseSeconds})`,
  )
  return rows.map((row) => toClaim(claimRow.parse(row)))
}

function toClaim(row: z.infer<typeof claimRow>): Claim {
  return {
    id: row.id,
    kind: row.kind,
    attempts: row.attempts,
    content: toContent(row),
    claimedAt: row.claimed_at,
    aboutId: row.about_id,
    reason: row.reason,
    isOverdue: row.is_overdue && row.attempts >= fewestTries,
    going: toGoing(row),
  }
}

function toContent(row: z.infer<typeof claimRow>): Claim['content'] {
  const { sealed, wrapped_key: wrappedKey, sealed_in: id, sealed_as: kind } = row
  if (sealed === null || wrappedKey === null || id === null || kind === null) return null
  return { sealed, wrappedKey, sealedFor: { id, kind } }
}

function toGoing(row: z.infer<typeof claimRow>): LetterGoing | null {
  const { recipient_kind: kind, written_to: writtenTo, holder: id, holder_name: name } = row
  if (kind === null || writtenTo === null) return null
  const recipient = {
    kind,
    office: row.office ?? 'your seat',
    standing: row.standing ?? 'unknown',
    writtenTo,
    holder: id === null || name === null ? null : { id, name, address: row.holder_address },
  }
  return { isTest: row.is_test, domain: row.domain ?? 'none', recipient }
}

/**
 * Commits that the bytes of this mail are about to leave. False when the claim is no longer ours: then not a byte may
 * leave, since somebody else may be sending it.
 */
export async function markDataBegun(db: Queryable, claim: Claim, leaseSeconds: number): Promise<boolean> {
  return (await markAllBegun(db, [claim], leaseSeconds)).has(claim.id)
}

/** `markDataBegun` for several: the ids of those that are still ours. */
export async function markAllBegun(
  db: Queryable,
  claims: readonly Pick<Claim, 'id' | 'attempts'>[],
  leaseSeconds: number,
): Promise<ReadonlySet<string>> {
  const ids = sql.param(claims.map(({ id }) => id))
  const attempts = sql.param(claims.map((claim) => claim.attempts))
  const { rows } = await db.execute(sql`
    update letters.mail m set data_at = now(), locked_until = now() + ${leaseSeconds} * interval '1 second'
    from unnest(${ids}::uuid[], ${attempts}::integer[]) as ours (id, attempts)
    where m.id = ours.id and m.attempts = ours.attempts and m.state = 'sending' and m.data_at is null
    returning m.id`)
  return new Set(idsOf(rows))
}

/** Keeps the leases of what is being sent, so that only a process that died loses them. */
export async function renewLeases(db: Queryable, ids: string[], leaseSeconds: number): Promise<void> {
  await db.execute(sql`
    update letters.mail set locked_until = now() + ${leaseSeconds} * interval '1 second'
    where id in (
      -- What is locked is being marked or settled this instant, and waiting for it could be waiting for each other.
      select id from letters.mail where id in ${ids} and state = 'sending' for update skip locked
    )`)
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
