import { runSync } from '@safe-to-report/bill-tracker'
import { openDatabase } from '@safe-to-report/db'
import { readLaunchEnv } from './env.ts'
import { openDatabaseForCommand } from './local-database.ts'

const usage = `npm run sync -- <bill number>   a bill, by Parliament's number: npm run sync -- 3443
npm run sync -- members         every seat and its MP`

const env = readLaunchEnv(process.env)
const [wanted = ''] = process.argv.slice(2)
if (wanted !== 'members' && !/^\d+$/.test(wanted)) {
  console.error(usage)
  process.exit(1)
}

const database = await openDatabaseForCommand(env.DATABASE_URL)
const { db, close } = openDatabase(database.urlFor('safe_worker'), { applicationName: 'sync' })
try {
  const summary = await runSync({
    db,
    target: wanted === 'members' ? 'members' : { bill: Number(wanted) },
    urls: { bills: env.BILLS_API_URL, members: env.MEMBERS_API_URL },
    now: () => new Date(),
    onProgress: (message) => console.log(message),
  })
  console.log(JSON.stringify(summary, null, 2))
} finally {
  await close()
  await database.release()
}
