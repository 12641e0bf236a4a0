import { syncRuns, type Database } from '@safe-to-report/db'
import { eq } from 'drizzle-orm'
import type { AnswerSourceOptions } from './asking/answer-source.ts'
import { EmptyIsNoZero, NotKnownToParliament, ParliamentAnswerChanged, ParliamentUnreachable } from './asking/errors.ts'
import type { Pace, Urgency } from './asking/pace.ts'
import type { ParliamentUrls } from './parliament-urls.ts'
import type { Asking } from './planning/source.ts'
import type { Asked, SyncDepth, Synced, Tally } from './planning/synced.ts'
import { takeTarget, type SyncTarget } from './sources.ts'
import { noteReach } from './watching/note-reach.ts'

export type SyncOutcome = 'done' | 'unreachable' | 'answer-changed' | 'not-found' | 'failed'

export interface RunSyncOptions extends Pick<AnswerSourceOptions, 'fetch' | 'timeout' | 'retryDelay' | 'signal'> {
  db: Database
  target: SyncTarget
  /** Origins of Parliament's APIs. */
  urls: ParliamentUrls
  /** How far to ask of a bill, and whether to ask for memberships that are fresh; `what-moved` unless told. */
  depth?: SyncDepth
  /** The pace of all that asks Parliament; none unless told. */
  pace?: Pace | undefined
  /** How urgent it is to the pace; as its source has it unless told. */
  urgency?: Urgency | undefined
  /** Says who we are and where to read of us; Parliament asks nothing else of its callers. */
  userAgent?: string
  /** Told in a line what is being done. */
  onProgress?: (line: string) => void
  now: () => Date
}

export interface SyncSummary {
  /** `bill 3443`, `division commons 1000`, or the name of a source: `members`. */
  target: string
  outcome: SyncOutcome
  /** How many changes were written; none unless `done`. */
  changed: number
  /** What went wrong, or what staff should look at. */
  detail: string | null
  /** Requests sent to Parliament, retries included. */
  requests: number
  /** How far it asked; null when it did not get to the end. */
  asked: Asked | null
  /** What changed, counted by kind. */
  tally: Tally[]
  seconds: number
  /** How long it took to find out what to write, in milliseconds; 0 where nothing was planned. */
  planMs: number
  /** The fault itself, for the log of whoever ran it; only when `failed`. */
  error?: unknown
}

/**
 * Runs one sync and writes down that it ran, and how it ended. A sync that fails is an outcome, not an error: the record
 * stays as it was. It throws only when the run itself cannot be written down.
 *
 * @example
 * await runSync({ db, target: { bill: 3443 }, urls: parliamentUrls, now: () => new Date() })
 */
export async function runSync(options: RunSyncOptions): Promise<SyncSummary> {
  const { db, target, now } = options
  const { name, start, urgency, isWatched } = takeTarget(target)
  const [run] = await db.insert(syncRuns).values({ target: name, startedAt: now() }).returning({ id: syncRuns.id })
  if (!run) throw new Error(`The run of the sync of ${name} could not be written down`)

  const startedAt = performance.now()
  const { work, requestCount } = start(toAsking(options, urgency))
  const ended = await work().then(done, (error: unknown) => (options.signal?.aborted ? stopped : toOutcome(error)))
  const { outcome, changed, detail, asked } = ended
  const requests = requestCount()
  await db
    .update(syncRuns)
    .set({ outcome, changed, detail, asked, requests, endedAt: now() })
    .where(eq(syncRuns.id, run.id))
  if (isWatched && ended !== stopped) await noteReach(db, { source: name, outcome, now: now() })
  return { target: name, ...ended, requests, seconds: (performance.now() - startedAt) / 1_000 }
}

type Ended = Omit<SyncSummary, 'target' | 'requests' | 'seconds'>

/** What is written down of a run that was told to stop. */
export const stoppedDetail = 'It was stopped before its end; the next run asks only for what this one had not fetched'

const stopped: Ended = {
  outcome: 'failed',
  changed: 0,
  detail: stoppedDetail,
  asked: null,
  tally: [],
  planMs: 0,
}

function done({ changed, detail, asked = 'everything', tally = [], planMs = 0 }: Synced): Ended {
  return { outcome: 'done', changed, detail, asked, tally, planMs }
}

function toAsking(
  { db, now, fetch, timeout, retryDelay, signal, pace, ...options }: RunSyncOptions,
  urgency: Urgency | undefined,
): Asking {
  return {
    db,
    urls: options.urls,
    client: {
      userAgent: options.userAgent ?? 'SafeToReport/0.1',
      fetch,
      timeout,
      retryDelay,
      signal,
      pace,
      urgency: options.urgency ?? urgency,
    },
    depth: options.depth ?? 'what-moved',
    onProgress: options.onProgress ?? (() => {}),
    now,
  }
}

function toOutcome(error: unknown): Ended {
  const outcome = outcomeOf(error)
  return {
    outcome,
    changed: 0,
    detail: tellCause(error),
    asked: null,
    tally: [],
    planMs: 0,
    ...(outcome === 'failed' && { error }),
  }
}

function outcomeOf(error: unknown): SyncOutcome {
  if (error instanceof ParliamentUnreachable) return 'unreachable'
  if (error instanceof ParliamentAnswerChanged || error instanceof EmptyIsNoZero) return 'answer-changed'
  return error instanceof NotKnownToParliament ? 'not-found' : 'failed'
}

/** Our own errors say it themselves. Of another (the database's repeats whole rows), only what lies at its root is told. */
function tellCause(error: unknown): string {
  if (!(error instanceof Error)) return 'an unknown fault'
  const isOurs = outcomeOf(error) !== 'failed'
  return isOurs || !(error.cause instanceof Error) ? error.message : tellCause(error.cause)
}
