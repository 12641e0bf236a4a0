import { finds, items, proceedings, type Database, type ItemKind, type Queryable } from '@safe-to-report/db'
import { and, desc, eq, isNull, sql, type SQL } from 'drizzle-orm'

/** Something of which only the first words are known. */
export interface Waiting {
  key: string
  /** Somebody is to say what it is, or has said that it touches an ask. */
  isFollowed: boolean
  changedAt: Date
}

const isCut = sql`${items.details} ->> 'isCut' = 'true'`

/** Keys of what is ours, or may be: somebody is to say what it is, or has said that it touches an ask. A question and its answer share one. */
function followedKeys(source: string): SQL {
  return sql`(
    select followed.key from ${items} followed
    where followed.source = ${source} and (
      exists (select from ${finds} where ${finds.itemId} = followed.id and ${finds.state} <> 'not-ours')
      or exists (select from ${proceedings} where ${proceedings.itemId} = followed.id)
    )
  )`
}

/**
 * Keys of what a source has only the first words of, and is to ask for by its number: first what a watch found by those words, then what
 * comes from departments of which something was found before, then the newest. Where it stops, the next run goes on.
 */
export async function listWaiting(db: Queryable, source: string): Promise<Waiting[]> {
  const isFollowed = sql<boolean>`bool_or(${items.key} in ${followedKeys(source)})`
  return db
    .select({ key: items.key, isFollowed, changedAt: sql<string>`max(${items.changedAt})`.mapWith(items.changedAt) })
    .from(items)
    .where(and(eq(items.source, source), isNull(items.goneAt), isCut))
    .groupBy(items.key)
    .orderBy(
      desc(isFollowed),
      sql`bool_or(${items.body} in (
        select found.body from ${items} found join ${finds} on ${finds.itemId} = found.id where found.source = ${source}
      )) desc nulls last`,
      sql`max(${items.changedAt}) desc`,
      items.key,
    )
}

/** How many have waited since before an instant. */
export async function countWaiting(db: Database, source: string, before: Date): Promise<number> {
  return db.$count(
    items,
    and(eq(items.source, source), isNull(items.goneAt), isCut, sql`${items.changedAt} < ${before.toISOString()}`),
  )
}

/** Keys of one kind that are followed and stand in one of some ways, the one that was asked for longest ago first. */
export async function listFollowed(
  db: Queryable,
  { source, kind, standings }: { source: string; kind: ItemKind; standings: readonly string[] },
): Promise<{ id: string; key: string; seenAt: Date; happenedOn: string | null }[]> {
  return db
    .select({ id: items.id, key: items.key, seenAt: items.seenAt, happenedOn: items.happenedOn })
    .from(items)
    .where(
      and(
        eq(items.source, source),
        eq(items.kind, kind),
        isNull(items.goneAt),
        sql`${items.standing} in ${[...standings]}`,
        sql`${items.key} in ${followedKeys(source)}`,
      ),
    )
    .orderBy(items.seenAt)
}
