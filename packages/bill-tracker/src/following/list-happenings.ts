import {
  publishedAmendments,
  publishedAsks,
  publishedBills,
  publishedCampaignEvents,
  publishedSittings,
  publishedStages,
  publishedTexts,
  type Queryable,
} from '@safe-to-report/db'
import { and, desc, eq, inArray, isNull, lte, sql, type SQL } from 'drizzle-orm'
import type { FoundScope } from './find-scope.ts'
import type { Happening } from './following-types.ts'

/** What happened up to a day, newest first; no more than the limit. */
export async function listHappenings(
  db: Queryable,
  scope: FoundScope,
  { upTo, limit }: { upTo: string; limit: number },
): Promise<Happening[]> {
  const isOfAsk = scope.of === 'ask'
  const found = await Promise.all([
    listDecided(db, amendmentsIn(scope), upTo, limit),
    // Whoever follows an ask wants what became of it, not each day on which its bills sat: calendars have those.
    isOfAsk ? [] : listSat(db, scope.of === 'bill' ? eq(publishedStages.billId, scope.billId) : undefined, upTo, limit),
    isOfAsk ? [] : listAssents(db, scope.of === 'bill' ? eq(publishedBills.id, scope.billId) : undefined, upTo),
    listTexts(db, textsIn(scope), upTo),
    scope.of === 'everything' || (isOfAsk && scope.isFirst) ? listEvents(db, upTo) : [],
  ])
  return found
    .flat()
    .toSorted((one, other) => other.day.localeCompare(one.day))
    .slice(0, limit)
}

function amendmentsIn(scope: FoundScope): SQL | undefined {
  if (scope.of === 'everything') return undefined
  if (scope.of === 'bill') return eq(publishedAmendments.billId, scope.billId)
  return scope.amendmentIds.length === 0 ? sql`false` : inArray(publishedAmendments.id, scope.amendmentIds)
}

function textsIn(scope: FoundScope): SQL | undefined {
  if (scope.of === 'everything') return undefined
  return scope.of === 'bill' ? eq(publishedTexts.billId, scope.billId) : eq(publishedTexts.askId, scope.askId)
}

const decidedOrMoved = sql<string>`coalesce(${publishedAmendments.decidedOn}, ${publishedAmendments.movedOn})`

async function listDecided(db: Queryable, scope: SQL | undefined, upTo: string, limit: number): Promise<Happening[]> {
  const rows = await db
    .select({
      slug: publishedAmendments.slug,
      kind: publishedAmendments.kind,
      number: publishedAmendments.number,
      decision: publishedAmendments.decision,
      decidedOn: publishedAmendments.decidedOn,
      movedOn: publishedAmendments.movedOn,
      plainSummary: publishedAmendments.plainSummary,
      house: publishedStages.house,
      stageName: publishedStages.name,
      bill: publishedBills.shortTitle,
    })
    .from(publishedAmendments)
    .innerJoin(publishedStages, eq(publishedStages.id, publishedAmendments.stageId))
    .innerJoin(publishedBills, eq(publishedBills.id, publishedAmendments.billId))
    .where(and(scope, sql`${decidedOrMoved} <= ${upTo}`))
    .orderBy(desc(decidedOrMoved), desc(publishedAmendments.slug))
    .limit(limit)
  return rows.flatMap(({ decidedOn, movedOn, ...row }): Happening[] => {
    const day = decidedOn ?? movedOn
    if (day === null) return []
    const shownOn = { page: 'amendment', slug: row.slug } as const
    return [{ what: 'amendment', day, isDecided: decidedOn !== null, shownOn, ...row }]
  })
}

async function listSat(db: Queryable, scope: SQL | undefined, upTo: string, limit: number): Promise<Happening[]> {
  const rows = await db
    .select({
      id: publishedSittings.id,
      day: publishedSittings.sitsOn,
      house: publishedStages.house,
      stageName: publishedStages.name,
      bill: publishedBills.shortTitle,
      billSlug: publishedBills.slug,
    })
    .from(publishedSittings)
    .innerJoin(publishedStages, eq(publishedStages.id, publishedSittings.stageId))
    .innerJoin(publishedBills, eq(publishedBills.id, publishedStages.billId))
    .where(and(scope, lte(publishedSittings.sitsOn, upTo)))
    .orderBy(desc(publishedSittings.sitsOn), desc(publishedSittings.id))
    .limit(limit)
  return rows.map(({ billSlug, ...row }) => ({ what: 'sitting', ...row, shownOn: { page: 'bill', slug: billSlug } }))
}

async function listAssents(db: Queryable, scope: SQL | undefined, upTo: string): Promise<Happening[]> {
  const rows = await db
    .select({
      slug: publishedBills.slug,
      bill: publishedBills.shortTitle,
      actTitle: publishedBills.actTitle,
      day: publishedBills.royalAssentOn,
    })
    .from(publishedBills)
    .where(and(scope, lte(publishedBills.royalAssentOn, upTo)))
  return rows.flatMap(({ day, ...row }): Happening[] =>
    day === null ? [] : [{ what: 'royal-assent', day, ...row, shownOn: { page: 'bill', slug: row.slug } }],
  )
}

async function listTexts(db: Queryable, scope: SQL | undefined, upTo: string): Promise<Happening[]> {
  const rows = await db
    .select({
      slug: publishedTexts.slug,
      label: publishedTexts.label,
      plainWords: publishedTexts.plainWords,
      day: publishedTexts.happenedOn,
      bill: publishedBills.shortTitle,
      ask: publishedAsks.slug,
    })
    .from(publishedTexts)
    .innerJoin(publishedAsks, eq(publishedAsks.id, publishedTexts.askId))
    .innerJoin(publishedBills, eq(publishedBills.id, publishedTexts.billId))
    // Those that an amendment carries are told as that amendment.
    .where(and(scope, isNull(publishedTexts.amendmentId), lte(publishedTexts.happenedOn, upTo)))
  return rows.flatMap(({ day, ask, ...row }): Happening[] =>
    day === null ? [] : [{ what: 'text', day, ...row, shownOn: { page: 'text', slug: row.slug, ask } }],
  )
}

async function listEvents(db: Queryable, upTo: string): Promise<Happening[]> {
  const rows = await db
    .select({
      slug: publishedCampaignEvents.slug,
      day: publishedCampaignEvents.happenedOn,
      title: publishedCampaignEvents.title,
      summary: publishedCampaignEvents.summary,
    })
    .from(publishedCampaignEvents)
    .where(lte(publishedCampaignEvents.happenedOn, upTo))
  return rows.map((row) => ({ what: 'campaign-event', ...row, shownOn: { page: 'evidence' } }))
}
