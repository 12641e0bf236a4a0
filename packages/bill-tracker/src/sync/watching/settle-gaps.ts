import { gaps, type Database, type GapCause } from '@safe-to-report/db'
import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Synced } from '../planning/synced.ts'
import { closeGap, openGap } from './gaps.ts'
import { causeOf, causeWords } from './read-parts.ts'

/** What of a source a run could not see. */
export interface ToldGap {
  /** Which part of it. */
  part: string
  cause: GapCause
  /** In plain words, for anybody. */
  what: string
}

interface Settling {
  db: Database
  source: string
  now: () => Date
}

/** What a run brings, and what it could not see. */
export interface Looked {
  synced: Synced
  gaps: ToldGap[]
  /** Parts that it did not look at closely enough to say that they are over. */
  unsaid?: string[] | undefined
}

/**
 * Runs a source's work and keeps the gaps of its parts: those it tells are open, all others are over. Whether the source as a whole
 * could be seen is told of every run alike, elsewhere.
 */
export async function settleGaps({ db, source, now }: Settling, work: () => Promise<Looked>): Promise<Synced> {
  const { synced, gaps: told, unsaid = [] } = await work()
  const at = now()
  const open = await listOpen(db, source)
  for (const gap of told) await openGap(db, { source, ...gap, now: at })
  const parts = new Set([...told.map(({ part }) => part), ...unsaid])
  for (const part of open) if (!parts.has(part)) await closeGap(db, { source, part, now: at })
  return synced
}

async function listOpen(db: Database, source: string): Promise<string[]> {
  const open = await db
    .select({ part: gaps.part })
    .from(gaps)
    .where(and(eq(gaps.source, source), ne(gaps.part, ''), isNull(gaps.endedAt)))
  return open.map(({ part }) => part)
}

/**
 * The gap that a fault of Parliament's is; undefined where the fault is another's.
 * @param what what is missing: "Written answers of 3 March 2026"
 */
export function gapOf(error: unknown, part: string, what: string): ToldGap | undefined {
  const cause = causeOf(error)
  return cause && { part, cause, what: `${what} ${causeWords[cause]}` }
}
