import { pace, saveAudit, sending, type Database } from '@safe-to-report/db'
import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { toSettings, type SendingSettings } from './find-sending.ts'
import { findBefore } from './find-before.ts'

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Please give a time such as 08:00.')

/** What staff may set of a campaign's sending. */
export const sendingSettings = z
  .object({
    isPaused: z.boolean(),
    officeHours: z.object({ opensAt: time, closesAt: time, weekdaysOnly: z.boolean() }).nullable(),
    perMinute: z.number('Please give a number.').int().min(1, 'One a minute is the slowest.').max(6_000).nullable(),
    spreadMinutes: z.number('Please give a number.').int().min(0).max(1_440, 'A day is the longest spread.'),
    isTest: z.boolean(),
  })
  .refine(({ officeHours: hours }) => hours === null || hours.opensAt < hours.closesAt, {
    path: ['officeHours', 'closesAt'],
    error: 'The end must be later than the start.',
  }) satisfies z.ZodType<SendingSettings>

/** Saves how a campaign's letters go out, and writes it into the audit. Works from the next claim on, in every worker. */
export async function saveSending(
  db: Database,
  change: { staffId: string; campaignId: string; settings: SendingSettings },
): Promise<void> {
  const { campaignId, staffId } = change
  const settings = sendingSettings.parse(change.settings)
  const { officeHours, perMinute, spreadMinutes, isTest: test, isPaused } = settings
  const row = {
    opensAt: officeHours?.opensAt ?? null,
    closesAt: officeHours?.closesAt ?? null,
    weekdaysOnly: officeHours?.weekdaysOnly ?? true,
    perMinute,
    spreadMinutes,
    test,
  }
  await db.transaction(async (tx) => {
    const [was] = await tx.select().from(sending).where(eq(sending.campaignId, campaignId)).for('update')
    const before = findBefore(toSettings(was), settings)
    // Named columns: the campaign's role may not write `next_at`, which is the workers'.
    await tx.execute(sql`
      insert into letters.sending (campaign_id, paused_at, opens_at, closes_at, weekdays_only, per_minute, spread_minutes, test)
      values (${campaignId}, case when ${isPaused}::boolean then now() end, ${row.opensAt}::time, ${row.closesAt}::time,
        ${row.weekdaysOnly}, ${perMinute}::integer, ${spreadMinutes}, ${test})
      on conflict (campaign_id) do nothing`)
    await tx
      .update(sending)
      .set({
        ...row,
        pausedAt: isPaused ? sql`coalesce(${sending.pausedAt}, now())` : null,
      })
      .where(eq(sending.campaignId, campaignId))
    await saveAudit(tx, { staffId, action: 'sending-changed', detail: { campaignId, ...settings, before } })
  })
}

/** Sets how many letters a minute go to a domain (`*`: to any that has none of its own); null for no limit. */
export async function savePace(
  db: Database,
  { staffId, domain, perMinute }: { staffId: string; domain: string; perMinute: number | null },
): Promise<void> {
  await db.transaction(async (tx) => {
    const [was] = await tx.select({ perMinute: pace.perMinute }).from(pace).where(eq(pace.domain, domain)).for('update')
    await tx.update(pace).set({ perMinute }).where(eq(pace.domain, domain))
    const before = findBefore(was ?? {}, { perMinute })
    await saveAudit(tx, { staffId, action: 'sending-changed', detail: { domain, perMinute, before } })
  })
}

export const uncertainDecisions = ['arrived', 'send-again', 'give-up'] as const
export type UncertainDecision = (typeof uncertainDecisions)[number]

/**
 * What staff decide of a letter that may or may not have arrived: it counts as handed over; it is sent again under the same
 * Message-ID; or its writer is told, with the text. `gone`: somebody settled it first, or it was erased.
 */
export async function settleUncertain(
  db: Database,
  { staffId, letterId, decision }: { staffId: string; letterId: string; decision: UncertainDecision },
): Promise<'settled' | 'gone'> {
  const states = { arrived: 'handed-over', 'send-again': 'queued', 'give-up': 'refused' }
  return db.transaction(async (tx) => {
    const { rows } = await tx.execute(sql`
      select m.id from letters.list_uncertain(null) m where m.id = ${letterId}::uuid`)
    if (rows.length === 0) return 'gone'
    const settled = await tx.execute(sql`select letters.settle_uncertain(${letterId}::uuid, ${decision}) as state`)
    const { state } = z.object({ state: z.string().nullable() }).parse(settled.rows[0])
    if (state !== states[decision]) return 'gone'
    await saveAudit(tx, { staffId, action: 'letter-settled', detail: { letterId, decision } })
    return 'settled'
  })
}
