import { sending, type Queryable } from '@safe-to-report/db'
import { eq } from 'drizzle-orm'

/** The ids of the campaigns that staff are testing: what is written for them now goes to its writer alone. */
export async function listTestedCampaigns(db: Queryable): Promise<ReadonlySet<string>> {
  const rows = await db.select({ id: sending.campaignId }).from(sending).where(eq(sending.test, true))
  return new Set(rows.map(({ id }) => id))
}
