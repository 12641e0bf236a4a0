import type { ReadRecord } from '../record.ts'
import { forces } from './forces/forces.ts'
import { howFar } from './how-far/how-far.ts'
import { lastHours } from './last-hours/last-hours.ts'
import { partiesNamed } from './parties/parties.ts'
import type { FoundPicture, KnownPicture } from './picture.ts'
import { seats } from './seats/seats.ts'

/** Every picture that there is one of, in the order of the list. */
export const pictures: readonly KnownPicture[] = [howFar, seats, lastHours, forces]

/** One of those, or that of one division. */
export async function findPicture(record: ReadRecord, name: string): Promise<FoundPicture | undefined> {
  const known = pictures.find((picture) => picture.name === name) ?? partiesNamed(name)
  return known?.find(record)
}

/** Those that the record has what they are made from. */
export async function findPictures(record: ReadRecord): Promise<FoundPicture[]> {
  const found = await Promise.all(pictures.map(({ find }) => find(record)))
  return found.filter((picture) => picture !== undefined)
}

/** What stands in a tab: its place in the list, and nothing of its subject. */
export function titleOfPicture(name: string): string {
  return `Bill record: picture ${pictures.findIndex((picture) => picture.name === name) + 1}`
}
