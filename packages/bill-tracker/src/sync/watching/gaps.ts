import { gaps, type GapCause, type Queryable } from '@safe-to-report/db'
import { and, eq, isNull, sql } from 'drizzle-orm'

export interface GapTold {
  source: string
  /** Which part of it: a term, a House, a day; all of it unless told. */
  part?: string
  cause: GapCause
  /** In plain words, for anybody: they are public. */
  what: string
  now: Date
}

/** Writes down what could not be seen. One that is open goes on, since when it began. */
export async function openGap(db: Queryable, { source, part = '', cause, what, now }: GapTold): Promise<void> {
  await db
    .insert(gaps)
    .values({ source, part, cause, what, since: now, seenAt: now })
    .onConflictDoUpdate({
      target: [gaps.source, gaps.part],
      targetWhere: isNull(gaps.endedAt),
      set: { cause: sql`excluded.cause`, what: sql`excluded.what`, seenAt: now },
    })
}

/** Says that it could be seen again. */
export async function closeGap(
  db: Queryable,
  { source, part = '', now }: Pick<GapTold, 'source' | 'part' | 'now'>,
): Promise<void> {
  await db
    .update(gaps)
    .set({ endedAt: now })
    .where(and(eq(gaps.source, source), eq(gaps.part, part), isNull(gaps.endedAt)))
}
