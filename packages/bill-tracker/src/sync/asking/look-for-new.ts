import { fetchPages, type Page } from './fetch-pages.ts'

/** London days, both of them included. */
export interface DaySpan {
  from: string
  to: string
}

/** A list of Parliament's that can be asked for by days. In which order it lists is not promised. */
export interface ListByDay<Row> {
  fetchPage: (span: DaySpan, skip: number) => Promise<Page<Row>>
  keyOf: (row: Row) => string
}

export interface News<Row> {
  rows: Row[]
  /** How many the list says that it has. */
  total: number
  /** What is known and what came make up the total: nothing else can be new. */
  isSettled: boolean
}

export interface Held {
  /** Keys of what is held of the span. */
  known: ReadonlySet<string>
  /** How many more are held of it than the list had when it was last gone through; less than none where some cannot be read. */
  apart: number
}

/** A few pages settle a day on which little moved; where they do not, its days are gone through one by one. */
const mostPages = 4

/**
 * What a span has that is not known yet, in few requests: its first page, and then its pages from the last one back, until what is
 * known and what came are as many as the list says. New ones stand at one of its ends, whichever way it is ordered.
 */
export async function lookForNew<Row>(
  { fetchPage, keyOf }: ListByDay<Row>,
  span: DaySpan,
  { known, apart }: Held,
): Promise<News<Row>> {
  const first = await fetchPage(span, 0)
  const found = new Map(first.items.map((row) => [keyOf(row), row]))
  const isSettled = (): boolean => new Set([...known, ...found.keys()]).size === first.total + apart
  for (const skip of backFromLast(first).slice(0, mostPages - 1)) {
    if (isSettled()) break
    // Whether another page is asked for depends on what this one held.
    // oxlint-disable-next-line no-await-in-loop
    const { items } = await fetchPage(span, skip)
    for (const row of items) found.set(keyOf(row), row)
  }
  return { rows: [...found.values()], total: first.total, isSettled: isSettled() }
}

/** Where the pages begin, the last one first, without the first. */
function backFromLast({ items, total, unread = 0 }: Page<unknown>): number[] {
  const size = items.length + unread
  if (size === 0) return []
  const others = Math.max(Math.ceil(total / size) - 1, 0)
  return Array.from({ length: others }, (_, index) => (others - index) * size)
}

export interface Listed<Row> {
  rows: Row[]
  /** The most that any page said there are. */
  total: number
  /** How many could not be read. */
  unread: number
}

/** All that a span lists. */
export async function lookThrough<Row>({ fetchPage, keyOf }: ListByDay<Row>, span: DaySpan): Promise<Listed<Row>> {
  let total = 0
  let unread = 0
  const rows = await fetchPages({
    keyOf,
    fetchPage: async (skip) => {
      const page = await fetchPage(span, skip)
      total = Math.max(total, page.total)
      unread += page.unread ?? 0
      return page
    },
  })
  return { rows, total, unread }
}
