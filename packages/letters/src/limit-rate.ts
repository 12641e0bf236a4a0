import { createHmac } from 'node:crypto'
import { lt, sql } from 'drizzle-orm'
import { daySketches, mailedLinks, rateLimitKeys, rateLimits, type Queryable } from '@safe-to-report/db'
import { findDayKey } from './day-key.ts'

const dayMilliseconds = 86_400_000

export interface RateLimit {
  /** What is counted: 'submit', 'sign-in' … */
  bucket: string
  /** Who is counted: an IP or e-mail address. Only its HMAC under the day's random key is stored. */
  who: string
  /** Most hits allowed in one window. */
  limit: number
  windowSeconds: number
  now: Date
}

export interface Counted {
  allowed: boolean
  /** How many that makes in this window, and by how many it is over. */
  hits: number
  over: number
}

/** Counts one hit and says whether it is within the limit. */
export async function limitRate(db: Queryable, options: RateLimit): Promise<Counted> {
  const { who, ...counted } = options
  const key = await findDayKey(db, counted.now)
  const whoHash = createHmac('sha256', key).update(`${counted.bucket}:${who.trim().toLowerCase()}`).digest()
  return countHit(db, { ...counted, whoHash })
}

/** The same, of somebody who is known by a hash under a key of the day already. */
export async function countHit(db: Queryable, options: Omit<RateLimit, 'who'> & { whoHash: Buffer }): Promise<Counted> {
  const { bucket, whoHash, limit, windowSeconds, now } = options
  const windowMilliseconds = windowSeconds * 1_000
  const [counted] = await db
    .insert(rateLimits)
    .values({
      bucket,
      whoHash,
      windowStart: new Date(Math.floor(now.getTime() / windowMilliseconds) * windowMilliseconds),
      hits: 1,
    })
    .onConflictDoUpdate({
      target: [rateLimits.bucket, rateLimits.whoHash, rateLimits.windowStart],
      set: { hits: sql`${rateLimits.hits} + 1` },
    })
    .returning({ hits: rateLimits.hits })
  const hits = counted?.hits ?? Infinity
  return { allowed: hits <= limit, hits, over: Math.max(0, hits - limit) }
}

/** Drops the counters of rate limits, the keys of days, and what was hashed under them, when older than a day; how many counters. */
export async function dropOldRateLimits(db: Queryable, now: Date): Promise<number> {
  const yesterday = new Date(now.getTime() - dayMilliseconds)
  const { rowCount } = await db.delete(rateLimits).where(lt(rateLimits.windowStart, yesterday))
  await db.delete(mailedLinks).where(lt(mailedLinks.madeAt, yesterday))
  await db.delete(daySketches).where(lt(daySketches.day, yesterday.toISOString().slice(0, 10)))
  await db.delete(rateLimitKeys).where(lt(rateLimitKeys.day, yesterday.toISOString().slice(0, 10)))
  return rowCount ?? 0
}
