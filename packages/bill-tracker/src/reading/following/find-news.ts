import { publishedChanges, type Queryable } from '@safe-to-report/db'
import { and, gt, lte } from 'drizzle-orm'
import { findScope } from './find-scope.ts'
import type { FollowScope, News } from './following-types.ts'
import { gatherByPage, listChangesOf } from './list-changed-pages.ts'
import { netChanges } from './net-changes.ts'

/**
 * What changed in a scope after one change of the record and up to another, by page: undefined where there is no such
 * scope. What was changed and changed back is no news.
 */
export async function findNews(
  db: Queryable,
  asked: FollowScope,
  { after, upTo }: { after: number; upTo: number },
): Promise<News | undefined> {
  const scope = await findScope(db, asked)
  if (!scope) return undefined
  const within = and(gt(publishedChanges.id, after), lte(publishedChanges.id, upTo))
  const changes = netChanges(await listChangesOf(db, scope, within))
  const pages = await gatherByPage(db, changes, () => '')
  const instants = pages.flatMap((page) => page.changes.map(({ at }) => at.getTime()))
  return { name: scope.name, pages, since: instants.length === 0 ? null : new Date(Math.min(...instants)) }
}
