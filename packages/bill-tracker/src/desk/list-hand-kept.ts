import { asks, bills, citations, couldCarry, sources, type Queryable } from '@safe-to-report/db'
import { asc, count, eq } from 'drizzle-orm'
import { handKeptKinds, kinds, type HandKeptKind } from '../kinds/index.ts'
import type { Kind } from '../kinds/kind.ts'
import { listSubjectRows } from './subject-rows.ts'

interface KeptRow {
  id: string
  name: string
  /** When, who or where, in a few words. */
  beside: string
  verified: boolean
}

/** What no Parliament tells and staff keep by hand. */
export interface HandKept {
  lists: { kind: HandKeptKind; rows: KeptRow[] }[]
  /** To be read here, and written with the founding record. */
  couldCarry: { id: string; bill: string; ask: string; why: string; verified: boolean }[]
  sources: (Omit<KeptRow, 'verified'> & { cited: number })[]
}

/** Campaign events, evidence, positions and help, checked or not, and the sources that stand behind the record. */
export async function listHandKept(db: Queryable): Promise<HandKept> {
  const [lists, possible, behind] = await Promise.all([
    Promise.all(handKeptKinds.map(async (kind) => ({ kind, rows: await listKept(db, kind) }))),
    db
      .select({
        id: couldCarry.id,
        bill: bills.shortTitle,
        ask: asks.title,
        why: couldCarry.why,
        verified: couldCarry.verified,
      })
      .from(couldCarry)
      .innerJoin(bills, eq(bills.id, couldCarry.billId))
      .innerJoin(asks, eq(asks.id, couldCarry.askId))
      .orderBy(asc(asks.position), asc(bills.shortTitle)),
    db
      .select({ id: sources.id, name: sources.title, beside: sources.publisher, cited: count(citations.id) })
      .from(sources)
      .leftJoin(citations, eq(citations.sourceId, sources.id))
      .groupBy(sources.id)
      .orderBy(asc(sources.publisher), asc(sources.title)),
  ])
  return { lists, couldCarry: possible, sources: behind }
}

async function listKept(db: Queryable, kind: HandKeptKind): Promise<KeptRow[]> {
  const { table } = kinds[kind]
  const handKept: NonNullable<Kind['handKept']> = kinds[kind].handKept
  const { name = table.id, beside, inOrderOf } = handKept
  const rows = await db
    .select({ id: table.id, name, beside, verified: table.verified })
    .from(table)
    .orderBy(asc(inOrderOf))
  const listed = rows.map((row) => ({ ...row, name: String(row.name), beside: String(row.beside) }))
  return handKept.name === undefined ? withTitles(db, kind, listed) : listed
}

async function withTitles(db: Queryable, kind: HandKeptKind, rows: KeptRow[]): Promise<KeptRow[]> {
  const ids = rows.map(({ id }) => id)
  const titles = new Map((await listSubjectRows(db, kind, ids)).map(({ id, title }) => [id, title]))
  return rows.map((row) => ({ ...row, name: titles.get(row.id) ?? row.name }))
}
