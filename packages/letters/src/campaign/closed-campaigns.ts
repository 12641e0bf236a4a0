import { letterCampaigns, londonToday, type Queryable } from '@safe-to-report/db'
import { eq, lt, or } from 'drizzle-orm'

/** The ids of campaigns that have closed, or whose last day is over, by the database's clock: a subquery. */
export function selectClosedCampaigns(db: Queryable) {
  return db
    .select({ id: letterCampaigns.id })
    .from(letterCampaigns)
    .where(or(eq(letterCampaigns.state, 'closed'), lt(letterCampaigns.closesOn, londonToday)))
}
