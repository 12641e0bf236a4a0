import { listMilestones, type Milestone } from '@safe-to-report/bill-tracker/desk'
import type { Database } from '@safe-to-report/db'
import {
  type Campaign,
  type CampaignDayChange,
  type CampaignLine,
  listDayChanges,
} from '@safe-to-report/letters/campaigns'

/** The days of a campaign, each with what it follows, if it does, and what the record did to them. */
export interface CampaignDays {
  opens: CampaignDay
  closes: CampaignDay
  expectsVote: boolean
  changes: CampaignDayChange[]
}

export interface CampaignDay {
  /** Null where none is known. */
  on: string | null
  /** What it is the day of; null where staff gave it, undefined where the record has it no more. */
  with: Milestone | null | undefined
  /** Since when the record has no day of it any more. */
  lostAt: Date | null
}

/** The days of a kept campaign, and what one can open or close with: what is to come, and what it does already. */
export async function findDays(
  db: Database,
  kept: Campaign | undefined,
): Promise<{ days: CampaignDays | null; milestones: Milestone[] }> {
  const all = await listMilestones(db)
  const named = (given: string | null | undefined) =>
    typeof given === 'string' ? all.find(({ ref }) => ref === given) : null
  const opensWith = named(kept?.opensWith?.split(':')[1])
  const closesWith = named(kept?.closesWith)
  const days = kept && {
    opens: { on: kept.opensOn, with: opensWith, lostAt: kept.opensLostAt },
    closes: { on: kept.closesOn, with: closesWith, lostAt: kept.closesLostAt },
    expectsVote: kept.expectsVote,
    changes: await listDayChanges(db, kept.id),
  }
  const chosen = new Set([opensWith?.ref, closesWith?.ref])
  return { days: days ?? null, milestones: all.filter(({ ref, isAhead }) => isAhead || chosen.has(ref)) }
}

/** Whether the record has no day any more of what a campaign still waits for. */
export function isLost({ state, opensLostAt, closesOn, closesLostAt }: CampaignLine): boolean {
  return state !== 'closed' && (opensLostAt !== null || (closesLostAt !== null && closesOn === null))
}
