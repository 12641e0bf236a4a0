import { changes, type Queryable } from '@safe-to-report/db'
import { max, sql } from 'drizzle-orm'

/**
 * The number of a change before which no other can still appear, 0 for an empty stream; undefined while somebody writes.
 *
 * Numbers are given as changes are written, and changes are seen when they are committed, so a lower number can be seen
 * after a higher one. Whoever writes holds a lock on the table until the end. So: first the highest number that is seen,
 * then whether anybody writes. Nobody: all up to that number is seen by whoever looks next.
 */
export async function findSettledChange(db: Queryable): Promise<number | undefined> {
  const [latest] = await db.select({ id: max(changes.id) }).from(changes)
  const { rowCount } = await db.execute(sql`
    select from pg_locks
    where locktype = 'relation' and relation = 'record.changes'::regclass and mode = 'RowExclusiveLock'
      and database = (select oid from pg_database where datname = current_database())`)
  return rowCount === 0 ? (latest?.id ?? 0) : undefined
}
