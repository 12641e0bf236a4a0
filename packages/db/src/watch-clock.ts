import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Queryable } from './open-database.ts'

/** From this difference on, this machine's clock or the database's is wrong, and nobody here can know which. */
export const mostApartSeconds = 60

export interface WatchClockOptions {
  db: Queryable
  /** What this process takes the time to be, in milliseconds. */
  now?: () => number
  /** Told once when the clocks come to differ: by how much this one is ahead, less than nothing where it is behind. */
  onWrong: (aheadSeconds: number) => void
  /** Told once when they agree again. */
  onRight: () => void
}

export interface WatchedClock {
  /** By how many whole seconds this process's clock is ahead of the database's; 0 while they differ by less than a minute. */
  compare: () => Promise<number>
}

/** Compares this process's clock with the database's, and says so when they differ and when they agree again. */
export function watchClock({ db, now = Date.now, onWrong, onRight }: WatchClockOptions): WatchedClock {
  let wasWrong = false
  return {
    async compare() {
      const ahead = await measureAhead(db, now)
      const isWrong = ahead !== 0
      if (isWrong && !wasWrong) onWrong(ahead)
      if (!isWrong && wasWrong) onRight()
      wasWrong = isWrong
      return ahead
    },
  }
}

const reading = z.tuple([z.object({ at: z.coerce.date() })])

/** The least by which they can differ: a slow answer, or a process that stood still meanwhile, is no wrong clock. */
async function measureAhead(db: Queryable, now: () => number): Promise<number> {
  const asked = now()
  const { rows } = await db.execute(sql`select clock_timestamp() as at`)
  const answered = now()
  const at = reading.parse(rows)[0].at.getTime()
  const behind = Math.max(0, at - answered)
  const ahead = Math.max(0, asked - at)
  const seconds = Math.trunc((ahead - behind) / 1_000)
  return Math.abs(seconds) < mostApartSeconds ? 0 : seconds
}

const secondsBetweenLooks = 60

/**
 * Compares every minute, for a process that has nothing to hold back and only says so; `onCompared` is told each time. A database that
 * cannot be asked is asked again at the next. Returns how to stop.
 */
export function keepComparing(
  clock: WatchedClock,
  onCompared: (aheadSeconds: number) => unknown = () => undefined,
): () => void {
  const look = (): void =>
    void clock
      .compare()
      .then(onCompared)
      .catch(() => undefined)
  look()
  const timer = setInterval(look, secondsBetweenLooks * 1_000).unref()
  return () => clearInterval(timer)
}
