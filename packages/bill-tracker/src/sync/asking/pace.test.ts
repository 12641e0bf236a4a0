import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countTurns, openPace, urgencies, type Pace, type Urgency } from './pace.ts'

const minute = 60_000

test('a burst goes at once, and what is beyond the hour’s number waits until the hour has room', async () => {
  const { pace, minutes } = start(10)
  for (let asked = 0; asked < 10; asked += 1) await pace.turn('wished')
  expect(minutes()).toBe(0)
  await pace.turn('wished')
  expect(minutes()).toBeGreaterThanOrEqual(60)
  expect(minutes()).toBeLessThan(61)
})

test.each([
  { urgency: 'wished', most: 100 },
  { urgency: 'look', most: 95 },
  { urgency: 'news', most: 90 },
  { urgency: 'again', most: 60 },
] as const)('of an hour’s hundred, $urgency fills $most', async ({ urgency, most }) => {
  const { pace, minutes } = start(100)
  expect(await pace.room(urgency)).toBe(most)
  for (let asked = 0; asked < most; asked += 1) await pace.turn(urgency)
  expect(minutes()).toBe(0)
  expect(await pace.room(urgency)).toBe(0)
  await pace.turn(urgency)
  expect(minutes()).toBeGreaterThanOrEqual(60)
})

test('of those who wait the most urgent goes first, and of two alike who came first', async () => {
  const { pace } = start(1)
  await pace.turn('wished')
  const gone: string[] = []
  const go = async (name: string, urgency: Urgency): Promise<void> => {
    await pace.turn(urgency)
    gone.push(name)
  }
  await Promise.all([
    go('again', 'again'),
    go('look', 'look'),
    go('news 1', 'news'),
    go('news 2', 'news'),
    go('wished', 'wished'),
  ])
  expect(gone).toEqual(['wished', 'look', 'news 1', 'news 2', 'again'])
})

test('no hour has more than its number, whoever asks and whenever', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...urgencies), fc.integer({ min: 0, max: 20 * minute })), { maxLength: 60 }),
      fc.integer({ min: 1, max: 12 }),
      async (asked, anHour) => {
        const { pace, clock } = start(anHour)
        const went: number[] = []
        for (const [urgency, later] of asked) {
          clock.ms += later
          await pace.turn(urgency)
          went.push(clock.ms)
        }
        for (const at of went) {
          expect(went.filter((one) => one > at - 60 * minute && one <= at).length).toBeLessThanOrEqual(anHour)
        }
      },
    ),
    { numRuns: 200 },
  )
})

test('who is told to stop waits no longer, and holds nobody up', async () => {
  const { pace } = start(1)
  await pace.turn('wished')
  const stopping = new AbortController()
  const first = pace.turn('news', stopping.signal)
  const second = pace.turn('news')
  stopping.abort(new Error('told to stop'))
  await expect(first).rejects.toThrow('told to stop')
  await second
  await expect(pace.turn('news', stopping.signal)).rejects.toThrow('told to stop')
})

test('nobody asks where the count cannot be kept, and it is tried again', async () => {
  let isBroken = true
  const counted = countTurns(() => new Date(0))
  const take = async (most: number): Promise<boolean> => {
    if (isBroken) throw new Error('no database')
    return counted.take(most)
  }
  const pace = openPace({ anHour: 5, turns: { ...counted, take }, wait: async () => {} })
  await expect(pace.turn('look')).rejects.toThrow('no database')
  isBroken = false
  await pace.turn('look')
  expect(await pace.room('wished')).toBe(4)
})

interface Started {
  pace: Pace
  clock: { ms: number }
  /** Minutes gone by. */
  minutes: () => number
}

function start(anHour: number): Started {
  const clock = { ms: 0 }
  const wait = async (milliseconds: number): Promise<void> => {
    clock.ms += milliseconds
  }
  const pace = openPace({ anHour, turns: countTurns(() => new Date(clock.ms)), wait })
  return { pace, clock, minutes: () => clock.ms / minute }
}
