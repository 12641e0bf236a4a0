import { createHash } from 'node:crypto'
import { encodeDeviceTable, type LivePostcodes } from './encode-device-table.ts'
import { encodeMarks, type EndedPostcodes } from './encode-marks.ts'
import { tableMagic, type TableFacts } from './table-facts.ts'

/** One postcode of the directory. */
export interface DirectoryRow {
  /** See `postcodeKey`. */
  key: number
  /** The seat's GSS code; '' for none, 'crown' in the Crown dependencies. */
  seat: string
  /** The month in which it ended, counted from January of year 0; 0 while it is in use. */
  endedIn: number
}

/** The whole directory, in columns: 2.7 million rows are too many for an object each. */
export interface Directory {
  add: (row: DirectoryRow) => void
  readonly size: number
  live: () => LivePostcodes
  ended: () => EndedPostcodes
}

export function createDirectory(): Directory {
  const keys: number[] = []
  const seats: number[] = []
  const months: number[] = []
  const places = new Map<string, number>()
  return {
    add({ key, seat, endedIn }) {
      const place = places.get(seat) ?? places.size
      places.set(seat, place)
      keys.push(key)
      seats.push(place)
      months.push(endedIn)
    },
    get size() {
      return keys.length
    },
    live() {
      const order = orderOf(keys, (index) => months[index] === 0)
      return {
        keys: Float64Array.from(order, (index) => keys[index] ?? 0),
        seats: Uint16Array.from(order, (index) => seats[index] ?? 0),
        names: [...places.keys()],
      }
    },
    ended() {
      const order = orderOf(keys, (index) => months[index] !== 0)
      return {
        keys: Float64Array.from(order, (index) => keys[index] ?? 0),
        months: Uint16Array.from(order, (index) => months[index] ?? 0),
      }
    },
  }
}

function orderOf(keys: readonly number[], isWanted: (index: number) => boolean): Uint32Array {
  let count = 0
  const wanted = new Uint32Array(keys.length)
  for (let index = 0; index < keys.length; index += 1) {
    if (!isWanted(index)) continue
    wanted[count] = index
    count += 1
  }
  return wanted.subarray(0, count).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0))
}

/** Writes a table of a directory's columns; the format is in this package's README. */
export function buildTable(live: LivePostcodes, ended: EndedPostcodes, facts: TableFacts): Uint8Array {
  const parts = [Buffer.from(JSON.stringify(facts)), encodeDeviceTable(live), encodeMarks(live.keys, ended)]
  const lengths = Buffer.alloc(parts.length * 4)
  for (const [index, part] of parts.entries()) lengths.writeUInt32LE(part.length, index * 4)
  const body = Buffer.concat([lengths, ...parts])
  return Buffer.concat([Buffer.from(tableMagic), createHash('sha256').update(body).digest(), body])
}
