import { and, asc, eq, gte, isNull, lte, or } from 'drizzle-orm'
import { letterCampaigns, points, type Queryable } from '@safe-to-report/db'

export type Campaign = typeof letterCampaigns.$inferSelect
export type Point = Pick<typeof points.$inferSelect, 'id' | 'slug' | 'heading' | 'body'>

/** The campaign of this slug, if it is open on this London day ('YYYY-MM-DD'). */
export async function findOpenCampaign(db: Queryable, slug: string, today: string): Promise<Campaign | undefined> {
  const [campaign] = await db
    .select()
    .from(letterCampaigns)
    .where(
      and(
        eq(letterCampaigns.slug, slug),
        lte(letterCampaigns.opensOn, today),
        or(isNull(letterCampaigns.closesOn), gte(letterCampaigns.closesOn, today)),
      ),
    )
  return campaign
}

/** The campaign's points in the order in which they are offered. */
export async function listPoints(db: Queryable, campaignId: string): Promise<Point[]> {
  return db
    .select({ id: points.id, slug: points.slug, heading: points.heading, body: points.body })
    .from(points)
    .where(eq(points.campaignId, campaignId))
    .orderBy(asc(points.position))
}
