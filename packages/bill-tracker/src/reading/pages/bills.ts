import {
  londonToday,
  publishedAmendments,
  publishedBills,
  publishedNewsArticles,
  publishedNotices,
  publishedProceedings,
  publishedPublications,
  publishedSittings,
  publishedStages,
  type Queryable,
} from '@safe-to-report/db'
import { asc, count, desc, eq, min } from 'drizzle-orm'
import { listAmendmentCards } from './amendment-cards.ts'
import type { BillCard, BillList, BillPage, BillStage, NewsArticle, Publication, Bill } from './bill-types.ts'
import { listBillStates, neverSeen } from './bill-state.ts'
import { listCorrectionsOn } from './corrections.ts'
import { listRunningNotices } from '../notices/list-notices.ts'
import { listLatest } from '../proceedings/list-proceedings.ts'
import { listCommittee } from './bill-committee.ts'
import { listSourcesBySubject, withSources } from './sources.ts'

/** More are by date on the timeline. */
const mostProceedings = 6

/** Every bill, in order of its first sitting. */
export async function listBills(db: Queryable, onDay?: string): Promise<BillList> {
  const bills = await listBillCards(db, onDay)
  return { bills, tags: ['kind:bill', 'kind:stage', 'kind:sitting', 'kind:amendment'] }
}

/** One bill with its path through both Houses; undefined where there is none of that name. */
export async function findBillPage(db: Queryable, slug: string, onDay?: string): Promise<BillPage | undefined> {
  const [found] = await db
    .select({
      ...billColumns,
      longTitle: publishedBills.longTitle,
      originatingHouse: publishedBills.originatingHouse,
      currentHouse: publishedBills.currentHouse,
      actUrl: publishedBills.actUrl,
      syncedAt: publishedBills.syncedAt,
    })
    .from(publishedBills)
    .where(eq(publishedBills.slug, slug))
  if (!found) return undefined
  const { today, ...row } = found
  const [stages, amendments, publications, news, sources, states] = await Promise.all([
    listStages(db, row.id),
    listAmendmentCards(db, eq(publishedAmendments.billId, row.id)),
    listPublications(db, row.id),
    listNews(db, row.id),
    listSourcesBySubject(db, [row.id]),
    listBillStates(db, onDay ?? today),
  ])
  const state = states.get(row.id) ?? neverSeen
  const bill = { ...row, state, amendments: amendments.length, parliamentUrl: toParliamentUrl(row.parliamentId) }
  const ids = [row.id, ...stages.map(({ id }) => id), ...amendments.map(({ id }) => id)]
  const [corrections, notices, proceedings, committee] = await Promise.all([
    listCorrectionsOn(db, { of: 'rows', ids }),
    listRunningNotices(db, eq(publishedNotices.billId, row.id)),
    listLatest(db, eq(publishedProceedings.billId, row.id), { most: mostProceedings, onDay: onDay ?? today }),
    listCommittee(db, row.id),
  ])
  // A change of a stage, sitting, paper or amendment names its bill too, so the bill's tag stands for them all; not for how much of
  // an ask an amendment would give.
  const tags = [
    row.id,
    'kind:text',
    'kind:division',
    'kind:source',
    'kind:correction',
    'kind:notice',
    'kind:proceeding',
  ]
  const lag = findLag(bill, publications)
  const shown = { bill, stages, amendments, publications, news, lag, corrections, notices, proceedings, committee }
  return { ...shown, sources: sources.get(row.id) ?? [], today: onDay ?? today, tags }
}

/** Each bill for a list. */
export async function listBillCards(db: Queryable, onDay?: string): Promise<BillCard[]> {
  const [bills, amendments, firstDays] = await Promise.all([
    db.select(billColumns).from(publishedBills),
    db
      .select({ billId: publishedAmendments.billId, amendments: count() })
      .from(publishedAmendments)
      .groupBy(publishedAmendments.billId),
    db
      .select({ billId: publishedStages.billId, day: min(publishedSittings.sitsOn) })
      .from(publishedSittings)
      .innerJoin(publishedStages, eq(publishedStages.id, publishedSittings.stageId))
      .groupBy(publishedStages.billId),
  ])
  const amendmentsOf = new Map(amendments.map((row) => [row.billId, row.amendments]))
  const firstDayOf = new Map(firstDays.map(({ billId, day }) => [billId, day]))
  const states = await listBillStates(db, onDay ?? bills[0]?.today ?? '')
  const notYet = '9999'
  return bills
    .map(({ today: _today, ...bill }) => {
      const state = states.get(bill.id) ?? neverSeen
      return { ...bill, state, amendments: amendmentsOf.get(bill.id) ?? 0 }
    })
    .toSorted((one, other) => (firstDayOf.get(one.id) ?? notYet).localeCompare(firstDayOf.get(other.id) ?? notYet))
}

const billColumns = {
  id: publishedBills.id,
  slug: publishedBills.slug,
  shortTitle: publishedBills.shortTitle,
  sessions: publishedBills.sessions,
  parliamentId: publishedBills.parliamentId,
  outcome: publishedBills.outcome,
  outcomeNote: publishedBills.outcomeNote,
  actTitle: publishedBills.actTitle,
  royalAssentOn: publishedBills.royalAssentOn,
  plainSummary: publishedBills.plainSummary,
  today: londonToday,
}

function toParliamentUrl(parliamentId: number | null): string | null {
  return parliamentId === null ? null : `https://bills.parliament.uk/bills/${parliamentId}`
}

async function listStages(db: Queryable, billId: string): Promise<BillStage[]> {
  const rows = await db
    .select({
      id: publishedStages.id,
      name: publishedStages.name,
      house: publishedStages.house,
      kind: publishedStages.kind,
      round: publishedStages.round,
      note: publishedStages.note,
      plainSummary: publishedStages.plainSummary,
      sitsOn: publishedSittings.sitsOn,
    })
    .from(publishedStages)
    .leftJoin(publishedSittings, eq(publishedSittings.stageId, publishedStages.id))
    .where(eq(publishedStages.billId, billId))
    .orderBy(asc(publishedStages.position), asc(publishedSittings.sitsOn))
  const stages = new Map<string, Omit<BillStage, 'sources'>>()
  for (const { sitsOn, ...row } of rows) {
    const stage = stages.get(row.id) ?? { ...row, sittings: [] }
    if (sitsOn !== null) stage.sittings.push(sitsOn)
    stages.set(row.id, stage)
  }
  return withSources(db, [...stages.values()])
}

async function listPublications(db: Queryable, billId: string): Promise<Publication[]> {
  return db
    .select({
      id: publishedPublications.id,
      title: publishedPublications.title,
      kind: publishedPublications.kind,
      house: publishedPublications.house,
      publishedOn: publishedPublications.publishedOn,
      url: publishedPublications.url,
    })
    .from(publishedPublications)
    .where(eq(publishedPublications.billId, billId))
    .orderBy(asc(publishedPublications.publishedOn), asc(publishedPublications.title))
}

async function listNews(db: Queryable, billId: string): Promise<NewsArticle[]> {
  return db
    .select({
      id: publishedNewsArticles.id,
      title: publishedNewsArticles.title,
      content: publishedNewsArticles.content,
      publishedOn: publishedNewsArticles.publishedOn,
      sourceUrl: publishedNewsArticles.sourceUrl,
    })
    .from(publishedNewsArticles)
    .where(eq(publishedNewsArticles.billId, billId))
    .orderBy(desc(publishedNewsArticles.publishedOn), asc(publishedNewsArticles.title))
}

/** Papers that amendments are printed on. */
const amendmentPapers = /amendment paper|marshalled list|running list|notices? of amendments?/i

/**
 * Where Parliament's list of amendments may be behind its papers, as it was by days: on a bill of which we have the list
 * and know no end. With the latest of its papers that we know of, which is the better place to look. Null for any other.
 */
export function findLag(
  { outcome, amendments, parliamentUrl, syncedAt }: Pick<Bill, 'outcome' | 'amendments' | 'parliamentUrl' | 'syncedAt'>,
  publications: readonly Publication[],
): BillPage['lag'] {
  const isOver = outcome !== null && outcome !== 'in-progress'
  if (isOver || syncedAt === null || amendments === 0) return null
  const papers = publications.filter(({ kind, url }) => url !== null && amendmentPapers.test(kind))
  const paper = papers.toSorted((one, other) => (one.publishedOn ?? '').localeCompare(other.publishedOn ?? '')).at(-1)
  return { paper: paper ?? null, allPapers: parliamentUrl === null ? null : `${parliamentUrl}/publications` }
}
