import { formatLondonDate } from '../../words/london-date.ts'
import { lookThrough } from '../asking/look-for-new.ts'
import { partOf, type DayWork } from './day-work.ts'
import type { ToldGap } from './settle-gaps.ts'

export interface Walked {
  total: number
  /** How many more are held of the day than its list says that it has. */
  apart: number
  /** Where the list is not to be believed. */
  gap?: ToldGap | undefined
}

/**
 * Goes through all that one day lists, and looks by their numbers for those that are held and it has no more. Where it lists far fewer
 * than before, or fewer than it says, that is a gap: nothing is taken to be gone.
 */
export async function walkDay<Row>(work: DayWork<Row>, day: string): Promise<Walked> {
  const { list, title } = work
  const span = { from: day, to: day }
  const { rows, total, unread } = await lookThrough(list, span)
  await work.keep(rows)
  const listed = new Set(rows.map((row) => list.keyOf(row)))
  const held = await work.listHeld(span)
  const missing = [...held].filter((key) => !listed.has(key))
  const part = partOf(work, day)
  const gap = (what: string): Walked => ({
    total,
    apart: held.size - total,
    gap: { part, cause: 'empty', what: `${title} of ${formatLondonDate(day)}: ${what}` },
  })
  if (rows.length + unread < total) {
    return gap(`Parliament says that there are ${total}, and lists ${rows.length}.`)
  }
  if (missing.length > Math.max(5, held.size / 5)) {
    return gap(`Parliament lists ${missing.length} fewer than before.`)
  }
  if (missing.length > 0) await work.lookFor(missing)
  const after = missing.length > 0 ? await work.listHeld(span) : held
  return { total, apart: after.size - total }
}
