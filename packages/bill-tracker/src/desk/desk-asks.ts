import { amendments, asks, bills, decisions, texts, type Queryable } from '@safe-to-report/db'
import { asc, count, eq, sql } from 'drizzle-orm'
import { findAskPage } from '../reading/pages/asks.ts'
import { tellStatus } from '../reading/pages/tell-status.ts'
import { amendmentName } from '../words/amendment-name.ts'
import { decisionWords, textFateWords } from '../words/fate.ts'
import { nameBill } from './tell-row.ts'

/** An ask in the desk's list, public or not. */
export interface DeskAskRow {
  id: string
  slug: string
  title: string
  verified: boolean
  texts: number
  /** Texts that the public does not see. */
  unchecked: number
}

/** A text of an ask, public or not. */
export interface DeskText {
  id: string
  label: string
  verified: boolean
  happenedOn: string | null
  /** What became of it, as the public reads it; of what is not public, as its row says. */
  fate: string
  /** The amendment that carries it; null of a loose text. */
  amendment: { id: string; name: string } | null
}

export interface DeskAsk {
  id: string
  slug: string
  title: string
  verified: boolean
  /** Where it stands, as its public page says; null while it has none. */
  status: { mark: string; sentence: string } | null
  /** Bills in the order in which the ask came to them, each with its texts in order. */
  lineage: { bill: { slug: string; name: string }; texts: DeskText[] }[]
}

/** Every ask, in order. */
export async function listDeskAsks(db: Queryable): Promise<DeskAskRow[]> {
  return db
    .select({
      id: asks.id,
      slug: asks.slug,
      title: asks.title,
      verified: asks.verified,
      texts: count(texts.id),
      unchecked: sql<number>`count(${texts.id}) filter (where not ${texts.verified})`.mapWith(Number),
    })
    .from(asks)
    .leftJoin(texts, eq(texts.askId, asks.id))
    .groupBy(asks.id)
    .orderBy(asc(asks.position))
}

/** By which name the desk has a page of a bill or an ask; undefined where there is none. `id` must be a uuid. */
export async function findSlug(db: Queryable, kind: 'ask' | 'bill', id: string): Promise<string | undefined> {
  const table = kind === 'ask' ? asks : bills
  const [row] = await db.select({ slug: table.slug }).from(table).where(eq(table.id, id))
  return row?.slug
}

/** One ask with its whole lineage, checked or not; undefined where there is none of that name. */
export async function findDeskAsk(db: Queryable, slug: string): Promise<DeskAsk | undefined> {
  const [ask] = await db
    .select({ id: asks.id, slug: asks.slug, title: asks.title, verified: asks.verified })
    .from(asks)
    .where(eq(asks.slug, slug))
  if (!ask) return undefined
  const [rows, shown] = await Promise.all([listTexts(db, ask.id), findAskPage(db, slug)])
  const told = new Map(
    (shown?.lineage ?? []).flatMap(({ texts: own }) => own.map((text, at) => [text.id, { text, at }] as const)),
  )
  const order = (shown?.lineage ?? []).map(({ bill }) => bill.slug)
  const groups = [...Map.groupBy(rows, ({ bill }) => bill.slug)].map(([billSlug, own]) => ({
    bill: { slug: billSlug, name: nameBill(own[0]?.bill ?? { shortTitle: billSlug, sessions: null }) },
    texts: own
      .map((row) => ({ row, shown: told.get(row.id) }))
      .toSorted((one, other) => placeOf(one.shown?.at) - placeOf(other.shown?.at))
      .map(({ row, shown: inPublic }) => toDeskText(row, inPublic?.text)),
  }))
  const status = shown ? tellStatus(shown.status) : null
  return {
    ...ask,
    status: status && { mark: status.mark, sentence: status.sentence },
    lineage: groups.toSorted((one, other) => placeIn(order, one.bill.slug) - placeIn(order, other.bill.slug)),
  }
}

/** What the public does not see comes last. */
function placeOf(at: number | undefined): number {
  return at ?? Number.MAX_SAFE_INTEGER
}

function placeIn(order: readonly string[], slug: string): number {
  const at = order.indexOf(slug)
  return at === -1 ? Number.MAX_SAFE_INTEGER : at
}

async function listTexts(db: Queryable, askId: string) {
  return db
    .select({
      id: texts.id,
      label: texts.label,
      verified: texts.verified,
      happenedOn: texts.happenedOn,
      fate: texts.fate,
      bill: { slug: bills.slug, shortTitle: bills.shortTitle, sessions: bills.sessions },
      amendment: {
        id: amendments.id,
        kind: amendments.kind,
        number: amendments.number,
        decision: amendments.decision,
        decidedOn: amendments.decidedOn,
      },
    })
    .from(texts)
    .innerJoin(bills, eq(bills.id, texts.billId))
    .leftJoin(amendments, eq(amendments.id, texts.amendmentId))
    .where(eq(texts.askId, askId))
    .orderBy(asc(texts.position), asc(texts.label))
}

const fates = [...decisions, 'in-law'] as const

type TextRow = Awaited<ReturnType<typeof listTexts>>[number]

function toDeskText(row: TextRow, shown: { fate: { words: string }; happenedOn: string | null } | undefined): DeskText {
  const { id, label, verified, amendment } = row
  const loose = fates.find((known) => known === row.fate)
  const looseWords = loose ? textFateWords(loose) : decisionWords(null)
  const own = amendment ? decisionWords(amendment.decision) : looseWords
  return {
    id,
    label,
    verified,
    happenedOn: shown?.happenedOn ?? amendment?.decidedOn ?? row.happenedOn,
    fate: shown?.fate.words ?? own,
    amendment: amendment && { id: amendment.id, name: amendmentName(amendment) },
  }
}
