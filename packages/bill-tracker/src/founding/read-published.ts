import type { Queryable } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'

/** Streams and instants: no two databases have them alike. */
const histories = ['published_changes', 'published_removed_sittings', 'published_sync_runs']

/**
 * For tests: all that the public may read of a database, and what it holds to be checked, a line for each row, with names in
 * place of ids: two databases that say the same give the same lines.
 */
export async function readPublished(db: Queryable): Promise<string[]> {
  const views = await db.execute<{ name: string }>(
    sql`select viewname as name from pg_views where schemaname = 'record' and viewname like 'published_%' order by 1`,
  )
  const lines: string[] = []
  const tables = views.rows.map(({ name }) => name).filter((name) => !histories.includes(name))
  const names = await nameRows(db)
  for (const table of [...tables, 'held_facts']) {
    // oxlint-disable-next-line no-await-in-loop -- one connection
    const { rows } = await db.execute<{ row: string }>(
      sql`select (to_jsonb(t) - 'id')::text as row from record.${sql.identifier(table)} t`,
    )
    lines.push(...rows.map(({ row }) => `${table} ${row.replaceAll(ids, (id) => names.get(id) ?? id)}`))
  }
  return lines.toSorted()
}

const ids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

async function nameRows(db: Queryable): Promise<Map<string, string>> {
  const { rows } = await db.execute<{ id: string; name: string }>(sql`
    with named (id, name) as (
      select id, slug from record.bills union all select id, slug from record.amendments
      union all select id, slug from record.divisions union all select id, slug from record.asks
      union all select id, slug from record.texts union all select id, slug from record.campaign_events
      union all select id, slug from record.evidence union all select id, slug from record.positions
      union all select id, slug from record.help_services union all select id, key from record.sources
      union all select id, slug from record.corrections
      union all select s.id, concat_ws(' ', b.slug, s.house, s.kind, s.round) from record.stages s join record.bills b on b.id = s.bill_id
      union all select p.id, concat_ws(' ', b.slug, p.title) from record.publications p join record.bills b on b.id = p.bill_id
      union all select c.id, concat_ws(' ', a.slug, b.slug)
        from record.could_carry c join record.asks a on a.id = c.ask_id join record.bills b on b.id = c.bill_id
    )
    select id, name from named
    union all select t.id, concat_ws(' ', n.name, t.sits_on) from record.sittings t join named n on n.id = t.stage_id`)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
