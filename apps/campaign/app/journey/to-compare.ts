import { hashCampaignRuns, type LetterToCompare } from '@safe-to-report/letters/writing'
import type { OpenCampaign } from './build-letter.ts'
import type { Seat } from './seat.ts'

/** A letter as it is compared with others: without what the campaign itself says in each. */
export function toCompare({ id, content }: OpenCampaign, seat: Seat, text: string): LetterToCompare {
  return { campaignId: id, text, campaignRuns: hashCampaignRuns(content, seat) }
}
