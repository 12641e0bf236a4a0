import {
  heldCounts,
  publishedAmendments,
  publishedAsks,
  publishedBills,
  publishedCampaignEvents,
  publishedChanges,
  publishedEvidence,
  publishedHelpServices,
  publishedSources,
  publishedStages,
  publishedTexts,
  subjectKinds,
  type Queryable,
} from '@safe-to-report/db'
import { asc, count, max, min, ne } from 'drizzle-orm'
import type { PgView } from 'drizzle-orm/pg-core'
import { listPublicChanges } from './changes.ts'
import { listCorrections } from './corrections.ts'
import { findGaps, listLooks } from './record-reach.ts'
import type { DataPage } from './record-types.ts'
import { ownColumns } from './sources.ts'

/** What the record knows and until when: how much, from where, last looked at when, what is wanting, and what was put right. */
export async function findDataPage(db: Queryable): Promise<DataPage> {
  const [counts, sources, checked, looks, gaps, held, corrections, changes] = await Promise.all([
    countRows(db),
    db
      .select(ownColumns)
      .from(publishedSources)
      .orderBy(asc(publishedSources.publisher), asc(publishedSources.publishedOn), asc(publishedSources.title)),
    findChecked(db),
    listLooks(db),
    findGaps(db),
    db.select().from(heldCounts).orderBy(asc(heldCounts.subjectKind)),
    listCorrections(db, { of: 'everything' }),
    listPublicChanges(db, ne(publishedChanges.field, 'statusIndicator')),
  ])
  return {
    counts: { ...counts, sources: sources.length },
    sources: sources.map((source) => ({ ...source, field: null, quote: null, place: null })),
    checked,
    looks,
    gaps,
    held,
    corrections,
    changes,
    tags: subjectKinds.map((kind) => `kind:${kind}`),
  }
}

async function findChecked(db: Queryable): Promise<DataPage['checked']> {
  const [[facts], [help]] = await Promise.all([
    db.select({ on: max(publishedSources.checkedOn) }).from(publishedSources),
    // The row that was looked at longest ago: until then all of it is known.
    db.select({ on: min(publishedHelpServices.checkedOn) }).from(publishedHelpServices),
  ])
  return { factsOn: facts?.on ?? null, helpOn: help?.on ?? null }
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
