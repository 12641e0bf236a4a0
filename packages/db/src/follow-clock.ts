import type { Queryable } from './open-database.ts'
import { anchorClock } from './read-clock.ts'

const freshMilliseconds = 60_000

/**
 * A clock for what cannot wait for the database at each look, and must go on while that is down: set by the database's about once a minute,
 * as long as somebody looks. Only until the database has answered for the first time is it this machine's.
 */
export function followClock(db: Queryable): () => Date {
  let clock = (): Date => new Date()
  let askedAt = -Infinity
  const ask = (): void => {
    askedAt = performance.now()
    void anchorClock(db)
      .then((anchored) => (clock = anchored))
      .catch(() => undefined)
  }
  ask()
  return () => {
    if (performance.now() - askedAt > freshMilliseconds) ask()
    return clock()
  }
}
