import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { DispatchEvent } from './dispatch-mail.ts'
import { watchServer } from './watch-trouble.ts'

let events: DispatchEvent[] = []

beforeEach(() => {
  vi.useFakeTimers()
  events = []
})
afterEach(() => void vi.useRealTimers())

const cut = { reached: false, reply: 'cut', isRefused: false } as const
const refused = { reached: false, reply: '535 no', isRefused: true } as const
const crowded = { reached: true, isCrowded: true } as const
const fine = { reached: true } as const

test('a server that cannot be reached is tried by one mail at a time, at most ten seconds apart', () => {
  const server = watchServer((event) => events.push(event))
  expect(server.most(20)).toBe(20)
  const pauses = []
  for (let time = 0; time < 8; time += 1) {
    server.heard(cut, 1)
    server.heard(cut, 1) // of what was under way: no second complaint
    pauses.push(server.pauseLeft())
    vi.advanceTimersByTime(server.pauseLeft())
  }
  expect(pauses).toEqual([500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000, 10_000])
  expect(server.most(20)).toBe(1)
  server.heard(fine, 1)
  expect([server.most(20), server.pauseLeft()]).toEqual([20, 0])
  expect(events.map(({ event }) => event)).toEqual(['mail-server-unreachable', 'mail-server-back'])
})

test('a clock that is set back lengthens no pause', () => {
  const server = watchServer((event) => events.push(event))
  server.heard(cut, 1)
  vi.setSystemTime(Date.now() - 3_600_000)
  expect(server.pauseLeft()).toBeLessThanOrEqual(500)
})

test('one that refuses our log-in is asked a dozen times in the first half hour, so that it does not lock us out', () => {
  const server = watchServer((event) => events.push(event))
  const start = Date.now()
  let tries = 0
  while (Date.now() - start < 1_800_000) {
    server.heard(refused, 1)
    tries += 1
    vi.advanceTimersByTime(server.pauseLeft())
  }
  expect(tries).toBeLessThanOrEqual(15)
  expect(server.pauseLeft()).toBe(0)
  expect(events).toEqual([{ event: 'mail-server-refuses', reply: '535 no' }])
})

test('one that takes fewer at once gets half as many, and then one more each half minute', () => {
  const server = watchServer((event) => events.push(event))
  for (let time = 0; time < 10; time += 1) server.heard(crowded, 20) // these failed together
  expect(server.most(20)).toBe(10)
  vi.advanceTimersByTime(2_000)
  server.heard(crowded, 10)
  expect(server.most(20)).toBe(5)
  server.heard(fine, 5)
  vi.advanceTimersByTime(60_000)
  expect(server.most(20)).toBe(7)
  for (let time = 0; time < 9; time += 1) {
    server.heard(crowded, 1)
    vi.advanceTimersByTime(2_000)
  }
  expect(server.most(20)).toBe(1) // never none
  vi.advanceTimersByTime(3_600_000)
  expect(server.most(20)).toBe(20)
})
