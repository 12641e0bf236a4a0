import { unitLetters, unitsInSector } from '../units.ts'

/** The postcode of a key, as printed: what `postcodeKey` undoes. */
export function postcodeOf(key: number): string {
  const unit = key % unitsInSector
  const sector = Math.floor(key / unitsInSector)
  const outward = Math.floor(sector / 10)
  const area = Math.floor(outward / 2_700)
  const district = Math.floor(outward / 27) % 100
  const letters = [Math.floor(area / 27), area % 27, outward % 27].map((letter) =>
    letter === 0 ? '' : String.fromCharCode(64 + letter),
  )
  const inward = `${sector % 10}${unitLetters[Math.floor(unit / 20)]}${unitLetters[unit % 20]}`
  return `${letters[0]}${letters[1]}${district}${letters[2]} ${inward}`
}
