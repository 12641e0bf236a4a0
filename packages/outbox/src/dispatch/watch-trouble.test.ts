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
const at = (underWay: number, id = 'a mail') => ({ id, underWay })

test('a server that cannot be reached is tried by one mail at a time, at most ten seconds apart', () => {
  const server = watchServer((event) => events.push(event))
  expect(server.most(20)).toBe(20)
  const pauses = []
  for (let time = 0; time < 8; time += 1) {
    server.heard(cut, at(1))
    server.heard(cut, at(1)) // of what was under way: no second complaint
    pauses.push(server.pauseLeft())
    vi.advanceTimersByTime(server.pauseLeft())
  }
  expect(pauses).toEqual([500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000, 10_000])
  expect(server.most(20)).toBe(1)
  server.heard(fine, at(1))
  expect([server.most(20), server.pauseLeft()]).toEqual([20, 0])
  expect(events.map(({ event }) => event)).toEqual(['mail-server-unreachable', 'mail-server-back'])
})

test('a clock that is set back lengthens no pause', () => {
  const server = watchServer((event) => events.push(event))
  server.heard(cut, at(1))
  vi.setSystemTime(Date.now() - 3_600_000)
  expect(server.pauseLeft()).toBeLessThanOrEqual(500)
})

test('one that refuses our log-in is asked a dozen times in the first half hour, so that it does not lock us out', () => {
  const server = watchServer((event) => events.push(event))
  const start = Date.now()
  let tries = 0
  while (Date.now() - start < 1_800_000) {
    server.heard(refused, at(1))
    tries += 1
    vi.advanceTimersByTime(server.pauseLeft())
  }
  expect(tries).toBeLessThanOrEqual(15)
  expect(server.pauseLeft()).toBe(0)
  expect(events).toEqual([{ event: 'mail-server-refuses', reply: '535 no' }])
})

test('one that takes fewer at once gets half as many, and then one more each half minute', () => {
  const server = watchServer((event) => events.push(event))
  for (let time = 0; time < 10; time += 1) server.heard(crowded, at(20)) // these failed together
  expect(server.most(20)).toBe(10)
  vi.advanceTimersByTime(2_000)
  server.heard(crowded, at(10))
  expect(server.most(20)).toBe(5)
  server.heard(fine, at(5))
  vi.advanceTimersByTime(60_000)
  expect(server.most(20)).toBe(7)
  for (let time = 0; time < 9; time += 1) {
    server.heard(crowded, at(1))
    vi.advanceTimersByTime(2_000)
  }
  expect(server.most(20)).toBe(1) // never none
  vi.advanceTimersByTime(3_600_000)
  expect(server.most(20)).toBe(20)
})

const silent = { reached: 'in-doubt', reply: 'nothing', isRefused: false } as const
const denied = { reached: 'in-doubt', reply: '554 relay access denied', isRefused: true } as const

test('one mail that it stumbles over, or refuses us at, however often, holds up no other', () => {
  const server = watchServer((event) => events.push(event))
  for (let time = 0; time < 20; time += 1) {
    server.heard(silent, at(1, 'the same'))
    server.heard(denied, at(1, 'the same'))
  }
  expect([server.most(20), server.pauseLeft(), events]).toEqual([20, 0, []])
})

test('three that it falls silent at, and none that it takes, are told; others are tried all the same', () => {
  const server = watchServer((event) => events.push(event))
  for (const id of ['one', 'two', 'three', 'four']) server.heard(silent, at(4, id))
  expect([server.most(20), server.pauseLeft()]).toEqual([20, 0])
  expect(events).toEqual([{ event: 'mail-server-unreachable', reply: 'nothing' }])
  server.heard(fine, at(1))
  expect(events[1]).toEqual({ event: 'mail-server-back' })
})

test('three that it refuses us at are followed by one at a time, ten seconds apart at most', () => {
  const server = watchServer((event) => events.push(event))
  for (const id of ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']) {
    server.heard(denied, at(1, id))
    vi.advanceTimersByTime(server.pauseLeft())
  }
  server.heard(denied, at(1, 'ten'))
  expect([server.most(20), server.pauseLeft()]).toEqual([1, 10_000])
  expect(events).toEqual([{ event: 'mail-server-refuses', reply: '554 relay access denied' }])
})
