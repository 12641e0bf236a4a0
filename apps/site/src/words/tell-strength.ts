import type { LineageText } from '@safe-to-report/bill-tracker/reading'

/** How a text differs from the whole ask, in a sentence; null of one that is the whole of it, and nothing else. */
export function tellStrength({ strength, apart }: Pick<LineageText, 'strength' | 'apart'>): string | null {
  switch (strength) {
    case 'whole':
      return apart === null ? null : `The whole ask, ${apart}.`
    case 'part':
      return apart === null ? 'A part of the ask.' : `A part of the ask: ${apart}.`
    case 'instead':
      return apart === null ? 'Something else instead of the ask.' : `Instead of the ask: ${apart}.`
  }
}
