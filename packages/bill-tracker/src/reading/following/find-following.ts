import type { Queryable } from '@safe-to-report/db'
import { todayInLondon } from '../../words/london-date.ts'
import { listSecondLooks } from '../pages/second-looks.ts'
import { findScope, tagsOf } from './find-scope.ts'
import type { ChangedPage, Following, FollowScope } from './following-types.ts'
import { isArrival, listChangedPages } from './list-changed-pages.ts'
import { listHappenings } from './list-happenings.ts'

/** Entries of either sort in a feed: more than a reader that looks once a month would miss. */
const limit = 100

/** What a feed tells: what happened up to now, and what changed on the record; undefined where there is no such scope. */
export async function findFollowing(db: Queryable, asked: FollowScope, now: Date): Promise<Following | undefined> {
  const scope = await findScope(db, asked)
  if (!scope) return undefined
  const [happenings, changed, looks] = await Promise.all([
    listHappenings(db, scope, { upTo: todayInLondon(now), limit }),
    listChangedPages(db, scope),
    listSecondLooks(db),
  ])
  return {
    name: scope.name,
    happenings,
    changed: changed.flatMap(withoutBeginnings).slice(0, limit),
    looks,
    tags: tagsOf(scope),
  }
}

/** A notice that came is told as what happened on its day, once. */
function withoutBeginnings(page: ChangedPage): ChangedPage[] {
  if (page.shownOn.page !== 'notice') return [page]
  const changes = page.changes.filter((change) => !isArrival(change))
  return changes.length === 0 ? [] : [{ ...page, changes }]
}
