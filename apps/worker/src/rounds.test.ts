import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepDoing, type Rounds } from './rounds.ts'

const begun = new Date('2026-03-01T09:00:00Z').getTime()

beforeEach(() => {
  vi.useFakeTimers({ now: begun })
})
afterEach(() => {
  vi.useRealTimers()
})

test('a round begins so long after the end of the one before, the first at once', async () => {
  const { startedAt, stop } = start({ every: 60, work: () => pass(5) })
  await vi.advanceTimersByTimeAsync(150_000)
  expect(startedAt).toEqual([0, 65, 130])
  await stop()
})

test('the first round waits where it is told to', async () => {
  const { startedAt, stop } = start({ every: 60, firstAfter: 300 })
  await vi.advanceTimersByTimeAsync(299_000)
  expect(startedAt).toEqual([])
  await vi.advanceTimersByTimeAsync(61_000)
  expect(startedAt).toEqual([300, 360])
  await stop()
})

test('a round that fails is told of, and the next comes all the same', async () => {
  const fault = new Error('no connection')
  const told: unknown[] = []
  const { startedAt, stop } = start({
    every: 60,
    work: () => Promise.reject(fault),
    onFailure: (error) => void told.push(error),
  })
  await vi.advanceTimersByTimeAsync(61_000)
  expect(startedAt).toEqual([0, 60])
  expect(told).toEqual([fault, fault])
  await stop()
})

test('who is told of a failure may say how soon to try again; a round that goes well is as far from the next as ever', async () => {
  let pause = 1
  let isDown = true
  const { startedAt, stop } = start({
    every: 10,
    work: async () => {
      if (isDown) throw new Error('down')
    },
    onFailure: async () => (pause *= 2),
  })
  await vi.advanceTimersByTimeAsync(7_000)
  isDown = false
  await vi.advanceTimersByTimeAsync(20_000)
  expect(startedAt).toEqual([0, 2, 6, 14, 24])
  await stop()
})

test('told to stop while it waits, it ends at once and does no more', async () => {
  const { startedAt, stop } = start({ every: 60 })
  await vi.advanceTimersByTimeAsync(30_000)
  await stop()
  expect(Date.now() - begun).toBe(30_000)
  expect(startedAt).toEqual([0])
})

test('told to stop while it waits for the first, it does nothing', async () => {
  const { startedAt, stop } = start({ every: 60, firstAfter: 300 })
  await vi.advanceTimersByTimeAsync(30_000)
  await stop()
  expect(startedAt).toEqual([])
})

test('told to stop in a round, it ends with that round', async () => {
  const { startedAt, stop } = start({ every: 60, work: () => pass(5) })
  await vi.advanceTimersByTimeAsync(2_000)
  const stopped = stop()
  await vi.advanceTimersByTimeAsync(3_000)
  await stopped
  expect(startedAt).toEqual([0])
})

test('rung in a round or in the wait behind it, the next comes at once', async () => {
  let bell = new AbortController()
  const sooner = (): AbortSignal => {
    bell = new AbortController()
    return bell.signal
  }
  const { startedAt, stop } = start({ every: 60, sooner, work: () => pass(5) })
  await vi.advanceTimersByTimeAsync(2_000)
  bell.abort()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(startedAt).toEqual([0, 5])
  bell.abort()
  await vi.advanceTimersByTimeAsync(0)
  expect(startedAt).toEqual([0, 5, 12])
  await vi.advanceTimersByTimeAsync(60_000)
  await stop()
  expect(startedAt).toEqual([0, 5, 12])
})

interface Started {
  /** When each round began, in seconds from the start. */
  startedAt: number[]
  stop: () => Promise<void>
}

function start({
  work = async () => undefined,
  onFailure = () => {},
  ...rounds
}: Partial<Rounds> & Pick<Rounds, 'every'>): Started {
  const stopping = new AbortController()
  const startedAt: number[] = []
  const counted = (): Promise<unknown> => {
    startedAt.push((Date.now() - begun) / 1_000)
    return work()
  }
  const ended = keepDoing({ ...rounds, work: counted, onFailure }, stopping.signal)
  return {
    startedAt,
    stop: () => {
      stopping.abort()
      return ended
    },
  }
}

function pass(seconds: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, seconds * 1_000)
  })
}
