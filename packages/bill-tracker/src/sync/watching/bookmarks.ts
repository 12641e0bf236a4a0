import { readingMarks, type Queryable } from '@safe-to-report/db'
import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'

export interface Bookmark {
  /** What the next run needs to know of it. */
  mark: Record<string, number | string>
  markedAt: Date
}

const written = z.record(z.string(), z.union([z.number(), z.string()]))

/** How far a source has been read: by a day of one of its lists, a page, a term. */
export async function listBookmarks(db: Queryable, source: string): Promise<Map<string, Bookmark>> {
  const rows = await db.select().from(readingMarks).where(eq(readingMarks.source, source))
  return new Map(
    rows.map(({ key, mark, readAt }) => [key, { mark: written.parse(JSON.parse(mark)), markedAt: readAt }]),
  )
}

/** Says how far a part has been read. */
export async function putBookmark(
  db: Queryable,
  at: { source: string; part: string; mark?: Bookmark['mark']; now: Date },
): Promise<void> {
  const { source, part, mark = {}, now } = at
  const told = { mark: JSON.stringify(mark), readAt: now }
  await db
    .insert(readingMarks)
    .values({ source, key: part, ...told })
    .onConflictDoUpdate({ target: [readingMarks.source, readingMarks.key], set: told })
}

/** Forgets parts that nobody goes back to. */
export async function dropBookmarks(db: Queryable, source: string, parts: readonly string[]): Promise<void> {
  if (parts.length === 0) return
  await db.delete(readingMarks).where(and(eq(readingMarks.source, source), inArray(readingMarks.key, [...parts])))
}
