import pg from 'pg'
import { z } from 'zod'

const column = z.object({ table: z.string(), column: z.string(), type: z.string() })

/**
 * Makes every moment that the outbox and the sign-in links know `hours` earlier, as if that much time had passed. What a campaign
 * is and when it runs stays.
 */
export async function turnClock(ownerUrl: string, hours: number): Promise<void> {
  await asOwner(ownerUrl, async (client) => {
    const { rows } = await client.query(`
      select format('%I.%I', c.table_schema, c.table_name) as table, quote_ident(c.column_name) as column,
        format_type(a.atttypid, null) as type
      from information_schema.columns c
      join pg_attribute a on a.attrelid = format('%I.%I', c.table_schema, c.table_name)::regclass and a.attname = c.column_name
      join pg_class t on t.oid = a.attrelid and t.relkind = 'r'
      where (c.table_schema = 'letters' and c.table_name <> 'campaigns' or c.table_name = 'sign_in_links')
        and c.data_type in ('timestamp with time zone', 'date')`)
    const moved = Map.groupBy(z.array(column).parse(rows), ({ table }) => table)
    for (const [table, columns] of moved) {
      const set = columns.map((one) => `${one.column} = (${one.column} - interval '${hours} hours')::${one.type}`)
      await client.query(`update ${table} set ${set.join(', ')}`)
    }
  })
}

/** The last day of every campaign was yesterday. */
export async function closeCampaigns(ownerUrl: string): Promise<void> {
  await asOwner(ownerUrl, (client) => client.query('update letters.campaigns set closes_on = current_date - 2'))
}

async function asOwner(ownerUrl: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin')
    await work(client)
    await client.query('commit')
  } finally {
    await client.end()
  }
}
