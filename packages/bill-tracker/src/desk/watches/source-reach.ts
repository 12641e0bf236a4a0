import { gaps, items, type GapCause, type Queryable } from '@safe-to-report/db'
import { count, desc, isNull, max } from 'drizzle-orm'

/** What of a source of Parliament cannot be seen now, and since when. */
export interface OpenGap {
  source: string
  part: string
  cause: GapCause
  what: string
  since: Date
  /** When somebody last tried. */
  seenAt: Date
}

/** How much a source brought, and when last. */
export interface SourceReach {
  source: string
  items: number
  seenAt: Date | null
}

/** Every gap that is open, the oldest first. */
export async function listOpenGaps(db: Queryable): Promise<OpenGap[]> {
  const { source, part, cause, what, since, seenAt } = gaps
  return db
    .select({ source, part, cause, what, since, seenAt })
    .from(gaps)
    .where(isNull(gaps.endedAt))
    .orderBy(since, source, part)
}

/** What was fetched to be watched, by source. */
export async function listSourceReach(db: Queryable): Promise<SourceReach[]> {
  return db
    .select({ source: items.source, items: count(), seenAt: max(items.seenAt) })
    .from(items)
    .groupBy(items.source)
    .orderBy(desc(count()))
}
