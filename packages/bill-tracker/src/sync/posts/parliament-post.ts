import type { PostKind } from '@safe-to-report/db'

/** A post that a member holds, or has held, as Parliament tells it. Days are London days. */
export interface ParliamentPost {
  memberId: number
  kind: PostKind
  /** Parliament's number of the post; its list of Speakers has none. */
  parliamentId: number | null
  name: string
  /** Several are one after the other, in order of name. */
  department: string | null
  /** Null where Parliament does not say. */
  startedOn: string | null
  /** Null while it is held. */
  endedOn: string | null
  /** Where the answer came from. */
  sourceUrl: string
}

/** What Parliament told of one kind of post, in one list or in several. */
export interface ToldPosts {
  kind: PostKind
  posts: ParliamentPost[]
  /** Numbers of posts of which something could not be read; null where not even the number could. */
  unread: (number | null)[]
}

/** What makes a post the same as another; when it ended, and under which department, does not. */
export function postKey({
  memberId,
  kind,
  name,
  startedOn,
}: Pick<ParliamentPost, 'memberId' | 'kind' | 'name' | 'startedOn'>): string {
  return JSON.stringify([memberId, kind, name, startedOn])
}
