import { publishedSittings, publishedStages, readToday, type House, type Queryable } from '@safe-to-report/db'
import { and, asc, eq, gte, inArray } from 'drizzle-orm'
import type { BillCard } from './bill-types.ts'

/** A bill that is before Parliament now, or is to come. */
export interface BillInPlay {
  bill: BillCard
  /** The next day on which it sits, as far as our record has it. */
  next: { day: string; house: House | null; stageName: string } | null
}

/** Of some bills those that are before Parliament, and then those that are announced, each with the day on which it sits next. */
export async function listInPlay(db: Queryable, bills: readonly BillCard[], onDay?: string): Promise<BillInPlay[]> {
  const going = (['in-play', 'announced'] as const).flatMap((state) =>
    bills.filter((bill) => bill.state.state === state),
  )
  if (going.length === 0) return []
  const sittings = await db
    .select({
      billId: publishedStages.billId,
      day: publishedSittings.sitsOn,
      house: publishedStages.house,
      stageName: publishedStages.name,
    })
    .from(publishedSittings)
    .innerJoin(publishedStages, eq(publishedStages.id, publishedSittings.stageId))
    .where(
      and(
        inArray(
          publishedStages.billId,
          going.map(({ id }) => id),
        ),
        gte(publishedSittings.sitsOn, onDay ?? (await readToday(db))),
      ),
    )
    .orderBy(asc(publishedSittings.sitsOn), asc(publishedStages.position))
  return going.map((bill) => {
    const found = sittings.find(({ billId }) => billId === bill.id)
    return { bill, next: found ? { day: found.day, house: found.house, stageName: found.stageName } : null }
  })
}
