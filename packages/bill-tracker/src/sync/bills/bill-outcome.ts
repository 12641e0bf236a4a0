import type { BillOutcome } from '@safe-to-report/db'
import type { ParliamentBill } from '../bills-api/parliament-bill.ts'
import type { Verdict } from '../planning/plan-fields.ts'
import type { KnownSessions } from '../bills-api/left-behind.ts'

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

/** Whether it replaces what is on the record. A bill that ended does not go on again: staff are asked, as where one of two ends must be wrong. */
export function weighBillOutcome(stored: BillOutcome | null): Verdict {
  return stored === 'act' || stored === 'fell' || stored === 'withdrawn' ? 'ask-staff' : 'take'
}
