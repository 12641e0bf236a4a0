import {
  publishedAmendments,
  publishedAsks,
  publishedBills,
  publishedCampaignEvents,
  publishedEvidence,
  publishedPositions,
  publishedTexts,
  type Queryable,
} from '@safe-to-report/db'
import { asc, eq, inArray } from 'drizzle-orm'
import type { z } from 'zod'
import type { openAsk, openEvent, openEvidence, openPosition, openText } from './open-schemas.ts'
import { idsOf, readSlice, readSourced, sourced, type Read, type Slice } from './read-slice.ts'

export async function readAsks(db: Queryable, slice: Slice): Promise<Read<z.infer<typeof openAsk>>> {
  const query = db
    .select({
      id: publishedAsks.id,
      slug: publishedAsks.slug,
      position: publishedAsks.position,
      title: publishedAsks.title,
      lede: publishedAsks.lede,
      wouldMean: publishedAsks.wouldMean,
      whoAsks: publishedAsks.whoAsks,
      standsNow: publishedAsks.standsNow,
      closestItCame: publishedAsks.closestItCame,
      inLawInstead: publishedAsks.inLawInstead,
    })
    .from(publishedAsks)
    .orderBy(asc(publishedAsks.position), asc(publishedAsks.slug))
  const { items: rows, total } = await readSlice(db, slice, publishedAsks, query)
  const texts = (await selectTexts(db).where(inArray(publishedTexts.askId, idsOf(rows)))).map(toText)
  const withLineage = rows.map((row) => ({ ...row, lineage: texts.filter(({ ask }) => ask === row.slug) }))
  return { items: await sourced(db, withLineage), total }
}

export async function readTexts(db: Queryable, slice: Slice): Promise<Read<z.infer<typeof openText>>> {
  const { items, total } = await readSlice(db, slice, publishedTexts, selectTexts(db))
  return { items: items.map(toText), total }
}

function selectTexts(db: Queryable) {
  return db
    .select({
      slug: publishedTexts.slug,
      ask: publishedAsks.slug,
      bill: publishedBills.slug,
      amendment: publishedAmendments.slug,
      position: publishedTexts.position,
      label: publishedTexts.label,
      plainWords: publishedTexts.plainWords,
      strength: publishedTexts.strength,
      happenedOn: publishedTexts.happenedOn,
      fate: publishedTexts.fate,
      movedOn: publishedAmendments.movedOn,
      decidedOn: publishedAmendments.decidedOn,
      decision: publishedAmendments.decision,
    })
    .from(publishedTexts)
    .innerJoin(publishedAsks, eq(publishedAsks.id, publishedTexts.askId))
    .innerJoin(publishedBills, eq(publishedBills.id, publishedTexts.billId))
    .leftJoin(publishedAmendments, eq(publishedAmendments.id, publishedTexts.amendmentId))
    .orderBy(asc(publishedAsks.position), asc(publishedTexts.position), asc(publishedTexts.slug))
    .$dynamic()
}

type StoredText = Awaited<ReturnType<typeof selectTexts>>[number]

/** What an amendment carries happened when and as the amendment did. */
function toText({ movedOn, decidedOn, decision, ...text }: StoredText): z.infer<typeof openText> {
  if (text.amendment === null) return text
  return { ...text, happenedOn: decidedOn ?? movedOn, fate: decision }
}

export function readEvidence(db: Queryable, slice: Slice): Promise<Read<z.infer<typeof openEvidence>>> {
  const query = db
    .select({
      id: publishedEvidence.id,
      slug: publishedEvidence.slug,
      figure: publishedEvidence.figure,
      statement: publishedEvidence.statement,
      period: publishedEvidence.period,
      whoSaysSo: publishedEvidence.whoSaysSo,
      caveat: publishedEvidence.caveat,
    })
    .from(publishedEvidence)
    .orderBy(asc(publishedEvidence.position), asc(publishedEvidence.slug))
  return readSourced(db, slice, publishedEvidence, query)
}

export function readPositions(db: Queryable, slice: Slice): Promise<Read<z.infer<typeof openPosition>>> {
  const query = db
    .select({
      id: publishedPositions.id,
      slug: publishedPositions.slug,
      ask: publishedAsks.slug,
      who: publishedPositions.who,
      side: publishedPositions.side,
      statement: publishedPositions.statement,
      heldWhen: publishedPositions.heldWhen,
    })
    .from(publishedPositions)
    .leftJoin(publishedAsks, eq(publishedAsks.id, publishedPositions.askId))
    .orderBy(asc(publishedPositions.position), asc(publishedPositions.slug))
  return readSourced(db, slice, publishedPositions, query)
}

export function readEvents(db: Queryable, slice: Slice): Promise<Read<z.infer<typeof openEvent>>> {
  const query = db
    .select({
      id: publishedCampaignEvents.id,
      slug: publishedCampaignEvents.slug,
      happenedOn: publishedCampaignEvents.happenedOn,
      precision: publishedCampaignEvents.precision,
      title: publishedCampaignEvents.title,
      summary: publishedCampaignEvents.summary,
    })
    .from(publishedCampaignEvents)
    .orderBy(asc(publishedCampaignEvents.happenedOn), asc(publishedCampaignEvents.slug))
  return readSourced(db, slice, publishedCampaignEvents, query)
}
