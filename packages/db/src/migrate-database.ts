import { fileURLToPath } from 'node:url'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { sql } from 'drizzle-orm'
import { openDatabase } from './open-database.ts'

const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url))

/** Brings a database to the newest schema. Two at once take turns. `url` must log in as the owner. */
export async function migrateDatabase(url: string): Promise<void> {
  const { db, close } = openDatabase(url, { applicationName: 'migrate', max: 1 })
  try {
    await db.execute(sql`select pg_advisory_lock(hashtext('safe-to-report migrations'))`)
    await migrate(db, { migrationsFolder })
  } finally {
    await close()
  }
}
