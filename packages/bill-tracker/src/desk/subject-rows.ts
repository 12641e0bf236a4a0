import { asks, bills, members, stages, type Queryable } from '@safe-to-report/db'
import { eq, getTableColumns, inArray, sql, type SQL } from 'drizzle-orm'
import { alias, type PgColumn } from 'drizzle-orm/pg-core'
import { kinds, shownKinds, type ShownKind } from '../kinds/index.ts'
import type { Kind, Shown } from '../kinds/kind.ts'
import { tellRow } from './tell-row.ts'

/** What a change, a conflict or a thing to check is about. */
export interface SubjectName {
  kind: ShownKind
  id: string
  /** Fit to stand alone: "Amendment 67", "Sitting of 3 February 2021, Lords: Committee". */
  title: string
  /** The bill it stands in, as "Domestic Abuse Bill (2019–21)", or whose words they are; null for what stands alone. */
  within: string | null
  /** That bill by its id. */
  billId: string | null
}

/** A row of the record by its name, and where the public reads it. */
export interface SubjectRow extends SubjectName {
  /** Of the bill that it is a part of. */
  billSlug: string | null
  /** From the root of the public site. */
  publicPath: string
  /** Null for a source: what cites it is checked, not the source. */
  verified: boolean | null
}

/** Names by row id; a row that is gone has none. */
export async function findSubjectNames(db: Queryable, ids: readonly string[]): Promise<Map<string, SubjectName>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const found = await Promise.all(shownKinds.map((kind) => listSubjectRows(db, kind, wanted)))
  return new Map(found.flat().map(({ kind, id, title, within, billId }) => [id, { kind, id, title, within, billId }]))
}

const [inStage, inBill, inAsk] = [alias(stages, 'in_stage'), alias(bills, 'in_bill'), alias(asks, 'in_ask')]
const ofMember = alias(members, 'of_member')

/** The rows of a kind that have these ids, checked or not. */
export async function listSubjectRows(db: Queryable, kind: ShownKind, ids: readonly string[]): Promise<SubjectRow[]> {
  const table: Kind['table'] = kinds[kind].table
  const shown: Shown = kinds[kind].shown
  const { stage, bill, ask, member } = shown.within
  const found = await db
    .select({
      id: table.id,
      own: ownColumns(table, shown),
      // What cannot be null comes first: by it Drizzle tells that no such row was joined.
      stage: { name: inStage.name, house: inStage.house },
      bill: { id: inBill.id, slug: inBill.slug, shortTitle: inBill.shortTitle, sessions: inBill.sessions },
      ask: { slug: inAsk.slug, title: inAsk.title },
      member: { id: ofMember.id, name: ofMember.name },
    })
    .from(table)
    .leftJoin(inStage, isRow(inStage.id, stage))
    .leftJoin(inBill, isRow(inBill.id, bill ?? (stage && inStage.billId)))
    .leftJoin(inAsk, isRow(inAsk.id, ask))
    .leftJoin(ofMember, isRow(ofMember.id, member))
    .where(inArray(table.id, [...ids]))
  return found.map(({ id, own, ...around }) => ({
    kind,
    id: String(id),
    ...tellRow(shown, own, around),
    billSlug: around.bill?.slug ?? null,
    billId: around.bill?.id ?? null,
    verified: typeof own['verified'] === 'boolean' ? own['verified'] : null,
  }))
}

/** What its name is made of, and what the desk asks of every kind that has it. */
function ownColumns(table: Kind['table'], { title, whose }: Shown): Record<string, PgColumn> {
  const wanted = new Set([...title.of, whose, 'slug', 'verified'])
  const columns: [string, PgColumn][] = Object.entries(getTableColumns(table))
  return { id: table.id, ...Object.fromEntries(columns.filter(([field]) => wanted.has(field))) }
}

function isRow(id: PgColumn, column: PgColumn | undefined): SQL {
  return column ? eq(id, column) : sql`false`
}
