import { letterCampaigns, type Queryable } from '@safe-to-report/db'
import { eq, lt, or } from 'drizzle-orm'

/** The ids of campaigns that have closed, or whose last day was before `today`: a subquery. */
export function selectClosedCampaigns(db: Queryable, today: string) {
  return db
    .select({ id: letterCampaigns.id })
    .from(letterCampaigns)
    .where(or(eq(letterCampaigns.state, 'closed'), lt(letterCampaigns.closesOn, today)))
}
