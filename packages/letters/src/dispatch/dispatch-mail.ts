import { setTimeout as sleep } from 'node:timers/promises'
import type { Database, MailKind } from '@safe-to-report/db'
import type { NoticeReason } from '../mails.ts'
import { mailMessages } from '../messages/index.ts'
import { letterContent, plainMailContent, type LetterContent, type PlainMailContent } from '../sealed-content.ts'
import type { Open, Seal } from '../sealing.ts'
import { buildLetter, buildPlainMail, type Message, type Sending } from './build-message.ts'
import { claimDueMail, markDataBegun, type Claim } from './claim-mail.ts'
import { hideAddresses, judgeFailure, type Failure } from './judge-failure.ts'
import type { MailTransport } from './open-transport.ts'
import { recordOutcome, type Outcome } from './record-outcome.ts'
import type { ReturnAddresses } from '../returns/return-address.ts'

export interface DispatchOptions {
  db: Database
  transport: MailTransport
  open: Open
  seal: Seal
  /** The address that every mail comes from. */
  mailFrom: string
  /** Gives each mail a return address of its own; without it, mail returns to `mailFrom`. */
  returnAddresses?: ReturnAddresses | undefined
  /** Where the campaign is reached, for links in notices. */
  publicUrl: string
  /** Most mails being sent at once. */
  inFlight: number
  /** How long a claim lasts without being renewed: the longest that a crash holds up what was certainly not sent. */
  leaseSeconds: number
  /** Seconds before the first repeat and between the last ones; doubled in between. */
  retry: { connection: RetryPace; answer: RetryPace }
  onEvent: (event: DispatchEvent) => void
}

interface RetryPace {
  firstSeconds: number
  mostSeconds: number
}

/** What happened, by ids alone. */
export type DispatchEvent =
  | { event: Outcome['outcome'] | 'claim-lost' | 'cannot-open'; id: string; kind: MailKind; attempts: number }
  | { event: 'leases-lapsed'; queued: string[]; uncertain: string[] }
  | { event: 'mail-server-unreachable'; reply: string }
  | { event: 'mail-server-back' }
  | { event: 'database-failed'; code: string }
  | { event: 'database-back' }

/** Whether the mail server could be talked to, in one attempt; undefined when none was made. */
export type Reached = { reached: true } | { reached: false; reply: string } | undefined

/** Sends all that is due now, then returns. How many were taken. */
export async function dispatchDueMail(options: DispatchOptions): Promise<number> {
  let taken = 0
  for (;;) {
    const claims = await claimDueMail(options.db, { limit: options.inFlight, leaseSeconds: options.leaseSeconds })
    if (claims.length === 0) return taken
    taken += claims.length
    await Promise.all(claims.map((claim) => dispatchMail(options, claim)))
  }
}

/** Sends one claimed mail and writes down what became of it. */
export async function dispatchMail(options: DispatchOptions, claim: Claim): Promise<Reached> {
  const { outcome, reached } = await attempt(options, claim)
  const tell = (event: Outcome['outcome'] | 'claim-lost'): void =>
    options.onEvent({ event, id: claim.id, kind: claim.kind, attempts: claim.attempts })
  if (outcome === 'claim-lost') {
    tell('claim-lost')
    return reached
  }
  const isRecorded = await persistently(() => recordOutcome(options, claim, outcome))
  tell(isRecorded ? outcome.outcome : 'claim-lost')
  return reached
}

/** An answer that was given is worth waiting for the database: without it the letter would count as uncertain. */
async function persistently<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work()
    } catch (error) {
      if (tries === 10) throw error
      await sleep(tries * 200)
    }
  }
}

interface Attempt {
  outcome: Outcome | 'claim-lost'
  reached: Reached
}

async function attempt(options: DispatchOptions, claim: Claim): Promise<Attempt> {
  const prepared = await prepare(options, claim)
  if ('outcome' in prepared) return { outcome: prepared, reached: undefined }
  let dataBegun = false
  let claimLost = false
  try {
    const reply = await options.transport.send(prepared.message, async () => {
      claimLost = !(await markDataBegun(options.db, claim, options.leaseSeconds))
      if (claimLost) throw new Error(`another process has mail ${claim.id} now`)
      dataBegun = true
    })
    return { outcome: { outcome: 'handed-over', reply: hideAddresses(reply) }, reached: { reached: true } }
  } catch (error) {
    if (claimLost) return { outcome: 'claim-lost', reached: undefined }
    const failure = judgeFailure(error, dataBegun)
    const isOurs = failure.failure === 'put-off' && failure.by === 'connection'
    return {
      outcome: outcomeOf(failure, claim, prepared.letter, options),
      reached: isOurs ? { reached: false, reply: failure.reply } : { reached: true },
    }
  }
}

/** Opens and builds, or says why there is nothing to send. */
async function prepare(options: DispatchOptions, claim: Claim): Promise<Prepared> {
  const { mailFrom, returnAddresses } = options
  // A confirmation returns to its letter, an alert to its subscription: its own row is erased once it is handed over.
  const returnTo = returnAddresses?.addressOf({ kind: claim.kind, id: claim.aboutId ?? claim.id }) ?? mailFrom
  const sending = { id: claim.id, mailFrom, returnTo, now: new Date() }
  try {
    const opened: unknown = JSON.parse(await options.open(claim, claim))
    return claim.kind === 'letter'
      ? await prepareLetter(sending, letterContent.parse(opened), claim)
      : await preparePlainMail(sending, plainMailContent.parse(opened))
  } catch {
    // Most likely the wrong key was given to this process: kept and tried again, until the three days are over.
    options.onEvent({ event: 'cannot-open', id: claim.id, kind: claim.kind, attempts: claim.attempts })
    const reply = 'This installation could not open the sealed text.'
    return claim.isOverdue ? { outcome: 'refused', reply } : putOff(claim, reply, options.retry.answer)
  }
}

type Prepared = Outcome | { message: Message; letter?: LetterContent }

async function prepareLetter(sending: Sending, letter: LetterContent, { member }: Claim): Promise<Prepared> {
  if (member === null || !member.isCurrent) {
    return notSent(letter, 'member-left')
  }
  if (member.email === null) return notSent(letter, 'no-address')
  return { message: await buildLetter(sending, letter, member.email), letter }
}

async function preparePlainMail(sending: Sending, content: PlainMailContent): Promise<Prepared> {
  if (content.expiresAt !== undefined && Date.parse(content.expiresAt) <= sending.now.getTime()) {
    return { outcome: 'refused', reply: 'Not sent: it expired before it could be.' }
  }
  return { message: await buildPlainMail(sending, content) }
}

function notSent(letter: LetterContent, why: 'member-left' | 'no-address'): Outcome {
  return {
    outcome: 'refused',
    reply: `Not sent: ${mailMessages[letter.language].notice.why[why]}`,
    notice: { letter, reason: { why } },
  }
}

function outcomeOf(
  failure: Failure,
  claim: Claim,
  letter: LetterContent | undefined,
  options: DispatchOptions,
): Outcome {
  const { reply } = failure
  switch (failure.failure) {
    case 'refused':
      return refused(letter, { why: 'refused', reply })
    case 'put-off':
      if (!claim.isOverdue) return putOff(claim, reply, options.retry[failure.by])
      return refused(letter, { why: 'gave-up', reply })
    case 'uncertain':
      // A confirmation that comes twice harms nobody; one that never comes holds up a letter.
      return letter === undefined ? putOff(claim, reply, options.retry.answer) : { outcome: 'uncertain', reply }
  }
}

function refused(letter: LetterContent | undefined, reason: NoticeReason & { reply: string }): Outcome {
  const { reply } = reason
  return letter === undefined
    ? { outcome: 'refused', reply }
    : { outcome: 'refused', reply, notice: { letter, reason } }
}

function putOff(claim: Claim, reply: string, { firstSeconds, mostSeconds }: RetryPace): Outcome {
  const whole = Math.min(mostSeconds, firstSeconds * 2 ** Math.min(claim.attempts - 1, 20))
  // Between half and the whole, so that what failed together does not come back together.
  return { outcome: 'queued', reply, delaySeconds: whole * (0.5 + Math.random() / 2) }
}
