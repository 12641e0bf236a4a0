import { createHmac } from 'node:crypto'
import { rateLimitKeys, type Queryable } from '@safe-to-report/db'
import { eq } from 'drizzle-orm'
import { findOrMakeKey } from './find-or-make-key.ts'

/** The random key of a day, which the database forgets a day later: then nobody can try a guess on what was hashed under it. */
export function findDayKey(db: Queryable, now: Date): Promise<Buffer> {
  const day = now.toISOString().slice(0, 10)
  return findOrMakeKey({
    of: `the rate limits of ${day}`,
    find: () => db.select({ key: rateLimitKeys.key }).from(rateLimitKeys).where(eq(rateLimitKeys.day, day)),
    insert: (key) => db.insert(rateLimitKeys).values({ day, key }).onConflictDoNothing(),
  })
}

/** Hashes words under keys of which neither is worth anything without the other: the day's, and one that only the process holds. */
export type HashForDay = (purpose: string, words: string) => Buffer

/** For what stands beside a letter until it is confirmed: whoever copies the database alone cannot try a guess. */
export async function hashForDay(db: Queryable, { secret, now }: { secret: string; now: Date }): Promise<HashForDay> {
  const key = createHmac('sha256', secret)
    .update(await findDayKey(db, now))
    .digest()
  return (purpose, words) => createHmac('sha256', key).update(`${purpose}\n${words}`).digest()
}
