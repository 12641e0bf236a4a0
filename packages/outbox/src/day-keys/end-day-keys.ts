import { dayKeys, endedDayKeys, type Database, type Queryable } from '@safe-to-report/db'
import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { DayKeyTimes } from './day-key.ts'
import type { KeyFolder } from './key-folder.ts'

/** Keys that nobody seals to any more, by the database's clock: their day is over, and a newer one has been there for a while or they were never to last longer. */
export async function listOver(db: Queryable, { fresh, settle }: DayKeyTimes): Promise<string[]> {
  const { rows } = await db.execute(sql`
    select k.id from letters.day_keys k
    where k.seals_until <= now() - ${settle} * interval '1 second'
      or (k.made_at <= now() - ${fresh + settle} * interval '1 second' and exists (
        select from letters.day_keys newer
        where newer.made_at > k.made_at and newer.made_at <= now() - ${settle} * interval '1 second'))`)
  return idsOf(rows)
}

/**
 * Ends each of these keys to which nothing is sealed, and any whose last moment has come. From then on nothing can be put in that is
 * sealed to it: the database refuses a key that is not in its table. Answers which ended.
 */
export async function endDayKeys(db: Database, over: readonly string[]): Promise<string[]> {
  const ended: string[] = []
  for (const id of over) if (await endUnlessNeeded(db, id)) ended.push(id)
  const { rows } = await db.execute(sql`
    insert into letters.ended_day_keys (id)
    select id from letters.day_keys where ends_at <= now() on conflict do nothing returning id`)
  const atLast = idsOf(rows)
  for (const id of atLast) await endUnlessNeeded(db, id)
  await db.execute(sql`delete from letters.ended_day_keys where ended_at < now() - interval '90 days'`)
  return [...ended, ...atLast]
}

/** Destroys the private halves in this folder of all keys that have ended, or whose last moment has come. Answers which. */
export async function destroyEnded(db: Queryable, folder: KeyFolder): Promise<string[]> {
  const kept = await folder.list()
  if (kept.length === 0) return []
  const ids = sql.param(kept.map(({ id }) => id))
  const ends = sql.param(kept.map(({ endsAt }) => endsAt.toISOString()))
  const { rows } = await db.execute(sql`
    select kept.id from unnest(${ids}::uuid[], ${ends}::timestamptz[]) as kept (id, ends_at)
    where kept.ends_at <= now() or exists (select from letters.ended_day_keys ended where ended.id = kept.id)`)
  const due = idsOf(rows)
  for (const id of due) await folder.destroy(id)
  return due
}

/** How much is held that nobody will ever open, since its key has ended. */
export async function countLost(db: Queryable): Promise<number> {
  const { rows } = await db.execute(sql`
    select (select count(*) from letters.mail where key_id in (select id from letters.ended_day_keys))
      + (select count(*) from letters.subscriptions where key_id in (select id from letters.ended_day_keys)) as lost`)
  return z.object({ lost: z.coerce.number() }).parse(rows[0]).lost
}

/** PostgreSQL's code for a row that others still point at. */
const stillNeeded = '23503'

/** Whoever is putting a mail in this instant is waited for, and keeps the key. */
async function endUnlessNeeded(db: Database, id: string): Promise<boolean> {
  try {
    return await db.transaction(async (tx) => {
      const unneeded = sql`not exists (select from letters.mail where key_id = ${id})
        and not exists (select from letters.subscriptions where key_id = ${id})`
      const { rowCount } = await tx.delete(dayKeys).where(and(eq(dayKeys.id, id), unneeded))
      if (rowCount === 0) return false
      await tx.insert(endedDayKeys).values({ id }).onConflictDoNothing()
      return true
    })
  } catch (error) {
    if (error instanceof Error && causesOf(error).some((cause) => 'code' in cause && cause.code === stillNeeded))
      return false
    throw error
  }
}

function causesOf(error: Error): Error[] {
  return error.cause instanceof Error ? [error, ...causesOf(error.cause)] : [error]
}

function idsOf(rows: unknown[]): string[] {
  return rows.map((row) => z.object({ id: z.string() }).parse(row).id)
}
