import type { Around, Shown } from '../kinds/kind.ts'
import { formatLondonDate } from '../words/london-date.ts'

/** What a row is called, what it stands in by name, and where the public reads it. */
export interface ToldRow {
  title: string
  within: string | null
  publicPath: string
}

/** Tells a row by its own fields and by what it stands in, whether it is on the record or only proposed. Pure. */
export function tellRow({ title, whose, path }: Shown, own: Record<string, unknown>, around: Around): ToldRow {
  const { slug } = own
  const owner = whose !== undefined && typeof own[whose] === 'string' ? own[whose] : null
  return {
    title: withDaysInWords(title.tell(own, around)),
    within: around.bill ? nameBill(around.bill) : owner,
    publicPath: path({ ...around, slug: typeof slug === 'string' ? slug : '' }),
  }
}

/** "Domestic Abuse Bill (2019–21)". */
export function nameBill({ shortTitle, sessions }: { shortTitle: string; sessions: string | null }): string {
  return sessions ? `${shortTitle} (${sessions})` : shortTitle
}

function withDaysInWords(title: string): string {
  return title.replaceAll(/\b\d{4}-\d\d-\d\d\b(?!-)/g, (day) => formatLondonDate(day))
}
