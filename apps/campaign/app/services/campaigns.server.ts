import { findSourcesByKey, listCampaignDays, listRunningNotices } from '@safe-to-report/bill-tracker/reading'
import { findMemberDeeds, findMemberFacts, type MemberDeeds } from '@safe-to-report/bill-tracker/seats'
import type { Database } from '@safe-to-report/db'
import { findCampaign, findOpenCampaign, listOpenCampaigns, type MemberFacts } from '@safe-to-report/letters/campaigns'
import { listTestedCampaigns } from '@safe-to-report/letters/desk'

/** The campaigns that can be written for, and what of the record their words rest on. */
export function openCampaigns(db: Database) {
  return {
    /** The open campaign of this slug; without one, that which opened first. */
    find: async (slug: string) => (slug === '' ? (await listOpenCampaigns(db))[0] : findOpenCampaign(db, slug)),
    /** The campaigns that are open today, the one that opened first before the others. */
    list: () => listOpenCampaigns(db),
    /** News and calls to act of today. */
    listNotices: () => listRunningNotices(db),
    /** What is to come of what open campaigns close with, by their slugs. */
    listDays: () => listCampaignDays(db),
    /** The ids of campaigns whose letters go to their writers alone. */
    listTested: () => listTestedCampaigns(db),
    /** The ask of a campaign, whatever its state. */
    findAskSlug: async (campaignId: string) => (await findCampaign(db, campaignId))?.askSlug ?? null,
    /** What the record knows of a member that the campaign's rules ask about. */
    findMemberFacts: (memberId: number, askSlug: string): Promise<MemberFacts> =>
      findMemberFacts(db, memberId, askSlug),
    /** What a member did about the ask of the campaign that opened first; undefined where nobody can tell. */
    findDeeds: async (memberId: number): Promise<MemberDeeds | undefined> => {
      const [first] = await listOpenCampaigns(db)
      const askSlug = first && (await findCampaign(db, first.id))?.askSlug
      return askSlug ? findMemberDeeds(db, memberId, askSlug) : undefined
    },
    /** Published sources of the record by their keys. */
    findSources: (keys: readonly string[]) => findSourcesByKey(db, keys),
  }
}
