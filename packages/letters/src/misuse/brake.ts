import { brakes, holdReasons, saveAudit, type Database, type HoldReason, type Queryable } from '@safe-to-report/db'
import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { findBefore } from '../desk/find-before.ts'

const most = z.number('Please give a number.').int().min(1, 'One is the least.').max(1_000_000).nullable()

/** From how many letters on new ones are held; null for no limit. */
export const brakeSettings = z.object({
  perCampaign: most,
  perSeat: most,
  perAddress: most,
  perDomain: most,
  perWords: most,
})
export type BrakeSettings = z.infer<typeof brakeSettings>

/** The limits of a campaign that staff have set none for; `letters.why_hold` has the same. */
export const usualBrake: BrakeSettings = { perCampaign: 1_000, perSeat: 100, perAddress: 20, perDomain: 5, perWords: 5 }

/** Letters that wait for staff for one reason: counts, of nobody's letter. */
export interface HeldGroup {
  campaignId: string
  why: HoldReason
  /** Of a flood to one area: which, by its code and what its office is called. */
  area: { code: string; office: string } | null
  letters: number
  oldest: Date
}

const heldRow = z.object({
  campaign_id: z.string(),
  why: z.enum(holdReasons),
  area: z.string().nullable(),
  office: z.string().nullable(),
  letters: z.coerce.number(),
  oldest: z.coerce.date(),
})

/** What waits for staff, longest first. */
export async function listHeld(db: Queryable): Promise<HeldGroup[]> {
  const { rows } = await db.execute(sql`select * from letters.list_held()`)
  return rows.map((row) => {
    const { campaign_id: campaignId, area: code, office, ...group } = heldRow.parse(row)
    return { campaignId, ...group, area: code === null ? null : { code, office: office ?? code } }
  })
}

/** Each campaign's brake, by its id; a campaign that is not there has `usualBrake`. */
export async function listBrakes(db: Queryable): Promise<Map<string, BrakeSettings>> {
  const rows = await db.select().from(brakes)
  return new Map(rows.map(({ campaignId, ...settings }) => [campaignId, settings]))
}

/** Sets a campaign's brake, and writes it into the audit. Holds for letters confirmed from now on. */
export async function saveBrake(
  db: Database,
  change: { staffId: string; campaignId: string; settings: BrakeSettings },
): Promise<void> {
  const { staffId, campaignId } = change
  const settings = brakeSettings.parse(change.settings)
  await db.transaction(async (tx) => {
    const [was] = await tx.select().from(brakes).where(eq(brakes.campaignId, campaignId)).for('update')
    const before = findBefore(was ? brakeSettings.parse(was) : usualBrake, settings)
    await tx
      .insert(brakes)
      .values({ campaignId, ...settings })
      .onConflictDoUpdate({ target: brakes.campaignId, set: settings })
    await saveAudit(tx, { staffId, action: 'brake-changed', detail: { campaignId, ...settings, before } })
  })
}

export const heldDecisions = ['release', 'drop'] as const
export type HeldDecision = (typeof heldDecisions)[number]

/** Lets a group of held letters go out, or tells each writer, with the text, that theirs does not; how many. Audited. */
export async function decideHeld(
  db: Database,
  decided: { staffId: string; campaignId: string; why: HoldReason; area: string | null; decision: HeldDecision },
): Promise<number> {
  const { staffId, campaignId, why, area, decision } = decided
  return db.transaction(async (tx) => {
    const { rows } = await tx.execute(
      decision === 'release'
        ? sql`select letters.release_held(${campaignId}::uuid, ${why}, ${area}) as letters`
        : sql`select letters.drop_held(${campaignId}::uuid, ${why}, ${area}) as letters`,
    )
    const { letters } = z.object({ letters: z.number() }).parse(rows[0])
    if (letters === 0) return 0
    const action = decision === 'release' ? 'held-released' : 'held-dropped'
    await saveAudit(tx, { staffId, action, detail: { campaignId, why, area, letters } })
    return letters
  })
}
