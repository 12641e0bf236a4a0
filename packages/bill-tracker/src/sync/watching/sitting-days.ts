import { nonSittings, type House, type Queryable } from '@safe-to-report/db'
import { and, gte, lte } from 'drizzle-orm'
import { isWeekend } from '../asking/days.ts'

/** Whether a House was meant to sit on a day, as far as the calendar is known: recess, prorogation and weekends are none. */
export type SittingDays = (house: House, day: string) => boolean

/** When each House sits, from a day to another, by what the calendar said last. */
export async function readSittingDays(db: Queryable, from: string, to: string): Promise<SittingDays> {
  const spans = await db
    .select({ house: nonSittings.house, startsOn: nonSittings.startsOn, endsOn: nonSittings.endsOn })
    .from(nonSittings)
    .where(and(lte(nonSittings.startsOn, to), gte(nonSittings.endsOn, from)))
  return (house, day) =>
    !isWeekend(day) && !spans.some((span) => span.house === house && span.startsOn <= day && day <= span.endsOn)
}
