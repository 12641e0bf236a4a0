import { randomUUID } from 'node:crypto'
import {
  letters,
  mail,
  returnCounts,
  returnsSeen,
  type Database,
  type MailKind,
  type MailState,
  type RecipientKind,
  type ReturnReason,
} from '@safe-to-report/db'
import { and, eq, sql } from 'drizzle-orm'
import { tidyReply } from '../smtp/tidy-reply.ts'
import { withoutServers } from '../smtp/without-servers.ts'
import { markNotReached } from '../mark-not-reached.ts'
import { letterContent, type LetterContent, type PlainMailContent } from '../seal/sealed-content.ts'
import type { Seal } from '../seal/sealing.ts'
import type { Open } from '../day-keys/opening.ts'
import { urgencyOf } from '../seal/urgency.ts'
import { causes, type FailureClass } from './classify/causes.ts'
import type { Failed } from './classify/classify-report.ts'
import type { Classified } from './classify-return.ts'
import { endSubscription, heedSubscriptionReturn } from './heed-subscription-return.ts'
import { type Answer, buildAnswerMail, buildCameBackMail } from './notices.ts'
import type { ReturnsTo } from './return-address.ts'

export interface ReturnContext {
  db: Database
  open: Open
  seal: Seal
  /** Where the campaign is reached, for links in notices. */
  publicUrl: string
}

/** One mail of the mailbox, understood. */
export interface Returned {
  /** A keyed hash of the mail: what took effect once does not again. */
  fingerprint: Buffer
  classified: Classified | { class: 'forged' }
  /** What it is about; null when it names no mail of ours. */
  returnsTo: ReturnsTo | null
  /** What it says, to be passed on where somebody answered. */
  answer?: Answer
  /** Of a report that names the mail which came back: a keyed hash, so that a copy of the report counts no more. */
  aboutMail?: Buffer
}

/** What may happen to the mail in the mailbox now. `later`: its letter is being sent this second, so look again. */
export type Disposal = 'delete' | 'set-aside' | 'later'

type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]
interface Effect {
  /** Whom the letter was to, where what came back says something of their address. */
  recipient?: { recipientKind: RecipientKind; holder: number }
  reason?: ReturnReason
}

/** Most answers to one letter that are passed on: a machine gone wild must not fill an inbox through us. */
const mostAnswers = 10

/**
 * Lets a return take effect, once and in one transaction: on its letter or subscription, and in the counts. Read a second
 * time it changes nothing.
 */
export async function applyReturn(context: ReturnContext, came: Returned): Promise<Disposal> {
  const returned = leaveToPeople(came)
  const disposal = returned.classified.class === 'unclear' ? 'set-aside' : 'delete'
  return context.db.transaction(async (tx) => {
    const isNew = await tx.insert(returnsSeen).values({ fingerprint: returned.fingerprint }).onConflictDoNothing()
    if (isNew.rowCount === 0) return disposal
    const effect = await takeEffect(context, tx, returned)
    if (effect === 'later') {
      await tx.delete(returnsSeen).where(eq(returnsSeen.fingerprint, returned.fingerprint))
      return 'later'
    }
    await count(tx, returned, effect)
    return disposal
  })
}

/**
 * Whoever answers a notice, or a mail that asks to confirm, means people: there is nobody to pass it on to. Of a letter nobody can
 * ask to have no more: who writes so has answered, and who complains means us.
 */
function leaveToPeople(returned: Returned): Returned {
  const { classified, returnsTo } = returned
  if (returnsTo === null) return returned
  const isLetter = returnsTo.kind === 'letter'
  if (isOfAlerts(returnsTo) && (classified.class === 'complaint' || classified.class === 'unsubscribe')) return returned
  if (classified.class === 'complaint') return { ...returned, classified: { class: 'unclear', reason: 'complaint' } }
  if (classified.class === 'unsubscribe' && isLetter)
    return { ...returned, classified: { class: 'reply', isClosed: false } }
  if ((classified.class === 'reply' && !isLetter) || classified.class === 'unsubscribe')
    return { ...returned, classified: { class: 'unclear', reason: 'wrote-to-us' } }
  return returned
}

function isOfAlerts({ kind }: ReturnsTo): boolean {
  return kind === 'alert' || kind === 'alert-confirmation'
}

async function takeEffect(context: ReturnContext, tx: Transaction, returned: Returned): Promise<Effect | 'later'> {
  const { classified, returnsTo } = returned
  if (classified.class === 'unclear') return { reason: classified.reason }
  if (returnsTo === null || classified.class === 'forged') return {}
  if (classified.class === 'complaint' || classified.class === 'unsubscribe') return endSubscription(tx, returnsTo.id)
  if (returnsTo.kind === 'letter') return affectLetter(context, tx, { ...returned, classified, id: returnsTo.id })
  return isFailure(classified) ? heedFailure(tx, returned, { returnsTo, failure: classified.class }) : {}
}

/** What was for a person outside Parliament did not get there. */
async function heedFailure(
  tx: Transaction,
  { aboutMail }: Returned,
  { returnsTo, failure }: { returnsTo: ReturnsTo; failure: FailureClass },
): Promise<Effect> {
  const { kind, id } = returnsTo
  if (kind === 'confirmation' || kind === 'notice')
    return (await markNotReached(tx, id)) ? {} : { reason: 'after-erasure' }
  if (!isOfAlerts(returnsTo)) return {}
  return (await isReportedBefore(tx, aboutMail))
    ? { reason: 'reported-before' }
    : heedSubscriptionReturn(tx, returnsTo, failure)
}

/** Mail systems may report a failure to several addresses of ours. */
async function isReportedBefore(tx: Transaction, fingerprint: Buffer | undefined): Promise<boolean> {
  if (fingerprint === undefined) return false
  const { rowCount } = await tx.insert(returnsSeen).values({ fingerprint }).onConflictDoNothing()
  return rowCount === 0
}

type Clear = Exclude<Classified, { class: 'unclear' | 'complaint' | 'unsubscribe' }>

function isFailure(classified: Clear): classified is Failed {
  return 'cause' in classified
}

async function affectLetter(
  context: ReturnContext,
  tx: Transaction,
  { id, classified, answer }: Pick<Returned, 'answer'> & { id: string; classified: Clear },
): Promise<Effect | 'later'> {
  const held = await findHeldLetter(tx, id)
  if (held === undefined) return { reason: 'after-erasure' }
  const { state, isTest, recipient } = held
  // The answer of the server that took it may not be written down yet: a return can overtake it.
  if (state === 'sending') return 'later'
  // A test goes to whoever tries it, so it says nothing about the recipient's address.
  const about: Effect = isTest ? {} : { recipient }
  if (isFailure(classified)) return settleFailure(context, tx, { held, classified, about })
  if (classified.class === 'delayed') return about
  if (state === 'uncertain') await settle(tx, id, 'handed-over', null)
  if (classified.class === 'delivered' || answer === undefined) return about
  if (held.answersPassedOn >= mostAnswers) return { ...about, reason: 'too-many-answers' }
  await passOn(context, tx, held, { ...answer, ...classified })
  return classified.isClosed ? { ...about, reason: 'box-closed' } : about
}

async function settleFailure(
  context: ReturnContext,
  tx: Transaction,
  { held, classified, about }: { held: HeldLetter; classified: Failed; about: Effect },
): Promise<Effect> {
  // Told twice, as mail systems that also write to their postmaster do, it is one failure.
  if (held.state === 'bounced') return { reason: 'reported-before' }
  if (held.state !== 'handed-over' && held.state !== 'uncertain') return { reason: 'already-settled' }
  await giveBack(context, tx, held, classified)
  // Where we are refused, the recipient's address is as good as it was.
  return causes[classified.cause].blames === 'us' ? {} : about
}

interface HeldLetter {
  id: string
  state: MailState
  sealed: Buffer
  wrappedKey: Buffer
  recipient: NonNullable<Effect['recipient']>
  isTest: boolean
  answersPassedOn: number
}

async function findHeldLetter(tx: Transaction, id: string): Promise<HeldLetter | undefined> {
  const [row] = await tx
    .select({ state: mail.state, sealed: mail.sealed, wrappedKey: mail.wrappedKey })
    .from(mail)
    .where(and(eq(mail.id, id), sql`(${mail.eraseAt} is null or ${mail.eraseAt} > now())`))
    .for('update')
  const [letter] = await tx.select().from(letters).where(eq(letters.id, id))
  if (!letter || !row || row.sealed === null || row.wrappedKey === null) return undefined
  const { recipientKind, holder, isTest, answersPassedOn } = letter
  const { state, sealed, wrappedKey } = row
  return { id, state, sealed, wrappedKey, recipient: { recipientKind, holder }, isTest, answersPassedOn }
}

async function giveBack(
  { open, seal, publicUrl }: ReturnContext,
  tx: Transaction,
  held: HeldLetter,
  failed: Failed,
): Promise<void> {
  const said = withoutServers(tidyReply(failed.said))
  const letter = await openLetter(open, held)
  const { recipientKind: kind } = held.recipient
  await queueNotice(tx, seal, held.id, buildCameBackMail({ letter, kind, failed: { ...failed, said }, publicUrl }))
  await settle(tx, held.id, 'bounced', said || null)
}

async function passOn(
  { open, seal, publicUrl }: ReturnContext,
  tx: Transaction,
  held: HeldLetter,
  answer: Answer & { class: 'auto-reply' | 'reply'; isClosed: boolean },
): Promise<void> {
  const letter = await openLetter(open, held)
  await queueNotice(tx, seal, held.id, buildAnswerMail({ letter, answer, publicUrl }))
  await tx
    .update(letters)
    .set({ answersPassedOn: held.answersPassedOn + 1 })
    .where(eq(letters.id, held.id))
}

async function openLetter(open: Open, held: HeldLetter): Promise<LetterContent> {
  return letterContent.parse(JSON.parse(await open({ id: held.id, kind: 'letter' }, held)))
}

async function settle(tx: Transaction, id: string, state: MailState, serverReply: string | null): Promise<void> {
  const handedOverAt = sql`coalesce(${mail.handedOverAt}, ${mail.dataAt}, now())`
  await tx.update(mail).set({ state, serverReply, handedOverAt }).where(eq(mail.id, id))
}

async function queueNotice(tx: Transaction, seal: Seal, letterId: string, content: PlainMailContent): Promise<void> {
  const id = randomUUID()
  const sealed = await seal({ id, kind: 'notice' }, JSON.stringify(content))
  await tx.insert(mail).values({ id, kind: 'notice', state: 'queued', urgency: urgencyOf.notice, letterId, ...sealed })
}

async function count(tx: Transaction, { classified, returnsTo }: Returned, effect: Effect): Promise<void> {
  const about: MailKind | null = returnsTo?.kind ?? null
  await tx
    .insert(returnCounts)
    .values({
      day: sql`(now() at time zone 'Europe/London')::date`,
      class: classified.class,
      about,
      reason: effect.reason ?? null,
      recipientKind: effect.recipient?.recipientKind ?? null,
      holder: effect.recipient?.holder ?? null,
      count: 1,
    })
    .onConflictDoUpdate({
      target: [
        returnCounts.day,
        returnCounts.class,
        returnCounts.about,
        returnCounts.reason,
        returnCounts.recipientKind,
        returnCounts.holder,
      ],
      set: { count: sql`${returnCounts.count} + 1` },
    })
}
