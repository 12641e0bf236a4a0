import { todayInLondon } from '../src/words/london-date.ts'
import type { BillContent } from './bill-content.ts'
import { buildDivision, buildVoters, type DivisionContent } from './divisions.ts'
import { addDays, hasCome, moments, type Moment } from './moments.ts'
import { buildTravellingBill, travellingBillId } from './travelling-bill.ts'

export interface Travelled {
  to: Moment
  /** The London day on which it is so far; today unless told. */
  today?: string | undefined
}

interface Places {
  bills: BillContent[]
  divisions: DivisionContent[]
}

/**
 * Sends bill 9003 through its life. A moment that came keeps its day; those left out on the way came two days apart. One may
 * travel back: what came later has not come yet.
 */
export function openTravel(places: Places): (travelled: Travelled) => void {
  const calendar = new Map<Moment, string>()
  return ({ to, today = todayInLondon(new Date()) }) => {
    const come = moments.filter((moment) => hasCome(to, moment))
    for (const moment of moments) if (!come.includes(moment)) calendar.delete(moment)
    for (const [index, moment] of come.entries())
      if (!calendar.has(moment)) calendar.set(moment, addDays(today, -2 * (come.length - 1 - index)))
    const bill = buildTravellingBill(to, calendar)
    replace(places.bills, ({ billId }) => billId === travellingBillId, bill)
    const agreedOn = calendar.get('agreed')
    replace(places.divisions, ({ id }) => id === divisionId, agreedOn === undefined ? undefined : divide(agreedOn))
  }
}

const divisionId = 9_900_950

/** Its title names the bill and a number, and nothing ties it to the amendment: as with Parliament. */
function divide(day: string): DivisionContent {
  const title = 'Demonstration (No. 2) Bill Report Stage: New Clause 1'
  const division = { house: 'Commons', id: divisionId, number: 950, day, title, counts: [301, 280] } as const
  return buildDivision(division, buildVoters('Commons'))
}

function replace<T>(held: T[], isIt: (one: T) => boolean, by: T | undefined): void {
  const at = held.findIndex(isIt)
  if (at >= 0) held.splice(at, 1)
  if (by !== undefined) held.splice(at < 0 ? held.length : at, 0, by)
}
