import type { ParliamentDivision } from './parliament-division.ts'
import type { DivisionRow } from './stored-divisions.ts'

type Told = Pick<ParliamentDivision, 'house' | 'parliamentId' | 'number' | 'heldOn' | 'ayeCount' | 'noCount'>
type Known = Pick<
  DivisionRow,
  'house' | 'parliamentId' | 'number' | 'heldOn' | 'ayeCount' | 'noCount' | 'majority' | 'carried'
>

/**
 * Whether Parliament's division is one on the record. Its own number decides where we hold one; otherwise the House and day
 * must be the same, with the number or both counts.
 */
export function isSameDivision(known: Known, told: Told): boolean {
  if (known.house !== told.house) return false
  if (known.parliamentId !== null) return known.parliamentId === told.parliamentId
  const isTellable = known.number !== null || (known.ayeCount !== null && known.noCount !== null)
  return known.heldOn === told.heldOn && isTellable && agrees(known, told)
}

/**
 * Parliament's division that ours must be, among all of its day, where a majority alone may tell it too. None where it
 * could be two, or where too little is known of it.
 */
export function findDivisionOfDay<T extends Told>(known: Known, ofDay: readonly T[]): T | undefined {
  const [only, ...others] = ofDay.filter(
    (told) => isSameDivision(known, told) || (isOfMajority(known, told) && agrees(known, told)),
  )
  return others.length === 0 ? only : undefined
}

function isOfMajority(known: Known, told: Told): boolean {
  return known.house === told.house && known.heldOn === told.heldOn && known.majority !== null
}

function agrees(known: Known, { number, ayeCount, noCount }: Told): boolean {
  const told = { number, ayeCount, noCount, majority: Math.abs(ayeCount - noCount), carried: ayeCount > noCount }
  // A number that is the same settles it: a count of ours that differs is for the desk to see, not a reason to miss it.
  if (known.number !== null) return known.number === told.number
  return (['ayeCount', 'noCount', 'majority', 'carried'] as const).every(
    (field) => known[field] === null || known[field] === told[field],
  )
}
