import { setTimeout as sleep } from 'node:timers/promises'
import { keepTurns, openPace, type Pace } from '@safe-to-report/bill-tracker/sync'
import { followClock, openDatabase, type Database } from '@safe-to-report/db'
import { createErasureSigner, dayKeyTimes, openKeyFolder, openKeyRing } from '@safe-to-report/outbox/keys'
import { createReturnAddresses, type ReturnAddresses } from '@safe-to-report/outbox/returns'
import { createSigner, loadDkimKey, openTransport, runDispatcher } from '@safe-to-report/outbox/dispatch'
import { openLog, startOrTell } from '@safe-to-report/serving'
import { readWorkerEnv, type WorkerEnv } from './env.ts'
import { keepAlerting } from './keep-alerting.ts'
import { keepBeginning } from './keep-beginning.ts'
import { keepCounting } from './keep-counting.ts'
import { keepDayKeys, tendAndTell, type Tending } from './keep-day-keys.ts'
import { keepErasing } from './keep-erasing.ts'
import { keepFinding } from './keep-finding.ts'
import { keepGranting } from './keep-granting.ts'
import { keepReadingReturns } from './keep-reading-returns.ts'
import { keepSyncing } from './keep-syncing.ts'
import { keepUndoing } from './keep-undoing.ts'
import { logEvent } from './log-event.ts'
import { type IsClockRight, watchOwnClock } from './watch-own-clock.ts'

const log = openLog('worker')
const retry = {
  connection: { firstSeconds: 2, mostSeconds: 60 },
  answer: { firstSeconds: 30, mostSeconds: 1_800 },
}

await startOrTell(readWorkerEnv(), run, log)

async function run(env: WorkerEnv): Promise<void> {
  const stopping = new AbortController()
  process.once('SIGTERM', () => stopping.abort()).once('SIGINT', () => stopping.abort())

  const dkim = await loadDkimKey(env)
  const database = openDatabase(env.DATABASE_URL, {
    applicationName: 'worker',
    max: Math.min(env.IN_FLIGHT, 20),
    onIdleError: () => log.warn('an idle connection to the database broke'),
  })
  await database.pool.query('select 1')
  const transport = openTransport({ smtpUrl: env.SMTP_URL, maxConnections: env.IN_FLIGHT })
  const { db } = database
  const isClockRight = watchOwnClock({ db, log })
  const tendingKeys = await openDayKeys(db, isClockRight, env)
  const { open, seal } = tendingKeys.ring
  const returnAddresses = openReturnAddresses(env)
  const dispatching = runDispatcher(
    {
      db,
      databaseUrl: env.DATABASE_URL,
      transport,
      open,
      seal,
      mailFrom: env.MAIL_FROM,
      returnAddresses,
      sign: dkim && createSigner(dkim),
      publicUrl: env.CAMPAIGN_URL,
      inFlight: env.IN_FLIGHT,
      leaseSeconds: env.LEASE_SECONDS,
      pollSeconds: env.POLL_SECONDS,
      graceSeconds: env.STOP_SECONDS,
      retry,
      onEvent: (event) => logEvent(log, event),
    },
    stopping.signal,
  )
  const { SITE_URL: siteUrl, CAMPAIGN_URL: campaignUrl, ALERT_GATHER_SECONDS: gatherSeconds } = env
  const pace = openParliamentPace(db, env)
  const rounds = [
    keepErasing({ db, signer: tendingKeys.signer, isClockRight, log }, stopping.signal),
    keepDayKeys(tendingKeys, stopping.signal),
    keepCounting({ db, isClockRight, log }, stopping.signal),
    keepSyncing({ db, env, pace, log }, stopping.signal),
    keepUndoing({ db, isClockRight, log }, stopping.signal),
    keepGranting({ db, env, pace, log }, stopping.signal),
    keepFinding({ db, env, log }, stopping.signal),
    keepBeginning({ db, log }, stopping.signal),
    keepAlerting({ db, open, seal, siteUrl, campaignUrl, gatherSeconds, log }, stopping.signal),
    keepReadingReturns({ db, isClockRight, open, seal, addresses: returnAddresses, env, log }, stopping.signal),
  ]
  log.info('ready')
  await Promise.all([dispatching, ...rounds])
  transport.close()
  await database.close()
  log.info('stopped')
}

/** One pace for all requests to Parliament; other workers count theirs with it. */
function openParliamentPace(db: Database, { PARLIAMENT_REQUESTS_AN_HOUR: anHour }: WorkerEnv): Pace {
  return openPace({ anHour, turns: keepTurns(db, followClock(db)), wait: (milliseconds) => sleep(milliseconds) })
}

/** Today's key is there before anything is sealed here, and for the campaign as soon as a worker says that it is ready. */
async function openDayKeys(db: Database, isClockRight: IsClockRight, env: WorkerEnv): Promise<Tending> {
  const { SEALING_PRIVATE_KEY: privateKeys, SEALING_KEYS_FOLDER: path } = env
  const signer = createErasureSigner(privateKeys[0])
  const folder = await openKeyFolder(path)
  const ring = openKeyRing({ db, folder, privateKeys })
  const tending = { db, folder, ring, signer, times: dayKeyTimes, isClockRight, log }
  await tendAndTell(tending)
  log.info({ publicKeyBegins: signer.publicKey.slice(0, 12) }, 'signs with')
  return tending
}

function openReturnAddresses({ BOUNCE_ADDRESS, SEALING_PRIVATE_KEY }: WorkerEnv): ReturnAddresses | undefined {
  if (BOUNCE_ADDRESS === undefined) return undefined
  const [privateKey, ...formerKeys] = SEALING_PRIVATE_KEY
  return createReturnAddresses({ bounceAddress: BOUNCE_ADDRESS, privateKey, formerKeys })
}
