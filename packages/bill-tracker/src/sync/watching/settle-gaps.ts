import { gaps, type Database, type GapCause } from '@safe-to-report/db'
import { and, eq, isNull } from 'drizzle-orm'
import { ParliamentAnswerChanged, ParliamentUnreachable } from '../asking/errors.ts'
import type { Synced } from '../planning/synced.ts'
import { closeGap, openGap } from './gaps.ts'

/** What of a source a run could not see. */
export interface ToldGap {
  /** Which part of it; all of it where it is empty. */
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
 * Runs a source's work and keeps its gaps: those it tells are open, all others of the source are over. Where the work fails, all of
 * the source is a gap, whatever was seen in part.
 */
export async function settleGaps({ db, source, now }: Settling, work: () => Promise<Looked>): Promise<Synced> {
  try {
    const { synced, gaps: told, unsaid = [] } = await work()
    const at = now()
    const open = await listOpen(db, source)
    for (const gap of told) await openGap(db, { source, ...gap, now: at })
    const parts = new Set([...told.map(({ part }) => part), ...unsaid])
    for (const part of open) if (!parts.has(part)) await closeGap(db, { source, part, now: at })
    return synced
  } catch (error) {
    const gap = gapOf(error)
    if (gap) await openGap(db, { source, ...gap, now: now() })
    throw error
  }
}

async function listOpen(db: Database, source: string): Promise<string[]> {
  const open = await db
    .select({ part: gaps.part })
    .from(gaps)
    .where(and(eq(gaps.source, source), isNull(gaps.endedAt)))
  return open.map(({ part }) => part)
}

/** What a fault of Parliament's keeps from being seen; undefined where the fault is another's. */
export function gapOf(error: unknown, part = ''): ToldGap | undefined {
  if (error instanceof ParliamentUnreachable) {
    return { part, cause: 'unreachable', what: 'Parliament did not answer.' }
  }
  if (error instanceof ParliamentAnswerChanged) {
    return { part, cause: 'answer-changed', what: 'Parliament answered in a form that we cannot read.' }
  }
  return undefined
}
