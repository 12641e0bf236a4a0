import { bytesOfUnits, unitsInSector } from './units.ts'

export interface Marks {
  isLive: (key: number) => boolean
  /** The month in which a postcode ended, counted from January of year 0; 0 if it did not. */
  endedIn: (key: number) => number
}

/** Reads what `encodeMarks` wrote. Throws an Error where lengths do not add up. */
export function readMarks(bytes: Uint8Array): Marks {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sectorCount = bytes.length >= 4 ? view.getUint32(0, true) : 0
  const bitsAt = 4 + sectorCount * 4
  const monthsAt = bitsAt + sectorCount * bytesOfUnits * 2
  if (bytes.length < monthsAt) throw new Error('its marks end too early')

  const sectors = Uint32Array.from({ length: sectorCount }, (_, index) => view.getUint32(4 + index * 4, true))
  const live = bytes.subarray(bitsAt, bitsAt + sectorCount * bytesOfUnits)
  const ended = bytes.subarray(bitsAt + sectorCount * bytesOfUnits, monthsAt)
  const endedBefore = countBefore(ended, sectorCount)
  const endedCount = endedBefore[sectorCount] ?? 0
  if (bytes.length !== monthsAt + endedCount * 2) throw new Error('its marks do not add up')

  return {
    isLive: (key) => hasBit(live, placeOf(sectors, key)),
    endedIn(key) {
      const place = placeOf(sectors, key)
      if (!hasBit(ended, place)) return 0
      const sector = Math.floor(place / unitsInSector)
      const rank = countBits(ended, sector * unitsInSector, place)
      return view.getUint16(monthsAt + ((endedBefore[sector] ?? 0) + rank) * 2, true)
    },
  }
}

/** How many bits are set in the sectors before each, and at the end in all. */
function countBefore(bits: Uint8Array, sectorCount: number): Uint32Array {
  const before = new Uint32Array(sectorCount + 1)
  for (let sector = 0; sector < sectorCount; sector += 1) {
    before[sector + 1] = (before[sector] ?? 0) + countBits(bits, sector * unitsInSector, (sector + 1) * unitsInSector)
  }
  return before
}

/** The place of a key's bit, or -1 if its sector is not here. */
function placeOf(sectors: Uint32Array, key: number): number {
  const sector = Math.floor(key / unitsInSector)
  let low = 0
  let high = sectors.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sectors[middle] ?? 0) < sector) low = middle + 1
    else high = middle
  }
  return sectors[low] === sector ? low * unitsInSector + (key % unitsInSector) : -1
}

function hasBit(bits: Uint8Array, place: number): boolean {
  return place >= 0 && ((bits[place >> 3] ?? 0) & (1 << (place & 7))) !== 0
}

/** Bits set from one place up to another. Sectors begin at whole bytes. */
function countBits(bits: Uint8Array, from: number, to: number): number {
  let count = 0
  for (let at = from >> 3; at < to >> 3; at += 1) count += bitsIn(bits[at] ?? 0)
  return count + bitsIn((bits[to >> 3] ?? 0) & ((1 << (to & 7)) - 1))
}

function bitsIn(byte: number): number {
  let left = byte
  let count = 0
  while (left > 0) {
    left &= left - 1
    count += 1
  }
  return count
}
