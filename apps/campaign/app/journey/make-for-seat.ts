import { type Campaign, chooseVariants, noFacts } from '@safe-to-report/letters/campaigns'
import type { Services } from '../services/index.server.ts'
import type { OpenCampaign } from './build-letter.ts'
import type { Seat } from './seat.ts'

/** The campaign’s words for whoever holds this seat, by what the record knows of them. */
export async function makeForSeat(
  campaign: Campaign,
  seat: Seat,
  { findMemberFacts }: Pick<Services['campaigns'], 'findMemberFacts'>,
): Promise<OpenCampaign> {
  const { id, askSlug, content } = campaign
  const known = seat.member ? await findMemberFacts(seat.member.id, askSlug) : noFacts
  // A member who was elected for another seat meanwhile is written to about this one.
  const facts = { ...known, nation: seat.nation }
  return { id, askSlug, content: chooseVariants(content, { member: seat.member, seat, facts }) }
}
