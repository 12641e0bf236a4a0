import { and, asc, eq, gte, isNull, lte, or, type SQL } from 'drizzle-orm'
import { letterCampaigns, londonToday, type Queryable } from '@safe-to-report/db'
import { campaignContent, type CampaignContent } from './content.ts'

/** A campaign with all that its letters are built from. Days are London days, both within the campaign. */
export type Campaign = Omit<typeof letterCampaigns.$inferSelect, 'content'> & { content: CampaignContent }

/** The campaign of this slug, if staff have opened it and it is open today, in London and by the database's clock. */
export async function findOpenCampaign(db: Queryable, slug: string): Promise<Campaign | undefined> {
  const [row] = await db
    .select()
    .from(letterCampaigns)
    .where(and(eq(letterCampaigns.slug, slug), isOpenToday()))
  return row && toCampaign(row)
}

/** The campaigns that supporters can write for today, the one that opened first before the others. */
export async function listOpenCampaigns(db: Queryable): Promise<Campaign[]> {
  const rows = await db
    .select()
    .from(letterCampaigns)
    .where(isOpenToday())
    .orderBy(asc(letterCampaigns.opensOn), asc(letterCampaigns.slug))
  return rows.map(toCampaign)
}

function isOpenToday(): SQL | undefined {
  return and(
    eq(letterCampaigns.state, 'open'),
    lte(letterCampaigns.opensOn, londonToday),
    or(isNull(letterCampaigns.closesOn), gte(letterCampaigns.closesOn, londonToday)),
  )
}

/** A row of the database as a campaign. Throws a `ZodError` for content that this program did not write. */
export function toCampaign(row: typeof letterCampaigns.$inferSelect): Campaign {
  return { ...row, content: campaignContent.parse(row.content) }
}
