import { publishedAmendments, publishedAsks, publishedTexts, type Queryable } from '@safe-to-report/db'
import { asc, eq } from 'drizzle-orm'
import { doorOf } from '../words/door.ts'
import { listCampaignEvents } from './campaigning.ts'
import { findLineage, readFate } from './lineage.ts'
import type { Ask, AskCard, AskList, AskPage } from './ask-types.ts'
import { listPositions } from './positions.ts'
import { withSources } from './sources.ts'
import { standingOf } from './standing.ts'

/** Every ask with its history at a glance. */
export async function listAsks(db: Queryable): Promise<AskList> {
  const asks = await listAskCards(db)
  return { asks, tags: ['kind:ask', 'kind:text', 'kind:amendment'] }
}

/** One ask with its whole lineage; undefined where there is none of that name. */
export async function findAskPage(db: Queryable, slug: string): Promise<AskPage | undefined> {
  const [row] = await db.select(askColumns).from(publishedAsks).where(eq(publishedAsks.slug, slug))
  if (!row) return undefined
  const { position, comparisons, ...ask } = row
  const [[whole], { lineage, billIds }, positions, events] = await Promise.all([
    withSources(db, [{ ...ask, comparisons: comparisons ?? [] }]),
    findLineage(db, ask.id),
    listPositions(db, ask.id),
    // The events are those of the campaign as a whole, which is about its first ask.
    position === 1 ? listCampaignEvents(db) : [],
  ])
  if (!whole) return undefined
  const tags = [
    ask.id,
    ...billIds,
    'kind:ask',
    'kind:position',
    'kind:source',
    ...(position === 1 ? ['kind:campaign-event'] : []),
  ]
  return { ask: whole, lineage, standing: standingOf(lineage), positions, events, tags }
}

/** The ask that the campaign is about. */
export async function findFirstAsk(db: Queryable): Promise<Ask | undefined> {
  const [row] = await db.select(askColumns).from(publishedAsks).orderBy(asc(publishedAsks.position)).limit(1)
  if (!row) return undefined
  const { position: _, comparisons, ...ask } = row
  const [whole] = await withSources(db, [{ ...ask, comparisons: comparisons ?? [] }])
  return whole
}

const askColumns = {
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
  comparisons: publishedAsks.comparisons,
}

/** Each ask in order, with the doors of its texts. */
export async function listAskCards(db: Queryable): Promise<AskCard[]> {
  const [asks, texts] = await Promise.all([
    db
      .select({
        id: publishedAsks.id,
        slug: publishedAsks.slug,
        title: publishedAsks.title,
        lede: publishedAsks.lede,
        standsNow: publishedAsks.standsNow,
      })
      .from(publishedAsks)
      .orderBy(asc(publishedAsks.position)),
    db
      .select({
        askId: publishedTexts.askId,
        billId: publishedTexts.billId,
        strength: publishedTexts.strength,
        fate: publishedTexts.fate,
        decision: publishedAmendments.decision,
      })
      .from(publishedTexts)
      .leftJoin(publishedAmendments, eq(publishedAmendments.id, publishedTexts.amendmentId))
      .orderBy(asc(publishedTexts.position)),
  ])
  return asks.map((ask) => {
    const own = texts.filter(({ askId }) => askId === ask.id)
    const doors = own.map(({ decision, fate, strength }) => doorOf({ decision: decision ?? readFate(fate), strength }))
    return { ...ask, texts: own.length, bills: new Set(own.map(({ billId }) => billId)).size, doors }
  })
}
