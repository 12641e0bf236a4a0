import type { EndedPostcodes, SeatsOfPostcodes } from '../directory.ts'
import { unitsInRow, unitsInSector } from '../units.ts'
import type { EncodedStretches, Stretch } from './encode-stretches.ts'

/** Rows in use in which one may lie in other seats than it seems, with these as far as they are named. */
export type AskedRows = ReadonlyMap<number, ReadonlySet<number>>

/**
 * Rows in which a postcode that ended was in another seat than its live neighbours. A browser cannot tell which of a row have ended: so it
 * asks about all of it, rather than give one of them its neighbour's seat. Seats by their places in the names of the stretches.
 */
export function listEndedElsewhere(
  live: SeatsOfPostcodes,
  ended: EndedPostcodes,
  stretches: EncodedStretches,
): AskedRows {
  const liveRows = new Set<number>()
  for (const key of live.keys) liveRows.add(Math.floor(key / unitsInRow))
  const stretchesOf = new Map(stretches.sectors.map((sector) => [sector.key, sector.stretches]))
  const placeOf = new Map(stretches.names.map((name, place) => [name, place]))
  const rows = new Map<number, Set<number>>()
  for (const [index, key] of ended.keys.entries()) {
    const row = Math.floor(key / unitsInRow)
    const name = live.names[ended.seats[index] ?? 0] ?? ''
    if (!liveRows.has(row) || name === '' || name === 'crown') continue
    const seat = placeOf.get(name) ?? -1
    if (seatAt(stretchesOf.get(Math.floor(key / unitsInSector)) ?? [], key % unitsInSector) === seat) continue
    rows.set(row, (rows.get(row) ?? new Set()).add(seat))
  }
  return rows
}

function seatAt(stretches: readonly Stretch[], unit: number): number | undefined {
  return stretches.findLast(({ start }) => start <= unit)?.seat
}
