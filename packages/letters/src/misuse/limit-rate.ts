import { createHmac } from 'node:crypto'
import { lt, sql } from 'drizzle-orm'
import { daySketches, mailedLinks, rateLimitKeys, rateLimits, type Queryable } from '@safe-to-report/db'
import { dayOfKeys, findDayKey } from './day-key.ts'

export interface RateLimit {
  /** What is counted: 'submit', 'sign-in' … */
  bucket: string
  /** Who is counted: an IP or e-mail address. Only its HMAC under the day's random key is stored. */
  who: string
  /** Most hits allowed in one window. */
  limit: number
  windowSeconds: number
}

export interface Counted {
  allowed: boolean
  /** How many that makes in this window, and by how many it is over. */
  hits: number
  over: number
}

/** Counts one hit, in the window that it is by the database's clock, and says whether it is within the limit. */
export async function limitRate(db: Queryable, options: RateLimit): Promise<Counted> {
  const { who, ...counted } = options
  const key = await findDayKey(db)
  const whoHash = createHmac('sha256', key).update(`${counted.bucket}:${who.trim().toLowerCase()}`).digest()
  return countHit(db, { ...counted, whoHash })
}

/** The same, of somebody who is known by a hash under a key of the day already. */
export async function countHit(db: Queryable, options: Omit<RateLimit, 'who'> & { whoHash: Buffer }): Promise<Counted> {
  const { bucket, whoHash, limit, windowSeconds } = options
  const [counted] = await db
    .insert(rateLimits)
    .values({
      bucket,
      whoHash,
      windowStart: sql`to_timestamp(floor(extract(epoch from now()) / ${windowSeconds}::integer) * ${windowSeconds}::integer)`,
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
export async function dropOldRateLimits(db: Queryable): Promise<number> {
  const yesterday = sql`now() - interval '1 day'`
  const { rowCount } = await db.delete(rateLimits).where(lt(rateLimits.windowStart, yesterday))
  await db.delete(mailedLinks).where(lt(mailedLinks.madeAt, yesterday))
  await db.delete(daySketches).where(lt(daySketches.day, sql`${dayOfKeys} - 1`))
  await db.delete(rateLimitKeys).where(lt(rateLimitKeys.day, sql`${dayOfKeys} - 1`))
  return rowCount ?? 0
}
