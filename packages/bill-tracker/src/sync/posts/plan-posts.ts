import { isDeepStrictEqual } from 'node:util'
import type { PostKind, posts } from '@safe-to-report/db'
import { postKey, type ParliamentPost, type ToldPosts } from './parliament-post.ts'
import type { SyncPlan } from '../planning/sync-plan.ts'

export type PostRow = typeof posts.$inferSelect

/** What a sync of posts will write, and nothing that is already so. */
export interface PostsPlan extends Pick<SyncPlan, 'changes'> {
  insert: PostRow[]
  update: { id: string; set: Partial<PostRow> }[]
  /** Lists that name somebody: the record knows these from now on. */
  listed: PostKind[]
  /** Lists that name nobody. No House is without posts, so that ends none: what the record had stays. */
  empty: PostKind[]
}

/**
 * What to write so that the record has the posts that Parliament lists. Pure: planned again from what it wrote, it is empty.
 * A post that its list leaves out has ended, on the day of the list where Parliament gives none; one of which something
 * could not be read has not.
 */
export function planPosts(
  stored: readonly PostRow[],
  told: readonly ToldPosts[],
  { today, newId }: { today: string; newId: () => string },
): PostsPlan {
  const plan: PostsPlan = { insert: [], update: [], listed: [], empty: [], changes: [] }
  for (const list of told) {
    if (!list.posts.some((post) => isHeld(post, today))) {
      plan.empty.push(list.kind)
      continue
    }
    plan.listed.push(list.kind)
    const known = new Map(stored.filter(({ kind }) => kind === list.kind).map((row) => [postKey(row), row]))
    for (const post of list.posts) {
      const row = known.get(postKey(post))
      known.delete(postKey(post))
      if (row) planKnown(plan, row, isHeld(post, today) ? { ...post, endedOn: null } : post)
      else if (isHeld(post, today)) planNew(plan, { id: newId(), ...post, endedOn: null })
    }
    for (const row of known.values()) {
      if (row.endedOn === null && !mayBeUnread(row, list)) planUpdate(plan, row, { endedOn: today }, row.sourceUrl)
    }
  }
  return plan
}

function isHeld({ endedOn }: ParliamentPost, today: string): boolean {
  return endedOn === null || endedOn > today
}

function mayBeUnread({ parliamentId }: PostRow, { unread }: ToldPosts): boolean {
  return unread.includes(null) || unread.includes(parliamentId)
}

function planKnown(plan: PostsPlan, row: PostRow, post: ParliamentPost): void {
  const { parliamentId, department, endedOn } = post
  planUpdate(plan, row, { parliamentId, department, endedOn }, post.sourceUrl)
}

type Told = Partial<Pick<PostRow, 'parliamentId' | 'department' | 'endedOn'>>
const toldFields = ['parliamentId', 'department', 'endedOn'] as const

function planUpdate(plan: PostsPlan, row: PostRow, told: Told, sourceUrl: string): void {
  const set: Told = {}
  for (const field of toldFields) {
    const after = told[field]
    if (after === undefined || isDeepStrictEqual(row[field], after)) continue
    Object.assign(set, { [field]: after })
    plan.changes.push({ ...changeOf(row), field, before: row[field], after, sourceUrl })
  }
  if (Object.keys(set).length > 0) plan.update.push({ id: row.id, set })
}

function planNew(plan: PostsPlan, row: PostRow): void {
  const { id: _id, sourceUrl, ...after } = row
  plan.insert.push(row)
  plan.changes.push({ ...changeOf(row), field: '*', before: null, after, sourceUrl })
}

function changeOf({ id }: PostRow) {
  return { subjectKind: 'post', subjectId: id } as const
}
