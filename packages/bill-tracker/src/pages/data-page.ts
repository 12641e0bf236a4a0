import {
  publishedAmendments,
  publishedAsks,
  publishedBills,
  publishedCampaignEvents,
  publishedChanges,
  publishedEvidence,
  publishedSources,
  publishedStages,
  publishedSyncRuns,
  publishedTexts,
  subjectKinds,
  type Queryable,
} from '@safe-to-report/db'
import { asc, count, desc, ne } from 'drizzle-orm'
import type { PgView } from 'drizzle-orm/pg-core'
import { listPublicChanges } from './changes.ts'
import type { DataPage } from './record-types.ts'
import { ownColumns } from './sources.ts'

/** How much there is on the record, where it comes from, how fresh it is, and what changed of late. */
export async function findDataPage(db: Queryable): Promise<DataPage> {
  const [counts, sources, syncRuns, changes] = await Promise.all([
    countRows(db),
    db
      .select(ownColumns)
      .from(publishedSources)
      .orderBy(asc(publishedSources.publisher), asc(publishedSources.publishedOn), asc(publishedSources.title)),
    db
      .select({
        target: publishedSyncRuns.target,
        endedAt: publishedSyncRuns.endedAt,
        outcome: publishedSyncRuns.outcome,
        changed: publishedSyncRuns.changed,
      })
      .from(publishedSyncRuns)
      .orderBy(desc(publishedSyncRuns.startedAt))
      .limit(20),
    listPublicChanges(db, ne(publishedChanges.field, 'statusIndicator')),
  ])
  return {
    counts: { ...counts, sources: sources.length },
    sources: sources.map((source) => ({ ...source, field: null, quote: null, place: null })),
    syncRuns,
    changes,
    tags: subjectKinds.map((kind) => `kind:${kind}`),
  }
}

async function countRows(db: Queryable): Promise<Omit<DataPage['counts'], 'sources'>> {
  const rowsOf = async (view: PgView): Promise<number> => {
    const [counted] = await db.select({ rows: count() }).from(view)
    return counted?.rows ?? 0
  }
  const [bills, stages, amendments, asks, texts, evidence, events] = await Promise.all([
    rowsOf(publishedBills),
    rowsOf(publishedStages),
    rowsOf(publishedAmendments),
    rowsOf(publishedAsks),
    rowsOf(publishedTexts),
    rowsOf(publishedEvidence),
    rowsOf(publishedCampaignEvents),
  ])
  return { bills, stages, amendments, asks, texts, evidence, events }
}
