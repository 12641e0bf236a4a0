import type { Door } from '@safe-to-report/bill-tracker/words'

/** What each drawing means. */
export const doorWords = {
  open: 'agreed',
  ajar: 'a part agreed',
  shut: 'refused',
  dashed: 'neither agreed nor refused',
  hatch: 'something else instead',
} as const satisfies Record<Door, string>

const inOrder = ['open', 'ajar', 'shut', 'dashed', 'hatch'] as const

/** Of some drawings those that a key must explain, each once. */
export function listDrawn(doors: readonly (Door | null)[]): Door[] {
  return inOrder.filter((door) => doors.includes(door))
}
