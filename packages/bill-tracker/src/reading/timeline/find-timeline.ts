import { publishedAsks, publishedBills, readToday, type Queryable } from '@safe-to-report/db'
import { asc } from 'drizzle-orm'
import type { Source } from '../../words/source-order.ts'
import { listSourcesBySubject } from '../pages/sources.ts'
import { entryKindNames, entryTags, listEntries, type TimelineEntry } from './list-entries.ts'
import {
  countChoices,
  meetsFilters,
  timelineFields,
  toTimelinePath,
  type TimelineField,
  type TimelineFilters,
} from './timeline-filters.ts'

export interface TimelineChoice {
  value: string
  name: string
  /** How many entries it would leave, the other filters holding. */
  count: number
}

/** An entry where it can always be linked to: on the page of its own year. */
export interface PlacedEntry extends TimelineEntry {
  address: string
  sources: Source[]
}

export interface TimelinePage {
  filters: TimelineFilters
  /** Counts from 1. */
  page: number
  pages: number
  /** Those of this page, the oldest first. */
  entries: PlacedEntry[]
  /** How many the filters leave, on all pages. */
  found: number
  /** How many there are without any filter. */
  all: number
  choices: Record<TimelineField, TimelineChoice[]>
  /** The London day: what is of a later one is to come. */
  today: string
  tags: string[]
}

/** As many as are read in one go; a year of a busy bill has more. */
const pageSize = 50

/** Everything by date, narrowed; undefined where a filter names what the record does not have, and past the last page. */
export async function findTimeline(
  db: Queryable,
  filters: TimelineFilters,
  page = 1,
): Promise<TimelinePage | undefined> {
  const [all, names, today] = await Promise.all([listEntries(db), findNames(db), readToday(db)])
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
  const met = placeEntries(all).filter((entry) => meetsFilters(entry, filters))
  const pages = Math.max(1, Math.ceil(met.length / pageSize))
  if (!isKnown || page > pages) return undefined
  const ofPage = met.slice((page - 1) * pageSize, page * pageSize)
  const sources = await listSourcesBySubject(
    db,
    ofPage.map(({ subjectId }) => subjectId),
  )
  const entries = ofPage.map((entry) => ({ ...entry, sources: sources.get(entry.subjectId) ?? [] }))
  return { filters, page, pages, entries, found: met.length, all: all.length, choices, today, tags: [...entryTags] }
}

/** A year that is over gains few entries, so that a page of it stays what it is. */
function placeEntries(all: readonly TimelineEntry[]): Omit<PlacedEntry, 'sources'>[] {
  const soFar = new Map<string, number>()
  return all.map((entry) => {
    const year = entry.happenedOn.slice(0, 4)
    const before = soFar.get(year) ?? 0
    soFar.set(year, before + 1)
    return { ...entry, address: `${toTimelinePath({ year }, Math.floor(before / pageSize) + 1)}#${entry.id}` }
  })
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
  // An ask or a bill that nothing has happened to yet is on the record all the same.
  const chosen = filters[field]
  if (isNamed(field) && chosen !== undefined && names[field].has(chosen) && !counts.has(chosen)) counts.set(chosen, 0)
  const choices = [...counts].map(([value, count]) => ({ value, count, name: nameOf(field, value, names) }))
  if (field === 'year' || field === 'house')
    return choices.toSorted((one, other) => one.value.localeCompare(other.value))
  if (field !== 'ask') return choices
  const order = [...names.ask.keys()]
  return choices.toSorted((one, other) => order.indexOf(one.value) - order.indexOf(other.value))
}

function isNamed(field: TimelineField): field is keyof Names {
  return field === 'ask' || field === 'bill'
}

function nameOf(field: TimelineField, value: string, names: Names): string {
  if (isNamed(field)) return names[field].get(value) ?? value
  if (field === 'kind') return entryKindNames.get(value) ?? value
  return value.charAt(0).toUpperCase() + value.slice(1)
}
