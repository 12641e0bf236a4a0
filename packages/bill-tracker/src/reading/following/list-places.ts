import {
  publishedAmendments,
  publishedAsks,
  publishedBills,
  publishedCampaignEvents,
  publishedCouldCarry,
  publishedDivisions,
  publishedEvidence,
  publishedMembers,
  publishedNotices,
  publishedPositions,
  publishedProceedings,
  publishedPublications,
  publishedSittings,
  publishedStages,
  publishedStances,
  publishedTexts,
  type Queryable,
} from '@safe-to-report/db'
import { eq, inArray } from 'drizzle-orm'
import { amendmentName } from '../../words/amendment-name.ts'
import { formatLondonDate } from '../../words/london-date.ts'
import { nameNotice } from '../../words/tell-notice.ts'
import { nameProceeding } from '../../words/tell-proceeding.ts'
import type { PublicKind, ShownOn } from '../../words/in-public.ts'

interface Place {
  shownOn: ShownOn
  name: string
}

/** Where a row is shown: on its own page, and on the page that lists it. */
interface Places {
  own: Place
  list: Place
}

type Placed = [id: string, places: Places][]

const evidencePlace: Place = { shownOn: { page: 'evidence' }, name: 'Evidence' }

/** Where each of some rows is shown, by row id; rows of kinds that have no public place are left out. */
export async function listPlaces(db: Queryable, subjectIds: readonly string[]): Promise<Map<string, Places>> {
  const ids = [...new Set(subjectIds)]
  if (ids.length === 0) return new Map()
  const placed = await Promise.all(Object.values(placers).map((place) => place(db, ids)))
  return new Map(placed.flat())
}

type Placer = (db: Queryable, ids: string[]) => Promise<Placed>

/** By kind: a kind whose changes are told in public is shown somewhere. */
const placers: Record<PublicKind, Placer> = {
  bill: placeBills,
  stage: placeStages,
  sitting: placeSittings,
  publication: placePublications,
  amendment: placeAmendments,
  division: placeDivisions,
  ask: placeAsks,
  text: placeTexts,
  'could-carry': placeCouldCarry,
  'campaign-event': onEvidencePage(publishedCampaignEvents),
  notice: placeNotices,
  evidence: onEvidencePage(publishedEvidence),
  position: onEvidencePage(publishedPositions),
  stance: placeStances,
  proceeding: placeProceedings,
}

const billColumns = { slug: publishedBills.slug, bill: publishedBills.shortTitle }

function billPlace({ slug, bill }: { slug: string; bill: string }): Place {
  return { shownOn: { page: 'bill', slug }, name: bill }
}

const onBill = (row: { id: string; slug: string; bill: string }): Placed[number] => {
  const place = billPlace(row)
  return [row.id, { own: place, list: place }]
}

async function placeBills(db: Queryable, ids: string[]): Promise<Placed> {
  const rows = await db
    .select({ id: publishedBills.id, ...billColumns })
    .from(publishedBills)
    .where(inArray(publishedBills.id, ids))
  return rows.map(onBill)
}

async function placeStages(db: Queryable, ids: string[]): Promise<Placed> {
  const rows = await db
    .select({ id: publishedStages.id, ...billColumns })
    .from(publishedStages)
    .innerJoin(publishedBills, eq(publishedBills.id, publishedStages.billId))
    .where(inArray(publishedStages.id, ids))
  return rows.map(onBill)
}

async function placeSittings(db: Queryable, ids: string[]): Promise<Placed> {
  const rows = await db
    .select({ id: publishedSittings.id, ...billColumns })
    .from(publishedSittings)
    .innerJoin(publishedStages, eq(publishedStages.id, publishedSittings.stageId))
    .innerJoin(publishedBills, eq(publishedBills.id, publishedStages.billId))
    .where(inArray(publishedSittings.id, ids))
  return rows.map(onBill)
}

async function placePublications(db: Queryable, ids: string[]): Promise<Placed> {
  const rows = await db
    .select({ id: publishedPublications.id, ...billColumns })
    .from(publishedPublications)
    .innerJoin(publishedBills, eq(publishedBills.id, publishedPublications.billId))
    .where(inArray(publishedPublications.id, ids))
  return rows.map(onBill)
}

async function placeAmendments(db: Queryable, ids: string[]): Promise<Placed> {
  const rows = await db
    .select({
      id: publishedAmendments.id,
      own: publishedAmendments.slug,
      kind: publishedAmendments.kind,
      number: publishedAmendments.number,
      ...billColumns,
    })
    .from(publishedAmendments)
    .innerJoin(publishedBills, eq(publishedBills.id, publishedAmendments.billId))
    .where(inArray(publishedAmendments.id, ids))
  return rows.map((row) => {
    const own: Place = { shownOn: { page: 'amendment', slug: row.own }, name: `${amendmentName(row)}, ${row.bill}` }
    return [row.id, { own, list: billPlace(row) }]
  })
}

async function placeAsks(db: Queryable, ids: string[]): Promise<Placed> {
  const rows = await db
    .select({ id: publishedAsks.id, slug: publishedAsks.slug, title: publishedAsks.title })
    .from(publishedAsks)
    .where(inArray(publishedAsks.id, ids))
  return rows.map(onAsk)
}

async function placeTexts(db: Queryable, ids: string[]): Promise<Placed> {
  const rows = await db
    .select({ id: publishedTexts.id, slug: publishedAsks.slug, title: publishedAsks.title })
    .from(publishedTexts)
    .innerJoin(publishedAsks, eq(publishedAsks.id, publishedTexts.askId))
    .where(inArray(publishedTexts.id, ids))
  return rows.map(onAsk)
}

async function placeCouldCarry(db: Queryable, ids: string[]): Promise<Placed> {
  const rows = await db
    .select({ id: publishedCouldCarry.id, slug: publishedAsks.slug, title: publishedAsks.title })
    .from(publishedCouldCarry)
    .innerJoin(publishedAsks, eq(publishedAsks.id, publishedCouldCarry.askId))
    .where(inArray(publishedCouldCarry.id, ids))
  return rows.map(onAsk)
}

function onAsk({ id, slug, title }: { id: string; slug: string; title: string }): Placed[number] {
  const place: Place = { shownOn: { page: 'ask', slug }, name: title }
  return [id, { own: place, list: place }]
}

async function placeDivisions(db: Queryable, ids: string[]): Promise<Placed> {
  const rows = await db
    .select({
      id: publishedDivisions.id,
      slug: publishedDivisions.slug,
      house: publishedDivisions.house,
      heldOn: publishedDivisions.heldOn,
    })
    .from(publishedDivisions)
    .where(inArray(publishedDivisions.id, ids))
  return rows.map(({ id, slug, house, heldOn }) => {
    const name = `${house} vote, ${formatLondonDate(heldOn)}`
    const place: Place = { shownOn: { page: 'division', slug }, name }
    return [id, { own: place, list: place }]
  })
}

/** What a member said is told on their page, and counted on the ask's. */
async function placeStances(db: Queryable, ids: string[]): Promise<Placed> {
  const rows = await db
    .select({
      id: publishedStances.id,
      memberId: publishedStances.memberId,
      member: publishedMembers.name,
      slug: publishedAsks.slug,
      title: publishedAsks.title,
    })
    .from(publishedStances)
    .innerJoin(publishedMembers, eq(publishedMembers.id, publishedStances.memberId))
    .innerJoin(publishedAsks, eq(publishedAsks.id, publishedStances.askId))
    .where(inArray(publishedStances.id, ids))
  return rows.map(({ id, memberId, member, slug, title }) => {
    const own: Place = { shownOn: { page: 'member', slug: String(memberId) }, name: member }
    return [id, { own, list: { shownOn: { page: 'ask', slug }, name: title } }]
  })
}

async function placeNotices(db: Queryable, ids: string[]): Promise<Placed> {
  const { id, slug, kind, title } = publishedNotices
  const rows = await db.select({ id, slug, kind, title }).from(publishedNotices).where(inArray(id, ids))
  return rows.map((row) => {
    const place: Place = { shownOn: { page: 'notice', slug: row.slug }, name: nameNotice(row) }
    return [row.id, { own: place, list: place }]
  })
}

/** Figures, opinions and events stand together on one page. */
function onEvidencePage(
  view: typeof publishedCampaignEvents | typeof publishedEvidence | typeof publishedPositions,
): Placer {
  return async (db, ids) => {
    const rows = await db.select({ id: view.id }).from(view).where(inArray(view.id, ids))
    return rows.map(({ id }) => [id, { own: evidencePlace, list: evidencePlace }])
  }
}

/** One that comes is told by its own name: whoever follows the ask wants to know what it is. */
async function placeProceedings(db: Queryable, ids: string[]): Promise<Placed> {
  const rows = await db
    .select({
      id: publishedProceedings.id,
      slug: publishedProceedings.slug,
      kind: publishedProceedings.kind,
      title: publishedProceedings.title,
    })
    .from(publishedProceedings)
    .where(inArray(publishedProceedings.id, ids))
  return rows.map(({ id, slug, ...named }) => {
    const place: Place = { shownOn: { page: 'proceeding', slug }, name: nameProceeding(named) }
    return [id, { own: place, list: place }]
  })
}
