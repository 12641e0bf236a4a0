import type { House } from '@safe-to-report/db'
import type { ParliamentDivision } from './parliament-division.ts'
import type { VotesClient } from './votes-client.ts'
import { findDivisionOfDay } from './match-division.ts'
import type { DivisionRow, StoredDivisions } from './stored-divisions.ts'

/** A division to ask Parliament for: by its own number where we hold it, otherwise by what we know of it. */
export type WantedDivision = Pick<
  DivisionRow,
  'house' | 'parliamentId' | 'number' | 'heldOn' | 'ayeCount' | 'noCount' | 'majority' | 'carried'
> & { id?: string }

/** Every division on the record, and those that its amendments name by House, day and number. */
export function listWantedDivisions(stored: Pick<StoredDivisions, 'divisions' | 'numbered'>): WantedDivision[] {
  const wanted: WantedDivision[] = [...stored.divisions]
  for (const { house, decidedOn, divisionNumber } of stored.numbered) {
    if (!house || !decidedOn) continue
    const isThere = wanted.some(
      (one) => one.house === house && one.heldOn === decidedOn && one.number === divisionNumber,
    )
    if (isThere) continue
    const unknown = { parliamentId: null, ayeCount: null, noCount: null, majority: null, carried: null }
    wanted.push({ house, heldOn: decidedOn, number: divisionNumber, ...unknown })
  }
  return wanted
}

interface DayLists {
  /** Parliament's number of a wanted division; undefined where its day's list does not settle which it is. */
  idOf: (wanted: WantedDivision) => Promise<number | undefined>
  /** All that was listed of the days that were asked for. */
  listed: () => Promise<ParliamentDivision[]>
}

/** Finds Parliament's number of wanted divisions; each House's day is asked for once. */
export function openDayLists(clients: Record<House, VotesClient>): DayLists {
  const days = new Map<string, Promise<ParliamentDivision[]>>()
  return {
    async idOf(wanted) {
      if (wanted.parliamentId !== null) return wanted.parliamentId
      const key = `${wanted.house} ${wanted.heldOn}`
      const ofDay = days.get(key) ?? clients[wanted.house].fetchDivisionsOf(wanted.heldOn)
      days.set(key, ofDay)
      return findDivisionOfDay(wanted, await ofDay)?.parliamentId
    },
    listed: async () => (await Promise.all(days.values())).flat(),
  }
}

/** Says that Parliament's list does not settle which division one is. */
export function tellWanted({ house, heldOn, number, parliamentId }: WantedDivision): string {
  const which = `the ${house} division${number === null ? '' : ` ${number}`} of ${heldOn}`
  return parliamentId === null
    ? `Parliament’s list does not settle which is ${which}`
    : `Parliament has no division ${parliamentId}, which is held to be ${which}`
}
