import type { BillOutcome } from '@safe-to-report/bill-tracker'

const words = {
  'in-progress': 'before Parliament now',
  act: 'now an Act',
  fell: 'fell before it was finished',
  withdrawn: 'withdrawn',
} as const satisfies Record<BillOutcome, string>

/** What became of a bill, to stand after its name; null where nobody has checked. */
export function tellOutcome(outcome: BillOutcome | null): string | null {
  return outcome === null ? null : words[outcome]
}
