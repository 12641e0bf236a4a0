import { proposals, type Queryable } from '@safe-to-report/db'
import { and, eq, getTableColumns, isNull, ne, or, sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { kinds, type EditableKind } from '../kinds/index.ts'
import type { FieldValues, Kind } from '../kinds/kind.ts'

interface Row {
  kind: EditableKind
  id: string
  /** All that it would hold; what is left out of them is nothing. */
  values: FieldValues
}

/**
 * Whether another row like this one is on the record, or waits to be: a stage sits once on a day, a page is one source, and a bill has
 * one number.
 */
export async function isThere(db: Queryable, row: Row): Promise<boolean> {
  const { addable }: Kind = kinds[row.kind]
  for (const fields of addable?.once ?? []) {
    const [first = ''] = fields
    if ((row.values[first] ?? null) === null) continue
    // oxlint-disable-next-line no-await-in-loop -- one connection, and there are one or two
    if ((await isOnRecord(db, row, fields)) || (await isComing(db, row, fields))) return true
  }
  return false
}

async function isOnRecord(db: Queryable, { kind, id, values }: Row, fields: readonly string[]): Promise<boolean> {
  const { table }: Kind = kinds[kind]
  const columns: Record<string, PgColumn> = getTableColumns(table)
  const same = fields.flatMap((field) => {
    const [column, value] = [columns[field], values[field] ?? null]
    if (!column) return []
    return [value === null ? isNull(column) : eq(column, value)]
  })
  const found = await db
    .select({ id: table.id })
    .from(table)
    .where(and(ne(table.id, id), ...same))
    .limit(1)
  return found.length > 0
}

/** Handed in by anybody; what was sent back may be handed in again. */
async function isComing(db: Queryable, { kind, id, values }: Row, fields: readonly string[]): Promise<boolean> {
  const same = fields.map((field): SQL => {
    const alike = sql`${proposals.proposed} -> ${field} is not distinct from ${JSON.stringify(values[field] ?? null)}::jsonb`
    const isLeftOut = sql`${proposals.proposed} -> ${field} is null`
    return (values[field] ?? null) === null ? sql`(${or(alike, isLeftOut)})` : alike
  })
  const isAnother = and(eq(proposals.kind, kind), eq(proposals.act, 'add'), ne(proposals.subjectId, id))
  const found = await db
    .select({ id: proposals.id })
    .from(proposals)
    .where(and(isAnother, eq(proposals.state, 'waiting'), ...same))
    .limit(1)
  return found.length > 0
}
