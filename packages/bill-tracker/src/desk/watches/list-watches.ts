import { asks, finds, items, staffAccounts, watches, type Queryable } from '@safe-to-report/db'
import { asc, count, eq, sql, type SQL } from 'drizzle-orm'

/** A watch at the desk. */
export interface DeskWatch {
  id: string
  name: string
  ask: { id: string; slug: string; title: string }
  terms: string
  told: string[]
  /** The terms that ship now, where they are others than these. */
  shipped: string | null
  changedAt: Date
  changedBy: string | null
  /** How many of its finds wait. */
  waiting: number
}

/** All watches, in the order of their asks. */
export async function listWatches(db: Queryable): Promise<DeskWatch[]> {
  return readWatches(db)
}

/** One watch by its name; undefined where there is none. */
export async function findWatch(db: Queryable, name: string): Promise<DeskWatch | undefined> {
  const [watch] = await readWatches(db, eq(watches.name, name))
  return watch
}

async function readWatches(db: Queryable, condition?: SQL): Promise<DeskWatch[]> {
  const waiting = db
    .select({ watchId: finds.watchId, rows: count().as('rows') })
    .from(finds)
    .where(eq(finds.state, 'waiting'))
    .groupBy(finds.watchId)
    .as('waiting')
  const rows = await db
    .select({
      watch: watches,
      ask: { id: asks.id, slug: asks.slug, title: asks.title },
      changedBy: staffAccounts.name,
      waiting: waiting.rows,
    })
    .from(watches)
    .innerJoin(asks, eq(asks.id, watches.askId))
    .leftJoin(staffAccounts, eq(staffAccounts.id, watches.changedBy))
    .leftJoin(waiting, eq(waiting.watchId, watches.id))
    .where(condition)
    .orderBy(asc(asks.position), asc(watches.name))
  return rows.map(({ watch, ask, changedBy, waiting: waits }) => ({
    id: watch.id,
    name: watch.name,
    ask,
    terms: watch.terms,
    told: watch.told,
    shipped: watch.shipped === watch.terms ? null : watch.shipped,
    changedAt: watch.changedAt,
    changedBy,
    waiting: waits ?? 0,
  }))
}

/** How many items were fetched and are kept, and since which day; and how many wait to be matched with the watches as they are. */
export async function countItems(db: Queryable): Promise<{ total: number; unmatched: number }> {
  const isUnmatched = sql`${items.matchedWith} is distinct from (select current from record.watch_numbers)`
  const [row] = await db
    .select({ total: count(), unmatched: sql<number>`count(*) filter (where ${isUnmatched})`.mapWith(Number) })
    .from(items)
  return row ?? { total: 0, unmatched: 0 }
}
