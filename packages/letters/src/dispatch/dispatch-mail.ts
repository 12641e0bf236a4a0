import { setTimeout as sleep } from 'node:timers/promises'
import type { Database, MailKind, MailReason } from '@safe-to-report/db'
import type { NoticeReason } from '../mails.ts'
import type { LetterContent } from '../sealed-content.ts'
import type { Open, Seal } from '../sealing.ts'
import { claimDueMail, markDataBegun, type Claim } from './claim-mail.ts'
import { hideAddresses, judgeFailure, type Failure } from './judge-failure.ts'
import { gatherWrites, type LetterWrites } from './letter-writes.ts'
import type { MailTransport } from './open-transport.ts'
import { prepareMail } from './prepare-mail.ts'
import { recordOutcome, type Outcome } from './record-outcome.ts'
import type { SignMail } from './sign-mail.ts'
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
  | { event: Outcome['outcome'] | 'claim-lost' | 'cannot-open'; id: string; kind: MailKind; attempts: number }
  /** A server asked for less: of one domain's mail, or (`*`) of all. */
  | { event: 'slowed-down'; domain: string; waitSeconds?: number | undefined; said: string }
  | { event: 'leases-lapsed'; queued: string[]; uncertain: string[] }
  | { event: 'mail-server-unreachable'; reply: string }
  | { event: 'mail-server-back' }
  | { event: 'database-failed'; code: string }
  | { event: 'database-back' }

/** Whether the mail server could be talked to, in one attempt; undefined when none was made. */
export type Reached = { reached: true } | { reached: false; reply: string } | undefined

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
  const { outcome, reached, slow } = await attempt(options, claim)
  const tell = (event: Outcome['outcome'] | 'claim-lost'): void =>
    options.onEvent({ event, id: claim.id, kind: claim.kind, attempts: claim.attempts })
  if (outcome === 'claim-lost') {
    tell('claim-lost')
    return reached
  }
  const isRecorded = await persistently((tries) => record(options, claim, { outcome, tries }))
  tell(isRecorded ? outcome.outcome : 'claim-lost')
  if (slow !== undefined) {
    await slowDown(options.db, slow)
    options.onEvent({ event: 'slowed-down', ...slow })
  }
  return reached
}

/** Together with others at first; once that failed, by itself: it may be another's row that cannot be written. */
async function record(
  options: Dispatching,
  claim: Claim,
  { outcome, tries }: { outcome: Outcome; tries: number },
): Promise<boolean> {
  const isOneOfMany = claim.kind === 'letter' && outcome.outcome === 'handed-over' && tries === 1
  if (!isOneOfMany) return recordOutcome(options, claim, outcome)
  const { id, attempts } = claim
  return options.writes.handOver({ id, attempts, reply: outcome.reply })
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
  slow?: { domain: string; waitSeconds: number | undefined; said: string } | undefined
}

async function attempt(options: Dispatching, claim: Claim): Promise<Attempt> {
  const prepared = await prepareMail(options, claim)
  if (prepared === 'cannot-open') return { outcome: cannotOpen(options, claim), reached: undefined }
  if ('outcome' in prepared) return { outcome: prepared, reached: undefined }
  let dataBegun = false
  let claimLost = false
  try {
    const reply = await options.transport.send(prepared.message, async () => {
      claimLost = !(await markBegun(options, claim))
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
      slow: slowedBy(failure, claim),
    }
  }
}

function slowedBy(failure: Failure, { target }: Claim): Attempt['slow'] {
  if (failure.failure !== 'put-off' || failure.by === 'connection' || failure.by === 'answer') return undefined
  const { by, waitSeconds, reply: said } = failure
  // Of other mail each goes to a domain of its own: one that wants less of it concerns that mail alone.
  if (by === 'domain') return target === null ? undefined : { domain: target.domain, waitSeconds, said }
  return { domain: everyDomain, waitSeconds, said }
}

/** Most likely the wrong key was given to this process: kept and tried again, until the three days are over. */
function cannotOpen(options: DispatchOptions, claim: Claim): Outcome {
  options.onEvent({ event: 'cannot-open', id: claim.id, kind: claim.kind, attempts: claim.attempts })
  const reply = 'This installation could not open the sealed text.'
  return claim.isOverdue ? { outcome: 'refused', reply } : putOff(claim, reply, options.retry.answer)
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
      return refused('refused-by-server', letter, { why: 'refused', reply })
    case 'put-off': {
      if (claim.isOverdue) return refused('tried-too-long', letter, { why: 'gave-up', reply })
      const pace = options.retry[failure.by === 'connection' ? 'connection' : 'answer']
      return putOff(claim, reply, { ...pace, leastSeconds: failure.waitSeconds })
    }
    case 'uncertain':
      // A confirmation that comes twice harms nobody; one that never comes holds up a letter.
      return letter === undefined ? putOff(claim, reply, options.retry.answer) : { outcome: 'uncertain', reply }
  }
}

function refused(
  reason: MailReason,
  letter: LetterContent | undefined,
  said: NoticeReason & { reply: string },
): Outcome {
  const { reply } = said
  return letter === undefined
    ? { outcome: 'refused', reply, reason }
    : { outcome: 'refused', reply, reason, notice: { letter, reason: said } }
}

function putOff(claim: Claim, reply: string, pace: RetryPace & { leastSeconds?: number | undefined }): Outcome {
  const { firstSeconds, mostSeconds, leastSeconds = 0 } = pace
  const whole = Math.min(mostSeconds, firstSeconds * 2 ** Math.min(claim.attempts - 1, 20))
  // Between half and the whole, so that what failed together does not come back together; never before the server said.
  const delaySeconds = Math.max(whole * (0.5 + Math.random() / 2), leastSeconds)
  return { outcome: 'queued', reply, delaySeconds }
}
