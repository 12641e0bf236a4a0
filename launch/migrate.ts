import { findMissingTimeLimits, migrateDatabase, openDatabase } from '@safe-to-report/db'
import { readLaunchEnv } from './env.ts'
import { loadFoundingFacts, openDatabaseForCommand } from './local-database.ts'

const env = readLaunchEnv(process.env)
const database = await openDatabaseForCommand(env.DATABASE_URL)
await migrateDatabase(database.ownerUrl)
await loadFoundingFacts(database.ownerUrl, console.log)
console.log(`Up to date: ${database.description}`)
await tellMissingLimits(database.ownerUrl)
await database.release()

/** Of roles that somebody else made, and that the owner may not alter. */
async function tellMissingLimits(ownerUrl: string): Promise<void> {
  const { db, close } = openDatabase(ownerUrl, { applicationName: 'migrate', max: 1 })
  try {
    for (const { role, setting } of await findMissingTimeLimits(db)) {
      console.warn(
        `No limit of time: as a superuser, run: alter role ${role} set ${setting} = '…'; (packages/db/walls.md says which)`,
      )
    }
  } finally {
    await close()
  }
}
