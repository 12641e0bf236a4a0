import { letterContent, plainMailContent, type LetterContent, type PlainMailContent } from '../sealed-content.ts'
import { buildTextBackMail, sayWhy } from '../mails.ts'
import { buildLetter, buildPlainMail, buildTestLetter, type Message, type Sending } from './build-message.ts'
import type { Claim, LetterTarget } from './claim-mail.ts'
import type { DispatchOptions } from './dispatch-mail.ts'
import type { Outcome } from './record-outcome.ts'
import { resolveTarget, type WhyNot } from './resolve-target.ts'

/** A message to send, with the letter that it is, if it is one; or why there is nothing to send. */
export type Prepared = { message: Message; letter?: LetterContent } | Outcome | 'cannot-open'

type Options = Pick<DispatchOptions, 'mailFrom' | 'returnAddresses' | 'sign' | 'open' | 'publicUrl'>

/** Opens and builds a claimed mail. */
export async function prepareMail(options: Options, claim: Claim): Promise<Prepared> {
  if (claim.content === null) return { outcome: 'refused', reply: 'Not sent: the letter it was about is erased.' }
  const opened = await openContent(options, claim.content)
  if (opened === undefined) return 'cannot-open'
  const { mailFrom, returnAddresses, sign } = options
  // A confirmation returns to its letter, an alert to its subscription: its own row is erased once it is handed over.
  const returnTo = returnAddresses?.addressOf({ kind: claim.kind, id: claim.aboutId ?? claim.id }) ?? mailFrom
  const sending = { id: claim.id, mailFrom, returnTo, sign, now: new Date() }
  if (opened.letter === undefined) return preparePlainMail(sending, opened.mail)
  if (claim.target === null) return { message: await buildPlainMail(sending, textBack(options, claim, opened.letter)) }
  return prepareLetter(sending, opened.letter, claim.target)
}

type Opened = { letter: LetterContent; mail?: undefined } | { letter?: undefined; mail: PlainMailContent } | undefined

/** Undefined most likely when the wrong key was given to this process. */
async function openContent(
  { open }: Options,
  { sealedFor, ...sealed }: NonNullable<Claim['content']>,
): Promise<Opened> {
  try {
    const opened: unknown = JSON.parse(await open(sealedFor, sealed))
    return sealedFor.kind === 'letter'
      ? { letter: letterContent.parse(opened) }
      : { mail: plainMailContent.parse(opened) }
  } catch {
    return undefined
  }
}

function textBack({ publicUrl }: Options, { reason }: Claim, letter: LetterContent): PlainMailContent {
  const { supporter, language, subject, body } = letter
  const why = reason === 'given-up' || reason === 'not-released' ? reason : 'asked'
  return buildTextBackMail({ to: supporter.email, language, why, publicUrl, subject, body })
}

/** Resolved again at this moment: a letter goes to the member whom its writer addressed, while they hold the seat. */
async function prepareLetter(sending: Sending, letter: LetterContent, target: LetterTarget): Promise<Prepared> {
  if (target.isTest) return { message: await buildTestLetter(sending, letter, target.member?.name), letter }
  const resolved = resolveTarget(target)
  if ('why' in resolved) return notSent(letter, resolved)
  return { message: await buildLetter(sending, letter, resolved.to), letter }
}

function notSent(letter: LetterContent, reason: WhyNot): Prepared {
  // The desk and the log read English; the letter's writer reads the notice, and the status page's own words for it.
  return {
    outcome: 'refused',
    reason: reason.why,
    reply: `Not sent: ${sayWhy('en', reason)}`,
    notice: { letter, reason },
  }
}

async function preparePlainMail(sending: Sending, content: PlainMailContent): Promise<Prepared> {
  if (content.expiresAt !== undefined && Date.parse(content.expiresAt) <= sending.now.getTime()) {
    return { outcome: 'refused', reply: 'Not sent: it expired before it could be.' }
  }
  return { message: await buildPlainMail(sending, content) }
}
