import { brakes, type Queryable } from '@safe-to-report/db'
import { eq } from 'drizzle-orm'
import { limitRate } from '../limit-rate.ts'

/** The limits of a campaign that staff have set none for; `letters.why_hold` has the first two as well. */
export const usualBrake = { perCampaign: 1_000, perSeat: 100, perAddress: 20 } as const

/** So many letters may be submitted for each that may be confirmed: most visitors do not confirm at once. */
const submittedPerConfirmed = 3

export interface Submitting {
  campaignId: string
  /** The internet address that submits; only its HMAC under the day's key is stored. */
  clientAddress: string
  now: Date
}

/**
 * Counts a letter that is submitted, and says whether it is part of a flood, so that it waits for staff once it is confirmed:
 * very many from one internet address in an hour, or of the whole campaign in ten minutes.
 */
export async function watchFlood(
  db: Queryable,
  { campaignId, clientAddress, now }: Submitting,
): Promise<'many-letters' | 'one-address' | null> {
  const [own] = await db.select().from(brakes).where(eq(brakes.campaignId, campaignId))
  const { perCampaign, perAddress } = own ?? usualBrake
  const ofAddress = await limitRate(db, {
    bucket: 'brake-by-address',
    who: `${campaignId}:${clientAddress}`,
    limit: perAddress ?? Infinity,
    windowSeconds: 3_600,
    now,
  })
  const ofCampaign = await limitRate(db, {
    bucket: 'brake-by-campaign',
    who: campaignId,
    limit: perCampaign === null ? Infinity : perCampaign * submittedPerConfirmed,
    windowSeconds: 600,
    now,
  })
  if (!ofAddress.allowed) return 'one-address'
  return ofCampaign.allowed ? null : 'many-letters'
}
