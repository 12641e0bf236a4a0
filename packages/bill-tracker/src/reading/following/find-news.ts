import { publishedChanges, publishedNotices, type Queryable } from '@safe-to-report/db'
import { and, eq, gt, inArray, lte, min } from 'drizzle-orm'
import { listNotices } from '../notices/list-notices.ts'
import { listSecondLooks } from '../pages/second-looks.ts'
import { tellTakenBack, type RecordChange } from '../../words/tell-change.ts'
import { findScope } from './find-scope.ts'
import type { ChangedPage, FollowScope, News, TakenBack } from './following-types.ts'
import { gatherByPage, isArrival, listChangesOf } from './list-changed-pages.ts'
import { findGoneScope, isGoneBetween, listUndone } from './list-undone.ts'
import { netChanges } from './net-changes.ts'

interface Between {
  after: number
  upTo: number
}

/**
 * What changed in a scope after one change of the record and up to another, by page: undefined where there is no such
 * scope. What was changed and changed back is no news; what was told before and taken back is told apart.
 */
export async function findNews(db: Queryable, asked: FollowScope, between: Between): Promise<News | undefined> {
  const scope = (await findScope(db, asked)) ?? (asked.of === 'everything' ? undefined : await findGoneScope(db, asked))
  if (!scope) return undefined
  const within = and(gt(publishedChanges.id, between.after), lte(publishedChanges.id, between.upTo))
  const net = netChanges(await listChangesOf(db, scope, within))
  const [pages, takenBack, gone, looks] = await Promise.all([
    gatherByPage(
      db,
      net.filter(({ undoes }) => !undoes),
      () => '',
    ),
    listTakenBack(db, net),
    listUndone(db, scope, isGoneBetween(between)),
    listSecondLooks(db),
  ])
  const instants = [...net.map(({ at }) => at), ...gone.map(({ at }) => at)].map((at) => at.getTime())
  return {
    name: scope.name,
    pages: await withNotices(db, pages),
    takenBack: [...takenBack, ...gone.flatMap(toTakenBack)],
    looks,
    since: instants.length === 0 ? null : new Date(Math.min(...instants)),
  }
}

/** Fields that hold again what they held before a set that was told. */
async function listTakenBack(db: Queryable, net: readonly RecordChange[]): Promise<TakenBack[]> {
  const back = net.filter(({ undoes }) => undoes)
  const came = await listComings(db, [...new Set(back.flatMap(({ setId }) => setId ?? []))])
  const pages = await gatherByPage(db, back, ({ setId }) => setId ?? '')
  return pages.flatMap(({ shownOn, name, changes }) => {
    const [first] = changes
    const set = came.get(first?.setId ?? '')
    if (!first || !set) return []
    return [{ shownOn, name, cameBy: set.id, said: changes.map(tellTakenBack), why: first.why }]
  })
}

async function listComings(db: Queryable, setIds: readonly string[]): Promise<Map<string, { id: number }>> {
  if (setIds.length === 0) return new Map()
  const rows = await db
    .select({ setId: publishedChanges.setId, id: min(publishedChanges.id) })
    .from(publishedChanges)
    .where(and(inArray(publishedChanges.setId, [...setIds]), eq(publishedChanges.undoes, false)))
    .groupBy(publishedChanges.setId)
  return new Map(rows.flatMap(({ setId, id }) => (setId === null || id === null ? [] : [[setId, { id }] as const])))
}

function toTakenBack({ shownOn, name, undone }: ChangedPage): TakenBack[] {
  const [first] = undone
  if (!first) return []
  const said = undone.map(({ title }) => `${title} put on the record`)
  return [{ shownOn, name, cameBy: Math.min(...undone.map(({ cameBy }) => cameBy)), said, why: first.why }]
}

async function withNotices(db: Queryable, pages: readonly ChangedPage[]): Promise<News['pages']> {
  const came = pages.flatMap(({ changes }) =>
    changes.flatMap((change) => (change.subjectKind === 'notice' && isArrival(change) ? [change.subjectId] : [])),
  )
  if (came.length === 0) return [...pages]
  const notices = await listNotices(db, inArray(publishedNotices.id, came))
  return pages.map((page) => {
    const notice = notices.find(({ id }) => page.changes.some(({ subjectId }) => subjectId === id))
    return notice ? { ...page, notice } : page
  })
}
