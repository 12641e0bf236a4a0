import type { Queryable } from '@safe-to-report/db'
import { count } from 'drizzle-orm'
import type { PgView } from 'drizzle-orm/pg-core'
import type { z } from 'zod'
import type { SecondLooks } from '../../words/second-look.ts'
import type { Source } from '../../words/source-order.ts'
import { listSecondLooks } from '../pages/second-looks.ts'
import { withSources } from '../pages/sources.ts'
import type { openLook } from './open-parts.ts'

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
): Promise<Read<Sourced<Row>>> {
  const { items, total } = await readSlice(db, slice, view, query)
  return { items: await sourced(db, items), total }
}

async function countRows(db: Queryable, view: PgView): Promise<number> {
  const [counted] = await db.select({ rows: count() }).from(view)
  return counted?.rows ?? 0
}

/** A row with its sources, and what is to be said where one person alone has looked at it so far. */
type Sourced<Row> = Omit<Row, 'id'> & { sources: Source[]; secondLook: OpenLook }

/** The rows with their sources and without the ids by which these were found. */
export async function sourced<Row extends { id: string }>(db: Queryable, rows: Row[]): Promise<Sourced<Row>[]> {
  const [withTheirs, looks] = await Promise.all([withSources(db, rows), listSecondLooks(db)])
  return withTheirs.map((sourcedRow) => {
    const { id, ...row } = sourcedRow
    return { ...row, secondLook: toOpenLook(looks, id) }
  })
}

export type OpenLook = z.infer<typeof openLook>

/** Null of a row at which two have looked, or Parliament. */
export function toOpenLook(looks: SecondLooks, id: string): OpenLook {
  const look = looks.get(id)
  return look
    ? { manner: look.manner, publishedAt: look.at.toISOString(), until: look.until?.toISOString() ?? null }
    : null
}

export function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id)
}
