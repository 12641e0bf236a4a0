import {
  proceedingNames,
  timelineFields,
  type Bill,
  type TimelineFilters,
  type TimelinePage,
} from '@safe-to-report/bill-tracker/reading'
import { formatLondonDate } from '@safe-to-report/bill-tracker/words'

/*
 * What stands in a tab, a list of bookmarks and a history. Whoever looks over a shoulder reads it, so it speaks of Parliament and
 * never of its subject; whoever has ten tabs open tells them apart by it.
 */

/** Search engines cut what is longer; of these the end is cut, which tells least. */
const mostLetters = 56

/** What no title says: what somebody lived through, whom they fear, or that they look for help. */
export const telling =
  /abus|victim|surviv|violen|immigra|migrant|asylum|border|police|home office|firewall|report safely|safe to report|crim|refuge|help|danger|hotline/i

/** A bill by the first letters of its title, and its sessions: "DAB 2019–21". */
export function markBill({ shortTitle, sessions }: Pick<Bill, 'shortTitle' | 'sessions'>): string {
  const initials = (shortTitle.match(/\p{Lu}/gu) ?? []).join('')
  return [initials, sessions].filter(Boolean).join(' ')
}

/** The asks by their place in the list: their titles name the subject. */
export function markAsk(asks: readonly { slug: string }[], slug: string): string {
  return `Bill record: ask ${asks.findIndex((ask) => ask.slug === slug) + 1}`
}

export function titleAmendment(amendment: {
  number: string
  house: string | null
  stageName: string
  bill: Pick<Bill, 'shortTitle' | 'sessions'>
}): string {
  const stage = [amendment.house, amendment.stageName.replace(/^Consideration of /, '')].filter(Boolean).join(', ')
  return cut(`${amendment.number}: ${markBill(amendment.bill)}, ${stage}`)
}

/** As long as a title may be. */
function cut(title: string): string {
  return title.length <= mostLetters ? title : `${title.slice(0, mostLetters - 1)}…`
}

/** By Parliament's number of it; where nobody knows that, by what it was on. */
export function titleDivision(
  division: { house: string; heldOn: string; number: number | null },
  amendments: readonly { number: string }[],
): string {
  const which = division.number === null ? amendments.map(({ number }) => number) : [`number ${division.number}`]
  return `Division: ${[division.house, formatLondonDate(division.heldOn), ...which].join(', ')}`
}

/** By Parliament's own number in the address of its page, else by ours, since two of a kind may come on one day. */
export function titleProceeding(proceeding: {
  id: string
  kind: keyof typeof proceedingNames
  happenedOn: string
  url: string
}): string {
  const number = proceeding.url
    .split(/[/?#=]/)
    .findLast((part) => /\d/.test(part) && part.length <= 12 && !telling.test(part))
  const parts = [formatLondonDate(proceeding.happenedOn), number ?? proceeding.id.slice(0, 4)]
  return `${proceedingNames[proceeding.kind]}: ${parts.join(', ')}`
}

/** In its own words where they say nothing of the subject; else by its day. */
export function titleNotice({ title, publicOn, id }: { title: string; publicOn: string; id: string }): string {
  return telling.test(title) || title.length > mostLetters
    ? `News: ${formatLondonDate(publicOn)}, ${id.slice(0, 4)}`
    : `News: ${title}`
}

export function titleTimeline(filters: TimelineFilters, choices: TimelinePage['choices'], page: number): string {
  const chosen = timelineFields.flatMap((field) => {
    const at = choices[field].findIndex(({ value }) => value === filters[field])
    if (at < 0) return []
    return field === 'ask' || field === 'bill' ? [`${field} ${at + 1}`] : [choices[field][at]?.name ?? '']
  })
  const parts = [...chosen, ...(page > 1 ? [`page ${page}`] : [])]
  return parts.length === 0 ? 'Timeline' : `Timeline: ${parts.join(', ')}`
}
