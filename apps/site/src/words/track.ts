import type { House } from '@safe-to-report/db'

type Lane = 'commons' | 'lords' | 'neither'

/** Across a rail 100 units wide. */
const laneAt = { commons: 20, neither: 50, lords: 80 } as const satisfies Record<Lane, number>

export interface Stop {
  lane: Lane
  /** SVG path from this stop's row to the next one's, in a box of 100 by 100 that is stretched to the row; the last one's ends there. */
  path: string
}

function laneOf(house: House | null): Lane {
  if (house === null) return 'neither'
  return house === 'Commons' ? 'commons' : 'lords'
}

/** Draws a bill's way: one stop a row, straight within a House, across where the bill goes to the other. */
export function buildTrack(houses: readonly (House | null)[]): Stop[] {
  const lanes = houses.map(laneOf)
  return lanes.map((lane, index) => {
    const next = lanes[index + 1]
    const from = laneAt[lane]
    if (next === undefined) return { lane, path: index === 0 ? '' : `M${from} 0V100` }
    const to = laneAt[next]
    return { lane, path: from === to ? `M${from} 0V100` : `M${from} 0V40C${from} 80 ${to} 60 ${to} 100` }
  })
}
