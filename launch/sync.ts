import { runSync } from '@safe-to-report/bill-tracker'
import { openDatabase } from '@safe-to-report/db'
import { readLaunchEnv } from './env.ts'
import { openDatabaseForCommand } from './local-database.ts'
import { readSyncTarget } from './sync-target.ts'

const usage = `npm run sync -- <bill number>   a bill, by Parliament's number: npm run sync -- 3443
npm run sync -- members         every seat and its MP
npm run sync -- divisions       who voted how in every division on the record
npm run sync -- division <commons|lords> <number> [slug]
                                one division, by Parliament's number; with a slug, as that one of the record`

const env = readLaunchEnv(process.env)
const target = readSyncTarget(process.argv.slice(2))
if (!target) {
  console.error(usage)
  process.exit(1)
}

const database = await openDatabaseForCommand(env.DATABASE_URL)
const { db, close } = openDatabase(database.urlFor('safe_worker'), { applicationName: 'sync' })
try {
  const summary = await runSync({
    db,
    target,
    urls: {
      bills: env.BILLS_API_URL,
      members: env.MEMBERS_API_URL,
      commonsVotes: env.COMMONS_VOTES_API_URL,
      lordsVotes: env.LORDS_VOTES_API_URL,
    },
    now: () => new Date(),
    onProgress: (message) => console.log(message),
  })
  console.log(JSON.stringify(summary, null, 2))
} finally {
  await close()
  await database.release()
}
