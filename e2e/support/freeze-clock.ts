import type { TestDatabase } from '@safe-to-report/db/testing'
import pg from 'pg'

/** A database whose clock stands still, for all who come after, until it is set. */
export interface FrozenClock {
  set: (instant: string) => Promise<void>
}

/**
 * Freezes a database's clock at an instant, and has a view go by it. A name without a schema is looked up in the order of the
 * search path: ours comes before PostgreSQL's own `now()`.
 */
export async function freezeClock(database: TestDatabase, instant: string, view: string): Promise<FrozenClock> {
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  const { rows } = await owner.query(`select current_database() as name, pg_get_viewdef($1::regclass) as says`, [view])
  await owner.query(`
    create schema frozen;
    create table frozen.clock as select '${instant}'::timestamptz as at;
    create function frozen.now() returns timestamptz language sql stable security definer as 'select at from frozen.clock';
    grant usage on schema frozen to public;
    grant execute on function frozen.now() to public;
    create or replace view ${view} as ${String(rows[0].says).replaceAll('now()', 'frozen.now()')};
    alter database ${owner.escapeIdentifier(rows[0].name)} set search_path = frozen, pg_catalog, public`)
  await owner.end()
  return {
    async set(at) {
      const later = new pg.Client({ connectionString: database.ownerUrl })
      await later.connect()
      await later.query('update frozen.clock set at = $1', [at])
      await later.end()
    },
  }
}
