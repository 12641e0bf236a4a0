import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { createErasureSigner, dayKeyTimes, openKeyFolder, openKeyRing } from '@safe-to-report/outbox/keys'
import { listWrongClocks } from '@safe-to-report/outbox/overview'
import { openKeys } from '@safe-to-report/outbox/testing'
import { pino } from 'pino'
import { afterAll, beforeEach, expect, inject, onTestFinished, test } from 'vitest'
import { countOnce } from './keep-counting.ts'
import { tendAndTell } from './keep-day-keys.ts'
import { eraseOnce } from './keep-erasing.ts'
import { runWorker } from './testing/run-worker.ts'
import { watchOwnClock } from './watch-own-clock.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
const campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test campaign' })
const worker = openDatabase(database.urlFor('safe_worker'), { applicationName: 'test worker' })
const dayKeys = await openKeys(database)
const twentyDays = 20 * 86_400

beforeEach(async () => {
  await owner.pool.query(`
    truncate letters.mail, letters.erasures, letters.told_holdings, record.progress, letters.subscriptions,
      letters.wrong_clocks, letters.rate_limits cascade`)
  // Due: two. Not due, but by a clock that is twenty days ahead: three mails, a subscription and a counter.
  await owner.pool.query(`
    insert into letters.mail (kind, state, urgency) select 'alert', 'queued', 4 from generate_series(1, 2)`)
  await owner.pool.query(
    `update letters.mail set erase_at = now() - interval '1 minute', run_at = now() + interval '1 day'`,
  )
  await owner.pool.query(`
    insert into letters.mail (kind, state, urgency) select 'letter', 'unconfirmed', 3 from generate_series(1, 3)`)
  await owner.pool.query(`
    insert into letters.subscriptions (sealed, wrapped_key, token_hash, stop_token_hash, scope, pace)
    values ('s', 'k', 't', 'u', 'everything', 'at-once')`)
  await owner.pool.query(`
    insert into letters.rate_limits (bucket, who_hash, window_start, hits) values ('b', 'w', now() - interval '1 hour', 1)`)
})

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close(), worker.close(), dayKeys.close()])
  await database.drop()
})

async function held() {
  const { rows } = await owner.pool.query(`
    select (select count(*)::int from letters.mail) as mails, (select count(*)::int from letters.subscriptions) as subscriptions,
      (select count(*)::int from letters.rate_limits) as counters, (select count(*)::int from letters.erasures) as statements,
      (select count(*)::int from letters.told_holdings where counted_on is not null) > 0 as counted,
      (select count(*)::int from record.progress) as progress`)
  return rows[0]
}

const untouched = { mails: 5, subscriptions: 1, counters: 1, statements: 0, counted: false, progress: 0 }
const done = { mails: 3, subscriptions: 1, counters: 1, statements: 1, counted: true, progress: 1 }

/** A worker's rounds on a clock that can be set: so many seconds ahead of this machine's. */
function openRounds() {
  const logged: { level: number; msg: string; aheadSeconds?: number }[] = []
  const log = pino({}, { write: (line: string) => void logged.push(JSON.parse(line)) })
  const clock = { aheadSeconds: 0 }
  const isClockRight = watchOwnClock({ db: worker.db, log, now: () => Date.now() + clock.aheadSeconds * 1_000 })
  const signer = createErasureSigner(dayKeys.keys.privateKey)
  const round = async (): Promise<void> => {
    await eraseOnce({ db: worker.db, signer, isClockRight, log })
    await countOnce({ db: worker.db, isClockRight, log })
  }
  return { clock, round, logged }
}

test.each([
  ['twenty days ahead', twentyDays],
  ['twenty days behind', -twentyDays],
  ['61 seconds ahead', 61],
  ['61 seconds behind', -61],
])(
  'a worker %s erases, signs and counts nothing, says so once, and goes on when it is right',
  async (_how, aheadSeconds) => {
    const { clock, round, logged } = openRounds()
    clock.aheadSeconds = aheadSeconds
    await round()
    await round()
    expect(await held()).toEqual(untouched)
    const errors = logged.filter(({ level }) => level >= 50)
    expect(errors).toHaveLength(1)
    expect(errors[0]?.msg).toContain('nothing is erased, signed or counted')
    expect(Math.abs((errors[0]?.aheadSeconds ?? 0) - aheadSeconds)).toBeLessThanOrEqual(1)
    expect(await listWrongClocks(campaign.db)).toMatchObject([{ process: 'worker' }])
    clock.aheadSeconds = 0
    await round()
    expect(await held()).toEqual(done)
    expect(logged.filter(({ msg }) => msg.includes('agree again'))).toHaveLength(1)
  },
)

test('a worker half a minute off does its work, by the database’s clock', async () => {
  const { clock, round, logged } = openRounds()
  clock.aheadSeconds = 30
  await round()
  expect(await held()).toEqual(done)
  expect(logged.filter(({ level }) => level >= 40)).toEqual([])
})

test('no worker with a wrong clock destroys a key that is over, and one to seal to is made all the same', async () => {
  const path = await mkdtemp(join(tmpdir(), 'safe-to-report-keys-'))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  const { privateKey } = dayKeys.keys
  const folder = await openKeyFolder(path)
  const clock = { aheadSeconds: twentyDays }
  const log = pino({ level: 'silent' })
  const tending = {
    db: worker.db,
    folder,
    ring: openKeyRing({ db: worker.db, folder, privateKeys: [privateKey] }),
    signer: createErasureSigner(privateKey),
    // Every day is over at once.
    times: { ...dayKeyTimes, fresh: 0, settle: 0 },
    isClockRight: watchOwnClock({ db: worker.db, log, now: () => Date.now() + clock.aheadSeconds * 1_000 }),
    log,
  }
  await tendAndTell(tending)
  await tendAndTell(tending)
  expect(await folder.list()).toHaveLength(2)
  clock.aheadSeconds = 0
  await tendAndTell(tending)
  expect(await folder.list()).toHaveLength(1)
})

const hasFaketime = spawnSync('faketime', ['--version']).error === undefined

const env = {
  DATABASE_URL: database.urlFor('safe_worker'),
  SMTP_URL: 'smtp://127.0.0.1:1',
  MAIL_FROM: 'campaign@example.org',
  ...dayKeys.workerEnv,
  CAMPAIGN_URL: 'https://write.example',
  SITE_URL: 'https://site.example',
  SYNC_EVERY_MINUTES: '0',
}

test.skipIf(!hasFaketime)(
  'a whole worker that was started twenty days ahead erases nothing and says why; one that is right does what was due',
  async () => {
    const ahead = runWorker(env, { through: ['faketime', '-f', '+20d'] })
    await ahead.ready
    await expect.poll(ahead.worker.printed).toContain('the clock of this machine')
    await sleep(3_000)
    await ahead.worker.stop()
    // faketime may end before what it runs.
    await expect.poll(ahead.worker.printed).toContain('"msg":"stopped"')
    expect(await held()).toEqual(untouched)
    const said = ahead.worker.printed()
    expect(said.match(/the clock of this machine/g)).toHaveLength(1)
    expect(Math.abs(Number(/"aheadSeconds":(\d+)/.exec(said)?.[1]) - twentyDays)).toBeLessThan(60)

    const right = runWorker(env)
    await right.ready
    await expect.poll(held).toEqual(done)
    await right.worker.stop()
  },
)
