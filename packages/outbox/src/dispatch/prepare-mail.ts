import { isDissolved, type Queryable, type RecipientKind } from '@safe-to-report/db'
import { letterContent, plainMailContent, type LetterContent, type PlainMailContent } from '../seal/sealed-content.ts'
import { buildTextBackMail, sayWhy } from '../mails.ts'
import { CannotOpen } from '../day-keys/opening.ts'
import { buildLetter, buildPlainMail, buildTestLetter, type Sending } from './build-message.ts'
import type { Message } from '../smtp/hand-over.ts'
import type { Claim, LetterGoing } from './claim-mail.ts'
import type { DispatchOptions } from './dispatch-mail.ts'
import type { Addressed, Outcome } from './record-outcome.ts'
import { resolveRecipient, type WhyNot } from './resolve-recipient.ts'

/** A message to send, with the letter that it is, or the mail to a letter's writer; or why there is nothing to send. */
export type Prepared = { message: Message; addressed?: Addressed; plain?: PlainMailContent } | Outcome | CannotPrepare

/** Why a mail that is held could not be made ready to send. */
export type CannotPrepare = 'cannot-open' | 'key-not-here' | 'key-ended' | 'cannot-build'

type Options = Pick<DispatchOptions, 'db' | 'mailFrom' | 'returnAddresses' | 'sign' | 'open' | 'publicUrl'>

/** Opens and builds a claimed mail. */
export async function prepareMail(options: Options, claim: Claim): Promise<Prepared> {
  if (claim.content === null) return { outcome: 'refused', reply: 'Not sent: the letter it was about is erased.' }
  const opened = await openContent(options, claim.content)
  if (typeof opened === 'string') return opened
  const { mailFrom, returnAddresses, sign } = options
  // A confirmation returns to its letter, an alert to its subscription: its own row is erased once it is handed over.
  const returnTo = returnAddresses?.addressOf({ kind: claim.kind, id: claim.aboutId ?? claim.id }) ?? mailFrom
  const sending = { id: claim.id, mailFrom, returnTo, sign, now: claim.claimedAt }
  if (opened.letter === undefined) return preparePlainMail(sending, opened.mail)
  if (claim.going === null) {
    const plain = textBack(options, claim, opened.letter)
    return { message: await buildPlainMail(sending, plain), plain }
  }
  return prepareLetter(options, sending, { letter: opened.letter, going: claim.going })
}

type Opened =
  | { letter: LetterContent; mail?: undefined }
  | { letter?: undefined; mail: PlainMailContent }
  | CannotPrepare

async function openContent(
  { open }: Options,
  { sealedFor, ...sealed }: NonNullable<Claim['content']>,
): Promise<Opened> {
  try {
    const opened: unknown = JSON.parse(await open(sealedFor, sealed))
    return sealedFor.kind === 'letter'
      ? { letter: letterContent.parse(opened) }
      : { mail: plainMailContent.parse(opened) }
  } catch (error) {
    return error instanceof CannotOpen && error.why !== 'damaged' ? error.why : 'cannot-open'
  }
}

const givenBackFor = ['given-up', 'not-released', 'waited-too-long'] as const

function textBack({ publicUrl }: Options, { reason }: Claim, letter: LetterContent): PlainMailContent {
  const { supporter, language, subject, body } = letter
  const why = givenBackFor.find((each) => each === reason) ?? 'asked'
  return buildTextBackMail({ to: supporter.email, language, why, publicUrl, subject, body })
}

/** Resolved again at this moment: a letter goes to whom its writer addressed, while they hold the office. */
async function prepareLetter(
  { db }: Options,
  sending: Sending,
  { letter, going }: { letter: LetterContent; going: LetterGoing },
): Promise<Prepared> {
  const { isTest, recipient } = going
  const addressed = { letter, kind: recipient.kind }
  if (isTest) return { message: await buildTestLetter(sending, letter, recipient.holder?.name), addressed }
  const resolved = resolveRecipient(recipient)
  if ('why' in resolved) return notSent(addressed, await amongAll(db, recipient.kind, resolved))
  return { message: await buildLetter(sending, letter, resolved.to), addressed }
}

/** Whether every office of a kind is vacant. */
const areAllVacant: Record<RecipientKind, (db: Queryable) => Promise<boolean>> = { member: isDissolved }

/** A seat that is vacant because all are has not "fallen vacant": its writer reads of a dissolved Parliament. */
async function amongAll(db: Queryable, kind: RecipientKind, reason: WhyNot): Promise<WhyNot> {
  if (reason.why !== 'seat-vacant') return reason
  // Which of the two words is said is worth no letter: when the record cannot be asked now, the seat is just vacant.
  const isAll = await areAllVacant[kind](db).catch(() => false)
  return isAll ? { ...reason, why: 'no-member' } : reason
}

function notSent(addressed: Addressed, reason: WhyNot): Prepared {
  // The desk and the log read English; the letter's writer reads the notice, and the status page's own words for it.
  return {
    outcome: 'refused',
    reason: reason.why,
    reply: `Not sent: ${sayWhy('en', addressed.kind, reason)}`,
    notice: { ...addressed, reason },
  }
}

async function preparePlainMail(sending: Sending, content: PlainMailContent): Promise<Prepared> {
  if (content.isWithheld) {
    return { outcome: 'handed-over', reply: 'Not sent: its mailbox has had enough today.', isWithheld: true }
  }
  if (content.expiresAt !== undefined && Date.parse(content.expiresAt) <= sending.now.getTime()) {
    return { outcome: 'refused', reply: 'Not sent: it expired before it could be.' }
  }
  return { message: await buildPlainMail(sending, content), plain: content }
}
