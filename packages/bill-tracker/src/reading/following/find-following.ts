import type { Queryable } from '@safe-to-report/db'
import { todayInLondon } from '../../words/london-date.ts'
import { listSecondLooks } from '../pages/second-looks.ts'
import { findScope, tagsOf } from './find-scope.ts'
import type { Following, FollowScope } from './following-types.ts'
import { listChangedPages } from './list-changed-pages.ts'
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
  return { name: scope.name, happenings, changed: changed.slice(0, limit), looks, tags: tagsOf(scope) }
}
