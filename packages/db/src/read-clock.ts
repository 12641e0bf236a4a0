import { sql, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import type { Queryable } from './open-database.ts'

const reading = z.tuple([z.object({ now: z.coerce.date() })])

/**
 * What the time is, by the database: the one clock by which things are kept, erased, signed and counted. Within a transaction it
 * is the moment at which that began, as PostgreSQL's own `now()`.
 */
export async function readClock(db: Queryable): Promise<Date> {
  const { rows } = await db.execute(sql`select now()`)
  return reading.parse(rows)[0].now
}

/** A clock that was set by the database’s and goes on by itself: what this machine takes the time to be has no say in it. */
export async function anchorClock(db: Queryable): Promise<() => Date> {
  const at = await readClock(db)
  const from = performance.now()
  return () => new Date(at.getTime() + performance.now() - from)
}

/** The day in London, by the database's clock, as SQL. */
export const londonToday: SQL<string> = sql`(now() at time zone 'Europe/London')::date`

const day = z.tuple([z.object({ today: z.iso.date() })])

/** The day in London, by the database's clock. */
export async function readToday(db: Queryable): Promise<string> {
  const { rows } = await db.execute(sql`select ${londonToday}::text as today`)
  return day.parse(rows)[0].today
}
