import { inBatches, nonSittings, type Database, type House } from '@safe-to-report/db'
import { and, eq, gte, lte, notInArray } from 'drizzle-orm'
import { toPlainText } from '../asking/plain-text.ts'
import type { NonSittingAnswer } from './whatson-answers.ts'
import type { Days } from './whatson-client.ts'

export interface ToldNonSittings {
  house: House
  /** The days that were asked for. */
  days: Days
  spans: readonly NonSittingAnswer[]
  now: Date
}

/**
 * Writes down when a House does not sit. A span that is listed no more is none; an answer that lists none takes nothing away, as
 * the calendar always has some.
 */
export async function saveNonSittings(db: Database, { house, days, spans, now }: ToldNonSittings): Promise<void> {
  const rows = spans.map(({ StartDate, EndDate, Description, Category }) => ({
    house,
    startsOn: StartDate,
    endsOn: EndDate,
    what: toPlainText(Description) ?? toPlainText(Category) ?? 'Not sitting',
    seenAt: now,
  }))
  const once = [...new Map(rows.map((row) => [row.startsOn, row])).values()]
  if (once.length === 0) return
  await db.transaction(async (tx) => {
    await inBatches(once, (batch) => tx.insert(nonSittings).values(batch).onConflictDoNothing())
    for (const { startsOn, endsOn, what, seenAt } of once) {
      await tx
        .update(nonSittings)
        .set({ endsOn, what, seenAt })
        .where(and(eq(nonSittings.house, house), eq(nonSittings.startsOn, startsOn)))
    }
    await tx.delete(nonSittings).where(
      and(
        eq(nonSittings.house, house),
        gte(nonSittings.startsOn, days.from),
        lte(nonSittings.endsOn, days.to),
        notInArray(
          nonSittings.startsOn,
          once.map(({ startsOn }) => startsOn),
        ),
      ),
    )
  })
}
