import type { EndedPostcodes, SeatsOfPostcodes } from '../directory.ts'
import { unitsInRow, unitsInSector } from '../units.ts'
import type { EncodedRuns, Run } from './encode-runs.ts'

/** Rows in use in which one may lie in other seats than it seems, with these as far as they are named. */
export type AskedRows = ReadonlyMap<number, ReadonlySet<number>>

/**
 * Rows in which a postcode that ended was in another seat than its live neighbours. A browser cannot tell which of a row have ended: so it
 * asks about all of it, rather than give one of them its neighbour's seat. Seats by their places in the names of the runs.
 */
export function listEndedElsewhere(live: SeatsOfPostcodes, ended: EndedPostcodes, runs: EncodedRuns): AskedRows {
  const liveRows = new Set<number>()
  for (const key of live.keys) liveRows.add(Math.floor(key / unitsInRow))
  const runsOf = new Map(runs.sectors.map((sector) => [sector.key, sector.runs]))
  const placeOf = new Map(runs.names.map((name, place) => [name, place]))
  const rows = new Map<number, Set<number>>()
  for (const [index, key] of ended.keys.entries()) {
    const row = Math.floor(key / unitsInRow)
    const name = live.names[ended.seats[index] ?? 0] ?? ''
    if (!liveRows.has(row) || name === '' || name === 'crown') continue
    const seat = placeOf.get(name) ?? -1
    if (seatAt(runsOf.get(Math.floor(key / unitsInSector)) ?? [], key % unitsInSector) === seat) continue
    rows.set(row, (rows.get(row) ?? new Set()).add(seat))
  }
  return rows
}

function seatAt(runs: readonly Run[], unit: number): number | undefined {
  return runs.findLast(({ start }) => start <= unit)?.seat
}
