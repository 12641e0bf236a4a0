import type { Queryable } from '@safe-to-report/db'
import { count } from 'drizzle-orm'
import type { PgView } from 'drizzle-orm/pg-core'
import type { Source } from '../pages/page-types.ts'
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

export async function countRows(db: Queryable, view: PgView): Promise<number> {
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
