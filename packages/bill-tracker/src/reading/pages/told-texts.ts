import {
  publishedAmendments,
  publishedAsks,
  publishedBills,
  publishedStages,
  publishedTexts,
  type BillOutcome,
  type House,
  type Queryable,
  type StageKind,
  type Strength,
  type TextRule,
} from '@safe-to-report/db'
import { asc, eq, sql, type SQL } from 'drizzle-orm'
import { doorOf, fateOf, type Door, type Fate } from '../../words/fate.ts'
import type { BillHeading } from './heading-types.ts'
import { fateColumns, withFates } from './with-fates.ts'

/** A text of an ask with what became of it, and no more: what its ask's status and its wall follow from. */
export interface ToldText {
  id: string
  slug: string
  askId: string
  /** Slug of the ask. */
  ask: string
  position: number
  label: string
  plainWords: string
  strength: Strength
  apart: string | null
  rule: TextRule | null
  namesConsent: boolean | null
  /** The very words, of a text without an amendment. */
  words: string | null
  amendmentId: string | null
  amendment: string | null
  /** Of the stage at which its amendment was put; null of a text without one. */
  stageKind: StageKind | null
  /** The House of that stage. */
  house: House | null
  /** The day it was decided on, else moved; of a text without an amendment, the day it happened. */
  happenedOn: string | null
  fate: Fate
  door: Door | null
  /** Slug of the one public division that was on it. */
  division: string | null
  billId: string
  bill: BillHeading & { outcome: BillOutcome | null }
}

/**
 * The texts that meet a condition, ask by ask and in order. What an amendment carries happened when and as the amendment did, in the
 * amendment's bill.
 */
export async function listToldTexts(db: Queryable, condition?: SQL): Promise<ToldText[]> {
  const rows = await db
    .select({ text: textColumns, ask: publishedAsks.slug, bill: billColumns, amendment: amendmentColumns })
    .from(publishedTexts)
    .innerJoin(publishedAsks, eq(publishedAsks.id, publishedTexts.askId))
    .leftJoin(publishedAmendments, eq(publishedAmendments.id, publishedTexts.amendmentId))
    .leftJoin(publishedStages, eq(publishedStages.id, publishedAmendments.stageId))
    .innerJoin(publishedBills, eq(publishedBills.id, billOfText))
    .where(condition)
    .orderBy(asc(publishedAsks.position), asc(publishedTexts.position), asc(publishedTexts.slug))
  const carrying = rows.flatMap(({ amendment, bill }) =>
    amendment === null ? [] : [{ ...amendment, billOutcome: bill.outcome }],
  )
  const fates = new Map((await withFates(db, carrying)).map((decided) => [decided.id, decided]))
  return rows.map(({ text: { ownFate, ...text }, ask, bill: { id: billId, ...bill }, amendment }) => {
    const decided = fates.get(amendment?.id ?? '')
    const fate =
      decided?.fate ?? fateOf({ decided: ownFate, billOutcome: bill.outcome, division: null, wasVoted: false })
    const division = decided?.division ?? null
    return { ...text, ask, billId, bill, fate, door: doorOf(fate, text.strength), division, ...placed(text, amendment) }
  })
}

type Amendment = Pick<ToldText, 'stageKind' | 'house'> & {
  slug: string
  decidedOn: string | null
  movedOn: string | null
}

/** What a text has from the amendment that carries it, where one does. */
function placed(
  { happenedOn }: Pick<ToldText, 'happenedOn'>,
  amendment: Amendment | null,
): Pick<ToldText, 'amendment' | 'stageKind' | 'house' | 'happenedOn'> {
  if (amendment === null) return { amendment: null, stageKind: null, house: null, happenedOn }
  const { slug, stageKind, house, decidedOn, movedOn } = amendment
  return { amendment: slug, stageKind, house, happenedOn: decidedOn ?? movedOn }
}

const billOfText = sql`coalesce(${publishedAmendments.billId}, ${publishedTexts.billId})`

const textColumns = {
  id: publishedTexts.id,
  slug: publishedTexts.slug,
  askId: publishedTexts.askId,
  position: publishedTexts.position,
  label: publishedTexts.label,
  plainWords: publishedTexts.plainWords,
  strength: publishedTexts.strength,
  apart: publishedTexts.apart,
  rule: publishedTexts.rule,
  namesConsent: publishedTexts.namesConsent,
  words: publishedTexts.words,
  amendmentId: publishedTexts.amendmentId,
  happenedOn: publishedTexts.happenedOn,
  ownFate: publishedTexts.fate,
}

const billColumns = {
  id: publishedBills.id,
  slug: publishedBills.slug,
  shortTitle: publishedBills.shortTitle,
  sessions: publishedBills.sessions,
  outcome: publishedBills.outcome,
}

const { billOutcome: _ofItsBill, ...amendmentFate } = fateColumns
const amendmentColumns = {
  // First: of an outer join, a row that is not there is told by it.
  id: publishedAmendments.id,
  ...amendmentFate,
  slug: publishedAmendments.slug,
  movedOn: publishedAmendments.movedOn,
  decidedOn: publishedAmendments.decidedOn,
  // As words of SQL: a column of another table would hide that there is no row.
  stageKind: sql<StageKind | null>`${publishedStages.kind}`,
  house: sql<House | null>`${publishedStages.house}`,
}
