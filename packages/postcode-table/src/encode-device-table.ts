import { createByteStream } from './byte-stream.ts'
import { splitBySector, unitsInSector } from './units.ts'

/** The live postcodes, each with its seat. */
export interface LivePostcodes {
  /** Ascending, each once. */
  keys: Float64Array
  /** For each key, the place of its name in `names`. */
  seats: Uint16Array
  /** GSS codes; '' for no seat, 'crown' for the Crown dependencies. */
  names: readonly string[]
}

/**
 * Writes what a browser loads: for each sector, from which unit on which seat. Whether a postcode exists is left out: that
 * alone would weigh several times as much, and leaves a border free to lie wherever between two postcodes it is cheapest.
 */
export function encodeDeviceTable(live: LivePostcodes): Uint8Array {
  const order = createSeatOrder()
  const counts = createByteStream()
  const rows = createByteStream()
  const columns = createByteStream()
  const ranks = createByteStream()
  const sectors: number[] = []
  for (const sector of splitBySector(live.keys)) {
    sectors.push(sector.key)
    const runs = findRuns(live, sector)
    counts.number(runs.length - 1)
    let row = 0
    for (const [index, run] of runs.entries()) {
      ranks.number(order.rankOf(run.seat) - (index > 0 ? 1 : 0))
      if (index === 0) continue
      const ownRow = Math.floor(run.start / 20)
      rows.byte(ownRow - row)
      columns.byte(run.start % 20)
      row = ownRow
    }
  }
  const names = new TextEncoder().encode(
    order
      .met()
      .map((seat) => live.names[seat])
      .join('\n'),
  )
  const { outwards, masks } = encodeSectors(sectors)
  const streams = [names, outwards, masks, ...[counts, rows, columns, ranks].map((stream) => stream.bytes())]
  return Buffer.concat([Buffer.from('PCT1'), ...streams.flatMap((stream) => [lengthOf(stream), stream])])
}

function lengthOf(stream: Uint8Array): Uint8Array {
  const length = createByteStream()
  length.number(stream.length)
  return length.bytes()
}

function findRuns(live: LivePostcodes, { from, to }: { from: number; to: number }): { start: number; seat: number }[] {
  const runs = [{ start: 0, seat: live.seats[from] ?? 0 }]
  for (let index = from + 1; index < to; index += 1) {
    const seat = live.seats[index] ?? 0
    if (seat === live.seats[index - 1]) continue
    const last = (live.keys[index - 1] ?? 0) % unitsInSector
    const first = (live.keys[index] ?? 0) % unitsInSector
    runs.push({ start: cheapestStart(last, first), seat })
  }
  return runs
}

/** Anywhere after the last postcode of one run, up to the first of the next; where a letter begins, it costs least. */
function cheapestStart(last: number, first: number): number {
  const letterBegins = Math.ceil((last + 1) / 20) * 20
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

/** Outward codes by their distance from the one before, each with a mask of its sectors. */
function encodeSectors(sectors: readonly number[]): { outwards: Uint8Array; masks: Uint8Array } {
  const maskOf = new Map<number, number>()
  for (const sector of sectors) {
    const outward = Math.floor(sector / 10)
    maskOf.set(outward, (maskOf.get(outward) ?? 0) | (1 << (sector % 10)))
  }
  const outwards = createByteStream()
  const masks = createByteStream()
  let last = 0
  for (const [outward, mask] of maskOf) {
    outwards.number(outward - last)
    masks.byte(mask & 255)
    masks.byte(mask >> 8)
    last = outward
  }
  return { outwards: outwards.bytes(), masks: masks.bytes() }
}
