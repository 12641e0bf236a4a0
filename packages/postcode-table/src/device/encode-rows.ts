import type { Borders } from '../borders/borders.ts'
import type { EndedPostcodes, SeatsOfPostcodes } from '../directory.ts'
import { splitBySector, unitsInRow, unitsInSector } from '../units.ts'
import { createByteStream } from './byte-stream.ts'
import type { EncodedStretches, Stretch } from './encode-stretches.ts'
import type { AskedRows } from './list-ended-elsewhere.ts'

interface RowSources {
  live: SeatsOfPostcodes
  ended: EndedPostcodes
  borders: Borders
  stretches: EncodedStretches
  asked: AskedRows
}

/**
 * For each sector, a bit for each of its rows of twenty: whether one is live, whether all have ended, whether it is to be asked about,
 * since one lies near a border or ended elsewhere; and for each row to be asked about, the seats that its own postcodes are not in.
 */
export function encodeRows({ live, ended, borders, stretches, asked }: RowSources): Uint8Array[] {
  const liveRows = listRows(live.keys)
  const endedRows = listRows(ended.keys)
  const askedRows = joinRows(listBorderRows(live, borders, stretches.names), asked)
  const masks = createMasks()
  const counts = createByteStream()
  const ranks = createByteStream()
  const order = createRecency(stretches.names.length)
  for (const sector of stretches.sectors) {
    const rowKeys = Array.from({ length: unitsInRow }, (_, row) => sector.key * unitsInRow + row)
    masks.add(
      0,
      rowKeys.map((key) => liveRows.has(key)),
    )
    masks.add(
      1,
      rowKeys.map((key) => !liveRows.has(key) && endedRows.has(key)),
    )
    masks.add(
      2,
      rowKeys.map((key) => askedRows.has(key)),
    )
    for (const [row, key] of rowKeys.entries()) {
      const seats = askedRows.get(key)
      if (!seats) continue
      const own = seatsOfRow(sector.stretches, row)
      for (const seat of own) order.rankOf(seat)
      const others = [...seats].filter((seat) => !own.includes(seat))
      counts.number(others.length)
      for (const seat of others) ranks.number(order.rankOf(seat))
    }
  }
  return [...masks.streams(), counts.bytes(), ranks.bytes()]
}

function listRows(keys: Float64Array): ReadonlySet<number> {
  const rows = new Set<number>()
  for (const key of keys) rows.add(Math.floor(key / unitsInRow))
  return rows
}

/** The rows with a postcode near a border, and all seats that these may lie in. */
function listBorderRows(
  { keys, names }: SeatsOfPostcodes,
  borders: Borders,
  placed: readonly string[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const places = names.map((name) => placed.indexOf(name))
  const rows = new Map<number, Set<number>>()
  for (const [at, { seats }] of borders) {
    const row = Math.floor((keys[at] ?? 0) / unitsInRow)
    const known = rows.get(row) ?? new Set()
    rows.set(row, known)
    for (const seat of seats) known.add(places[seat] ?? 0)
  }
  return rows
}

function joinRows(one: AskedRows, other: AskedRows): AskedRows {
  const joined = new Map(one)
  for (const [row, seats] of other) joined.set(row, new Set([...(joined.get(row) ?? []), ...seats]))
  return joined
}

/** The seats of the stretches that reach into a row of their sector, each once: one seat may lie on both sides of another. */
function seatsOfRow(stretches: readonly Stretch[], row: number): number[] {
  const from = row * unitsInRow
  const here = stretches.filter(
    ({ start }, index) => start < from + unitsInRow && (stretches[index + 1]?.start ?? unitsInSector) > from,
  )
  return [...new Set(here.map(({ seat }) => seat))]
}

/** Three masks of twenty bits a sector: the first bytes of all, then the second, then the rest; like lies beside like. */
function createMasks(): { add: (mask: number, bits: boolean[]) => void; streams: () => Uint8Array[] } {
  const streams = Array.from({ length: 9 }, createByteStream)
  return {
    add(mask, bits) {
      for (const [part, from] of [0, 8, 16].entries()) {
        const byte = bits.slice(from, from + 8).reduce((sum, bit, index) => sum | (bit ? 1 << index : 0), 0)
        streams[mask * 3 + part]?.byte(byte)
      }
    },
    streams: () => streams.map((stream) => stream.bytes()),
  }
}

/** All seats, those met last first. */
function createRecency(count: number): { rankOf: (seat: number) => number } {
  const recent = Array.from({ length: count }, (_, seat) => seat)
  return {
    rankOf(seat) {
      const rank = recent.indexOf(seat)
      recent.splice(rank, 1)
      recent.unshift(seat)
      return rank
    },
  }
}

/** Sectors in which all postcodes have ended. */
export function listEndedSectors(live: SeatsOfPostcodes, ended: EndedPostcodes): number[] {
  const inUse = new Set([...splitBySector(live.keys)].map(({ key }) => key))
  return [...splitBySector(ended.keys)].map(({ key }) => key).filter((key) => !inUse.has(key))
}
