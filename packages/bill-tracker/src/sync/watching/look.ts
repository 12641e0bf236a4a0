import { items, type Database } from '@safe-to-report/db'
import { and, eq } from 'drizzle-orm'
import { NotKnownToParliament } from '../asking/errors.ts'
import type { Synced } from '../planning/synced.ts'
import { markGone, type Kept } from './keep-items.ts'
import { closeGap, openGap } from './gaps.ts'
import type { KeptUp } from './keep-up.ts'
import type { Looked, ToldGap } from './settle-gaps.ts'
import { countWaiting } from './waiting-words.ts'

export interface Looking {
  db: Database
  source: string
  now: () => Date
  mayAsk: () => boolean
}

/** A run over a source, with what it has kept so far. */
export interface Look extends Looking {
  kept: Kept
  /** Counts what was kept. */
  count: (kept: Kept) => void
}

export function openLook(looking: Looking): Look {
  const kept: Kept = { added: 0, changed: 0 }
  return {
    ...looking,
    kept,
    count: ({ added, changed }) => {
      kept.added += added
      kept.changed += changed
    },
  }
}

/** Asks for some by their numbers, as long as the run may ask. What Parliament does not know under its number any more is gone. */
export async function askEach(
  { db, source, now, mayAsk, count }: Look,
  keys: readonly string[],
  keepOne: (key: string) => Promise<Kept>,
): Promise<void> {
  for (const key of keys) {
    if (!mayAsk()) return
    try {
      // One after the other: how much may still be asked for is known after each.
      // oxlint-disable-next-line no-await-in-loop
      count(await keepOne(key))
    } catch (error) {
      if (!(error instanceof NotKnownToParliament)) throw error
      // oxlint-disable-next-line no-await-in-loop
      const held = await db
        .select({ id: items.id })
        .from(items)
        .where(and(eq(items.source, source), eq(items.key, key)))
      const ids = held.map(({ id }) => id)
      // oxlint-disable-next-line no-await-in-loop
      count({ added: 0, changed: await markGone(db, ids, now()) })
    }
  }
}

const anHour = 60 * 60_000

/** What a run over lists by day brought, what it set aside, and what is left to the next one. */
export async function endLook(look: Look, { gaps, left, walked }: KeptUp, unread: readonly string[]): Promise<Looked> {
  const { db, source, now, kept } = look
  const waiting = await countWaiting(db, source, new Date(now().getTime() - anHour))
  return {
    synced: { changed: kept.added + kept.changed, detail: tellDetail(unread, left), tally: tallyKept(kept) },
    gaps: [...gaps, ...tellUnread(unread), ...tellBehind(left, waiting)],
    unsaid: walked === 0 && unread.length === 0 ? ['rows'] : [],
  }
}

/** Says of rows that were set aside that they are a gap, or that there are none. */
export async function settleUnread(
  { db, source, now }: { db: Database; source: string; now: Date },
  unread: readonly string[],
): Promise<void> {
  const [gap] = tellUnread(unread)
  if (gap) await openGap(db, { source, ...gap, now })
  else await closeGap(db, { source, part: 'rows', now })
}

/** The gap that rows are which were set aside. */
function tellUnread(unread: readonly string[]): ToldGap[] {
  if (unread.length === 0) return []
  return [{ part: 'rows', cause: 'answer-changed', what: `Some could not be read: ${unread.join(', ')}.` }]
}

function tellBehind(left: number, waiting: number): ToldGap[] {
  const what = {
    days: 'Some earlier days are yet to be asked for.',
    words: 'Of some only the first words have been read so far.',
  }
  return [
    ...(left > 0 ? [{ part: 'days', cause: 'behind' as const, what: what.days }] : []),
    ...(waiting > 0 ? [{ part: 'words', cause: 'behind' as const, what: what.words }] : []),
  ]
}

/** What staff should know, for the run's record. */
export function tellDetail(unread: readonly string[], left: number): string | null {
  const told = [
    ...(unread.length > 0 ? [`rows that could not be read were set aside (${unread.join(', ')})`] : []),
    ...(left > 0 ? [`lists of ${left} days are left to the next run`] : []),
  ]
  return told.join('; ') || null
}

/** What was kept, for the run's record. */
export function tallyKept({ added, changed }: Kept): Synced['tally'] {
  return [
    { what: 'new', count: added },
    { what: 'told otherwise', count: changed },
  ]
    .filter(({ count }) => count > 0)
    .map(({ what, count }) => ({ what: `${what}: ${count}`, which: [] }))
}
