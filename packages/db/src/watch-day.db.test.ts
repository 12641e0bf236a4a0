import { afterAll, expect, inject, test } from 'vitest'
import { openDatabase } from './open-database.ts'
import { cloneDatabase } from './testing/index.ts'
import { readToday } from './read-clock.ts'
import { readLondonDay } from './watch-day.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const { db, close } = openDatabase(database.urlFor('safe_site'), { applicationName: 'test site' })

afterAll(async () => {
  await close()
  await database.drop()
})

test('a day has some seconds left, and no more than the longest day of the year by clocks', async () => {
  const { today, secondsLeft } = await readLondonDay(db)
  expect(today).toBe(await readToday(db))
  expect(secondsLeft).toBeGreaterThan(0)
  expect(secondsLeft).toBeLessThanOrEqual(25 * 3_600)
})
