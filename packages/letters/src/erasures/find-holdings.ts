import type { Queryable } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { roundCount } from './statement.ts'

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

export interface Holding {
  kind: HoldingKind
  /** As `roundCount` tells it. */
  held: string
  /** How old the oldest is at most, in whole days; null where none is, or where nothing says when it came. */
  oldestDays: number | null
  /** Whether any of it has outstayed its time by more than an hour. */
  isOverdue: boolean
}

const holdingRow = z.object({
  kind: z.enum(holdingKinds),
  held: z.coerce.number(),
  oldest: z.coerce.date().nullable(),
  overdue: z.coerce.number(),
})

const hourMilliseconds = 3_600_000

/** What is held now, of every kind, rounded so that nobody is singled out. */
export async function findHoldings(db: Queryable, now: Date): Promise<Holding[]> {
  const { rows } = await db.execute(sql`select * from letters.holdings()`)
  const found = new Map(rows.map((row) => holdingRow.parse(row)).map((row) => [row.kind, row]))
  return holdingKinds.map((kind) => {
    const row = found.get(kind)
    return {
      kind,
      held: roundCount(row?.held ?? 0),
      oldestDays: row?.oldest ? roundAge(row.oldest, now) : null,
      isOverdue: (row?.overdue ?? 0) > 0,
    }
  })
}

/** Up to whole days. Erasure comes by every minute, so an hour more than a day is a day. */
export function roundAge(since: Date, now: Date): number {
  const hours = (now.getTime() - since.getTime()) / hourMilliseconds
  return Math.max(1, Math.ceil((hours - 1) / 24))
}
