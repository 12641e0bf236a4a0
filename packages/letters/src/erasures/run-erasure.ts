import { erasures, erasureTally, type Database, type Queryable } from '@safe-to-report/db'
import { asc, desc, lt, sql } from 'drizzle-orm'
import { z } from 'zod'
import { eraseDueSubscriptions } from '../alerts/erase-due-subscriptions.ts'
import { dropSpentProofs } from '../brake/spend-proof.ts'
import { eraseDueMail, erasedAtOnce } from '../erase-due-mail.ts'
import { dropClosedSketches } from '../likeness/remember-letter.ts'
import { dropOldRateLimits } from '../limit-rate.ts'
import { dropClosedPersons } from '../once/person-hash.ts'
import { dropOldReturns } from '../returns/mailbox-state.ts'
import { dropEndedVisits } from '../visits/ended-visits.ts'
import { giveLettersBack } from './give-letters-back.ts'
import { hashStatement, readStatement, roundCount, type ErasureSigner, type ErasureStatement } from './statement.ts'

/** What the job erases, as its statements name it. */
export const erasedKinds = [
  'mail',
  'subscriptions',
  'rate-limits',
  'written-once',
  'proofs-spent',
  'staff-sign-ins',
] as const
export type ErasedKind = (typeof erasedKinds)[number]

const hourMilliseconds = 3_600_000
const daysKept = 90

/**
 * Gives back what must not be lost, then erases all whose time has come, mail in batches, and counts it for the next statement: of each batch, and of the rest, both
 * or neither. Answers how much went.
 */
export async function runErasure(db: Database, { now, today }: { now: Date; today: string }): Promise<number> {
  await db.execute(sql`select letters.drop_stale_held()`)
  await giveLettersBack(db, now)
  const mail = await eraseMailInBatches(db, now)
  return db.transaction(async (tx) => {
    const erased: Record<Exclude<ErasedKind, 'mail'>, number> = {
      subscriptions: await eraseDueSubscriptions(tx, now),
      'rate-limits': await dropOldRateLimits(tx, now),
      'written-once': await dropClosedPersons(tx, today),
      'proofs-spent': await dropSpentProofs(tx, now),
      'staff-sign-ins': await dropDeadSignIns(tx),
    }
    await dropClosedSketches(tx, today)
    await dropOldReturns(tx, now)
    await dropEndedVisits(tx)
    for (const kind of erasedKinds) {
      if (kind !== 'mail' && erased[kind] > 0) await count(tx, kind, erased[kind])
    }
    return mail + erased.subscriptions
  })
}

/** A transaction for each batch: workers claim and staff settle in between, and what went before a crash stays counted. */
async function eraseMailInBatches(db: Database, now: Date): Promise<number> {
  let total = 0
  for (let erased = erasedAtOnce; erased === erasedAtOnce; total += erased) {
    erased = await db.transaction(async (tx) => {
      const batch = await eraseDueMail(tx, now)
      if (batch > 0) await count(tx, 'mail', batch)
      return batch
    })
  }
  return total
}

/**
 * Signs what was erased since the last statement, once an hour in all workers together, and drops statements that are older
 * than 90 days. Answers whether it did.
 */
export async function closeErasures(db: Database, signer: ErasureSigner, now: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('safe-to-report erasures'))`)
    const [last] = await tx.select().from(erasures).orderBy(desc(erasures.number)).limit(1)
    if (last !== undefined && now.getTime() - last.madeAt.getTime() < hourMilliseconds) return false
    const counts = await tx.delete(erasureTally).returning()
    const tally = new Map(counts.map(({ kind, erased }) => [kind, erased]))
    const said: ErasureStatement = {
      number: (last?.number ?? 0) + 1,
      since: (last && readStatement(last.statement)?.until) ?? now.toISOString(),
      until: now.toISOString(),
      erased: Object.fromEntries(erasedKinds.map((kind) => [kind, roundCount(tally.get(kind) ?? 0)])),
      previous: last === undefined ? null : hashStatement(last.statement),
      publicKey: signer.publicKey,
    }
    const statement = JSON.stringify(said)
    await tx.insert(erasures).values({ number: said.number, madeAt: now, statement, signature: signer.sign(statement) })
    await tx.delete(erasures).where(lt(erasures.madeAt, new Date(now.getTime() - daysKept * 24 * hourMilliseconds)))
    return true
  })
}

/** All statements that are kept, oldest first: two thousand at most, an hour each. */
export async function listErasures(db: Queryable): Promise<{ statement: string; signature: string }[]> {
  return db
    .select({ statement: erasures.statement, signature: erasures.signature })
    .from(erasures)
    .orderBy(asc(erasures.number))
}

/** The statement made last; undefined before the first. */
export async function findLastErasure(db: Queryable): Promise<{ statement: string; signature: string } | undefined> {
  const [last] = await db
    .select({ statement: erasures.statement, signature: erasures.signature })
    .from(erasures)
    .orderBy(desc(erasures.number))
    .limit(1)
  return last
}

async function count(db: Queryable, kind: ErasedKind, erased: number): Promise<void> {
  await db
    .insert(erasureTally)
    .values({ kind, erased })
    .onConflictDoUpdate({ target: erasureTally.kind, set: { erased: sql`${erasureTally.erased} + excluded.erased` } })
}

async function dropDeadSignIns(db: Queryable): Promise<number> {
  const { rows } = await db.execute(
    sql`select letters.drop_dead_sign_ins() + letters.drop_forgotten_browsers() as dropped`,
  )
  return z.object({ dropped: z.number() }).parse(rows[0]).dropped
}
