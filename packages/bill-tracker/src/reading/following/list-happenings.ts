import {
  publishedAmendmentDivisions,
  publishedAmendments,
  publishedBills,
  publishedDivisions,
  publishedNewsArticles,
  publishedStages,
  publishedTexts,
  type Queryable,
} from '@safe-to-report/db'
import { and, desc, eq, inArray, isNull, lte, sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import { listToldStances } from '../stances/list-stances.ts'
import { listDivisionCards } from '../divisions/list-divisions.ts'
import { listNotices } from '../notices/list-notices.ts'
import { noticesIn } from '../notices/notices-in.ts'
import { listProceedings } from '../proceedings/list-proceedings.ts'
import { proceedingsIn } from '../proceedings/proceedings-in.ts'
import { listCampaignEvents } from '../pages/campaigning.ts'
import { listShippedCorrections, type CorrectionScope } from '../pages/corrections.ts'
import { listToldTexts } from '../pages/told-texts.ts'
import { listDecidedAmendments, listSatDays, type Reach } from '../timeline/happened.ts'
import type { FoundScope } from './find-scope.ts'
import type { Happening } from './following-types.ts'

/** What happened up to a day, newest first; no more than the limit. */
export async function listHappenings(
  db: Queryable,
  scope: FoundScope,
  { upTo, limit }: { upTo: string; limit: number },
): Promise<Happening[]> {
  const reach = { upTo, latest: limit }
  const amendments = amendmentsIn(scope)
  const found = await Promise.all([
    listDecided(db, amendments, reach),
    listHeld(db, amendments && divisionsOn(db, amendments), reach),
    // Whoever follows an ask wants what became of it, not each day on which its bills sat: calendars have those.
    ...(scope.of === 'ask' ? [] : listOfBills(db, scope, reach)),
    listTexts(db, textsIn(scope), upTo),
    scope.of === 'everything' || (scope.of === 'ask' && scope.isFirst) ? listEvents(db, upTo) : [],
    listStancesTaken(db, scope, upTo),
    listNoticed(db, scope),
    listInParliament(db, scope, upTo),
    listCorrected(db, scope, upTo),
  ])
  return found
    .flat()
    .toSorted((one, other) => other.day.localeCompare(one.day))
    .slice(0, limit)
}

type Latest = NonNullable<Reach>

/** What bills have beside their amendments; of all bills where the scope is everything. */
function listOfBills(db: Queryable, scope: FoundScope, reach: Latest): Promise<Happening[]>[] {
  const of = (column: SQLWrapper): SQL | undefined =>
    scope.of === 'bill' ? sql`${column} = ${scope.billId}` : undefined
  return [
    listSat(db, of(publishedStages.billId), reach),
    listAssents(db, of(publishedBills.id), reach.upTo),
    listNews(db, of(publishedNewsArticles.billId), reach),
  ]
}

function amendmentsIn(scope: FoundScope): SQL | undefined {
  if (scope.of === 'everything') return undefined
  if (scope.of === 'bill') return eq(publishedAmendments.billId, scope.billId)
  return scope.amendmentIds.length === 0 ? sql`false` : inArray(publishedAmendments.id, scope.amendmentIds)
}

function divisionsOn(db: Queryable, amendments: SQL): SQL {
  const divided = db
    .select({ id: publishedAmendmentDivisions.divisionId })
    .from(publishedAmendmentDivisions)
    .innerJoin(publishedAmendments, eq(publishedAmendments.id, publishedAmendmentDivisions.amendmentId))
    .where(amendments)
  return inArray(publishedDivisions.id, divided)
}

function textsIn(scope: FoundScope): SQL | undefined {
  if (scope.of === 'everything') return undefined
  return scope.of === 'bill' ? eq(publishedTexts.billId, scope.billId) : eq(publishedTexts.askId, scope.askId)
}

async function listDecided(db: Queryable, scope: SQL | undefined, reach: Latest): Promise<Happening[]> {
  const rows = await listDecidedAmendments(db, scope, reach)
  return rows.map(
    ({ id: subjectId, slug, kind, number, fate, decidedOn, plainSummary, house, stageName, bill, day }) => {
      const told = { subjectId, slug, kind, number, fate, plainSummary, house, stageName, bill: bill.shortTitle }
      return { what: 'amendment', day, isDecided: decidedOn !== null, shownOn: { page: 'amendment', slug }, ...told }
    },
  )
}

async function listSat(db: Queryable, scope: SQL | undefined, reach: Latest): Promise<Happening[]> {
  const rows = await listSatDays(db, scope, reach)
  return rows.map(({ id, day, house, stageName, bill }) => {
    return {
      what: 'sitting',
      id,
      subjectId: id,
      day,
      house,
      stageName,
      bill: bill.shortTitle,
      shownOn: { page: 'bill', slug: bill.slug },
    }
  })
}

async function listHeld(db: Queryable, scope: SQL | undefined, { upTo }: Latest): Promise<Happening[]> {
  const cards = await listDivisionCards(db, and(scope, lte(publishedDivisions.heldOn, upTo)))
  return cards.map((division) => {
    const shownOn = { page: 'division', slug: division.slug } as const
    return { what: 'division', day: division.heldOn, division, subjectId: division.id, shownOn }
  })
}

async function listNews(db: Queryable, scope: SQL | undefined, { upTo, latest }: Latest): Promise<Happening[]> {
  const day = publishedNewsArticles.publishedOn
  const rows = await db
    .select({
      id: publishedNewsArticles.parliamentId,
      title: publishedNewsArticles.title,
      content: publishedNewsArticles.content,
      day,
      bill: publishedBills.shortTitle,
      billSlug: publishedBills.slug,
    })
    .from(publishedNewsArticles)
    .innerJoin(publishedBills, eq(publishedBills.id, publishedNewsArticles.billId))
    .where(and(scope, lte(day, upTo)))
    .orderBy(desc(day), desc(publishedNewsArticles.parliamentId))
    .limit(latest)
  return rows.flatMap(({ billSlug, day: publishedOn, ...row }): Happening[] =>
    publishedOn === null
      ? []
      : [{ what: 'news', day: publishedOn, ...row, subjectId: null, shownOn: { page: 'bill', slug: billSlug } }],
  )
}

async function listAssents(db: Queryable, scope: SQL | undefined, upTo: string): Promise<Happening[]> {
  const rows = await db
    .select({
      subjectId: publishedBills.id,
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
  // Those that an amendment carries are told as that amendment.
  const texts = await listToldTexts(
    db,
    and(scope, isNull(publishedTexts.amendmentId), lte(publishedTexts.happenedOn, upTo)),
  )
  return texts.flatMap(({ id: subjectId, happenedOn: day, ask, bill, slug, label, plainWords, fate }): Happening[] => {
    if (day === null) return []
    const told = { subjectId, slug, label, plainWords, fate, bill: bill.shortTitle }
    return [{ what: 'text', day, ...told, shownOn: { page: 'text', slug, ask } }]
  })
}

async function listEvents(db: Queryable, upTo: string): Promise<Happening[]> {
  const events = await listCampaignEvents(db)
  return events
    .filter(({ happenedOn }) => happenedOn <= upTo)
    .map(({ id: subjectId, slug, happenedOn: day, title, summary }) => {
      return { what: 'campaign-event', subjectId, slug, day, title, summary, shownOn: { page: 'evidence' } }
    })
}

async function listStancesTaken(db: Queryable, scope: FoundScope, upTo: string): Promise<Happening[]> {
  if (scope.of === 'bill') return []
  const told = await listToldStances(db, scope.of === 'ask' ? scope.askId : undefined)
  return told
    .filter(({ toldOn }) => toldOn <= upTo)
    .map(({ id, toldOn: day, member, memberId, side, source, ask, words }) => ({
      what: 'stance',
      id,
      subjectId: id,
      day,
      member,
      side,
      source,
      ask: ask.title,
      words,
      shownOn: { page: 'member', slug: String(memberId) },
    }))
}

/** Those that have begun, by the database's own day: on a day to come there is none. */
async function listNoticed(db: Queryable, scope: FoundScope): Promise<Happening[]> {
  const notices = await listNotices(db, noticesIn(scope))
  return notices.map((notice) => {
    const shownOn = { page: 'notice', slug: notice.slug } as const
    return { what: 'notice', day: notice.publicOn, notice, subjectId: notice.id, shownOn }
  })
}

/** Each when it was tabled, said or published, and again when it was answered. */
async function listInParliament(db: Queryable, scope: FoundScope, upTo: string): Promise<Happening[]> {
  const proceedings = await listProceedings(db, proceedingsIn(scope))
  const told = proceedings.flatMap((proceeding): Happening[] => {
    const { id: subjectId, slug, happenedOn, answer } = proceeding
    const shown = { proceeding, subjectId, shownOn: { page: 'proceeding', slug } } as const
    return [
      { what: 'proceeding', day: happenedOn, ...shown },
      ...(answer === null ? [] : [{ what: 'answer', day: answer.on, ...shown } as const]),
    ]
  })
  return told.filter(({ day }) => day <= upTo)
}

/** What shipped with the code was put right on a day; what staff put right is told as the change that it is. */
async function listCorrected(db: Queryable, scope: FoundScope, upTo: string): Promise<Happening[]> {
  const corrections = await listShippedCorrections(db, await correctionScope(db, scope))
  return corrections
    .filter(({ correctedOn }) => correctedOn <= upTo)
    .map((correction) => ({
      what: 'correction',
      subjectId: null,
      day: correction.correctedOn,
      correction,
      shownOn: { page: 'data', slug: correction.slug },
    }))
}

async function correctionScope(db: Queryable, scope: FoundScope): Promise<CorrectionScope> {
  if (scope.of === 'everything') return { of: 'everything' }
  if (scope.of === 'ask') return { of: 'rows', ids: [scope.askId, ...scope.textIds, ...scope.amendmentIds] }
  const ofBill = await db
    .select({ id: publishedAmendments.id })
    .from(publishedAmendments)
    .where(eq(publishedAmendments.billId, scope.billId))
  return { of: 'rows', ids: [scope.billId, ...ofBill.map(({ id }) => id)] }
}
