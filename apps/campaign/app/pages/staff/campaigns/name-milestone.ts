import type { Milestone } from '@safe-to-report/bill-tracker/desk'

/** "Made Bill, Lords: Report stage"; of a call its title. */
export function nameMilestone({ kind, name, house, billTitle }: Milestone): string {
  if (kind === 'call') return `Call for evidence “${name}”`
  const stage = house === null ? name : `${house}: ${name}`
  return billTitle === null ? stage : `${billTitle}, ${stage}`
}
