import { amendmentDivisions, citations, notices, positions, proposals, texts, type Queryable } from '@safe-to-report/db'
import { inArray, or } from 'drizzle-orm'
import { listPlaces } from '../reading/following/list-places.ts'
import { pathOf, type ShownOn } from '../words/in-public.ts'

export interface TouchedPage {
  page: 'amendment' | 'ask' | 'bill' | 'division' | 'member' | 'notice' | 'proceeding' | 'evidence' | 'help'
  path: string
  /** Of the row that the page is about; empty where the page is of many. */
  slug: string
}

/** The public pages, as the record now stands, that tell of what some proposals are about. */
export async function listTouchedPages(db: Queryable, proposalIds: readonly string[]): Promise<TouchedPage[]> {
  const subjects = await db
    .select({ kind: proposals.kind, id: proposals.subjectId })
    .from(proposals)
    .where(inArray(proposals.id, [...proposalIds]))
  const ids = await listTold(
    db,
    subjects.map(({ id }) => id),
  )
  const places = await listPlaces(db, ids)
  const shown = [...places.values()].flatMap(({ own, list }) => [own.shownOn, list.shownOn]).flatMap(toPage)
  const help: TouchedPage[] = subjects.some(({ kind }) => kind === 'help-service')
    ? [{ page: 'help', path: '/help', slug: '' }]
    : []
  const noticed = await listNoticed(
    db,
    subjects.flatMap(({ kind, id }) => (kind === 'notice' ? [id] : [])),
  )
  return [...new Map([...shown, ...noticed, ...help].map((page) => [page.path, page])).values()]
}

/** The page of a notice is its own, whether its first day has come or not. */
async function listNoticed(db: Queryable, ids: string[]): Promise<TouchedPage[]> {
  const rows = await db.select({ slug: notices.slug }).from(notices).where(inArray(notices.id, ids))
  return rows.flatMap(({ slug }) => toPage({ page: 'notice', slug }))
}

/** Rows that are told of beside some rows: what cites a source, the amendment of a text, the asks of an amendment or an opinion. */
async function listTold(db: Queryable, ids: string[]): Promise<string[]> {
  const [citing, on, opinions] = await Promise.all([
    db.select({ id: citations.subjectId }).from(citations).where(inArray(citations.sourceId, ids)),
    db
      .select({ id: amendmentDivisions.amendmentId })
      .from(amendmentDivisions)
      .where(inArray(amendmentDivisions.divisionId, ids)),
    db.select({ id: positions.askId }).from(positions).where(inArray(positions.id, ids)),
  ])
  const near = [...ids, ...[...citing, ...on, ...opinions].flatMap(({ id }) => (id === null ? [] : [id]))]
  const carried = await db
    .select({ id: texts.id, amendmentId: texts.amendmentId })
    .from(texts)
    .where(or(inArray(texts.id, near), inArray(texts.amendmentId, near)))
  return [...new Set([...near, ...carried.flatMap(({ id, amendmentId }) => [id, amendmentId ?? id])])]
}

function toPage(shownOn: ShownOn): TouchedPage[] {
  switch (shownOn.page) {
    case 'amendment':
    case 'ask':
    case 'bill':
    case 'division':
    case 'member':
    case 'notice':
    case 'proceeding':
      return [{ page: shownOn.page, path: pathOf(shownOn), slug: shownOn.slug }]
    case 'text':
      return [{ page: 'ask', path: pathOf({ page: 'ask', slug: shownOn.ask }), slug: shownOn.ask }]
    case 'evidence':
      return [{ page: 'evidence', path: pathOf(shownOn), slug: '' }]
    case 'data':
    case 'record':
      return []
    default:
      return shownOn satisfies never
  }
}
