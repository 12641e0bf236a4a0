import type { DivisionPage } from '@safe-to-report/bill-tracker/reading'

type NamedSide = DivisionPage['sides'][number]
type Counted = Pick<DivisionPage['division'], 'house' | 'ayeCount' | 'noCount'>

/** How many are named on a side, the tellers apart where the House does not count them: "60 and 2 tellers". */
export function tellNamed({ side, total, parties }: NamedSide, { house }: Pick<Counted, 'house'>): string {
  const tellers = parties.flatMap(({ members }) => members).filter(({ isTeller }) => isTeller).length
  if (house === 'Lords' || tellers === 0 || side === 'none' || side === 'both') return String(total)
  return `${total - tellers} and ${tellers} ${tellers === 1 ? 'teller' : 'tellers'}`
}

/**
 * Where Parliament counts more or fewer than it names, in a sentence; null where the two agree, or there is no count. The
 * Lords count their tellers and the Commons do not; who went through both lobbies is in both counts.
 */
export function tellGap(named: NamedSide, sides: readonly NamedSide[], division: Counted): string | null {
  const count = { aye: division.ayeCount, no: division.noCount, both: null, none: null }[named.side]
  if (count === null) return null
  const both = sides.find(({ side }) => side === 'both')?.total ?? 0
  const members = named.parties.flatMap((party) => party.members)
  const uncounted = division.house === 'Commons' ? members.filter(({ isTeller }) => isTeller).length : 0
  const told = named.total - uncounted + both
  return told === count ? null : `Parliament counts ${count} and names ${told}. We show both as they are.`
}
