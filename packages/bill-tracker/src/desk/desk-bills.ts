import {
  amendments,
  asks,
  bills,
  sittings,
  sponsors,
  stages,
  texts,
  type AmendmentKind,
  type BillOutcome,
  type Decision,
  type House,
  type Queryable,
  type StageKind,
} from '@safe-to-report/db'
import { and, asc, count, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { amendmentName } from '../words/amendment-name.ts'

/** A bill in the desk's list, with what the public does not see. */
export interface DeskBillRow {
  id: string
  slug: string
  shortTitle: string
  sessions: string | null
  outcome: BillOutcome | null
  verified: boolean
  stages: number
  amendments: number
  /** Amendments that nobody has checked. */
  unchecked: number
}

export interface DeskAmendment {
  id: string
  slug: string
  /** "Amendment 67", "New Clause 36". */
  name: string
  kind: AmendmentKind
  number: string
  lead: string | null
  decision: Decision | null
  decidedOn: string | null
  verified: boolean
  /** The asks that it is a text of. */
  asks: { slug: string; title: string }[]
}

export interface DeskStage {
  id: string
  name: string
  house: House | null
  kind: StageKind
  round: number
  verified: boolean
  sittings: { sitsOn: string; verified: boolean }[]
  amendments: DeskAmendment[]
}

export interface DeskBill {
  id: string
  slug: string
  shortTitle: string
  sessions: string | null
  verified: boolean
  /** In order of the bill's path, checked or not. */
  stages: DeskStage[]
  /** Texts of asks that no amendment carries: sections of the Act, debates without a number. */
  texts: { id: string; label: string; verified: boolean }[]
}

/** Every bill, public or not. */
export async function listDeskBills(db: Queryable): Promise<DeskBillRow[]> {
  const [rows, stageCounts, amendmentCounts] = await Promise.all([
    db
      .select({
        id: bills.id,
        slug: bills.slug,
        shortTitle: bills.shortTitle,
        sessions: bills.sessions,
        outcome: bills.outcome,
        verified: bills.verified,
      })
      .from(bills)
      .orderBy(asc(bills.shortTitle), asc(bills.sessions)),
    db.select({ billId: stages.billId, rows: count() }).from(stages).groupBy(stages.billId),
    db
      .select({
        billId: amendments.billId,
        rows: count(),
        unchecked: sql<number>`count(*) filter (where not ${amendments.verified})`.mapWith(Number),
      })
      .from(amendments)
      .groupBy(amendments.billId),
  ])
  return rows.map((bill) => {
    const counted = amendmentCounts.find(({ billId }) => billId === bill.id)
    const path = stageCounts.find(({ billId }) => billId === bill.id)
    return { ...bill, stages: path?.rows ?? 0, amendments: counted?.rows ?? 0, unchecked: counted?.unchecked ?? 0 }
  })
}

/** One bill with all its stages and amendments, checked or not; undefined where there is none of that name. */
export async function findDeskBill(db: Queryable, slug: string): Promise<DeskBill | undefined> {
  const [bill] = await db
    .select({
      id: bills.id,
      slug: bills.slug,
      shortTitle: bills.shortTitle,
      sessions: bills.sessions,
      verified: bills.verified,
    })
    .from(bills)
    .where(eq(bills.slug, slug))
  if (!bill) return undefined
  const [path, days, put, own] = await Promise.all([
    listPath(db, bill.id),
    listDays(db, bill.id),
    listAmendments(db, bill.id),
    listOwnTexts(db, bill.id),
  ])
  const whole = path.map((stage) => ({
    ...stage,
    sittings: days.filter(({ stageId }) => stageId === stage.id).map(({ day }) => day),
    amendments: put.filter(({ stageId }) => stageId === stage.id).map(({ amendment }) => amendment),
  }))
  return { ...bill, stages: whole, texts: own }
}

async function listOwnTexts(db: Queryable, billId: string): Promise<DeskBill['texts']> {
  return db
    .select({ id: texts.id, label: texts.label, verified: texts.verified })
    .from(texts)
    .where(and(eq(texts.billId, billId), isNull(texts.amendmentId)))
    .orderBy(asc(texts.happenedOn), asc(texts.position))
}

async function listPath(db: Queryable, billId: string): Promise<Omit<DeskStage, 'sittings' | 'amendments'>[]> {
  return db
    .select({
      id: stages.id,
      name: stages.name,
      house: stages.house,
      kind: stages.kind,
      round: stages.round,
      verified: stages.verified,
    })
    .from(stages)
    .where(eq(stages.billId, billId))
    .orderBy(asc(stages.position))
}

interface Day {
  stageId: string
  day: DeskStage['sittings'][number]
}

async function listDays(db: Queryable, billId: string): Promise<Day[]> {
  return db
    .select({ stageId: sittings.stageId, day: { sitsOn: sittings.sitsOn, verified: sittings.verified } })
    .from(sittings)
    .innerJoin(stages, eq(stages.id, sittings.stageId))
    .where(eq(stages.billId, billId))
    .orderBy(asc(sittings.sitsOn))
}

interface Put {
  stageId: string
  amendment: DeskAmendment
}

async function listAmendments(db: Queryable, billId: string): Promise<Put[]> {
  const [rows, carried] = await Promise.all([readAmendments(db, billId), listCarried(db, billId)])
  // Parliament may name more than one lead; the first stands for them here.
  const byId = new Map(rows.toReversed().map((row) => [row.id, row]))
  return rows
    .filter((row) => byId.get(row.id) === row)
    .map(({ stageId, ...row }) => ({
      stageId,
      amendment: {
        ...row,
        name: amendmentName(row),
        asks: carried.filter(({ amendmentId }) => amendmentId === row.id).map(({ ask }) => ask),
      },
    }))
}

/** Which asks the amendments of a bill are texts of. */
async function listCarried(db: Queryable, billId: string) {
  return db
    .select({ amendmentId: texts.amendmentId, ask: { slug: asks.slug, title: asks.title } })
    .from(texts)
    .innerJoin(asks, eq(asks.id, texts.askId))
    .where(and(eq(texts.billId, billId), isNotNull(texts.amendmentId)))
    .orderBy(asc(asks.position))
}

async function readAmendments(db: Queryable, billId: string) {
  return db
    .select({
      stageId: amendments.stageId,
      id: amendments.id,
      slug: amendments.slug,
      kind: amendments.kind,
      number: amendments.number,
      lead: sponsors.name,
      decision: amendments.decision,
      decidedOn: amendments.decidedOn,
      verified: amendments.verified,
    })
    .from(amendments)
    .leftJoin(sponsors, and(eq(sponsors.amendmentId, amendments.id), eq(sponsors.isLead, true)))
    .where(eq(amendments.billId, billId))
    .orderBy(asc(amendments.movedOn), asc(amendments.number), asc(sponsors.position))
}
