import type { Queryable } from '@safe-to-report/db'
import { count } from 'drizzle-orm'
import type { PgView } from 'drizzle-orm/pg-core'
import type { Source } from '../../words/source-order.ts'
import { withSources } from '../pages/sources.ts'

export interface Slice {
  limit: number
  offset: number
}

export interface Read<Item> {
  items: Item[]
  total: number
}

/** Reads some rows of a list, and how many there are in all. */
export type ReadPage = (db: Queryable, slice: Slice) => Promise<Read<Record<string, unknown>>>

/** A query that still waits to be told which of its rows are wanted. */
interface Sliceable<Row> {
  limit: (rows: number) => { offset: (rows: number) => PromiseLike<Row[]> }
}

/** Some rows of a query over a view, and how many the view has. */
export async function readSlice<Row>(
  db: Queryable,
  { limit, offset }: Slice,
  view: PgView,
  query: Sliceable<Row>,
): Promise<Read<Row>> {
  const [items, total] = await Promise.all([query.limit(limit).offset(offset), countRows(db, view)])
  return { items, total }
}

/** The same, each row with its sources and without the id by which these are found. */
export async function readSourced<Row extends { id: string }>(
  db: Queryable,
  slice: Slice,
  view: PgView,
  query: Sliceable<Row>,
): Promise<Read<Omit<Row, 'id'> & { sources: Source[] }>> {
  const { items, total } = await readSlice(db, slice, view, query)
  return { items: await sourced(db, items), total }
}

async function countRows(db: Queryable, view: PgView): Promise<number> {
  const [counted] = await db.select({ rows: count() }).from(view)
  return counted?.rows ?? 0
}

/** The rows with their sources and without the ids by which these were found. */
export async function sourced<Row extends { id: string }>(
  db: Queryable,
  rows: Row[],
): Promise<(Omit<Row, 'id'> & { sources: Source[] })[]> {
  return (await withSources(db, rows)).map((sourcedRow) => {
    const { id: _, ...row } = sourcedRow
    return row
  })
}

export function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id)
}
