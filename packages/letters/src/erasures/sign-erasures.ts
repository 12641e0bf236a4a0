import { erasures, readClock, type Database, type Queryable } from '@safe-to-report/db'
import { asc, desc, lt, sql } from 'drizzle-orm'
import { z } from 'zod'
import { erasedWords, hashStatement, readStatement, type ErasureStatement, type SignedStatement } from './statement.ts'
import type { ErasureSigner } from '@safe-to-report/outbox/seal'

/** What the job erases, as its statements name it. */
export const erasedKinds = [
  'mail',
  'subscriptions',
  'rate-limits',
  'written-once',
  'proofs-spent',
  'staff-sign-ins',
] as const

const hourMilliseconds = 3_600_000

/** `overdue`: something has outstayed its time by more than an hour, and nothing is signed while it does. */
export type Closed = 'signed' | 'within-the-hour' | 'overdue'

/**
 * Signs that all that was due has been erased, once an hour in all workers together, and drops statements that are older than 90
 * days. Call it when a round of `runErasure` has come to its end. A statement says neither how much went nor whether it was any:
 * whoever reads each hour's could tell from that when somebody wrote.
 */
export async function closeErasures(db: Database, signer: ErasureSigner): Promise<Closed> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('safe-to-report erasures'))`)
    const now = await readClock(tx)
    const [last] = await tx.select().from(erasures).orderBy(desc(erasures.number)).limit(1)
    if (last !== undefined && now.getTime() - last.madeAt.getTime() < hourMilliseconds) return 'within-the-hour'
    await tx.delete(erasures).where(lt(erasures.madeAt, sql`now() - interval '90 days'`))
    if ((await countOverdue(tx)) > 0) return 'overdue'
    const said: ErasureStatement = {
      number: (last?.number ?? 0) + 1,
      ...(await periodSince(tx, last, now)),
      until: now.toISOString(),
      erased: Object.fromEntries(erasedKinds.map((kind) => [kind, erasedWords])),
      previous: last === undefined ? null : hashStatement(last.statement),
      publicKey: signer.publicKey,
    }
    const statement = JSON.stringify(said)
    await tx
      .insert(erasures)
      .values({ number: said.number, madeAt: sql`now()`, statement, signature: signer.sign(statement) })
    return 'signed'
  })
}

/**
 * From when on a statement speaks: from the end of the one before. A worker whose clock was ahead may have signed hours that had not
 * come: then it names the first of these, for whoever checks, and speaks from when the last of them was found out.
 */
async function periodSince(
  tx: Queryable,
  last: typeof erasures.$inferSelect | undefined,
  now: Date,
): Promise<Pick<ErasureStatement, 'since' | 'mends'>> {
  const until = last && readStatement(last.statement)?.until
  if (last === undefined || until === undefined) return { since: now.toISOString() }
  if (Date.parse(until) <= now.getTime()) return { since: until }
  const { rows } = await tx.execute(sql`
    select min(number)::integer as first from letters.erasures where (statement::jsonb ->> 'until')::timestamptz > now()`)
  const { first } = z.object({ first: z.number() }).parse(rows[0])
  return { since: last.madeAt.toISOString(), mends: first }
}

async function countOverdue(db: Queryable): Promise<number> {
  const { rows } = await db.execute(sql`select letters.count_overdue() as overdue`)
  return z.object({ overdue: z.coerce.number() }).parse(rows[0]).overdue
}

/** All statements that are kept, oldest first: two thousand at most, an hour each. */
export async function listErasures(db: Queryable): Promise<SignedStatement[]> {
  return db
    .select({ statement: erasures.statement, signature: erasures.signature })
    .from(erasures)
    .orderBy(asc(erasures.number))
}

/** The statement made last; undefined before the first. */
export async function findLastErasure(db: Queryable): Promise<SignedStatement | undefined> {
  const [last] = await db
    .select({ statement: erasures.statement, signature: erasures.signature })
    .from(erasures)
    .orderBy(desc(erasures.number))
    .limit(1)
  return last
}
