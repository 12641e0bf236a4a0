import { expect, test } from 'vitest'
import { watchDay, type LondonDay } from './watch-day.ts'

/** A process beside a database whose clock says what it is told to, until so many milliseconds are over. */
async function watchFor(milliseconds: number, read: (at: number) => LondonDay | undefined): Promise<number[]> {
  const told: number[] = []
  let at = 0
  let stop: () => void = () => undefined
  await new Promise<void>((done) => {
    stop = watchDay({
      read: async () => read(at) ?? Promise.reject(new Error('down')),
      onNewDay: () => told.push(at),
      now: () => at,
      wait: async (asked) => {
        at += asked
        if (at > milliseconds) {
          stop()
          done()
        }
      },
    })
  })
  return told
}

/** Days of a minute each, by a database that is so much behind. */
const days =
  (behind = 0) =>
  (at: number): LondonDay => {
    const time = at - behind
    const day = Math.floor(time / 60_000)
    return { today: `2026-06-${10 + day}`, secondsLeft: ((day + 1) * 60_000 - time) / 1_000 }
  }

test('each new day is told when it begins, and once at first', async () => {
  expect(await watchFor(200_000, days())).toEqual([0, 60_000, 120_000, 180_000])
})

test('a database whose clock goes slower is asked again until it says so itself', async () => {
  const slow = (at: number): LondonDay => (at >= 60_000 && at < 60_400 ? { ...days()(59_999) } : days()(at))
  expect(await watchFor(100_000, slow)).toEqual([0, 60_500])
})

test('while the database is down a day ends all the same, and is told again when it answers', async () => {
  const told = await watchFor(100_000, (at) => (at >= 30_000 && at < 80_000 ? undefined : days()(at)))
  expect(told[0]).toBe(0)
  expect(told[1]).toBe(60_000)
  expect(told[2]).toBeGreaterThanOrEqual(80_000)
  expect(told).toHaveLength(3)
})

test('a day that ended while nobody could look is found out within ten minutes', async () => {
  const slept = (at: number): LondonDay =>
    at < 600_000 ? { today: '2026-06-10', secondsLeft: 80_000 } : { today: '2026-06-11', secondsLeft: 80_000 }
  expect(await watchFor(1_000_000, slept)).toEqual([0, 600_000])
})
