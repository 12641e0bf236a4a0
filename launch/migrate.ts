import { readLaunchEnv } from './env.ts'
import { openLocalDatabase } from './local-database.ts'

const env = readLaunchEnv(process.env)
const database = await openLocalDatabase({
  databaseUrl: env.DATABASE_URL,
  onProgress: (message) => console.log(message),
})
console.log(`Up to date: ${database.description}`)
await database.release()
