import type { House } from '@safe-to-report/db'

type Strand = 'commons' | 'lords' | 'neither'

/** Across a rail 100 units wide. */
const strandAt = { commons: 20, neither: 50, lords: 80 } as const satisfies Record<Strand, number>

export interface Stop {
  strand: Strand
  /** SVG path from this stop's row to the next one's, in a box of 100 by 100 that is stretched to the row; the last one's ends there. */
  path: string
}

function strandOf(house: House | null): Strand {
  if (house === null) return 'neither'
  return house === 'Commons' ? 'commons' : 'lords'
}

/** Draws a bill's way: one stop a row, straight within a House, across where the bill goes to the other. */
export function buildTrack(houses: readonly (House | null)[]): Stop[] {
  const strands = houses.map(strandOf)
  return strands.map((strand, index) => {
    const next = strands[index + 1]
    const from = strandAt[strand]
    if (next === undefined) return { strand, path: index === 0 ? '' : `M${from} 0V100` }
    const to = strandAt[next]
    return { strand, path: from === to ? `M${from} 0V100` : `M${from} 0V40C${from} 80 ${to} 60 ${to} 100` }
  })
}
