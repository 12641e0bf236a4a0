import { publishedCampaignEvents, publishedEvidence, type Queryable, publishedPositions } from '@safe-to-report/db'
import { asc, eq } from 'drizzle-orm'
import type { CampaignEvent, Evidence, EvidencePage, Position } from './campaigning-types.ts'
import { listCorrectionsOn } from './corrections.ts'
import { withSources } from './sources.ts'

/** What is known, what is held about it, and what happened. */
export async function findEvidencePage(db: Queryable): Promise<EvidencePage> {
  const [evidence, positions, events] = await Promise.all([listEvidence(db), listPositions(db), listCampaignEvents(db)])
  const ids = [...evidence, ...positions, ...events].map(({ id }) => id)
  const corrections = await listCorrectionsOn(db, { of: 'rows', ids })
  return { evidence, positions, events, corrections, tags }
}

const tags = ['kind:evidence', 'kind:position', 'kind:campaign-event', 'kind:source', 'kind:correction']

/** Figures and facts in order of weight. */
export async function listEvidence(db: Queryable, atMost = 1_000): Promise<Evidence[]> {
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
    .orderBy(asc(publishedEvidence.position))
    .limit(atMost)
  return withSources(db, rows)
}

/** What happened in the campaign, in order of time. */
export async function listCampaignEvents(db: Queryable): Promise<CampaignEvent[]> {
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
  return withSources(db, rows)
}

/** What is held about one ask, or about all of them. */
export async function listPositions(db: Queryable, askId?: string): Promise<Position[]> {
  const rows = await db
    .select({
      id: publishedPositions.id,
      slug: publishedPositions.slug,
      who: publishedPositions.who,
      side: publishedPositions.side,
      statement: publishedPositions.statement,
      heldWhen: publishedPositions.heldWhen,
    })
    .from(publishedPositions)
    .where(askId === undefined ? undefined : eq(publishedPositions.askId, askId))
    .orderBy(asc(publishedPositions.position))
  return withSources(db, rows)
}
