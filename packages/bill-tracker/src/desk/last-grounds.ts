import { proposals, type Queryable } from '@safe-to-report/db'
import { and, desc, eq, gt, isNotNull, ne, sql } from 'drizzle-orm'

/** What somebody gave as the source of what they proposed last, to be offered again. */
export interface LastGrounds {
  /** The proposal that it stood behind. */
  id: string
  title: string
  sourceUrl: string
  quote: string
}

/** Of today's working day: what was read yesterday is no source for what is written now. */
export async function findLastGrounds(db: Queryable, staffId: string): Promise<LastGrounds | undefined> {
  const { id, title, sourceUrl, quote, author, proposedAt, state } = proposals
  const [last] = await db
    .select({ id, title, sourceUrl: sql<string>`${sourceUrl}`, quote: sql<string>`coalesce(${quote}, '')` })
    .from(proposals)
    .where(
      and(
        eq(author, staffId),
        isNotNull(sourceUrl),
        ne(sourceUrl, ''),
        ne(state, 'draft'),
        gt(proposedAt, sql`now() - interval '12 hours'`),
      ),
    )
    .orderBy(desc(proposedAt), desc(id))
    .limit(1)
  return last
}
