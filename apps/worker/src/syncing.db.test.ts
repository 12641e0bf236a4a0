import { setTimeout as sleep } from 'node:timers/promises'
import { parliamentAt, toParliamentVariables } from '@safe-to-report/bill-tracker/parliament-urls'
import { startStandInParliament } from '@safe-to-report/bill-tracker/stand-in'
import { parliamentSources } from '@safe-to-report/bill-tracker/words'
import { addStaff, bills, openDatabase, syncRuns, syncWishes } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { openMailOffice } from '@safe-to-report/letters/testing'
import { expect, inject, onTestFinished, test } from 'vitest'
import { runWorker, type WorkerForTests } from './testing/run-worker.ts'

test('of three workers one asks Parliament, once, for each thing that is due', async () => {
  const started = await startFor()
  const standIn = await startStandInParliament()
  onTestFinished(standIn.stop)
  const urls = toParliamentVariables(standIn.urls)
  const workers = await Promise.all([1, 2, 3].map(() => run({ ...started.env, ...urls })))
  const due = 1 + parliamentSources.length
  await until(async () => (await listEnded(started)).length === due)
  // Time for the others to look, and to find nothing due.
  await sleep(1_000)
  const targets = (await listEnded(started)).map(({ target, outcome }) => `${target} ${outcome}`)
  const all = ['bill 9001', ...parliamentSources.map(({ name }) => name)]
  expect(targets.toSorted()).toEqual(all.map((target) => `${target} done`).toSorted())
  expect(await Promise.all(workers.map((worker) => worker.stop()))).toEqual([0, 0, 0])
  expect(
    workers
      .map((worker) => worker.printed())
      .join('')
      .match(/"msg":"synced"/g),
  ).toHaveLength(due)
})

test('without a network a worker asks for each thing once, says so in lines that are no errors, and goes on', async () => {
  const started = await startFor()
  const urls = toParliamentVariables(parliamentAt('http://127.0.0.1:9'))
  const worker = await run({ ...started.env, ...urls, WATCH_EVERY_MINUTES: '0' })
  await until(async () => (await listEnded(started)).some(({ target }) => target === 'memberships'))
  await sleep(1_000)
  const ended = await listEnded(started)
  // Two of one API in a row say enough: nobody asks for the posts. An empty record has no division to ask for.
  expect(ended.filter(({ outcome }) => outcome === 'unreachable').map(({ target }) => target)).toEqual(
    expect.arrayContaining(['bill 9001', 'members', 'memberships']),
  )
  expect(ended.map(({ target }) => target)).not.toContain('posts')
  expect(new Set(ended.map(({ target }) => target)).size).toBe(ended.length)
  const lines = worker.printed().match(/^.*"msg":"synced".*$/gm) ?? []
  expect(lines).toHaveLength(ended.length)
  expect(lines.filter((line) => !line.includes('"level":30'))).toEqual([])
  expect(await worker.stop()).toBe(0)
})

test('told to stop while it asks, a worker ends at once', async () => {
  const started = await startFor()
  const standIn = await startStandInParliament()
  onTestFinished(standIn.stop)
  standIn.addFault({ kind: 'slow', path: 'Bills', delay: 60_000 })
  const worker = await run({ ...started.env, BILLS_API_URL: standIn.url })
  await until(async () => standIn.requests.length > 0)
  const stoppedAt = Date.now()
  expect(await worker.stop()).toBe(0)
  // Not when the answer would have come.
  expect(Date.now() - stoppedAt).toBeLessThan(50_000)
})

test('with 0 minutes between, nobody is asked, nor is anything watched', async () => {
  const started = await startFor()
  const worker = await run({ ...started.env, SYNC_EVERY_MINUTES: '0' })
  await sleep(700)
  expect(await started.owner.db.select().from(syncRuns)).toEqual([])
  expect(await worker.stop()).toBe(0)
})

test('what the desk asks for is fetched at once by one of three workers, though nothing is synced by schedule', async () => {
  const started = await startFor()
  const standIn = await startStandInParliament()
  onTestFinished(standIn.stop)
  const urls = toParliamentVariables(standIn.urls)
  const { db, pool } = started.owner
  const workers = await Promise.all([1, 2, 3].map(() => run({ ...started.env, ...urls, SYNC_EVERY_MINUTES: '0' })))
  const added = await addStaff(db, { name: 'Ada Keeper', email: 'ada@example.org' })
  const askedBy = added.outcome === 'not-valid' ? '' : added.account.id
  await db.insert(syncWishes).values({ parliamentId: 9002, askedBy })
  await pool.query(`select pg_notify('sync_wished', '')`)
  await until(async () => (await db.select().from(syncWishes)).every(({ outcome }) => outcome === 'done'))
  expect(await listEnded(started)).toMatchObject([{ target: 'bill 9002', outcome: 'done' }])
  expect(await db.select().from(syncWishes)).toMatchObject([{ slug: 'paper-demonstration-bill', tries: 1 }])
  expect(await Promise.all(workers.map((worker) => worker.stop()))).toEqual([0, 0, 0])
})

interface Started {
  owner: ReturnType<typeof openDatabase>
  env: Record<string, string>
}

/** A record that holds one bill by its number, and a worker's environment in which the first look comes at once. */
async function startFor(): Promise<Started> {
  const database = await cloneDatabase(inject('clusterUrl'))
  const office = await openMailOffice(database)
  const owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  await owner.db
    .insert(bills)
    .values({ parliamentId: 9001, slug: 'shown', shortTitle: 'Demonstration Bill', verified: true })
  onTestFinished(async () => {
    await owner.close()
    await office.close()
    await database.drop()
  })
  const env = {
    DATABASE_URL: database.urlFor('safe_worker'),
    SMTP_URL: office.smtp.url,
    MAIL_FROM: 'post@campaign.example',
    ...office.dayKeys.workerEnv,
    CAMPAIGN_URL: 'https://write.example',
    SITE_URL: 'https://site.example',
    SYNC_EVERY_MINUTES: '5',
    SYNC_FIRST_AFTER_MINUTES: '0.002',
  }
  return { owner, env }
}

async function run(env: Record<string, string>): Promise<WorkerForTests> {
  const { worker, ready } = runWorker(env)
  await ready
  return worker
}

function listEnded({ owner }: Started): Promise<(typeof syncRuns.$inferSelect)[]> {
  return owner.db
    .select()
    .from(syncRuns)
    .then((runs) => runs.filter(({ outcome }) => outcome !== null))
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const begun = Date.now(); !(await isSo()); await sleep(20)) {
    if (Date.now() - begun > 60_000) throw new Error('waited in vain')
  }
}
