import { and, asc, eq, gte, isNull, lte, or, type SQL } from 'drizzle-orm'
import { letterCampaigns, type Queryable } from '@safe-to-report/db'
import { campaignContent, type CampaignContent } from './content.ts'

/** A campaign with all that its letters are built from. Days are London days, both within the campaign. */
export type Campaign = Omit<typeof letterCampaigns.$inferSelect, 'content'> & { content: CampaignContent }

/** The campaign of this slug, if staff have opened it and it is open on this London day ('YYYY-MM-DD'). */
export async function findOpenCampaign(db: Queryable, slug: string, today: string): Promise<Campaign | undefined> {
  const [row] = await db
    .select()
    .from(letterCampaigns)
    .where(and(eq(letterCampaigns.slug, slug), isOpenOn(today)))
  return row && toCampaign(row)
}

/** The campaigns that supporters can write for on this London day, the one that opened first before the others. */
export async function listOpenCampaigns(db: Queryable, today: string): Promise<Campaign[]> {
  const rows = await db
    .select()
    .from(letterCampaigns)
    .where(isOpenOn(today))
    .orderBy(asc(letterCampaigns.opensOn), asc(letterCampaigns.slug))
  return rows.map(toCampaign)
}

function isOpenOn(today: string): SQL | undefined {
  return and(
    eq(letterCampaigns.state, 'open'),
    lte(letterCampaigns.opensOn, today),
    or(isNull(letterCampaigns.closesOn), gte(letterCampaigns.closesOn, today)),
  )
}

/** A row of the database as a campaign. Throws a `ZodError` for content that this program did not write. */
export function toCampaign(row: typeof letterCampaigns.$inferSelect): Campaign {
  return { ...row, content: campaignContent.parse(row.content) }
}
