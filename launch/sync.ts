import { runSync, tellSync } from '@safe-to-report/bill-tracker/sync'
import { anchorClock, openDatabase } from '@safe-to-report/db'
import { readLaunchEnv } from './env.ts'
import { openDatabaseForCommand } from './local-database.ts'
import { showProgress } from './sync-progress.ts'
import { readSyncTarget } from './sync-target.ts'

const usage = `npm run sync -- <bill number>   a bill, by Parliament's number: npm run sync -- 3443
npm run sync -- <bill number> <slug>
                                the same, as that bill of the record, which was written down without its number; "new" where it is none
npm run sync -- members         every seat and its MP
npm run sync -- divisions       who voted how in every division on the record
npm run sync -- memberships     the seats and parties over time of all who voted, sponsored or hold a seat
npm run sync -- posts           who is in the Government, on the opposition's front bench, or Speaker
npm run sync -- division <commons|lords> <number> [slug]
                                one division, by Parliament's number; with a slug, as that one of the record
--full asks for everything of a bill, though its last update has not moved. A run that is cut short goes on from there:
what it had fetched is kept.`

const env = readLaunchEnv(process.env)
const words = process.argv.slice(2)
const target = readSyncTarget(words.filter((word) => word !== '--full'))
if (!target) {
  console.error(usage)
  process.exit(1)
}

const database = await openDatabaseForCommand(env.DATABASE_URL)
const { db, close } = openDatabase(database.urlFor('safe_worker'), { applicationName: 'sync' })
const progress = showProgress(process.stdout, () => performance.now())
try {
  const summary = await runSync({
    db,
    target,
    depth: words.includes('--full') ? 'everything' : 'what-moved',
    urls: {
      bills: env.BILLS_API_URL,
      members: env.MEMBERS_API_URL,
      commonsVotes: env.COMMONS_VOTES_API_URL,
      lordsVotes: env.LORDS_VOTES_API_URL,
    },
    now: await anchorClock(db),
    onProgress: progress.tell,
  })
  progress.end()
  console.log(tellSync(summary).join('\n'))
  if (summary.outcome !== 'done') process.exitCode = 1
} finally {
  await close()
  await database.release()
}
