/** The seats that a postcode near a border may lie in. */
interface SeatsAtBorder {
  /** GSS codes, the likeliest first. */
  seats: readonly string[]
  shares?: readonly number[]
}

export interface Details {
  /** Undefined for a postcode that is near no border. */
  atBorder: (key: number) => SeatsAtBorder | undefined
  /** The code of a live postcode's police force area; '' for none. */
  policeArea: (key: number) => string
}

/** Reads what `encodeDetails` wrote. Throws an Error where it does not add up. */
export function readDetails(bytes: Uint8Array): Details {
  const whole = readNumbers(bytes)
  const next = (): Uint8Array => whole.part(whole.number())
  const names = new TextDecoder().decode(next()).split('\n')
  const borders = readBorders(next(), next())
  const policeNames = new TextDecoder().decode(next()).split('\n')
  const police = readPoliceAreas(next())
  if (!whole.isAtEnd()) throw new Error('there is more than belongs to its details')
  return {
    atBorder(key) {
      const at = lastUpTo(borders.keys, key)
      return borders.keys[at] === key ? borders.read(at, names) : undefined
    },
    policeArea: (key) => policeNames[police.areas[lastUpTo(police.keys, key)] ?? -1] ?? '',
  }
}

interface ReadBorders {
  keys: Float64Array
  read: (at: number, names: readonly string[]) => SeatsAtBorder
}

function readBorders(gapBytes: Uint8Array, seatBytes: Uint8Array): ReadBorders {
  const gaps = readNumbers(gapBytes)
  const seats = readNumbers(seatBytes)
  const keys: number[] = []
  const from: number[] = []
  let key = 0
  while (!gaps.isAtEnd()) {
    key += gaps.number()
    keys.push(key)
    from.push(seats.at())
    readBorder(seats)
  }
  if (!seats.isAtEnd()) throw new Error('its borders do not add up')
  return {
    keys: Float64Array.from(keys),
    read(at, names) {
      const border = readBorder(readNumbers(seatBytes.subarray(from[at])))
      const found = border.seats.map((seat) => names[seat] ?? '')
      return border.shares ? { seats: found, shares: border.shares } : { seats: found }
    },
  }
}

function readBorder(numbers: Numbers): { seats: number[]; shares?: number[] } {
  const head = numbers.number()
  const count = Math.floor(head / 2)
  if (count > 650) throw new Error('a border has more seats than there are')
  const seats = Array.from({ length: count }, numbers.number)
  return head % 2 === 1 ? { seats, shares: [...numbers.part(count)] } : { seats }
}

function readPoliceAreas(bytes: Uint8Array): { keys: Float64Array; areas: Uint8Array } {
  const numbers = readNumbers(bytes)
  const keys: number[] = []
  const areas: number[] = []
  let key = 0
  while (!numbers.isAtEnd()) {
    key += numbers.number()
    keys.push(key)
    areas.push(numbers.number())
  }
  return { keys: Float64Array.from(keys), areas: Uint8Array.from(areas) }
}

/** The place of the last of ascending keys that is no greater than this; -1 for none. */
function lastUpTo(keys: Float64Array, key: number): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] ?? 0) <= key) low = middle + 1
    else high = middle
  }
  return low - 1
}

interface Numbers {
  number: () => number
  part: (length: number) => Uint8Array
  at: () => number
  isAtEnd: () => boolean
}

function readNumbers(bytes: Uint8Array): Numbers {
  let at = 0
  return {
    number() {
      let value = 0
      for (let scale = 1; scale < 2 ** 35; scale *= 128) {
        const byte = bytes[at]
        if (byte === undefined) break
        at += 1
        value += (byte & 127) * scale
        if (byte < 128) return value
      }
      throw new Error('its details end too early')
    },
    part(length) {
      if (length > bytes.length - at) throw new Error('its details end too early')
      at += length
      return bytes.subarray(at - length, at)
    },
    at: () => at,
    isAtEnd: () => at === bytes.length,
  }
}
