import { afterAll, expect, inject, test } from 'vitest'
import { openDatabase } from './open-database.ts'
import { anchorClock, readClock } from './read-clock.ts'
import { cloneDatabase } from './testing/index.ts'
import { watchClock } from './watch-clock.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const { db, close } = openDatabase(database.urlFor('safe_site'), { applicationName: 'test site' })

afterAll(async () => {
  await close()
  await database.drop()
})

/** A process whose clock can be set, and all that was said of it. */
function aProcess() {
  const clock = { ahead: 0 }
  const said: (number | 'right')[] = []
  const watched = watchClock({
    db,
    now: () => Date.now() + clock.ahead * 1_000,
    onWrong: (ahead) => said.push(ahead),
    onRight: () => said.push('right'),
  })
  return { clock, said, watched }
}

async function compare(ahead: number): Promise<number> {
  const { clock, watched } = aProcess()
  clock.ahead = ahead
  return watched.compare()
}

test.each([0, 30, -30])('a clock that is %i seconds ahead agrees', async (ahead) => {
  expect(await compare(ahead)).toBe(0)
})

test.each([90, -90, 1_728_000])('a clock that is %i seconds ahead is wrong by so much', async (ahead) => {
  expect(Math.abs((await compare(ahead)) - ahead)).toBeLessThan(20)
})

test('that the clocks differ is said once, and so is that they agree again', async () => {
  const { clock, said, watched } = aProcess()
  await watched.compare()
  clock.ahead = -600
  await watched.compare()
  await watched.compare()
  clock.ahead = 0
  await watched.compare()
  await watched.compare()
  expect(said).toHaveLength(2)
  expect(said[0]).toBeLessThan(-500)
  expect(said[1]).toBe('right')
})

test('an answer that took ten minutes is no wrong clock', async () => {
  const times = [Date.now() - 300_000, Date.now() + 300_000]
  const watched = watchClock({
    db,
    now: () => times.shift() ?? 0,
    onWrong: () => expect.unreachable('nothing is wrong'),
    onRight: () => undefined,
  })
  expect(await watched.compare()).toBe(0)
})

test('an anchored clock goes on from the database’s time, and never before it', async () => {
  const before = await readClock(db)
  const clock = await anchorClock(db)
  expect(clock().getTime()).toBeGreaterThanOrEqual(before.getTime())
  expect(clock().getTime()).toBeLessThanOrEqual((await readClock(db)).getTime() + 1)
})
