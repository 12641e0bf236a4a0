import type { Database } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { z } from 'zod'

const tables = ['mail', 'letters', 'subscriptions', 'alert_mail'] as const

/**
 * Frees the space of rows that were erased: at the end of a table, where on a quiet day all of it is, the file becomes shorter, and
 * elsewhere the next rows overwrite it. The write-ahead log is not touched. Before PostgreSQL 17 only the tables' owner
 * may, and for anybody else this does nothing. Answers whether there was anything to free.
 */
export async function vacuumErased(db: Database): Promise<boolean> {
  const { rows } = await db.execute(sql`
    select coalesce(sum(n_dead_tup), 0) as dead from pg_stat_user_tables
    where schemaname = 'letters' and relname = any(${sql.param([...tables])}::text[])`)
  if (z.object({ dead: z.coerce.number() }).parse(rows[0]).dead === 0) return false
  const names = tables.map((table) => sql`letters.${sql.identifier(table)}`)
  await db.execute(sql`vacuum ${sql.join(names, sql`, `)}`)
  return true
}
