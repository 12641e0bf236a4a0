import { openDatabase, rateLimitKeys, rateLimits } from '@safe-to-report/db'
import { cloneDatabase, passTime } from '@safe-to-report/db/testing'
import { afterAll, expect, inject, test } from 'vitest'
import { dropOldRateLimits, limitRate } from './limit-rate.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const { db, close } = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test campaign' })
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
const worker = openDatabase(database.urlFor('safe_worker'), { applicationName: 'test worker' })
/** A window so long that no test runs across its end. */
const windowSeconds = 100 * 86_400

afterAll(async () => {
  await Promise.all([close(), owner.close(), worker.close()])
  await database.drop()
})

function hit(change: { bucket?: string; who?: string; windowSeconds?: number } = {}) {
  return limitRate(db, { bucket: 'submit', who: '192.0.2.1', limit: 3, windowSeconds, ...change })
}

test('the fourth of three allowed is refused, for that address, that bucket and that window', async () => {
  const answers = []
  for (let count = 1; count <= 5; count += 1) answers.push(await hit())
  expect(answers.map(({ allowed }) => allowed)).toEqual([true, true, true, false, false])
  expect(answers.map(({ over }) => over)).toEqual([0, 0, 0, 1, 2])
  expect(await hit({ who: '192.0.2.2' })).toMatchObject({ allowed: true })
  expect(await hit({ bucket: 'sign-in' })).toMatchObject({ allowed: true })
  await passTime(owner.db, 100 * 24)
  expect(await hit()).toMatchObject({ allowed: true })
})

test('twenty at once are counted one by one', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => hit({ who: 'ana@example.org' })))
  expect(answers.filter((answer) => answer.allowed)).toHaveLength(3)
})

test('a window begins at a whole multiple of its length, by the database’s clock and not by this process’s', async () => {
  await owner.db.delete(rateLimits)
  await hit({ windowSeconds: 600 })
  const [row] = await owner.db.select().from(rateLimits)
  const begun = row?.windowStart.getTime() ?? 0
  expect(begun % 600_000).toBe(0)
  const { rows } = await owner.pool.query('select extract(epoch from now()) * 1000 as now')
  expect(Number(rows[0].now) - begun).toBeLessThan(600_000 + 60_000)
})

test('the address is stored under a key that changes with the day, and both are dropped a day later', async () => {
  await owner.db.delete(rateLimits)
  await hit({ who: '192.0.2.9', windowSeconds: 60 })
  await passTime(owner.db, 24)
  await hit({ who: '192.0.2.9', windowSeconds: 60 })
  const rows = await owner.db.select().from(rateLimits)
  expect(rows).toHaveLength(2)
  expect(rows[0]?.whoHash.equals(rows[1]?.whoHash ?? Buffer.alloc(0))).toBe(false)
  await passTime(owner.db, 24)
  expect(await dropOldRateLimits(worker.db)).toBe(2)
  await passTime(owner.db, 24)
  await dropOldRateLimits(worker.db)
  expect(await owner.db.select().from(rateLimitKeys)).toEqual([])
})
