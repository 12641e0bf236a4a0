import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Queryable } from './open-database.ts'
import { londonToday } from './read-clock.ts'

/** The day in London, and for how many more seconds it is. */
export interface LondonDay {
  today: string
  secondsLeft: number
}

const reading = z.tuple([z.object({ today: z.iso.date(), secondsLeft: z.coerce.number() })])

/** The day in London by the database's clock, and when it ends: 23, 24 or 25 hours after it began. */
export async function readLondonDay(db: Queryable): Promise<LondonDay> {
  const { rows } = await db.execute(sql`
    select ${londonToday}::text as today,
      extract(epoch from ((${londonToday} + 1)::timestamp at time zone 'Europe/London') - now()) as "secondsLeft"`)
  return reading.parse(rows)[0]
}

export interface WatchDayOptions {
  read: () => Promise<LondonDay>
  /** Told when a new day has begun; and once at first, when it is not known how old what is held is. */
  onNewDay: () => void
  /** In milliseconds; this process's steady clock unless told. */
  now?: () => number
  /** Waits so many milliseconds, or until told to stop. */
  wait?: (milliseconds: number, stopping: AbortSignal) => Promise<void>
}

/** A machine that slept, or a clock that was set, is found out after this. */
const longestWait = 600_000
const shortestWait = 250
const retryAfter = 5_000

/**
 * Tells when a London day ends, by the database's clock, as long as it is not stopped; returns how to. While the database cannot be asked
 * the day ends when it was going to, and is told again when the database answers.
 */
export function watchDay({
  read,
  onNewDay,
  now = () => performance.now(),
  wait = waitFor,
}: WatchDayOptions): () => void {
  const stopping = new AbortController()
  const watch = async (): Promise<void> => {
    let known: { today: string; endsAt: number } | undefined
    while (!stopping.signal.aborted) {
      // oxlint-disable-next-line no-await-in-loop -- one look after the other
      const day = await read().catch(() => undefined)
      if (day) {
        if (day.today !== known?.today) onNewDay()
        known = { today: day.today, endsAt: now() + day.secondsLeft * 1_000 }
      } else if (known && now() >= known.endsAt) {
        onNewDay()
        known = undefined
      }
      const left = day && known ? Math.max(known.endsAt - now(), shortestWait) : retryAfter
      // oxlint-disable-next-line no-await-in-loop -- as above
      await wait(Math.min(left, longestWait), stopping.signal)
    }
  }
  void watch()
  return () => stopping.abort()
}

function waitFor(milliseconds: number, stopping: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, milliseconds).unref()
    stopping.addEventListener('abort', () => {
      clearTimeout(timer)
      done()
    })
  })
}
