import { daysBetween } from '../../words/london-date.ts'
import type { ParliamentBill } from './parliament-bill.ts'

/** What tells whether a bill's session is over. */
export interface KnownSessions {
  /** Parliament's number of the newest session of any bill that we know; null where none is known. */
  newest: number | null
  /** London day on which we first knew of it. */
  newestSince: string | null
  today: string
}

/** A bill that is carried over is listed in the new session within days; after so many none that is not will be. */
const daysToCarryOver = 28

/** Whether its session ended, there was time to carry it over, and Parliament says nothing of it. */
export function isLeftBehind(
  { outcome, latestSession }: Pick<ParliamentBill, 'outcome' | 'latestSession'>,
  { newest, newestSince, today }: KnownSessions,
): boolean {
  if (outcome !== null || latestSession === null || newest === null || newestSince === null) return false
  return latestSession < newest && daysBetween(newestSince, today) >= daysToCarryOver
}
