import type { BillOutcome } from '@safe-to-report/db'
import type { ParliamentBill } from './parliament-bill.ts'
import { daysBetween } from '../../words/london-date.ts'
import type { Verdict } from '../planning/plan-fields.ts'
import type { KnownSessions } from './known-sessions.ts'

/** A bill that is carried over is listed in the new session within days; after so many none that is not will be. */
const daysToCarryOver = 28

/**
 * What became of a bill, by Parliament's answer: what it says outright; else that it goes on, where it is in the newest session that
 * the record knows of; else that it was lost with its session, once there was time to carry it over. Parliament has no word of its
 * own for that. Null while nobody can say.
 */
export function tellBillOutcome(
  { outcome, latestSession }: Pick<ParliamentBill, 'outcome' | 'latestSession'>,
  { newest, newestSince, today }: KnownSessions,
): BillOutcome | null {
  if (outcome !== null) return outcome
  if (latestSession === null) return null
  if (newest === null || latestSession >= newest) return 'in-progress'
  return newestSince !== null && daysBetween(newestSince, today) >= daysToCarryOver ? 'lost' : null
}

/**
 * Whether it replaces what is on the record. A bill that ended does not go on again, save one that we took for lost ourselves; and of
 * one that ended otherwise, that its session is over says less. Staff are asked where one of two ends must be wrong.
 */
export function weighBillOutcome(stored: BillOutcome | null, offered: BillOutcome): Verdict {
  const isEnd = stored === 'act' || stored === 'fell' || stored === 'withdrawn'
  if (!isEnd) return 'take'
  return offered === 'lost' && stored !== 'act' ? 'keep' : 'ask-staff'
}
