import { syncWishes, type Queryable, type WishOutcome } from '@safe-to-report/db'
import { and, eq, sql } from 'drizzle-orm'

export type Wish = typeof syncWishes.$inferSelect

/** A worker that says nothing for so long is gone, and another takes over. */
export const leaseSeconds = 60

/** Takes the wish that waits longest, for this worker alone; undefined where none is due. */
export async function claimWish(db: Queryable): Promise<Wish | undefined> {
  const due = sql`
    select id from record.sync_wishes
    where ended_at is null and due_at <= now() and (lease_until is null or lease_until <= now())
    order by due_at, asked_at limit 1 for update skip locked`
  const [wish] = await db
    .update(syncWishes)
    .set({
      startedAt: sql`coalesce(${syncWishes.startedAt}, now())`,
      tries: sql`${syncWishes.tries} + 1`,
      leaseUntil: leaseFromNow,
      progress: null,
    })
    .where(sql`${syncWishes.id} = (${due})`)
    .returning()
  return wish
}

const leaseFromNow = sql`now() + make_interval(secs => ${leaseSeconds})`

/** Says how far it is, or only that whoever has it is alive. Nothing where another has taken it over. */
export async function noteProgress(db: Queryable, wish: Wish, progress?: string): Promise<void> {
  await db
    .update(syncWishes)
    .set({ leaseUntil: leaseFromNow, ...(progress !== undefined && { progress }) })
    .where(isOwn(wish))
}

export interface WishEnd extends Partial<Pick<Wish, 'detail' | 'slug' | 'changed' | 'candidates'>> {
  outcome: WishOutcome
}

export async function endWish(db: Queryable, wish: Wish, end: WishEnd): Promise<void> {
  await db
    .update(syncWishes)
    .set({ endedAt: sql`now()`, leaseUntil: null, ...end })
    .where(isOwn(wish))
}

/** Gives it back, to be taken again so many seconds from now; `detail` says why it was not done. */
export async function putOff(db: Queryable, wish: Wish, { seconds, detail }: PutOff): Promise<void> {
  await db
    .update(syncWishes)
    .set({ dueAt: sql`now() + make_interval(secs => ${seconds})`, leaseUntil: null, progress: null, detail })
    .where(isOwn(wish))
}

interface PutOff {
  seconds: number
  detail: string | null
}

/** One whose lease ran out may be another's by now. */
function isOwn({ id, tries }: Wish) {
  return and(eq(syncWishes.id, id), eq(syncWishes.tries, tries), sql`${syncWishes.endedAt} is null`)
}
