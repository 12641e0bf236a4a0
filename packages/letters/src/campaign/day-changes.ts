import { campaignDayChanges, type Queryable } from '@safe-to-report/db'
import { desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'

/** What the record did to the first or the last day of a campaign that follows it; a day that is null is not known. */
export type CampaignDayChange = Pick<typeof campaignDayChanges.$inferSelect, 'edge' | 'was' | 'becomes' | 'at'>

/** What the record did to a campaign's days, the latest first. */
export async function listDayChanges(db: Queryable, campaignId: string): Promise<CampaignDayChange[]> {
  const { edge, was, becomes, at, id } = campaignDayChanges
  return db
    .select({ edge, was, becomes, at })
    .from(campaignDayChanges)
    .where(eq(campaignDayChanges.campaignId, campaignId))
    .orderBy(desc(id))
    .limit(20)
}

const answer = z.tuple([z.object({ moved: z.int() })])

/**
 * Gives every campaign that opens or closes with something of the record the days that the record has; how many it changed. The
 * database does so whenever the record changes: besides, time alone can end a stage.
 */
export async function followRecord(db: Queryable): Promise<number> {
  const { rows } = await db.execute(sql`select letters.follow_record() as moved`)
  return answer.parse(rows)[0].moved
}
