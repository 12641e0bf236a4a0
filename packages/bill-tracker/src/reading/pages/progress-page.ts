import {
  publishedNationProgress,
  publishedProgress,
  publishedSeatProgress,
  type nations,
  type Queryable,
} from '@safe-to-report/db'
import { asc } from 'drizzle-orm'
import { placeOnMap } from './place-on-map.ts'

export interface SeatProgress {
  gss: string
  name: string
  nation: (typeof nations)[number]
  /** 0: none, or too few to show; 1: five letters or more; 2: twenty-five or more; 3: a hundred or more. */
  step: number
  /** Where its hexagon stands: rows from the north, odd ones shifted to the east by half a hexagon. */
  column: number
  row: number
}

export interface NationProgress {
  nation: (typeof nations)[number]
  seats: number
  /** Seats that show, at any step. */
  seatsShown: number
  /** Rounded down to tens; null below ten. */
  letters: number | null
}

/** How many letters were handed over, as far as the public may know. */
export interface Progress {
  /** The last London day that is counted; null before the first count. */
  countedTo: string | null
  /** Rounded down to tens; null below ten. */
  letters: number | null
  nations: NationProgress[]
  /** Seats that have a place on the map, by name. */
  seats: SeatProgress[]
  tags: string[]
}

/** The count and the map of letters, as they were counted last. */
export async function findProgress(db: Queryable): Promise<Progress> {
  const [[whole], nations, seats] = await Promise.all([
    db.select().from(publishedProgress).limit(1),
    db.select().from(publishedNationProgress).orderBy(asc(publishedNationProgress.nation)),
    db.select().from(publishedSeatProgress).orderBy(asc(publishedSeatProgress.name)),
  ])
  const shownIn = (nation: string): number => seats.filter((seat) => seat.nation === nation && seat.step > 0).length
  return {
    countedTo: whole?.countedTo ?? null,
    letters: whole?.letters ?? null,
    nations: nations.map((one) => ({ ...one, seatsShown: shownIn(one.nation) })),
    seats: seats.flatMap((seat) => {
      const place = placeOnMap(seat.gss)
      return place === undefined ? [] : [{ ...seat, column: place.column, row: place.row }]
    }),
    tags: ['progress'],
  }
}
