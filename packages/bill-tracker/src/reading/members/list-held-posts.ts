import { publishedPosts, type Queryable } from '@safe-to-report/db'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'

/** A post that a member holds, as Parliament tells it. Days are London days. */
export interface HeldPost {
  name: string
  department: string | null
  /** Null where Parliament does not say. */
  startedOn: string | null
  sourceUrl: string
  /** The day on which Parliament told it. */
  asOf: string
}

/** The posts that a member holds, those held longest first. */
export async function listHeldPosts(db: Queryable, memberId: number): Promise<HeldPost[]> {
  const { name, department, startedOn, sourceUrl, asOf } = publishedPosts
  return db
    .select({ name, department, startedOn, sourceUrl, asOf })
    .from(publishedPosts)
    .where(and(eq(publishedPosts.memberId, memberId), isNull(publishedPosts.endedOn)))
    .orderBy(sql`${startedOn} asc nulls last`, asc(name))
}
