import { publishedPositions, type Queryable } from '@safe-to-report/db'
import { asc, eq } from 'drizzle-orm'
import type { Position } from './campaigning-types.ts'
import { withSources } from './sources.ts'

/** What is held about one ask, or about all of them. */
export async function listPositions(db: Queryable, askId?: string): Promise<Position[]> {
  const rows = await db
    .select({
      id: publishedPositions.id,
      slug: publishedPositions.slug,
      who: publishedPositions.who,
      side: publishedPositions.side,
      statement: publishedPositions.statement,
      heldWhen: publishedPositions.heldWhen,
    })
    .from(publishedPositions)
    .where(askId === undefined ? undefined : eq(publishedPositions.askId, askId))
    .orderBy(asc(publishedPositions.position))
  return withSources(db, rows)
}
