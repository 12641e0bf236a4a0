import { items, watchedBills, type Queryable } from '@safe-to-report/db'
import { and, eq, max, min, sql } from 'drizzle-orm'
import { todayInLondon } from '../../words/london-date.ts'
import type { BillSummary } from '../bills-api/bills-answers.ts'
import type { KnownSessions } from '../bills-api/left-behind.ts'
import { latestSessionOf } from '../bills-api/to-bill.ts'

/** The newest session of any bill that is watched, or of those that were just listed, and since when it is known. */
export async function findSessions(
  db: Queryable,
  { summaries, now }: { summaries: readonly BillSummary[]; now: Date },
): Promise<KnownSessions> {
  const [known] = await db.select({ newest: max(watchedBills.session) }).from(watchedBills)
  const newest = Math.max(known?.newest ?? 0, ...summaries.map((bill) => latestSessionOf(bill) ?? 0))
  const today = todayInLondon(now)
  if (newest === 0) return { newest: null, newestSince: null, today }
  const [first] = await db
    .select({ at: min(items.firstSeenAt) })
    .from(items)
    .where(and(eq(items.kind, 'bill'), sql`${items.details} ->> 'session' = ${String(newest)}`))
  return { newest, newestSince: first?.at ? todayInLondon(first.at) : today, today }
}
