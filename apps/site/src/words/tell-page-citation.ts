import type { AskPage } from '@safe-to-report/bill-tracker/reading'
import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import type { Installation } from '@safe-to-report/serving'
import type { Notes } from './number-sources.ts'

export interface CitedPage {
  title: string
  /** Until when what the page says is known; null where nobody can say. */
  day: string | null
  /** The whole address. */
  url: string
}

/** A page of ours as one would cite it: what, whose, as of which day, where. */
export function tellPageCitation({ title, day, url }: CitedPage, installation: Installation): string {
  const asOf = day === null ? [] : [`as of ${formatLondonDate(day)}`]
  return [`“${title}”`, nameOwner(installation), ...asOf, url].join(', ')
}

/** Whose pages they are: nobody's where the program is only tried out. */
export function nameOwner(installation: Installation): string {
  return installation.kind === 'named' ? installation.name : 'Safe to Report (a trial installation)'
}

/** The last day on which anybody looked: at one of a page's sources, or (`lookedOn`) at what the page tells. */
export function lastLookedOn({ list }: Pick<Notes, 'list'>, lookedOn: string | null = null): string | null {
  const days = [...list.map(({ source }) => source.checkedOn), lookedOn].filter((day) => day !== null)
  return days.toSorted().at(-1) ?? null
}

/** Until which day the status of an ask is known; null where none is said. */
export function dayOfStatus(status: AskPage['status']): string | null {
  if (status.state === 'not-known') return status.since
  return 'lookedOn' in status ? status.lookedOn : null
}
