import { date, index, integer, text, unique, uuid } from 'drizzle-orm/pg-core'
import { record } from './record.ts'

/**
 * Whose list names a post: the Government's (ministers and whips), the opposition's front bench, another party's
 * spokespersons, or the Speakers and their deputies, who do not take sides.
 */
export const postKinds = ['government', 'opposition', 'spokesperson', 'speaker'] as const
export type PostKind = (typeof postKinds)[number]

const postColumns = {
  id: uuid().primaryKey().defaultRandom(),
  /** Parliament's member id. */
  memberId: integer().notNull(),
  kind: text({ enum: postKinds }).notNull(),
  /** Parliament's number of the post; its list of Speakers has none. */
  parliamentId: integer(),
  name: text().notNull(),
  department: text(),
  /** Null where Parliament does not say. */
  startedOn: date(),
  /** Null while it is held: else the day that Parliament gave, or the first on which its list left it out. */
  endedOn: date(),
  /** Parliament's answer that says so. */
  sourceUrl: text().notNull(),
}

/** A post that a member holds, or held while the record looked. */
export const posts = record.table('posts', postColumns, (post) => [
  unique('posts_identity').on(post.memberId, post.kind, post.name, post.startedOn).nullsNotDistinct(),
  index('posts_by_member').on(post.memberId),
])

/** The day on which Parliament last told each list of posts. A list that it never told is not known. */
export const postLists = record.table('post_lists', {
  kind: text({ enum: postKinds }).primaryKey(),
  asOf: date().notNull(),
})

export const publishedPosts = record.view('published_posts', { ...postColumns, asOf: date().notNull() }).existing()

export const publishedPostLists = record
  .view('published_post_lists', { kind: text({ enum: postKinds }).notNull(), asOf: date().notNull() })
  .existing()
