import { createHmac } from 'node:crypto'
import { rateLimitKeys, type Queryable } from '@safe-to-report/db'
import { eq, sql } from 'drizzle-orm'
import { findOrMakeKey } from './find-or-make-key.ts'

/** The day of a key, by the database's clock. Of no place: it only has to be the same for every process. */
export const dayOfKeys = sql<string>`(now() at time zone 'UTC')::date`

/** The random key of today, which the database forgets a day later: then nobody can try a guess on what was hashed under it. */
export function findDayKey(db: Queryable): Promise<Buffer> {
  return findOrMakeKey({
    of: 'the rate limits of today',
    find: () => db.select({ key: rateLimitKeys.key }).from(rateLimitKeys).where(eq(rateLimitKeys.day, dayOfKeys)),
    insert: (key) => db.insert(rateLimitKeys).values({ day: dayOfKeys, key }).onConflictDoNothing(),
  })
}

/** Hashes words under keys of which neither is worth anything without the other: the day's, and one that only the process holds. */
export type HashForDay = (purpose: string, words: string) => Buffer

/** For what stands beside a letter until it is confirmed: whoever copies the database alone cannot try a guess. */
export async function hashForDay(db: Queryable, secret: string): Promise<HashForDay> {
  const key = createHmac('sha256', secret)
    .update(await findDayKey(db))
    .digest()
  return (purpose, words) => createHmac('sha256', key).update(`${purpose}\n${words}`).digest()
}
