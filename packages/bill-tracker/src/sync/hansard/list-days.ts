import type { House } from '@safe-to-report/db'
import { addDays } from '../asking/days.ts'
import type { Mark } from '../watching/reading-marks.ts'
import { dayKey } from './debate-marks.ts'

export interface DaysOptions {
  house: House
  today: string
  daysBack: number
  at: Date
}

const anHour = 60 * 60_000

/**
 * The newest day before today that is to be looked at now; undefined where all were. One that was read to its end is looked at
 * again after some hours, the older the later: Hansard prints a day anew the next morning, and mends it for days.
 */
export function findOlderDay(
  { house, today, daysBack, at }: DaysOptions,
  marks: ReadonlyMap<string, Mark>,
): string | undefined {
  return Array.from({ length: daysBack }, (_, index) => addDays(today, -index - 1)).find((day, index) => {
    const looked = marks.get(dayKey({ house, day }))?.readAt
    return looked === undefined || at.getTime() - looked.getTime() >= (index === 0 ? 3 : 24) * anHour
  })
}
