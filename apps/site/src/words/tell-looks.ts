import { formatLondonDate, formatLondonTime, todayInLondon } from '@safe-to-report/bill-tracker/words'
import type { SeenGap, SourceLook } from '@safe-to-report/bill-tracker/reading'

/** "30 November 2026, 14:05". */
function tellInstant(at: Date): string {
  return `${formatLondonDate(todayInLondon(at))}, ${formatLondonTime(at)}`
}

/** Until when a source of Parliament was looked at, and what is to be said beside that. */
export interface ToldLook {
  title: string
  until: string
  note: string | null
}

export function tellLook({ title, lookedAt, failedSince }: SourceLook): ToldLook {
  const until = lookedAt === null ? 'not asked yet' : tellInstant(lookedAt)
  if (failedSince === null) return { title, until, note: null }
  const missing = lookedAt === null ? 'nothing of it is here' : 'what happened since may be missing'
  return { title, until, note: `It has not answered since ${tellInstant(failedSince)}: ${missing}.` }
}

/** What could not be seen, in a line: where, what, since when, and until when where it is over. */
export function tellGap({ title, part, what, since, endedAt }: SeenGap): string {
  const where = part === '' ? title : `${title} (${part})`
  const sentence = /[.!?]$/.test(what) ? what : `${what}.`
  const span =
    endedAt === null ? `Since ${tellInstant(since)}.` : `From ${tellInstant(since)} to ${tellInstant(endedAt)}.`
  return `${where}: ${sentence} ${span}`
}
