import { readingMarks, type Queryable } from '@safe-to-report/db'
import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { listMarks, saveMarks } from './reading-marks.ts'

/** A reading mark that says what the next run needs to know: of a day of a list, a page, a term. */
export interface Bookmark {
  mark: Record<string, number | string>
  markedAt: Date
}

const written = z.record(z.string(), z.union([z.number(), z.string()]))

/** How far a source has been read, by part. */
export async function listBookmarks(db: Queryable, source: string): Promise<Map<string, Bookmark>> {
  const marks = await listMarks(db, source)
  return new Map(
    [...marks].map(([part, { mark, readAt }]) => [part, { mark: written.parse(JSON.parse(mark)), markedAt: readAt }]),
  )
}

/** Says how far a part has been read. */
export async function putBookmark(
  db: Queryable,
  at: { source: string; part: string; mark?: Bookmark['mark']; now: Date },
): Promise<void> {
  const { source, part, mark = {}, now } = at
  await saveMarks(db, source, [{ key: part, mark: JSON.stringify(mark), readAt: now }])
}

/** Forgets parts that nobody goes back to. */
export async function dropBookmarks(db: Queryable, source: string, parts: readonly string[]): Promise<void> {
  if (parts.length === 0) return
  await db.delete(readingMarks).where(and(eq(readingMarks.source, source), inArray(readingMarks.key, [...parts])))
}
