import { eq, inArray } from 'drizzle-orm'
import type { Queryable } from '../open-database.ts'
import {
  amendments,
  asks,
  bills,
  campaignEvents,
  couldCarry,
  divisions,
  evidence,
  helpServices,
  positions,
  publications,
  sittings,
  sources,
  stages,
  texts,
  type AmendmentKind,
  type SubjectKind,
} from '../schema/index.ts'

interface WithinBill {
  /** The bill it stands in, as "Domestic Abuse Bill (2019–21)", or whose words they are; absent for what stands alone. */
  within: string | null
}

/** What a change, a conflict or a thing to check is about. An amendment is named by whoever knows what each kind is called. */
export type SubjectName =
  | ({ kind: Exclude<SubjectKind, 'amendment'>; name: string } & WithinBill)
  | ({ kind: 'amendment'; amendment: { kind: AmendmentKind; number: string } } & WithinBill)

/** Names by row id; a row that is gone has none. */
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
    nameCouldCarry(db, wanted),
    nameDivisions(db, wanted),
    nameSittings(db, wanted),
    namePublications(db, wanted),
    nameCampaigning(db, wanted),
    nameSources(db, wanted),
    nameHelp(db, wanted),
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

async function nameCouldCarry(db: Queryable, ids: string[]): Promise<Named[]> {
  const rows = await db
    .select({ id: couldCarry.id, ask: asks.title, ...billTitle })
    .from(couldCarry)
    .innerJoin(asks, eq(asks.id, couldCarry.askId))
    .innerJoin(bills, eq(bills.id, couldCarry.billId))
    .where(inArray(couldCarry.id, ids))
  return rows.map((row) => [row.id, { kind: 'could-carry', name: `Could carry: ${row.ask}`, within: nameBill(row) }])
}

async function nameDivisions(db: Queryable, ids: string[]): Promise<Named[]> {
  const rows = await db
    .select({ id: divisions.id, slug: divisions.slug, house: divisions.house, heldOn: divisions.heldOn })
    .from(divisions)
    .where(inArray(divisions.id, ids))
  return rows.map(({ id, slug, house, heldOn }) => [
    id,
    { kind: 'division', name: `${house} division of ${heldOn} (${divisionWord(slug, house, heldOn)})`, within: null },
  ])
}

async function nameSittings(db: Queryable, ids: string[]): Promise<Named[]> {
  const rows = await db
    .select({ id: sittings.id, sitsOn: sittings.sitsOn, name: stages.name, house: stages.house, ...billTitle })
    .from(sittings)
    .innerJoin(stages, eq(stages.id, sittings.stageId))
    .innerJoin(bills, eq(bills.id, stages.billId))
    .where(inArray(sittings.id, ids))
  return rows.map(({ id, sitsOn, name, house, ...bill }) => [
    id,
    { kind: 'sitting', name: `Sitting of ${sitsOn}, ${house ? `${house}: ` : ''}${name}`, within: nameBill(bill) },
  ])
}

async function namePublications(db: Queryable, ids: string[]): Promise<Named[]> {
  const rows = await db
    .select({ id: publications.id, name: publications.title, ...billTitle })
    .from(publications)
    .innerJoin(bills, eq(bills.id, publications.billId))
    .where(inArray(publications.id, ids))
  return rows.map(({ id, name, ...bill }) => [id, { kind: 'publication', name, within: nameBill(bill) }])
}

async function nameCampaigning(db: Queryable, ids: string[]): Promise<Named[]> {
  const [events, facts, held] = await Promise.all([
    db
      .select({ id: campaignEvents.id, name: campaignEvents.title })
      .from(campaignEvents)
      .where(inArray(campaignEvents.id, ids)),
    db
      .select({ id: evidence.id, name: evidence.statement, within: evidence.whoSaysSo })
      .from(evidence)
      .where(inArray(evidence.id, ids)),
    db
      .select({ id: positions.id, name: positions.statement, within: positions.who })
      .from(positions)
      .where(inArray(positions.id, ids)),
  ])
  return [
    ...events.map(({ id, name }): Named => [id, { kind: 'campaign-event', name, within: null }]),
    ...facts.map(({ id, ...named }): Named => [id, { kind: 'evidence', ...named }]),
    ...held.map(({ id, ...named }): Named => [id, { kind: 'position', ...named }]),
  ]
}

async function nameSources(db: Queryable, ids: string[]): Promise<Named[]> {
  const rows = await db
    .select({ id: sources.id, name: sources.title, within: sources.publisher })
    .from(sources)
    .where(inArray(sources.id, ids))
  return rows.map(({ id, ...named }) => [id, { kind: 'source', ...named }])
}

async function nameHelp(db: Queryable, ids: string[]): Promise<Named[]> {
  const rows = await db
    .select({ id: helpServices.id, name: helpServices.name, within: helpServices.runBy })
    .from(helpServices)
    .where(inArray(helpServices.id, ids))
  return rows.map(({ id, ...named }) => [id, { kind: 'help-service', ...named }])
}

function nameBill({ title, sessions }: { title: string; sessions: string | null }): string {
  return sessions ? `${title} (${sessions})` : title
}

/** What tells a division from others of its House and day: its slug without these two. */
function divisionWord(slug: string, house: string, heldOn: string): string {
  const same = `${house.toLowerCase()}-${heldOn}-`
  return slug.startsWith(same) ? slug.slice(same.length).replaceAll('-', ' ') : slug
}
