import { createGrowingColumn } from './growing-column.ts'

/** One postcode of the directory. */
export interface DirectoryRow {
  /** See `postcodeKey`. */
  key: number
  /** The seat's GSS code; '' for none, 'crown' in the Crown dependencies. */
  seat: string
  /** The month in which it ended, counted from January of year 0; 0 while it is in use. */
  endedIn: number
  /** Metres on the national grid, Ireland's in Northern Ireland; absent where it lies nowhere. */
  place?: { east: number; north: number } | undefined
  /** The code of its police force area; absent where there is none. */
  policeArea?: string | undefined
}

/** The live postcodes and their seats, which is all that a browser's part is made of. */
export interface SeatsOfPostcodes {
  /** Ascending, each once. */
  keys: Float64Array
  /** For each key, the place of its name in `names`. */
  seats: Uint16Array
  /** GSS codes; '' for no seat, 'crown' for the Crown dependencies. */
  names: readonly string[]
}

/** The live postcodes with all that the directory tells of them. */
export interface LivePostcodes extends SeatsOfPostcodes {
  /** Metres; `placeless` where a postcode lies nowhere. */
  easts: Int32Array
  norths: Int32Array
  /** For each key, the place of its police force area in `policeNames`. */
  policeAreas: Uint8Array
  /** Codes; '' for none. */
  policeNames: readonly string[]
}

/** Postcodes no longer in use. */
export interface EndedPostcodes {
  /** Ascending, each once. */
  keys: Float64Array
  /** For each key the month in which it ended, counted from January of year 0. */
  months: Uint16Array
  /** For each key, the place of the seat in which it was, in the names of the live ones. */
  seats: Uint16Array
}

/** Stands for an easting or northing that is not known. */
export const placeless = -(2 ** 31)

/** The whole directory, in columns. */
export interface Directory {
  add: (row: DirectoryRow) => void
  readonly size: number
  live: () => LivePostcodes
  ended: () => EndedPostcodes
}

export function createDirectory(): Directory {
  const keys = createGrowingColumn((length) => new Float64Array(length))
  const seats = createGrowingColumn((length) => new Uint16Array(length))
  const months = createGrowingColumn((length) => new Uint16Array(length))
  const easts = createGrowingColumn((length) => new Int32Array(length))
  const norths = createGrowingColumn((length) => new Int32Array(length))
  const police = createGrowingColumn((length) => new Uint8Array(length))
  const names = createNames()
  const policeNames = createNames()
  const orderOf = (isWanted: (month: number) => boolean): Uint32Array =>
    Uint32Array.from({ length: keys.length }, (_, index) => index)
      .filter((index) => isWanted(months.at(index)))
      .sort((one, other) => keys.at(one) - keys.at(other))
  return {
    add({ key, seat, endedIn, place, policeArea = '' }) {
      keys.push(key)
      seats.push(names.placeOf(seat))
      months.push(endedIn)
      easts.push(place?.east ?? placeless)
      norths.push(place?.north ?? placeless)
      police.push(policeNames.placeOf(policeArea))
    },
    get size() {
      return keys.length
    },
    live() {
      const order = orderOf((month) => month === 0)
      return {
        keys: Float64Array.from(order, keys.at),
        seats: Uint16Array.from(order, seats.at),
        names: names.list(),
        easts: Int32Array.from(order, easts.at),
        norths: Int32Array.from(order, norths.at),
        policeAreas: Uint8Array.from(order, police.at),
        policeNames: policeNames.list(),
      }
    },
    ended() {
      const order = orderOf((month) => month !== 0)
      return {
        keys: Float64Array.from(order, keys.at),
        months: Uint16Array.from(order, months.at),
        seats: Uint16Array.from(order, seats.at),
      }
    },
  }
}

function createNames(): { placeOf: (name: string) => number; list: () => string[] } {
  const places = new Map<string, number>()
  return {
    placeOf(name) {
      const place = places.get(name) ?? places.size
      places.set(name, place)
      return place
    },
    list: () => [...places.keys()],
  }
}
