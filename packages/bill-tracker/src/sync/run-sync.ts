import { syncRuns, type Database } from '@safe-to-report/db'
import { eq } from 'drizzle-orm'
import type { AnswerSourceOptions } from '../parliament/answer-source.ts'
import { openBillsClient } from '../parliament/bills-client.ts'
import { NotKnownToParliament, ParliamentAnswerChanged, ParliamentUnreachable } from '../parliament/errors.ts'
import { openMembersClient } from '../parliament/members-client.ts'
import { syncBill, type Synced } from './sync-bill.ts'
import { syncMembers } from './sync-members.ts'

export type SyncTarget = { bill: number } | 'members'
export type SyncOutcome = 'done' | 'unreachable' | 'answer-changed' | 'not-found' | 'failed'

export interface RunSyncOptions extends Pick<AnswerSourceOptions, 'fetch' | 'timeout' | 'retryDelay'> {
  db: Database
  target: SyncTarget
  /** Origins of Parliament's APIs. */
  urls: { bills: string; members: string }
  /** Says who we are and where to read of us; Parliament asks nothing else of its callers. */
  userAgent?: string
  /** Told in a line what is being done. */
  onProgress?: (line: string) => void
  now: () => Date
}

export interface SyncSummary {
  /** `bill 3443` or `members`. */
  target: string
  outcome: SyncOutcome
  /** How many changes were written; none unless `done`. */
  changed: number
  /** What went wrong, or what staff should look at. */
  detail: string | null
  /** Requests sent to Parliament, retries included. */
  requests: number
  /** The fault itself, for the log of whoever ran it; only when `failed`. */
  error?: unknown
}

/** Parliament's own addresses. */
export const parliamentUrls = {
  bills: 'https://bills-api.parliament.uk',
  members: 'https://members-api.parliament.uk',
} as const

/**
 * Runs one sync and writes down that it ran, and how it ended. A sync that fails is an outcome, not an error: the record
 * stays as it was. It throws only when the run itself cannot be written down.
 *
 * @example
 * await runSync({ db, target: { bill: 3443 }, urls: parliamentUrls, now: () => new Date() })
 */
export async function runSync(options: RunSyncOptions): Promise<SyncSummary> {
  const { db, target, now } = options
  const name = target === 'members' ? 'members' : `bill ${target.bill}`
  const [run] = await db.insert(syncRuns).values({ target: name, startedAt: now() }).returning({ id: syncRuns.id })
  if (!run) throw new Error(`The run of the sync of ${name} could not be written down`)

  const { work, requestCount } = startWork(options)
  const ended = await work().then(done, toOutcome)
  await db
    .update(syncRuns)
    .set({ outcome: ended.outcome, changed: ended.changed, detail: ended.detail, endedAt: now() })
    .where(eq(syncRuns.id, run.id))
  return { target: name, ...ended, requests: requestCount() }
}

type Ended = Omit<SyncSummary, 'target' | 'requests'>

function done(synced: Synced): Ended {
  return { outcome: 'done', ...synced }
}

function startWork(options: RunSyncOptions): { work: () => Promise<Synced>; requestCount: () => number } {
  const { db, target, urls, now, onProgress = () => {} } = options
  const userAgent = options.userAgent ?? 'SafeToReport/0.1'
  const { fetch, timeout, retryDelay } = options
  if (target === 'members') {
    const client = openMembersClient({ baseUrl: urls.members, userAgent, fetch, timeout, retryDelay })
    return { work: () => syncMembers({ db, client, onProgress, now }), requestCount: client.requestCount }
  }
  const client = openBillsClient({ baseUrl: urls.bills, userAgent, fetch, timeout, retryDelay })
  return {
    work: () => syncBill({ db, client, billId: target.bill, onProgress, now }),
    requestCount: client.requestCount,
  }
}

function toOutcome(error: unknown): Ended {
  const outcome = outcomeOf(error)
  return { outcome, changed: 0, detail: tellCause(error), ...(outcome === 'failed' && { error }) }
}

function outcomeOf(error: unknown): SyncOutcome {
  if (error instanceof ParliamentUnreachable) return 'unreachable'
  if (error instanceof ParliamentAnswerChanged) return 'answer-changed'
  return error instanceof NotKnownToParliament ? 'not-found' : 'failed'
}

/** Our own errors say it themselves. Of another (the database's repeats whole rows), only what lies at its root is told. */
function tellCause(error: unknown): string {
  if (!(error instanceof Error)) return 'an unknown fault'
  const isOurs = outcomeOf(error) !== 'failed'
  return isOurs || !(error.cause instanceof Error) ? error.message : tellCause(error.cause)
}
