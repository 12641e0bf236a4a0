import type { WatchMatch } from '@safe-to-report/bill-tracker/watching'

/** What the watches found in an item: the asks by their short names, the best reason first. */
export interface Tried {
  id: string | number
  asks: string[]
  score: number
  why: string
}

export function tellTried(id: string | number, matches: readonly WatchMatch[]): Tried {
  return {
    id,
    asks: matches.map(({ watch }) => watch),
    score: matches[0]?.score ?? 0,
    why: matches.map(({ watch, why }) => `${watch}: ${why}`).join(' | '),
  }
}
