import type { DaySpan, ListByDay } from '../asking/look-for-new.ts'

/** A list of Parliament's by day, and what is done with what it lists. */
export interface DayWork<Row> {
  /** By which bookmarks and gaps know it: `tabled`. */
  name: string
  /** What it lists, as a sentence about it begins: "Written questions". */
  title: string
  list: ListByDay<Row>
  /** Keys of what is held of a span of it. */
  listHeld: (span: DaySpan) => Promise<Set<string>>
  keep: (rows: Row[]) => Promise<void>
  /** Asks for what is held and is listed no more, each by its own number. */
  lookFor: (keys: string[]) => Promise<void>
}

/** How a day of a list is called in bookmarks and gaps. */
export function partOf({ name }: { name: string }, day: string): string {
  return `${name} ${day}`
}

/** The days up to one and back from it, the last first. */
export function daysBack(last: string, count: number): string[] {
  const at = Date.UTC(Number(last.slice(0, 4)), Number(last.slice(5, 7)) - 1, Number(last.slice(8, 10)))
  return Array.from({ length: count }, (_, index) => new Date(at - index * 86_400_000).toISOString().slice(0, 10))
}
