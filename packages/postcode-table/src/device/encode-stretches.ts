import type { SeatsOfPostcodes } from '../directory.ts'
import { splitBySector, unitsInRow, unitsInSector } from '../units.ts'
import { createByteStream } from './byte-stream.ts'

/** From this unit of a sector on its postcodes lie in this seat, by its place in the table's names. */
export interface Stretch {
  start: number
  seat: number
}

export interface EncodedStretches {
  /** Seats in the order in which they are first met. */
  names: string[]
  /** Sectors with a live postcode, ascending by key. */
  sectors: { key: number; stretches: Stretch[] }[]
  streams: Uint8Array[]
}

/**
 * For each sector, from which unit on which seat. Whether a postcode exists is left out: that alone would weigh several times as
 * much, and leaves a border free to lie wherever between two postcodes it is cheapest.
 */
export function encodeStretches(live: SeatsOfPostcodes): EncodedStretches {
  const order = createSeatOrder()
  const counts = createByteStream()
  const rows = createByteStream()
  const columns = createByteStream()
  const ranks = createByteStream()
  const sectors: EncodedStretches['sectors'] = []
  for (const sector of splitBySector(live.keys)) {
    const stretches = findStretches(live, sector)
    counts.number(stretches.length - 1)
    let row = 0
    for (const [index, stretch] of stretches.entries()) {
      ranks.number(order.rankOf(stretch.seat) - (index > 0 ? 1 : 0))
      if (index === 0) continue
      const ownRow = Math.floor(stretch.start / unitsInRow)
      rows.byte(ownRow - row)
      columns.byte(stretch.start % unitsInRow)
      row = ownRow
    }
    sectors.push({ key: sector.key, stretches })
  }
  const met = order.met()
  const placeOf = new Map(met.map((seat, place) => [seat, place]))
  return {
    names: met.map((seat) => live.names[seat] ?? ''),
    sectors: sectors.map(({ key, stretches }) => ({
      key,
      stretches: stretches.map(({ start, seat }) => ({ start, seat: placeOf.get(seat) ?? 0 })),
    })),
    streams: [counts, rows, columns, ranks].map((stream) => stream.bytes()),
  }
}

function findStretches(live: SeatsOfPostcodes, { from, to }: { from: number; to: number }): Stretch[] {
  const stretches = [{ start: 0, seat: live.seats[from] ?? 0 }]
  for (let index = from + 1; index < to; index += 1) {
    const seat = live.seats[index] ?? 0
    if (seat === live.seats[index - 1]) continue
    const last = (live.keys[index - 1] ?? 0) % unitsInSector
    const first = (live.keys[index] ?? 0) % unitsInSector
    stretches.push({ start: cheapestStart(last, first), seat })
  }
  return stretches
}

/** Anywhere after the last postcode of one stretch, up to the first of the next; where a letter begins, it costs least. */
function cheapestStart(last: number, first: number): number {
  const letterBegins = Math.ceil((last + 1) / unitsInRow) * unitsInRow
  return letterBegins <= first ? letterBegins : first
}

/** Seats numbered in the order in which they are first met, each coded by how many others were met since. */
function createSeatOrder(): { rankOf: (seat: number) => number; met: () => number[] } {
  const recent: number[] = []
  const met: number[] = []
  return {
    rankOf(seat) {
      const rank = recent.indexOf(seat)
      if (rank === -1) met.push(seat)
      else recent.splice(rank, 1)
      recent.unshift(seat)
      return rank === -1 ? recent.length - 1 : rank
    },
    met: () => met,
  }
}
