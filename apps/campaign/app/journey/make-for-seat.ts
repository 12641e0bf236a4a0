import { type Campaign, chooseVariants, recipientKindOf } from '@safe-to-report/letters/campaigns'
import type { OpenCampaign } from './build-letter.ts'
import { type RecipientServices, recipientSources } from './recipients.ts'
import type { Seat } from './seat.ts'

/** The campaign’s words for whoever holds this seat, by what the record knows of them. */
export async function makeForSeat(campaign: Campaign, seat: Seat, services: RecipientServices): Promise<OpenCampaign> {
  const { id, askSlug, content, target } = campaign
  const recipientKind = recipientKindOf[target]
  const facts = await recipientSources[recipientKind].findFacts(seat, askSlug, services)
  return { id, askSlug, recipientKind, content: chooseVariants(content, { member: seat.member, seat, facts }) }
}
