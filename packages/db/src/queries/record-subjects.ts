import { eq, inArray } from 'drizzle-orm'
import type { Queryable } from '../open-database.ts'
import { amendments, asks, bills, divisions, stages, texts, type AmendmentKind } from '../schema/index.ts'

interface WithinBill {
  /** The bill it stands in, as "Domestic Abuse Bill (2019–21)"; absent for an ask or a division. */
  within: string | null
}

/** What a change, a conflict or a thing to check is about. An amendment is named by whoever knows what each kind is called. */
export type SubjectName =
  | ({ kind: 'bill' | 'stage' | 'ask' | 'text' | 'division'; name: string } & WithinBill)
  | ({ kind: 'amendment'; amendment: { kind: AmendmentKind; number: string } } & WithinBill)

/** Names by row id. Rows of other kinds have no name of their own and are left out. */
export async function findSubjectNames(db: Queryable, ids: string[]): Promise<Map<string, SubjectName>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) {
    return new Map()
  }
  const found = await Promise.all([
    nameBills(db, wanted),
    nameStages(db, wanted),
    nameAmendments(db, wanted),
    nameAsks(db, wanted),
    nameTexts(db, wanted),
    nameDivisions(db, wanted),
  ])
  return new Map(found.flat())
}

type Named = [string, SubjectName]
const billTitle = { title: bills.shortTitle, sessions: bills.sessions }

async function nameBills(db: Queryable, ids: string[]): Promise<Named[]> {
  const rows = await db
    .select({ id: bills.id, ...billTitle })
    .from(bills)
    .where(inArray(bills.id, ids))
  return rows.map((row) => [row.id, { kind: 'bill', name: 'The bill', within: nameBill(row) }])
}

async function nameStages(db: Queryable, ids: string[]): Promise<Named[]> {
  const rows = await db
    .select({ id: stages.id, name: stages.name, house: stages.house, ...billTitle })
    .from(stages)
    .innerJoin(bills, eq(bills.id, stages.billId))
    .where(inArray(stages.id, ids))
  return rows.map((row) => [
    row.id,
    { kind: 'stage', name: row.house ? `${row.house}: ${row.name}` : row.name, within: nameBill(row) },
  ])
}

async function nameAmendments(db: Queryable, ids: string[]): Promise<Named[]> {
  const rows = await db
    .select({ id: amendments.id, kind: amendments.kind, number: amendments.number, ...billTitle })
    .from(amendments)
    .innerJoin(bills, eq(bills.id, amendments.billId))
    .where(inArray(amendments.id, ids))
  return rows.map(({ id, kind, number, ...bill }) => [
    id,
    { kind: 'amendment', amendment: { kind, number }, within: nameBill(bill) },
  ])
}

async function nameAsks(db: Queryable, ids: string[]): Promise<Named[]> {
  const rows = await db.select({ id: asks.id, title: asks.title }).from(asks).where(inArray(asks.id, ids))
  return rows.map((row) => [row.id, { kind: 'ask', name: row.title, within: null }])
}

async function nameTexts(db: Queryable, ids: string[]): Promise<Named[]> {
  const rows = await db
    .select({ id: texts.id, label: texts.label, ...billTitle })
    .from(texts)
    .innerJoin(bills, eq(bills.id, texts.billId))
    .where(inArray(texts.id, ids))
  return rows.map((row) => [row.id, { kind: 'text', name: row.label, within: nameBill(row) }])
}

async function nameDivisions(db: Queryable, ids: string[]): Promise<Named[]> {
  const rows = await db
    .select({ id: divisions.id, slug: divisions.slug, house: divisions.house, heldOn: divisions.heldOn })
    .from(divisions)
    .where(inArray(divisions.id, ids))
  return rows.map(({ id, slug, house, heldOn }) => [
    id,
    { kind: 'division', name: `${house} division of ${heldOn} (${slug})`, within: null },
  ])
}

function nameBill({ title, sessions }: { title: string; sessions: string | null }): string {
  return sessions ? `${title} (${sessions})` : title
}
