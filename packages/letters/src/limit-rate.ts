import { createHmac } from 'node:crypto'
import { eq, lt, sql } from 'drizzle-orm'
import { rateLimitKeys, rateLimits, type Queryable } from '@safe-to-report/db'
import { findOrMakeKey } from './find-or-make-key.ts'

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

/** Counts one hit and says whether it is within the limit, and by how many it is over. */
export async function limitRate(db: Queryable, options: RateLimit): Promise<{ allowed: boolean; over: number }> {
  const { bucket, who, limit, windowSeconds, now } = options
  const key = await findDayKey(db, now.toISOString().slice(0, 10))
  const windowMilliseconds = windowSeconds * 1_000
  const [counted] = await db
    .insert(rateLimits)
    .values({
      bucket,
      whoHash: createHmac('sha256', key).update(`${bucket}:${who.trim().toLowerCase()}`).digest(),
      windowStart: new Date(Math.floor(now.getTime() / windowMilliseconds) * windowMilliseconds),
      hits: 1,
    })
    .onConflictDoUpdate({
      target: [rateLimits.bucket, rateLimits.whoHash, rateLimits.windowStart],
      set: { hits: sql`${rateLimits.hits} + 1` },
    })
    .returning({ hits: rateLimits.hits })
  const hits = counted?.hits ?? Infinity
  return { allowed: hits <= limit, over: Math.max(0, hits - limit) }
}

/** Drops the counters of rate limits, and the keys of days, that are older than a day; how many counters. */
export async function dropOldRateLimits(db: Queryable, now: Date): Promise<number> {
  const yesterday = new Date(now.getTime() - dayMilliseconds)
  const { rowCount } = await db.delete(rateLimits).where(lt(rateLimits.windowStart, yesterday))
  await db.delete(rateLimitKeys).where(lt(rateLimitKeys.day, yesterday.toISOString().slice(0, 10)))
  return rowCount ?? 0
}

function findDayKey(db: Queryable, day: string): Promise<Buffer> {
  return findOrMakeKey({
    of: `the rate limits of ${day}`,
    find: () => db.select({ key: rateLimitKeys.key }).from(rateLimitKeys).where(eq(rateLimitKeys.day, day)),
    insert: (key) => db.insert(rateLimitKeys).values({ day, key }).onConflictDoNothing(),
  })
}
