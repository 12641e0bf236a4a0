import type { CampaignTarget, RecipientKind } from '@safe-to-report/db'
import { z } from 'zod'

/**
 * Whom a letter is to. `area` is for where they hold an office, by its code, and `holder` whom the writer addressed, by number: of a
 * member, the seat's GSS code and Parliament's number. When it leaves, `letters.recipient_of` says who holds the office then.
 */
export const recipient = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('member'),
    area: z.string().regex(/^[A-Z]\d{8}$/),
    holder: z.int().positive(),
  }),
])
export type Recipient = z.infer<typeof recipient>

/** Before the number, so that numbers of two kinds are never taken for one. */
const keyPrefix: Record<RecipientKind, string> = { member: '' }

/**
 * What tells a recipient from all others, for hashes and counts; `letters.recipient_key` has the same. A member's is the bare number,
 * as it was before there were kinds: a hash of who has written lives as long as its campaign.
 */
export function recipientKey({ kind, holder }: Pick<Recipient, 'kind' | 'holder'>): string {
  return `${keyPrefix[kind]}${holder}`
}

/** How a recipient is kept beside a letter. */
export function toColumns({ kind, area, holder }: Recipient): {
  recipientKind: RecipientKind
  area: string
  holder: number
} {
  return { recipientKind: kind, area, holder }
}

/** The kind of recipient that a campaign's target chooses from. */
export const recipientKindOf: Record<CampaignTarget, RecipientKind> = { 'own-mp': 'member' }
