import { readingMarks, inBatches, type Queryable } from '@safe-to-report/db'
import { and, eq, lt, sql } from 'drizzle-orm'

export interface Mark {
  /** What Parliament said of it when it was read, compared for change only. */
  mark: string
  readAt: Date
}

/** How far a source has been read: its marks by what was read. */
export async function listMarks(db: Queryable, source: string): Promise<Map<string, Mark>> {
  const rows = await db.select().from(readingMarks).where(eq(readingMarks.source, source))
  return new Map(rows.map(({ key, mark, readAt }) => [key, { mark, readAt }]))
}

/** Says that it was read, and what Parliament said of it. */
export async function saveMarks(
  db: Queryable,
  source: string,
  marks: readonly { key: string; mark: string; readAt: Date }[],
): Promise<void> {
  const once = [...new Map(marks.map((one) => [one.key, one])).values()]
  await inBatches(once, (batch) =>
    db
      .insert(readingMarks)
      .values(batch.map((one) => ({ source, ...one })))
      .onConflictDoUpdate({
        target: [readingMarks.source, readingMarks.key],
        set: { mark: sql`excluded.mark`, readAt: sql`excluded.read_at` },
      }),
  )
}

/** Forgets what was read before a moment: it is asked for no more. */
export async function forgetMarks(db: Queryable, source: string, before: Date): Promise<void> {
  await db.delete(readingMarks).where(and(eq(readingMarks.source, source), lt(readingMarks.readAt, before)))
}
