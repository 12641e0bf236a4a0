import { migrateDatabase } from '@safe-to-report/db'
import { readLaunchEnv } from './env.ts'
import { loadFoundingFacts, openDatabaseForCommand } from './local-database.ts'

const env = readLaunchEnv(process.env)
const database = await openDatabaseForCommand(env.DATABASE_URL)
await migrateDatabase(database.ownerUrl)
await loadFoundingFacts(database.ownerUrl, console.log)
console.log(`Up to date: ${database.description}`)
await database.release()
