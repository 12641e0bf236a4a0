import { publishedCampaignDays, type House, type MilestoneKind, type Queryable } from '@safe-to-report/db'
import { asc } from 'drizzle-orm'

/** What is to come of what a campaign of ours closes with, which whoever writes may write before. */
export interface CampaignDay {
  kind: MilestoneKind
  /** London's; today or later. */
  day: string
  isToday: boolean
  /** That staff expect a vote on the ask that day. */
  isVote: boolean
  /** Of a stage, where. */
  house: House | null
  /** Of the bill, or of the call for evidence. */
  title: string
}

/** What is to come, by the slug of each open campaign that closes with something of the record whose day is known. */
export async function listCampaignDays(db: Queryable): Promise<ReadonlyMap<string, CampaignDay>> {
  const rows = await db.select().from(publishedCampaignDays).orderBy(asc(publishedCampaignDays.slug))
  return new Map(
    rows.map(({ slug, kind, day, isToday, isVote, house, billTitle, name }) => {
      const title = kind === 'stage' ? (billTitle ?? name) : name
      return [slug, { kind, day, isToday, isVote, house, title }]
    }),
  )
}
