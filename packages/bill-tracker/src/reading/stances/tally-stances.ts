import type { StanceSide } from '@safe-to-report/db'
import type { StanceCounts, StanceTally } from './stance-types.ts'

/** One who sits now, and the newest that they said; null: nothing that we know of. */
export interface SeatedStance {
  party: string | null
  side: StanceSide | null
}

/** Counts what those who sit now said last, in all and by party. Pure. */
export function tallyStances(seated: readonly SeatedStance[]): Pick<StanceTally, 'parties'> & StanceCounts {
  const byParty = Map.groupBy(seated, ({ party }) => party ?? 'No party known')
  const parties = [...byParty].map(([party, members]) => ({ party, ...countSides(members) }))
  return {
    ...countSides(seated),
    parties: parties.toSorted((one, other) => other.members - one.members || one.party.localeCompare(other.party)),
  }
}

function countSides(seated: readonly SeatedStance[]): StanceCounts {
  const count = (side: StanceSide): number => seated.filter((one) => one.side === side).length
  return { members: seated.length, for: count('for'), against: count('against'), unknown: count('unknown') }
}
