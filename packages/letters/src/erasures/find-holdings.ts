import { toldHoldings, type Database, type Queryable } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { z } from 'zod'

/** Every kind of thing that is held, in the order in which it is told. */
export const holdingKinds = [
  'letters-unconfirmed',
  'letters-waiting',
  'letters-held',
  'letters-uncertain',
  'letters-done',
  'mails-others',
  'subscriptions-unconfirmed',
  'subscriptions',
  'mails-alerts',
  'written-once',
  'sketches',
  'rate-limits',
  'proofs-spent',
  'returns-seen',
  'return-counts',
  'receipts',
  'erasures',
  'staff-accounts',
  'staff-links',
  'staff-sessions',
  'staff-audit',
] as const
export type HoldingKind = (typeof holdingKinds)[number]

/** Of a kind of which no step is told there are fewer than so many, perhaps none: `letters.tell_held` holds to it. */
export const fewerThan = 100

export interface Holding {
  kind: HoldingKind
  /** So many there are at least; 0 says no more than that they are fewer than `fewerThan`. */
  atLeast: number
}

export interface ToldHoldings {
  /** The London day on which they were counted; null while no worker has counted yet. */
  countedOn: string | null
  held: Holding[]
}

/**
 * What was held when it was last counted, as far as the public may know it: the same all day, in steps that no one letter moves but
 * where it happens to be the one that reaches an edge which nobody is told.
 */
export async function findHoldings(db: Queryable): Promise<ToldHoldings> {
  const rows = await db.select().from(toldHoldings)
  const told = new Map(rows.map(({ kind, atLeast }) => [kind, atLeast]))
  return {
    countedOn: rows[0]?.countedOn ?? null,
    held: holdingKinds.map((kind) => ({ kind, atLeast: told.get(kind) ?? 0 })),
  }
}

/** Counts what is held for the public, once a day in London in all workers together; whether this call counted. */
export async function countHoldings(db: Database): Promise<boolean> {
  const { rows } = await db.execute(sql`select letters.count_holdings() as counted`)
  return z.object({ counted: z.boolean() }).parse(rows[0]).counted
}
