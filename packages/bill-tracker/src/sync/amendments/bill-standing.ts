import { isLeftBehind, type KnownSessions } from '../bills-api/left-behind.ts'
import type { ParliamentBill } from '../bills-api/parliament-bill.ts'

/**
 * What became of a bill. `session-over`: it is not in the new session, or not yet; `fell`: it never will be, or was refused. Parliament
 * has no flag for a bill whose session ended.
 */
export type BillStanding = 'in-progress' | 'session-over' | 'act' | 'withdrawn' | 'fell'

export function standingOf(
  told: Pick<ParliamentBill, 'outcome' | 'latestSession'>,
  sessions: KnownSessions,
): BillStanding {
  if (told.outcome !== null) return told.outcome
  if (isLeftBehind(told, sessions)) return 'fell'
  const isOver = told.latestSession !== null && sessions.newest !== null && told.latestSession < sessions.newest
  return isOver ? 'session-over' : 'in-progress'
}

export function hasEnded(standing: string | null | undefined): boolean {
  return standing === 'act' || standing === 'withdrawn' || standing === 'fell'
}
