import { constituencies, publishedPostLists, publishedPosts, type PostKind, type Queryable } from '@safe-to-report/db'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { isMinister } from './is-minister.ts'

/** What a campaign's rules may ask about posts held now; a minister is in the Government too, a whip is no minister. */
export type PostFact = PostKind | 'minister'

/** Facts about the posts that a member holds; null while Parliament has told none of the lists. */
export async function findPostFacts(db: Queryable, memberId: number): Promise<PostFact[] | null> {
  const [lists, held] = await Promise.all([
    db.select().from(publishedPostLists).limit(1),
    db
      .select({ kind: publishedPosts.kind, name: publishedPosts.name })
      .from(publishedPosts)
      .where(and(eq(publishedPosts.memberId, memberId), isNull(publishedPosts.endedOn))),
  ])
  return lists.length === 0 ? null : [...new Set(held.flatMap(factsOf))].toSorted()
}

function factsOf({ kind, name }: { kind: PostKind; name: string }): PostFact[] {
  return kind === 'government' && isMinister(name) ? [kind, 'minister'] : [kind]
}

export interface PostCounts {
  /** The day on which Parliament last told the oldest of its lists. */
  asOf: string
  /** How many of those who have a seat in the House of Commons hold a post of each sort; absent of a list never told. */
  seated: Partial<Record<PostFact, number>>
}

/** How many MPs hold posts; null while Parliament has told none of the lists. */
export async function countPosts(db: Queryable): Promise<PostCounts | null> {
  const [lists, held] = await Promise.all([
    db.select().from(publishedPostLists).orderBy(asc(publishedPostLists.asOf)),
    db
      .select({ memberId: publishedPosts.memberId, kind: publishedPosts.kind, name: publishedPosts.name })
      .from(publishedPosts)
      .innerJoin(constituencies, eq(constituencies.memberId, publishedPosts.memberId))
      .where(isNull(publishedPosts.endedOn)),
  ])
  const [oldest] = lists
  if (!oldest) return null
  const told = held.flatMap((post) => factsOf(post).map((fact) => ({ fact, memberId: post.memberId })))
  const known = lists.flatMap(({ kind }): PostFact[] => (kind === 'government' ? [kind, 'minister'] : [kind]))
  const seated = Object.fromEntries(
    known.map((sort) => {
      const holders = told.filter(({ fact }) => fact === sort).map(({ memberId }) => memberId)
      return [sort, new Set(holders).size]
    }),
  )
  return { asOf: oldest.asOf, seated }
}
