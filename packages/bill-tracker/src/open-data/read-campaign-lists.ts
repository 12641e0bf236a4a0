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
import { countRows, idsOf, sourced, type Read, type Slice } from './read-slice.ts'

export async function readAsks(db: Queryable, { limit, offset }: Slice): Promise<Read<z.infer<typeof openAsk>>> {
  const rows = await db
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
    .limit(limit)
    .offset(offset)
  const texts = (await selectTexts(db).where(inArray(publishedTexts.askId, idsOf(rows)))).map(toText)
  const withLineage = rows.map((row) => ({ ...row, lineage: texts.filter(({ ask }) => ask === row.slug) }))
  return { items: await sourced(db, withLineage), total: await countRows(db, publishedAsks) }
}

export async function readTexts(db: Queryable, { limit, offset }: Slice): Promise<Read<z.infer<typeof openText>>> {
  const rows = await selectTexts(db).limit(limit).offset(offset)
  return { items: rows.map(toText), total: await countRows(db, publishedTexts) }
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

export async function readEvidence(
  db: Queryable,
  { limit, offset }: Slice,
): Promise<Read<z.infer<typeof openEvidence>>> {
  const rows = await db
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
    .limit(limit)
    .offset(offset)
  return { items: await sourced(db, rows), total: await countRows(db, publishedEvidence) }
}

export async function readPositions(
  db: Queryable,
  { limit, offset }: Slice,
): Promise<Read<z.infer<typeof openPosition>>> {
  const rows = await db
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
    .limit(limit)
    .offset(offset)
  return { items: await sourced(db, rows), total: await countRows(db, publishedPositions) }
}

export async function readEvents(db: Queryable, { limit, offset }: Slice): Promise<Read<z.infer<typeof openEvent>>> {
  const rows = await db
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
    .limit(limit)
    .offset(offset)
  return { items: await sourced(db, rows), total: await countRows(db, publishedCampaignEvents) }
}
