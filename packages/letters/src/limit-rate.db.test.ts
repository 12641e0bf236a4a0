import { openDatabase, rateLimits } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { afterAll, expect, inject, test } from 'vitest'
import { limitRate } from './limit-rate.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const { db, close } = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test campaign' })
const now = new Date('2026-11-21T12:00:00Z')

afterAll(async () => {
  await close()
  await database.drop()
})

function hit(change: { bucket?: string; who?: string; now?: Date } = {}) {
  return limitRate(db, { bucket: 'submit', who: '192.0.2.1', limit: 3, windowSeconds: 600, now, ...change })
}

test('the fourth of three allowed is refused, for that address, that bucket and that window', async () => {
  const answers = []
  for (let count = 1; count <= 5; count += 1) answers.push(await hit())
  expect(answers.map(({ allowed }) => allowed)).toEqual([true, true, true, false, false])
  expect(answers.map(({ over }) => over)).toEqual([0, 0, 0, 1, 2])
  expect(await hit({ who: '192.0.2.2' })).toMatchObject({ allowed: true })
  expect(await hit({ bucket: 'sign-in' })).toMatchObject({ allowed: true })
  expect(await hit({ now: new Date('2026-11-21T12:10:00Z') })).toMatchObject({ allowed: true })
})

test('twenty at once are counted one by one', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => hit({ who: 'ana@example.org' })))
  expect(answers.filter((answer) => answer.allowed)).toHaveLength(3)
})

test('the address is stored under a key that changes with the day', async () => {
  await hit({ who: '192.0.2.9', now: new Date('2026-11-22T12:00:00Z') })
  await hit({ who: '192.0.2.9', now: new Date('2026-11-23T12:00:00Z') })
  const rows = await db.select().from(rateLimits)
  const days = rows.filter((row) => row.windowStart >= new Date('2026-11-22T00:00:00Z'))
  expect(days).toHaveLength(2)
  expect(days[0]?.whoHash.equals(days[1]?.whoHash ?? Buffer.alloc(0))).toBe(false)
})
