import { setTimeout as sleep } from 'node:timers/promises'
import type { Database, MailKind, MailReason } from '@safe-to-report/db'
import type { NoticeReason } from '../mails.ts'
import type { Seal } from '../seal/sealing.ts'
import type { Open } from '../day-keys/opening.ts'
import { claimDueMail, markDataBegun, type Claim } from './claim-mail.ts'
import { judgeFailure, type Failure } from './judge-failure.ts'
import { tidyReply } from '../smtp/tidy-reply.ts'
import { MailServerFailure } from '../smtp/mail-server-failure.ts'
import { gatherWrites, type LetterWrites } from './letter-writes.ts'
import type { MailTransport } from './open-transport.ts'
import { type CannotPrepare, prepareMail, type Prepared } from './prepare-mail.ts'
import { countRefusals, manyRefused, wordsForManyRefused } from './count-refusals.ts'
import { planWithoutText } from './send-without-text.ts'
import { type Addressed, recordOutcome, type Outcome } from './record-outcome.ts'
import type { SignMail } from './sign-mail.ts'
import { urgencyOf } from '../seal/urgency.ts'
import { everyDomain, slowDown } from './slow-down.ts'
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
  /** Signs each mail (DKIM); absent where the mail server does. */
  sign?: SignMail | undefined
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
  | {
      event: Outcome['outcome'] | 'withheld' | 'claim-lost' | CannotPrepare
      id: string
      kind: MailKind
      attempts: number
    }
  /** A server asked for less: of one domain's mail, or (`*`) of all. */
  | {
      event: 'slowed-down'
      domain: string
      waitSeconds?: number | undefined
      untilTomorrow?: boolean | undefined
      said: string
    }
  /** It takes fewer at once than we tried: for now, no more than so many. */
  | { event: 'fewer-at-once'; most: number }
  | { event: 'leases-lapsed'; queued: string[]; uncertain: string[] }
  | { event: 'mail-server-unreachable'; reply: string }
  /** It refuses our log-in, our sender or our address, so nothing goes until that is mended. */
  | { event: 'mail-server-refuses'; reply: string }
  | { event: 'mail-server-back' }
  | { event: 'database-failed'; code: string }
  | { event: 'database-back' }

/** Whether the mail server could be talked to, in one attempt; undefined when none was made. */
export type Reached =
  | { reached: true; isCrowded?: boolean }
  /** It talked to us, and then stumbled over this mail, or refused us at it: of others nothing is known. */
  | { reached: 'in-doubt'; reply: string; isRefused: boolean }
  | { reached: false; reply: string; isRefused: boolean }
  | undefined

/** Sends all that is due now, then returns. How many were taken. */
export async function dispatchDueMail(options: DispatchOptions): Promise<number> {
  const writes = gatherWrites(options)
  let taken = 0
  for (;;) {
    const claims = await claimDueMail(options.db, { limit: options.inFlight, leaseSeconds: options.leaseSeconds })
    if (claims.length === 0) return taken
    taken += claims.length
    await Promise.all(claims.map((claim) => dispatchMail({ ...options, writes }, claim)))
  }
}

type Dispatching = DispatchOptions & { writes: LetterWrites }

/** Sends one claimed mail and writes down what became of it. */
export async function dispatchMail(options: Dispatching, claim: Claim): Promise<Reached> {
  const { outcome, reached, slow } = await attempt(options, claim).then((made) => doubtRelay(options, claim, made))
  const tell = (event: Outcome['outcome'] | 'withheld' | 'claim-lost'): void =>
    options.onEvent({ event, id: claim.id, kind: claim.kind, attempts: claim.attempts })
  if (outcome === 'claim-lost') {
    tell('claim-lost')
    return reached
  }
  const isRecorded = await persistently((tries) => record(options, claim, { outcome, tries }))
  tell(isRecorded ? nameOf(outcome) : 'claim-lost')
  if (slow !== undefined) {
    await slowDown(options.db, slow)
    options.onEvent({ event: 'slowed-down', ...slow })
  }
  return reached
}

/** What a relay refuses that refuses everything is kept, and tried again once it has been looked at. */
async function doubtRelay(options: Dispatching, claim: Claim, made: Attempt): Promise<Attempt> {
  if (made.isRefusedByServer !== true || made.outcome === 'claim-lost') return made
  const { reply } = made.outcome
  const inARow = await persistently(() => countRefusals(options.db, claim.kind, reply))
  if (inARow < manyRefused) return made
  const told = tidyReply(wordsForManyRefused(reply))
  return {
    outcome: { ...putOff(claim, reply, options.retry.answer), isOurs: true },
    reached: { reached: false, reply: told, isRefused: true },
  }
}

function nameOf(outcome: Outcome): Outcome['outcome'] | 'withheld' {
  return outcome.outcome === 'handed-over' && outcome.isWithheld ? 'withheld' : outcome.outcome
}

/** Together with others at first; once that failed, by itself: it may be another's row that cannot be written. */
async function record(
  options: Dispatching,
  claim: Claim,
  { outcome, tries }: { outcome: Outcome; tries: number },
): Promise<boolean> {
  const isOneOfMany = claim.kind === 'letter' && outcome.outcome === 'handed-over' && tries === 1
  if (!isOneOfMany) return recordOutcome(options, claim, outcome)
  const { id, attempts, going } = claim
  return options.writes.handOver({ id, attempts, reply: outcome.reply, domain: going?.domain ?? null })
}

/** Commits that the bytes of this mail are about to leave. */
function markBegun({ db, leaseSeconds, writes }: Dispatching, claim: Claim): Promise<boolean> {
  const { id, kind, attempts } = claim
  return kind === 'letter' ? writes.markBegun({ id, attempts }) : markDataBegun(db, claim, leaseSeconds)
}

/** An answer that was given is worth waiting for the database: without it the letter would count as uncertain. */
async function persistently<Result>(work: (tries: number) => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work(tries)
    } catch (error) {
      if (tries === 10) throw error
      await sleep(tries * 200)
    }
  }
}

interface Attempt {
  outcome: Outcome | 'claim-lost'
  reached: Reached
  slow?: Parameters<typeof slowDown>[1] | undefined
  /** The server's last word, and not ours. */
  isRefusedByServer?: boolean
}

async function attempt(options: Dispatching, claim: Claim): Promise<Attempt> {
  // Whatever a mail has in it, it must not be taken again and again without an end, nor count as trouble of the database.
  const prepared = await prepareMail(options, claim).catch(() => 'cannot-build' as const)
  if (typeof prepared === 'string') return { outcome: cannotPrepare(options, claim, prepared), reached: undefined }
  if ('outcome' in prepared) return { outcome: prepared, reached: undefined }
  let dataBegun = false
  let claimLost = false
  let isMarkAnswered = true
  try {
    const reply = await options.transport.send(prepared.message, async () => {
      isMarkAnswered = false
      claimLost = !(await markBegun(options, claim))
      isMarkAnswered = true
      if (claimLost) throw new Error(`another process has mail ${claim.id} now`)
      dataBegun = true
    })
    return { outcome: { outcome: 'handed-over', reply: tidyReply(reply) }, reached: { reached: true } }
  } catch (error) {
    if (claimLost) return { outcome: 'claim-lost', reached: undefined }
    const isUnsent = error instanceof MailServerFailure && error.isDataUnsent
    const failure = judgeFailure(error, dataBegun && !isUnsent)
    const outcome = await outcomeOf(failure, claim, prepared, options)
    // The server had asked for the data, and it is the database that did not answer.
    if (!isMarkAnswered) return { outcome, reached: undefined }
    const isRefusedByServer = failure.failure === 'refused' && failure.by !== 'us'
    return { outcome, reached: reachedBy(failure), slow: slowedBy(failure, claim), isRefusedByServer }
  }
}

function reachedBy(failure: Failure): Reached {
  if (failure.failure === 'uncertain') return { reached: 'in-doubt', reply: failure.reply, isRefused: false }
  if (failure.failure === 'refused') return { reached: true }
  const { by, reply, isOurs } = failure
  if (by === 'stumble') return { reached: 'in-doubt', reply, isRefused: false }
  if (by === 'set-up' && isOurs !== true) return { reached: 'in-doubt', reply, isRefused: true }
  if (by === 'connection' || by === 'set-up') return { reached: false, reply, isRefused: by === 'set-up' }
  return { reached: true, isCrowded: by === 'crowd' }
}

function slowedBy(failure: Failure, { going }: Claim): Attempt['slow'] {
  if (failure.failure !== 'put-off') return undefined
  const { by, waitSeconds, untilTomorrow, reply: said } = failure
  if (by === 'server') return { domain: everyDomain, waitSeconds, untilTomorrow, said }
  // Of other mail each goes to a domain of its own: one that wants less of it concerns that mail alone.
  return by === 'domain' && going !== null ? { domain: going.domain, waitSeconds, said } : undefined
}

const whyNotPrepared: Record<CannotPrepare, string> = {
  'cannot-open': 'This installation could not open the sealed text.',
  /** Another worker may have it, and take the mail when it is tried again. */
  'key-not-here': 'This worker has not the key of the day on which it was sealed.',
  'key-ended': 'The key of the day on which it was sealed has been destroyed.',
  'cannot-build': 'This installation could not make a mail of it.',
}

/** Nobody refused it: kept and tried again, as long as mail of its kind is kept. */
function cannotPrepare(options: DispatchOptions, claim: Claim, event: CannotPrepare): Outcome {
  options.onEvent({ event, id: claim.id, kind: claim.kind, attempts: claim.attempts })
  return { ...putOff(claim, whyNotPrepared[event], options.retry.answer), isOurs: true }
}

type Going = Exclude<Prepared, Outcome | CannotPrepare>

async function outcomeOf(
  failure: Failure,
  claim: Claim,
  { addressed, plain }: Going,
  options: DispatchOptions,
): Promise<Outcome> {
  const { reply } = failure
  switch (failure.failure) {
    case 'refused': {
      const { by, isForItsText } = failure
      const outcome = refused('refused-by-server', addressed, { why: 'refused', by, reply })
      if (!isForItsText || plain === undefined) return outcome
      const instead = await planWithoutText(options, claim, plain)
      return { ...outcome, ...(instead && { instead }) }
    }
    case 'put-off': {
      const { isOurs, waitSeconds: leastSeconds } = failure
      if (claim.isOverdue && isOurs !== true) return refused('tried-too-long', addressed, { why: 'gave-up', reply })
      return {
        ...putOff(claim, reply, { ...paceOf(failure, claim, options.retry), leastSeconds }),
        ...(isOurs && { isOurs }),
      }
    }
    case 'uncertain':
      // A confirmation that comes twice harms nobody; one that never comes holds up a letter.
      return addressed === undefined ? putOff(claim, reply, options.retry.answer) : { outcome: 'uncertain', reply }
  }
}

function refused(
  reason: MailReason,
  addressed: Addressed | undefined,
  said: NoticeReason & { reply: string },
): Extract<Outcome, { outcome: 'refused' }> {
  const { reply } = said
  return addressed === undefined
    ? { outcome: 'refused', reply, reason }
    : { outcome: 'refused', reply, reason, notice: { ...addressed, reason: said } }
}

/**
 * What the server stumbled over comes back ever more seldom, so that it takes no turn from mail that gets through; but not what
 * somebody waits for, which is little and has places of its own.
 */
function paceOf(
  { by, isSilent }: Extract<Failure, { failure: 'put-off' }>,
  { kind }: Claim,
  { connection, answer }: DispatchOptions['retry'],
): RetryPace {
  // What the relay's pace holds up, the pace lets go.
  if (by === 'connection' || by === 'crowd' || by === 'domain' || by === 'server') return connection
  if (by !== 'stumble') return answer
  if (urgencyOf[kind] < urgencyOf.letter) return connection
  const { firstSeconds } = isSilent ? answer : connection
  return { firstSeconds, mostSeconds: answer.mostSeconds }
}

function putOff(
  claim: Claim,
  reply: string,
  pace: RetryPace & { leastSeconds?: number | undefined },
): Extract<Outcome, { outcome: 'queued' }> {
  const { firstSeconds, mostSeconds, leastSeconds = 0 } = pace
  const whole = Math.min(mostSeconds, firstSeconds * 2 ** Math.min(claim.attempts - 1, 20))
  // Between half and the whole, so that what failed together does not come back together; never before the server said.
  const delaySeconds = Math.max(whole * (0.5 + Math.random() / 2), leastSeconds)
  return { outcome: 'queued', reply, delaySeconds }
}
