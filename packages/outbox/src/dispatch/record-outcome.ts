import { randomUUID } from 'node:crypto'
import {
  mail,
  type Database,
  type MailReason,
  type MailState,
  type Queryable,
  type RecipientKind,
} from '@safe-to-report/db'
import { and, eq, inArray, sql, type SQL } from 'drizzle-orm'
import { markNotReached } from '../mark-not-reached.ts'
import { buildNoticeMail, type NoticeReason } from '../mails.ts'
import { causes } from '../returns/classify/causes.ts'
import { findCause } from '../returns/classify/find-cause.ts'
import { findStatus } from '../returns/delivery-status.ts'
import { heedSubscriptionReturn } from '../returns/heed-subscription-return.ts'
import type { LetterContent } from '../seal/sealed-content.ts'
import type { Seal } from '../seal/sealing.ts'
import { urgencyOf } from '../seal/urgency.ts'
import type { Claim } from './claim-mail.ts'
import { queueWithoutText, type WithoutText } from './send-without-text.ts'

/** An opened letter, and to which kind of recipient it is. */
export interface Addressed {
  letter: LetterContent
  kind: RecipientKind
}

/** What became of one attempt. */
export type Outcome =
  /** `isWithheld`: to nobody. It leaves the outbox as if it had gone out, and only the log says that it has not. */
  | { outcome: 'handed-over'; reply: string; isWithheld?: true }
  /** `isOurs`: nothing was said of this mail, so that its three days begin anew. */
  | { outcome: 'queued'; reply: string; delaySeconds: number; isOurs?: true }
  | { outcome: 'uncertain'; reply: string }
  | Refused

interface Refused {
  outcome: 'refused'
  reply: string
  reason?: MailReason
  /** The letter to give back to its writer, and why it did not go to its recipient. */
  notice?: Addressed & { reason: NoticeReason }
  /** Of what was refused for the words in it: what goes to its reader instead. */
  instead?: WithoutText
}

/**
 * Writes an outcome, if the claim is still ours. A late answer also settles a letter that was meanwhile held to be
 * uncertain. False when another process has the mail now, or the writer erased it.
 */
export async function recordOutcome(
  { db, seal, publicUrl }: { db: Database; seal: Seal; publicUrl: string },
  claim: Claim,
  outcome: Outcome,
): Promise<boolean> {
  if (outcome.outcome !== 'refused') return settle(db, claim, outcome)
  if (outcome.notice === undefined) {
    return db.transaction(async (tx) => {
      if (!(await settle(tx, claim, outcome))) return false
      if (outcome.instead !== undefined) await queueWithoutText(tx, outcome.instead)
      else if (isToWriter(claim)) await markNotReached(tx, claim.aboutId)
      if (isToSubscriber(claim)) await heedRefusedAlert(tx, claim, outcome.reply)
      return true
    })
  }
  const { letter, kind, reason } = outcome.notice
  const id = randomUUID()
  const notice = buildNoticeMail({
    to: letter.supporter.email,
    language: letter.language,
    kind,
    reason,
    publicUrl,
    subject: letter.subject,
    body: letter.body,
  })
  const sealed = await seal({ id, kind: 'notice' }, JSON.stringify(notice))
  return db.transaction(async (tx) => {
    if (!(await settle(tx, claim, outcome))) return false
    await tx
      .insert(mail)
      .values({ id, kind: 'notice', state: 'queued', urgency: urgencyOf.notice, letterId: claim.id, ...sealed })
    return true
  })
}

/** Asks the writer of a letter to confirm, or brings them its text. */
function isToWriter(claim: Claim): claim is Claim & { aboutId: string } {
  return (claim.kind === 'confirmation' || claim.kind === 'notice') && claim.aboutId !== null
}

function isToSubscriber(claim: Claim): claim is Claim & { kind: 'alert' | 'alert-confirmation'; aboutId: string } {
  return (claim.kind === 'alert' || claim.kind === 'alert-confirmation') && claim.aboutId !== null
}

/** Refused at once, or later by mail: what was said of the address is heeded in one way. */
async function heedRefusedAlert(
  tx: Pick<Database, 'select' | 'update' | 'delete' | 'execute'>,
  { kind, aboutId: id }: { kind: 'alert' | 'alert-confirmation'; aboutId: string },
  reply: string,
): Promise<void> {
  const { class: failure } = causes[findCause({ words: reply, code: findStatus(reply) ?? '' })]
  await heedSubscriptionReturn(tx, { kind, id }, failure)
}

/** Writes down of several letters that the server took them: the ids of those whose claim is still ours. */
export async function settleHandedOver(
  db: Queryable,
  letters: readonly (Pick<Claim, 'id' | 'attempts'> & { reply: string; domain: string | null })[],
): Promise<ReadonlySet<string>> {
  const ids = sql.param(letters.map(({ id }) => id))
  const attempts = sql.param(letters.map((letter) => letter.attempts))
  const replies = sql.param(letters.map(({ reply }) => reply))
  const domains = sql.param(letters.map(({ domain }) => domain))
  const { rows } = await db.execute<{ id: string }>(sql`
    with settled as (
      update letters.mail m
      set state = 'handed-over', server_reply = ours.reply, locked_until = null, handed_over_at = now()
      from unnest(${ids}::uuid[], ${attempts}::integer[], ${replies}::text[], ${domains}::text[])
        as ours (id, attempts, reply, domain)
      where m.id = ours.id and m.attempts = ours.attempts and m.state in ('sending', 'uncertain')
      returning m.id, ours.domain
    ), ${handOver(sql`select domain from settled`)}
    select id from settled`)
  return new Set(rows.map(({ id }) => id))
}

/** What a mail server took counts for what it takes in a minute, and ends a row of refusals. */
function handOver(domains: SQL): SQL {
  return sql`handed_over as (
      insert into letters.hand_overs (domain) ${domains}
    ), taken as (
      update letters.pace set refused_in_a_row = 0, refused_as = null where domain = '*' and refused_in_a_row > 0
    )`
}

async function settle(db: Pick<Database, 'update' | 'execute'>, claim: Claim, outcome: Outcome): Promise<boolean> {
  const { rowCount } = await db
    .update(mail)
    .set({
      state: outcome.outcome,
      serverReply: outcome.reply,
      lockedUntil: null,
      ...(outcome.outcome === 'refused' && outcome.reason && { reason: outcome.reason }),
      ...(outcome.outcome === 'handed-over' && { handedOverAt: sql`now()` }),
      ...(outcome.outcome === 'queued' && {
        runAt: sql`now() + ${outcome.delaySeconds} * interval '1 second'`,
        dataAt: null,
        ...(outcome.isOurs && { triedSince: null }),
      }),
    })
    .where(and(eq(mail.id, claim.id), eq(mail.attempts, claim.attempts), inArray(mail.state, from(outcome))))
  if (rowCount !== 1) return false
  if (outcome.outcome === 'handed-over' && !outcome.isWithheld)
    await db.execute(sql`with ${handOver(sql`values (${claim.going?.domain ?? null}::text)`)} select`)
  return true
}

function from({ outcome }: Outcome): MailState[] {
  return outcome === 'handed-over' || outcome === 'queued' ? ['sending', 'uncertain'] : ['sending']
}
