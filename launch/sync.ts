import { setTimeout as sleep } from 'node:timers/promises'
import {
  keepTurns,
  openPace,
  readSyncTarget,
  runSync,
  tellSync,
  tellUsage,
  toParliamentUrls,
} from '@safe-to-report/bill-tracker/sync'
import { anchorClock, openDatabase } from '@safe-to-report/db'
import { readLaunchEnv } from './env.ts'
import { openDatabaseForCommand } from './local-database.ts'
import { showProgress } from './sync-progress.ts'

const usage = `${tellUsage()}
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
  const now = await anchorClock(db)
  const turns = keepTurns(db, now)
  const wait = async (milliseconds: number): Promise<void> => {
    progress.tell(`Parliament was asked ${await turns.taken()} times in the last hour: waiting for a turn`)
    await sleep(milliseconds)
  }
  const summary = await runSync({
    db,
    target,
    depth: words.includes('--full') ? 'everything' : 'what-moved',
    urls: toParliamentUrls(env),
    now,
    pace: openPace({ anHour: env.PARLIAMENT_REQUESTS_AN_HOUR, turns, wait }),
    // Somebody waits for it.
    urgency: 'wished',
    onProgress: progress.tell,
  })
  progress.end()
  console.log(tellSync(summary).join('\n'))
  if (summary.outcome !== 'done') process.exitCode = 1
} finally {
  await close()
  await database.release()
}
