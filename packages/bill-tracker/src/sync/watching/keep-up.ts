import type { Database } from '@safe-to-report/db'
import { todayInLondon } from '../../words/london-date.ts'
import { dropBookmarks, listBookmarks, putBookmark, type Bookmark } from './bookmarks.ts'
import { daysBack, partOf, type DayWork } from './day-work.ts'
import { gapsOf, lookAt, openListRun, settleEmpty, throwIfAllFailed, walk } from './list-run.ts'
import type { ToldGap } from './settle-gaps.ts'

export interface KeepingUp {
  db: Database
  source: string
  now: Date
  /** Whether this run may ask for more. */
  mayAsk: () => boolean
}

export interface KeptUp {
  gaps: ToldGap[]
  /** Days that are still to be asked for, of each list. */
  left: number
  /** How many days were gone through from end to end. */
  walked: number
}

/** How far back the first run looks, and how far back any does. */
const firstReach = 14
const farthest = 60
/** What was listed on a day moves for about a week: withdrawn, answered after all, put right. */
const recent = 8
const aDay = 24 * 60 * 60_000
/** What failed, or was not to be believed, is asked for again after so long; not each time. */
const again = 60 * 60_000

/**
 * Keeps up with lists by day: days nobody asked for yet, the last one first; then what is new of the recent ones; then, once a day, each
 * of those from end to end, since one may take another's place. Each day is kept before the next is asked for, so that a run that is
 * stopped, or that may ask no more, is gone on with. A day that fails stops no other; three that do are a Parliament that is away.
 *
 * @throws ParliamentUnreachable, ParliamentAnswerChanged
 */
export async function keepUp<Row>(works: readonly DayWork<Row>[], options: KeepingUp): Promise<KeptUp> {
  const { db, source, now, mayAsk } = options
  const today = todayInLondon(now)
  const marks = await listBookmarks(db, source)
  const days = await daysToAsk(options, marks, today)
  const run = openListRun(options, marks)
  let left = 0

  for (const day of days) {
    for (const work of works) {
      if (!isUnasked(marks.get(partOf(work, day)), day, now)) continue
      if (mayAsk()) await walk(run, work, day)
      else left += 1
    }
  }
  for (const work of works) {
    const asked = days.slice(0, recent).filter((day) => marks.has(partOf(work, day)))
    if (mayAsk()) await lookAt(run, work, asked)
    for (const day of asked) {
      const mark = marks.get(partOf(work, day))
      if (mark && now.getTime() - mark.markedAt.getTime() > aDay && mayAsk()) await walk(run, work, day)
    }
    await settleEmpty(run, work, days.slice(0, recent))
  }
  throwIfAllFailed(run)
  const old = [...marks.keys()].filter((part) => /\d{4}-\d{2}-\d{2}$/.test(part) && !days.includes(part.slice(-10)))
  await dropBookmarks(db, source, old)
  return { gaps: gapsOf(run), left, walked: run.walked.size }
}

/**
 * Whether a day is to be gone through, whatever its list says that it has: nobody has, it failed, or it was last looked at while it
 * could still move and is not looked at any more.
 */
function isUnasked(mark: Bookmark | undefined, day: string, now: Date): boolean {
  if (mark === undefined) return true
  if (mark.mark['failed'] === 1) return now.getTime() - mark.markedAt.getTime() >= again
  const settlesAt = Date.parse(`${day}T00:00:00Z`) + recent * aDay
  return now.getTime() >= settlesAt && mark.markedAt.getTime() < settlesAt
}

async function daysToAsk(
  { db, source, now }: KeepingUp,
  marks: Map<string, Bookmark>,
  today: string,
): Promise<string[]> {
  const since = marks.get('since')?.mark['day'] ?? daysBack(today, firstReach).at(-1) ?? today
  if (!marks.has('since')) await putBookmark(db, { source, part: 'since', mark: { day: since }, now })
  return daysBack(today, farthest).filter((day) => day >= String(since))
}
