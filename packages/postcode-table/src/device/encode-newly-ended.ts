import type { EndedPostcodes, SeatsOfPostcodes } from '../directory.ts'
import { splitBySector, unitsInRow, unitsInSector } from '../units.ts'
import { createByteStream } from './byte-stream.ts'

/** A postcode that ended beside live ones of its row. */
export interface EndedBesideLive {
  /** Its sector's place among those with a live postcode, times 400, and its unit. */
  place: number
  month: number
}

/** Postcodes that ended in rows that are in use, the newest first: whoever types an ended one has moved of late, as a rule. */
export function listEndedBesideLive(live: SeatsOfPostcodes, ended: EndedPostcodes): EndedBesideLive[] {
  const sectors = new Map([...splitBySector(live.keys)].map(({ key }, place) => [key, place]))
  const rows = new Set<number>()
  for (const key of live.keys) rows.add(Math.floor(key / unitsInRow))
  const beside: EndedBesideLive[] = []
  for (const [index, key] of ended.keys.entries()) {
    const sector = sectors.get(Math.floor(key / unitsInSector))
    if (sector === undefined || !rows.has(Math.floor(key / unitsInRow))) continue
    beside.push({ place: sector * unitsInSector + (key % unitsInSector), month: ended.months[index] ?? 0 })
  }
  return beside.sort((one, other) => other.month - one.month || one.place - other.place)
}

/** The newest month; then each by its distance from the one before, and how many months before the newest it ended. */
export function encodeNewlyEnded(newest: readonly EndedBesideLive[]): Uint8Array[] {
  const gaps = createByteStream()
  const ages = createByteStream()
  const latest = newest[0]?.month ?? 0
  ages.number(latest)
  let last = 0
  for (const { place, month } of newest.toSorted((one, other) => one.place - other.place)) {
    gaps.number(place - last)
    ages.number(latest - month)
    last = place
  }
  return [gaps.bytes(), ages.bytes()]
}
