import { finds, items, type ItemKind, type Queryable } from '@safe-to-report/db'
import { and, asc, count, desc, eq, ne, type SQL } from 'drizzle-orm'
import type { FindsPage } from './found-types.ts'
import { bestFirst, readFinds, toFindLine } from './read-finds.ts'
import { findFollowing } from './what-follows.ts'

/** Which finds: of those that wait, or of those that somebody decided on. */
export interface FindsWanted {
  state: 'waiting' | 'text-of' | 'touches' | 'not-ours'
  askId?: string
  kind?: ItemKind
  /** The name of a source of Parliament. */
  source?: string
  /** From 1. */
  page?: number
  perPage?: number
}

/** A page of what was found: what waits, best first; what was decided, the newest decision first. */
export async function listFinds(db: Queryable, wanted: FindsWanted): Promise<FindsPage> {
  const { perPage = 10 } = wanted
  const total = await countFinds(db, wanted)
  const pages = Math.max(1, Math.ceil(total / perPage))
  const page = Math.min(Math.max(1, wanted.page ?? 1), pages)
  const order = wanted.state === 'waiting' ? [bestFirst] : [desc(finds.decidedAt)]
  const rows = await readFinds(db)
    .where(isWanted(wanted))
    .orderBy(...order, asc(finds.id))
    .limit(perPage)
    .offset((page - 1) * perPage)
  const follows = await findFollowing(
    db,
    rows.map(({ item }) => item),
  )
  const lines = rows.map((row) => ({ ...toFindLine(row), follows: follows.get(row.item.id) ?? null }))
  return { lines, total, page, pages }
}

async function countFinds(db: Queryable, wanted: FindsWanted): Promise<number> {
  const [counted] = await db
    .select({ rows: count() })
    .from(finds)
    .innerJoin(items, eq(items.id, finds.itemId))
    .where(isWanted(wanted))
  return counted?.rows ?? 0
}

/** The find that comes next in the queue, besides one that was just decided. */
export async function findNextFind(db: Queryable, besides: string): Promise<string | undefined> {
  const [next] = await readFinds(db)
    .where(and(eq(finds.state, 'waiting'), ne(finds.id, besides)))
    .orderBy(bestFirst, asc(finds.id))
    .limit(1)
  return next?.find.id
}

/** How many finds there are, by where they stand. */
export async function countFindsByState(db: Queryable): Promise<Record<FindsWanted['state'], number>> {
  const rows = await db.select({ state: finds.state, rows: count() }).from(finds).groupBy(finds.state)
  return {
    waiting: 0,
    'text-of': 0,
    touches: 0,
    'not-ours': 0,
    ...Object.fromEntries(rows.map((row) => [row.state, row.rows])),
  }
}

function isWanted({ state, askId, kind, source }: FindsWanted): SQL | undefined {
  return and(
    eq(finds.state, state),
    askId === undefined ? undefined : eq(finds.askId, askId),
    kind === undefined ? undefined : eq(items.kind, kind),
    source === undefined ? undefined : eq(items.source, source),
  )
}
