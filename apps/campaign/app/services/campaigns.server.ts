import type { Database } from '@safe-to-report/db'
import { type Campaign, findCampaign, findOpenCampaign, listOpenCampaigns } from '@safe-to-report/letters/campaigns'
import { listTestedCampaigns } from '@safe-to-report/letters/desk'

export interface CampaignDoors {
  /** The open campaign of this slug; without one, that which opened first. */
  findCampaign: (slug: string) => Promise<Campaign | undefined>
  /** The campaigns that are open today, the one that opened first before the others. */
  listCampaigns: () => Promise<Campaign[]>
  /** The ids of campaigns whose letters go to their writers alone. */
  listTested: () => Promise<ReadonlySet<string>>
  /** The ask of a campaign, whatever its state. */
  findAskSlug: (campaignId: string) => Promise<string | null>
}

export function openCampaignDoors(db: Database): CampaignDoors {
  return {
    findCampaign: async (slug) => (slug === '' ? (await listOpenCampaigns(db))[0] : findOpenCampaign(db, slug)),
    listCampaigns: () => listOpenCampaigns(db),
    listTested: () => listTestedCampaigns(db),
    findAskSlug: async (campaignId) => (await findCampaign(db, campaignId))?.askSlug ?? null,
  }
}
