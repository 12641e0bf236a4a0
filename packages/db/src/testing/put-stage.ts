import { sql } from 'drizzle-orm'
import { londonToday } from '../read-clock.ts'
import type { Queryable } from '../open-database.ts'
import { bills, sittings, stages } from '../schema/bills.ts'

/** By which a campaign names the stage that `putStage` puts. */
export const madeStage = 'stage/made-reported-bill/lords/report/1'

/** Puts a made bill on the public record that is reported to the Lords so many days from today. Gives the stage's id. As the owner. */
export async function putStage(db: Queryable, inDays: readonly number[]): Promise<string> {
  const bill = { slug: 'made-reported-bill', shortTitle: 'Made Bill', outcome: 'in-progress', verified: true } as const
  const [billRow] = await db.insert(bills).values(bill).returning({ id: bills.id })
  const stage = { kind: 'report', house: 'Lords', name: 'Report stage', position: 4, verified: true } as const
  const [row] = await db
    .insert(stages)
    .values({ ...stage, billId: billRow?.id ?? '' })
    .returning({ id: stages.id })
  const stageId = row?.id ?? ''
  for (const days of inDays) {
    // oxlint-disable-next-line no-await-in-loop -- a few
    await db.insert(sittings).values({ stageId, sitsOn: sql`${londonToday} + ${days}::int`, verified: true })
  }
  return stageId
}
