import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'

export type Database = NodePgDatabase & { $client: pg.Pool }
/** A database or a transaction on it: what queries take. */
export type Queryable = Pick<
  Database,
  'select' | 'selectDistinct' | 'selectDistinctOn' | 'insert' | 'update' | 'delete' | 'execute'
>

export interface OpenDatabase {
  db: Database
  pool: pg.Pool
  close: () => Promise<void>
}

export interface OpenOptions {
  /** Shows in `pg_stat_activity`. */
  applicationName: string
  /** Most connections at once; 10 unless told. */
  max?: number
  /** Told of a connection that broke while idle (the server restarted); the pool opens a new one by itself. */
  onIdleError?: (error: Error) => void
}

/** Opens a pool of connections. Nothing is connected until the first query. */
export function openDatabase(url: string, options: OpenOptions): OpenDatabase {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: options.applicationName,
    max: options.max ?? 10,
    connectionTimeoutMillis: 5_000,
  })
  pool.on('error', (error) => options.onIdleError?.(error))
  // The pool listens only while a connection is idle. One that the server ends between two statements of a transaction would
  // end the process with it; so the next statement fails, and tells.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const db = drizzle(pool, { casing: 'snake_case' })
  return { db, pool, close: () => pool.end() }
}
