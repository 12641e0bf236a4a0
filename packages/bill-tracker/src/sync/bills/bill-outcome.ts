import type { BillOutcome } from '@safe-to-report/db'
import type { ParliamentBill } from '../bills-api/parliament-bill.ts'
import { daysBetween } from '../../words/london-date.ts'
import type { Verdict } from '../planning/plan-fields.ts'
import type { KnownSessions } from './known-sessions.ts'

/** A bill that is carried over is listed in the new session within days; after so many none that is not will be. */
const daysToCarryOver = 28

type Told = Pick<ParliamentBill, 'outcome' | 'latestSession'>

/**
 * What became of a bill, by Parliament's answer: what it says outright; else that it goes on, where it is in the newest session
 * that the record knows of. Null while nobody can say: Parliament has no word for a bill whose session ended.
 */
export function tellBillOutcome(
  { outcome, latestSession }: Told,
  { newest }: Pick<KnownSessions, 'newest'>,
): Exclude<BillOutcome, 'announced' | 'lost'> | null {
  if (outcome !== null) return outcome
  if (latestSession === null) return null
  return newest === null || latestSession >= newest ? 'in-progress' : null
}

/** Whether its session ended, there was time to carry it over, and Parliament says nothing of it: then staff are asked. */
export function isLeftBehind({ outcome, latestSession }: Told, { newest, newestSince, today }: KnownSessions): boolean {
  if (outcome !== null || latestSession === null || newest === null || newestSince === null) return false
  return latestSession < newest && daysBetween(newestSince, today) >= daysToCarryOver
}

/** Whether it replaces what is on the record. A bill that ended does not go on again: staff are asked, as where one of two ends must be wrong. */
export function weighBillOutcome(stored: BillOutcome | null): Verdict {
  return stored === 'act' || stored === 'fell' || stored === 'withdrawn' ? 'ask-staff' : 'take'
}
