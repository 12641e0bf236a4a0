import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../open-database.ts'

const column = z.object({ table: z.string(), column: z.string(), type: z.enum(['date', 'timestamp with time zone']) })

/** More than any test lets pass: nothing that is moved so far meets what has not been moved yet, where a time is part of a key. */
const farHours = 9_600_000

/**
 * Lets `hours` pass in a database: all that it knows of letters, staff, progress and how the record changed was so much earlier, days by
 * whole ones. No clock is changed: only rows are moved. As the owner. When a campaign is open, the keys of days, which are signed, and what the record says stay.
 */
export async function passTime(db: Database, hours: number): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`)
    const { rows } = await tx.execute(sql`
      select format('%I.%I', n.nspname, c.relname) as table, quote_ident(a.attname) as column,
        format_type(a.atttypid, null) as type
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
        and format_type(a.atttypid, null) in ('date', 'timestamp with time zone')
        and ((n.nspname = 'letters' and c.relname not in ('campaigns', 'day_keys')) or n.nspname = 'staff'
          or (n.nspname = 'record' and c.relname in ('progress', 'changes', 'sets', 'proposals', 'proposal_comments')))`)
    const moved = Map.groupBy(z.array(column).parse(rows), ({ table }) => table)
    for (const [table, columns] of moved) {
      const back = { 'timestamp with time zone': hours, date: Math.trunc(hours / 24) * 24 }
      for (const by of [() => -farHours, (type: keyof typeof back) => farHours - back[type]]) {
        const set = columns.map(
          ({ column: name, type }) => `${name} = (${name} + interval '${by(type)} hours')::${type}`,
        )
        await tx.execute(sql.raw(`update ${table} set ${set.join(', ')}`))
      }
    }
  })
}
