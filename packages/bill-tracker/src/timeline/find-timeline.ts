import { publishedAsks, publishedBills, type Queryable } from '@safe-to-report/db'
import { asc } from 'drizzle-orm'
import { listEntries, type TimelineEntry } from './list-entries.ts'
import {
  countChoices,
  meetsFilters,
  timelineFields,
  type TimelineField,
  type TimelineFilters,
} from './timeline-filters.ts'

export interface TimelineChoice {
  value: string
  name: string
  /** How many entries it would leave, the other filters holding. */
  count: number
}

export interface TimelinePage {
  filters: TimelineFilters
  /** The oldest first. */
  entries: TimelineEntry[]
  /** How many there are without any filter. */
  all: number
  choices: Record<TimelineField, TimelineChoice[]>
  tags: string[]
}

/** Everything by date, narrowed; undefined where a filter names what the record does not have. */
export async function findTimeline(db: Queryable, filters: TimelineFilters): Promise<TimelinePage | undefined> {
  const [all, names] = await Promise.all([listEntries(db), findNames(db)])
  const choices = {
    ask: listChoices(all, filters, 'ask', names),
    bill: listChoices(all, filters, 'bill', names),
    kind: listChoices(all, filters, 'kind', names),
    house: listChoices(all, filters, 'house', names),
    year: listChoices(all, filters, 'year', names),
  }
  const isKnown = timelineFields.every(
    (field) => filters[field] === undefined || choices[field].some(({ value }) => value === filters[field]),
  )
  if (!isKnown) return undefined
  const entries = all.filter((entry) => meetsFilters(entry, filters))
  return { filters, entries, all: all.length, choices, tags: [...tags] }
}

const tags = [
  'kind:ask',
  'kind:text',
  'kind:bill',
  'kind:stage',
  'kind:sitting',
  'kind:amendment',
  'kind:campaign-event',
  'kind:evidence',
]

const kindNames: Record<string, string> = {
  sitting: 'Sittings',
  decision: 'Amendments decided',
  event: 'Campaign',
  evidence: 'Evidence published',
}

interface Names {
  ask: ReadonlyMap<string, string>
  bill: ReadonlyMap<string, string>
}

async function findNames(db: Queryable): Promise<Names> {
  const [asks, bills] = await Promise.all([
    db
      .select({ slug: publishedAsks.slug, title: publishedAsks.title })
      .from(publishedAsks)
      .orderBy(asc(publishedAsks.position)),
    db
      .select({ slug: publishedBills.slug, title: publishedBills.shortTitle, sessions: publishedBills.sessions })
      .from(publishedBills),
  ])
  return {
    ask: new Map(asks.map(({ slug, title }) => [slug, title])),
    bill: new Map(bills.map(({ slug, title, sessions }) => [slug, sessions ? `${title} (${sessions})` : title])),
  }
}

function listChoices(
  all: readonly TimelineEntry[],
  filters: TimelineFilters,
  field: TimelineField,
  names: Names,
): TimelineChoice[] {
  const counts = countChoices(all, filters, field)
  const choices = [...counts].map(([value, count]) => ({ value, count, name: nameOf(field, value, names) }))
  if (field === 'year' || field === 'house')
    return choices.toSorted((one, other) => one.value.localeCompare(other.value))
  if (field !== 'ask') return choices
  const order = [...names.ask.keys()]
  return choices.toSorted((one, other) => order.indexOf(one.value) - order.indexOf(other.value))
}

function nameOf(field: TimelineField, value: string, names: Names): string {
  if (field === 'ask' || field === 'bill') return names[field].get(value) ?? value
  if (field === 'kind') return kindNames[value] ?? value
  return value.charAt(0).toUpperCase() + value.slice(1)
}
