import type { House } from '@safe-to-report/db'
import { addDays } from '../asking/days.ts'
import { EmptyIsNoZero } from '../asking/errors.ts'
import type { Mark } from '../watching/reading-marks.ts'
import type { SittingDays } from '../watching/sitting-days.ts'
import { isDue, type Candidate } from './choose-debates.ts'
import { debateKey, faultKey, isApart, toRead, type HouseDay } from './debate-marks.ts'
import type { HansardClient, Section } from './hansard-client.ts'
import { findOlderDay } from './list-days.ts'
import { listWholes } from './list-wholes.ts'

export interface Looking {
  client: HansardClient
  marks: ReadonlyMap<string, Mark>
  sits: SittingDays
  today: string
  at: Date
}

export interface ListedHouse {
  candidates: (Candidate & HouseDay)[]
  /** The days that were looked at. */
  looked: HouseDay[]
  /** Rows that could not be read. */
  unread: number
  /** Whether it was shown, by a second question, that nothing is a zero. */
  isProven: boolean
}

/** How far back a day is looked at: Hansard prints it anew the next morning, and mends it for days. */
const daysBack = 6
/** Hansard of a sitting day is there by the next evening. */
const daysLate = 2
/** While today brings more debates than this, days before it are looked at now and then, not each time. */
const fewDebates = 2
const olderEvery = 60 * 60_000
/** That nothing is a zero is shown once in so long. */
const provenFor = 60 * 60_000
/** A debate that could not be read is asked for again after so long. */
const restsFor = 30 * 60_000

export const olderKey = (house: House): string => `older/${house}`
export const provenKey = (house: House): string => `proven/${house}`

/** What Hansard lists of a House: of today, and of one day before it that was not read to its end. */
export async function listHouse(looking: Looking, house: House): Promise<ListedHouse> {
  const { marks, today, at } = looking
  const ofToday = await listDay(looking, { house, day: today })
  const isQuiet = ofToday.candidates.filter(isDue).length <= fewDebates
  const isTime = isPast(marks.get(olderKey(house)), at, olderEvery)
  const older = isQuiet || isTime ? findOlderDay({ house, today, daysBack, at }, marks) : undefined
  const listed = [ofToday, ...(older === undefined ? [] : [await listDay(looking, { house, day: older })])]
  const candidates = listed.flatMap((one) => one.candidates)
  const isProven = candidates.length === 0 && isPast(marks.get(provenKey(house)), at, provenFor)
  if (isProven) await proveNothing(looking, house)
  return {
    candidates,
    looked: listed.map(({ day }) => ({ house, day })),
    unread: listed.reduce((sum, one) => sum + one.unread, 0),
    isProven,
  }
}

function isPast(mark: Mark | undefined, at: Date, after: number): boolean {
  return mark === undefined || at.getTime() - mark.readAt.getTime() >= after
}

async function listDay({ client, marks, at }: Looking, { house, day }: HouseDay) {
  const sections = await listSections(client, { house, day })
  const candidates = sections.flatMap(({ moved, debates }) => {
    const wholes = listWholes(debates, (id) => isApart(marks.get(debateKey(id))))
    const last = wholes.at(-1)?.id
    return wholes.map((whole) => ({
      ...whole,
      house,
      day,
      moved,
      isLast: whole.id === last,
      read: toRead(marks.get(debateKey(whole.id))),
      isResting: !isPast(marks.get(faultKey(whole.id)), at, restsFor),
    }))
  })
  return { day, candidates, unread: sections.reduce((sum, { unread }) => sum + unread, 0) }
}

async function listSections(client: HansardClient, { house, day }: HouseDay): Promise<Section[]> {
  const sections: Section[] = []
  for (const name of await client.fetchSections(house, day)) {
    // One part after the other: a host that falters is not asked for all at once.
    // oxlint-disable-next-line no-await-in-loop
    const section = await client.fetchSection(house, day, name)
    // Hansard answers with and without a part's debates within a minute: none is asked for once more before it is believed.
    // oxlint-disable-next-line no-await-in-loop
    sections.push(section.debates.length > 0 ? section : await client.fetchSection(house, day, name))
  }
  return sections
}

/**
 * Shows that nothing is a zero: the last day that Hansard says it has must have debates, and be no older than the last on which the
 * House sat. In recess it is old, and rightly so.
 */
async function proveNothing({ client, sits, today }: Looking, house: House): Promise<void> {
  const lastDay = await client.fetchLastDay(house)
  const sections = await listSections(client, { house, day: lastDay })
  if (sections.every(({ debates }) => debates.length === 0)) {
    throw new EmptyIsNoZero(`Hansard says that it has the ${house} of ${lastDay}, and has nothing of it`)
  }
  for (let day = addDays(lastDay, 1); day <= addDays(today, -daysLate); day = addDays(day, 1)) {
    if (sits(house, day)) throw new EmptyIsNoZero(`the ${house} sat on ${day}, and Hansard ends on ${lastDay}`)
  }
}
