import { bills, staffAccounts, syncWishes, type Queryable, type WishOutcome } from '@safe-to-report/db'
import { asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'

/** A bill that somebody asked for, and how far it is. */
export interface DeskWish {
  id: string
  number: number
  askedBy: string
  askedAt: Date
  startedAt: Date | null
  /** What a worker is doing, in a line. */
  progress: string | null
  /** When it is tried again, where it was tried and put off. */
  againAt: Date | null
  endedAt: Date | null
  /** Null while it is open. */
  outcome: WishOutcome | null
  /** What went wrong, or what staff should look at. */
  detail: string | null
  changed: number | null
  /** The bill that it brought. */
  bill: { slug: string; title: string } | null
  /** Bills without a number that it may be. */
  candidates: { slug: string; title: string; sessions: string | null }[]
}

/** One wish; undefined where there is none of this id. */
export async function findWish(db: Queryable, id: string): Promise<DeskWish | undefined> {
  const [wish] = await readWishes(db).where(eq(syncWishes.id, id))
  if (!wish) return undefined
  const { slugs } = wish
  const candidates =
    slugs && slugs.length > 0
      ? await db
          .select({ slug: bills.slug, title: bills.shortTitle, sessions: bills.sessions })
          .from(bills)
          .where(inArray(bills.slug, slugs))
          .orderBy(bills.slug)
      : []
  return { ...toWish(wish), candidates }
}

/** The newest wish for a bill by Parliament's number; undefined where nobody asked for it. */
export async function findWishOf(db: Queryable, number: number): Promise<DeskWish | undefined> {
  const [wish] = await readWishes(db)
    .where(eq(syncWishes.parliamentId, number))
    .orderBy(desc(syncWishes.askedAt))
    .limit(1)
  return wish && findWish(db, wish.id)
}

/** What was asked for last, the newest first. */
export async function listWishes(db: Queryable, limit = 10): Promise<Omit<DeskWish, 'candidates'>[]> {
  const rows = await readWishes(db).orderBy(desc(syncWishes.askedAt)).limit(limit)
  return rows.map(toWish)
}

/** Bills that stand without Parliament's number: one that is asked for by it may be one of them. */
export async function listUnnumberedBills(db: Queryable): Promise<DeskWish['candidates']> {
  return db
    .select({ slug: bills.slug, title: bills.shortTitle, sessions: bills.sessions })
    .from(bills)
    .where(isNull(bills.parliamentId))
    .orderBy(asc(bills.shortTitle), asc(bills.slug))
}

function readWishes(db: Queryable) {
  return db
    .select({
      id: syncWishes.id,
      number: syncWishes.parliamentId,
      askedBy: staffAccounts.name,
      askedAt: syncWishes.askedAt,
      startedAt: syncWishes.startedAt,
      progress: syncWishes.progress,
      againAt: sql<Date | null>`
        case when ${syncWishes.endedAt} is null and ${syncWishes.tries} > 0 and ${syncWishes.leaseUntil} is null
          then ${syncWishes.dueAt} end`.mapWith(syncWishes.dueAt),
      endedAt: syncWishes.endedAt,
      outcome: syncWishes.outcome,
      detail: syncWishes.detail,
      changed: syncWishes.changed,
      slug: syncWishes.slug,
      title: bills.shortTitle,
      slugs: syncWishes.candidates,
    })
    .from(syncWishes)
    .innerJoin(staffAccounts, eq(staffAccounts.id, syncWishes.askedBy))
    .leftJoin(bills, eq(bills.slug, syncWishes.slug))
    .$dynamic()
}

type WishRow = Awaited<ReturnType<typeof readWishes>>[number]

function toWish({ slug, title, slugs: _slugs, ...wish }: WishRow): Omit<DeskWish, 'candidates'> {
  return { ...wish, bill: slug === null ? null : { slug, title: title ?? slug } }
}
