import { audit, changes, type Database, type Queryable } from '@safe-to-report/db'
import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { kinds, type AddableKind } from '../kinds/index.ts'
import type { Addable, FieldValues, Kind } from '../kinds/kind.ts'
import { takeSlug, toSlug } from '../words/slugs.ts'
import { citeSource } from './cite-source.ts'
import { grounds, type Grounds } from './editable.ts'

export interface NewRow extends Grounds {
  kind: AddableKind
  parents: Record<string, string | null>
  proposed: FieldValues
}

/** `no-parent`: what it would stand in is not on the record. */
export type AddOutcome = { outcome: 'added'; id: string } | { outcome: 'already-there' } | { outcome: 'no-parent' }

/**
 * Writes a new row down, with its source. Nobody reads it in public until it is checked. A source alone needs no check: it is
 * shown where something cites it.
 *
 * @throws ZodError where a value, a reason, an https source or its words are missing
 */
export async function addRow(db: Database, row: NewRow): Promise<AddOutcome> {
  const { kind } = row
  const backing = grounds.parse(row)
  const parents: Record<string, string | null> = kinds[kind].addable.parents.parse(row.parents)
  const proposed: FieldValues = kinds[kind].editable.values.parse(row.proposed)
  return db.transaction(async (tx) => {
    if (!(await hasParents(tx, parents))) return { outcome: 'no-parent' }
    if (await isThere(tx, kind, { ...proposed, ...parents })) return { outcome: 'already-there' }
    const values = { ...proposed, ...parents, ...(await placeOf(tx, kind, { ...proposed, ...parents })) }
    const { table }: Kind = kinds[kind]
    const [added] = await tx.insert(table).values(values).returning({ id: table.id })
    if (!added) throw new Error(`A new ${kind} was saved and did not come back.`)
    const id = String(added.id)
    const { why, sourceUrl, quote, staffId } = backing
    if (kind !== 'source') await citeSource(tx, { kind, id, fields: [null], sourceUrl, quote })
    const [change] = await tx
      .insert(changes)
      .values({ origin: 'staff', subjectKind: kind, subjectId: id, field: '*', after: values, ...backing, why })
      .returning({ id: changes.id })
    await tx.insert(audit).values({ staffId, action: 'published', detail: { changeIds: change ? [change.id] : [] } })
    return { outcome: 'added', id }
  })
}

/** What a new row may stand in, by the field that says so. */
const parentTables = { askId: kinds.ask.table, billId: kinds.bill.table, stageId: kinds.stage.table }

async function hasParents(db: Queryable, parents: FieldValues): Promise<boolean> {
  for (const [field, table] of Object.entries(parentTables)) {
    const id = parents[field]
    if (typeof id !== 'string') continue
    // oxlint-disable-next-line no-await-in-loop -- one connection, and there are one or two
    const [found] = await db.select({ id: table.id }).from(table).where(eq(table.id, id))
    if (!found) return false
  }
  return true
}

/** A stage sits once on a day, and a page is one source. */
async function isThere(db: Queryable, kind: AddableKind, values: FieldValues): Promise<boolean> {
  const { once = [] }: Addable = kinds[kind].addable
  if (once.length === 0 || once.some((field) => (values[field] ?? null) === null)) return false
  const { table }: Kind = kinds[kind]
  const columns = columnsOf(table)
  const same = once.flatMap((field) => (columns[field] ? [eq(columns[field], values[field])] : []))
  const alike = await db
    .select({ id: table.id })
    .from(table)
    .where(and(...same))
  return alike.length > 0
}

/** What the row needs besides what was typed: that nobody has checked it, its own name, its place in the list. */
async function placeOf(
  db: Queryable,
  kind: AddableKind,
  values: FieldValues,
): Promise<Record<string, string | number | boolean>> {
  const { slugOf }: Addable = kinds[kind].addable
  const { verified, slug, position } = columnsOf(kinds[kind].table)
  return {
    ...(verified && { verified: false }),
    ...(slug && slugOf !== undefined && { slug: await freeSlug(db, slug, values[slugOf]) }),
    ...(position && { position: await nextPosition(db, position) }),
  }
}

function columnsOf(table: Kind['table']): Record<string, PgColumn> {
  return getTableColumns(table)
}

async function freeSlug(db: Queryable, column: PgColumn, told: FieldValues[string] | undefined): Promise<string> {
  const wanted = toSlug(String(told).slice(0, 60)) || 'new'
  const rows = await db
    .select({ slug: column })
    .from(column.table)
    .where(sql`${column} like ${`${wanted}%`}`)
  return takeSlug(wanted, new Set(rows.map(({ slug }) => String(slug))))
}

async function nextPosition(db: Queryable, column: PgColumn): Promise<number> {
  const [last] = await db.select({ position: sql<number | null>`max(${column})`.mapWith(Number) }).from(column.table)
  return (last?.position ?? 0) + 1
}
