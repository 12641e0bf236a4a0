import { randomUUID } from 'node:crypto'
import {
  postKinds,
  postLists,
  posts,
  type Database,
  type PostKind,
  type Queryable,
  inBatches,
  inOneTransaction,
} from '@safe-to-report/db'
import { eq, lt } from 'drizzle-orm'
import { NotKnownToParliament, ParliamentAnswerChanged } from '../asking/errors.ts'
import type { ToldPosts } from './parliament-post.ts'
import type { PostsClient } from './posts-client.ts'
import { todayInLondon } from '../../words/london-date.ts'
import { planPosts, type PostsPlan } from './plan-posts.ts'
import { applyChanges } from '../planning/apply-plan.ts'
import type { Synced } from '../planning/synced.ts'

export interface SyncPostsOptions {
  db: Database
  client: PostsClient
  onProgress: (line: string) => void
  now: () => Date
}

/**
 * Brings the posts that members hold: in the Government, on the opposition's front bench, as spokespersons, as Speakers.
 * Each kind stands for itself: one that could not be fetched, or that names nobody, leaves what the record has of it.
 * @throws ParliamentUnreachable once what could be fetched is saved; ParliamentAnswerChanged where nothing could
 */
export async function syncPosts({ db, client, onProgress, now }: SyncPostsOptions): Promise<Synced> {
  const today = todayInLondon(now())
  const fetched = await Promise.all(
    postKinds.map(async (kind) => {
      const answer = await client.fetchPosts(kind, today).catch((error: unknown) => ({ kind, error }))
      if ('posts' in answer) onProgress(`${listWords[kind]}: ${answer.posts.length}`)
      return answer
    }),
  )
  const told = fetched.flatMap((answer) => ('posts' in answer ? [answer] : []))
  const faults = fetched.flatMap((answer) => ('error' in answer ? [answer] : []))
  const plan = await savePosts(db, told, today)
  const gone = faults.find(({ error }) => !isAnswer(error)) ?? (told.length === 0 ? faults[0] : undefined)
  if (gone) throw gone.error
  return {
    changed: plan.changes.length,
    detail: tellOdd(told, plan, faults),
    tally: [
      { what: 'posts new', count: plan.insert.length },
      { what: 'posts that ended', count: plan.update.filter(({ set }) => typeof set.endedOn === 'string').length },
    ]
      .filter(({ count }) => count > 0)
      .map(({ what, count }) => ({ what: `${what}: ${count}`, which: [] })),
  }
}

/** Parliament did answer, and would answer the same again: a matter for people, beside what the other lists told. */
function isAnswer(error: unknown): boolean {
  return error instanceof ParliamentAnswerChanged || error instanceof NotKnownToParliament
}

async function savePosts(db: Database, told: readonly ToldPosts[], today: string): Promise<PostsPlan> {
  return inOneTransaction(db, async (tx) => {
    const plan = planPosts(await tx.select().from(posts), told, { today, newId: randomUUID })
    await inBatches(plan.insert, (batch) => tx.insert(posts).values(batch))
    for (const { id, set } of plan.update) await tx.update(posts).set(set).where(eq(posts.id, id))
    await saveDays(tx, plan.listed, today)
    await applyChanges(tx, plan)
    return plan
  })
}

/** Written on another day than the last alone. */
async function saveDays(tx: Queryable, listed: PostKind[], today: string): Promise<void> {
  await inBatches(listed, (batch) =>
    tx
      .insert(postLists)
      .values(batch.map((kind) => ({ kind, asOf: today })))
      .onConflictDoUpdate({ target: postLists.kind, set: { asOf: today }, setWhere: lt(postLists.asOf, today) }),
  )
}

const listWords: Record<PostKind, string> = {
  government: 'posts in the Government',
  opposition: 'posts of the opposition',
  spokesperson: 'spokespersons',
  speaker: 'Speakers and deputies',
}

/** What staff should look at. */
function tellOdd(
  told: readonly ToldPosts[],
  { empty }: PostsPlan,
  faults: readonly { kind: PostKind; error: unknown }[],
): string | null {
  const setAside = told
    .filter(({ unread }) => unread.length > 0)
    .map(({ kind, unread }) => {
      const which = unread.map((id) => (id === null ? 'one without a number' : String(id))).join(', ')
      return `${listWords[kind]}: rows that could not be read were set aside (${which})`
    })
  const nobody = empty.map((kind) => `${listWords[kind]}: Parliament lists nobody, so the record stays as it was`)
  const failed = faults.map(
    ({ kind, error }) => `${listWords[kind]}: ${error instanceof Error ? error.message : 'failed'}`,
  )
  return [...setAside, ...nobody, ...failed].join('; ') || null
}
