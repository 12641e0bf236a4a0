import { createDirectory, type Directory } from '../directory.ts'
import { postcodeKey } from '../postcode-shape.js'
import { type MadePostcode, madeSectors } from './made-directory.ts'

/** GSS codes shaped like those of all four nations. */
export const someSeats: readonly string[] = [
  ...Array.from({ length: 240 }, (_, index) => `E1400${1063 + index}`),
  ...Array.from({ length: 18 }, (_, index) => `W070000${81 + index}`),
  ...Array.from({ length: 30 }, (_, index) => `S140000${60 + index}`),
  ...Array.from({ length: 4 }, (_, index) => `N0500000${1 + index}`),
]

/** A small made directory: about 400 sectors. */
export function smallDirectory(): MadePostcode[] {
  return [...madeSectors({ seats: someSeats, sectors: 400 })].flat()
}

export function toDirectory(postcodes: readonly MadePostcode[]): Directory {
  const directory = createDirectory()
  for (const { postcode, seat, ended, place, policeArea } of postcodes) {
    const key = postcodeKey(postcode)
    directory.add({ key, seat: seatName(seat), endedIn: monthsOf(ended), place, policeArea })
  }
  return directory
}

function seatName(seat: string): string {
  return /^[LM]/.test(seat) ? 'crown' : seat
}

function monthsOf(ended: string): number {
  return ended === '' ? 0 : Number(ended.slice(0, 4)) * 12 + Number(ended.slice(4))
}
