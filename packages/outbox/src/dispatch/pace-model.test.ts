import fc from 'fast-check'
import { expect, test } from 'vitest'
import { refuse, startPace, take } from '../testing/model-of-pace.ts'
import { bucket, fixedWindow, slidingWindow, smoothed, type Relay } from '../testing/relay-limits.ts'

interface Run {
  relay: Relay
  minutes: number
  workers?: number
  /** Seconds from one look of a worker to the next, and from a refusal to an answer to what was under way. */
  poll?: number
  perMinute?: number | null
}

/** With more letters waiting than can go: how many the relay takes, and how many it refuses. */
function run({ relay, minutes, workers = 1, poll = 2, perMinute = 60 }: Run) {
  const pace = startPace(perMinute)
  let taken = 0
  let refused = 0
  for (let now = 0; now < minutes * 60; now += poll / workers) {
    // What is taken together is on its way together, and each is answered by itself.
    const most = take(pace, now, 20)
    for (let sent = 0; sent < most; sent += 1) {
      const at = now + sent / 1_000
      if (relay(at)) {
        taken += 1
        pace.handedOver.push(at + 0.2)
      } else {
        refused += 1
        refuse(pace, at)
      }
    }
  }
  return { taken, refused, pace }
}

const relays: { what: string; limit: number; relay: () => Relay }[] = [5, 10, 30, 50].flatMap((limit) => [
  { what: 'Postfix', limit, relay: () => fixedWindow(limit) },
  { what: 'Exim, leaky', limit, relay: () => smoothed(limit, 'leaky') },
  { what: 'Exim, strict', limit, relay: () => smoothed(limit, 'strict') },
  { what: 'a sliding minute that counts refusals', limit, relay: () => slidingWindow(limit) },
  { what: 'a bucket', limit, relay: () => bucket(limit, limit) },
])
const cases = relays.flatMap((each) => [1, 4].map((workers) => ({ ...each, workers })))

test.each(cases)('of $limit a minute at $what, $workers workers get four fifths through in ten minutes', (each) => {
  const { taken } = run({ relay: each.relay(), minutes: 10, workers: each.workers })
  expect(taken).toBeGreaterThanOrEqual(0.8 * each.limit * 10)
})

test.each(cases)('and in hours with $limit a minute at $what, $workers workers, with few refusals', (each) => {
  const { taken, refused } = run({ relay: each.relay(), minutes: 240, workers: each.workers })
  expect(taken).toBeGreaterThanOrEqual(0.8 * each.limit * 240)
  expect(refused).toBeLessThan(taken / 20)
})

test('a limit that is lifted is found out within the hour', () => {
  const tight = fixedWindow(5)
  const lifted = 20 * 60
  const { taken, pace } = run({ relay: (now) => now > lifted || tight(now), minutes: 80 })
  expect(taken).toBeGreaterThan(20 * 4 + 600)
  expect(take(pace, 80 * 60 + 30, 20)).toBeGreaterThan(1)
})

test('one that takes so many an hour is asked ever more seldom, and goes on once it takes mail again', () => {
  const { taken, refused } = run({ relay: fixedWindow(100, 3_600), minutes: 180 })
  expect(taken).toBeGreaterThanOrEqual(200)
  expect(refused).toBeLessThan(30)
})

test('whatever limit, looks and workers, more goes than half of what may, and never faster than staff allow', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 3, max: 200 }),
      fc.constantFrom(fixedWindow, slidingWindow, (limit: number) => smoothed(limit, 'strict')),
      fc.integer({ min: 1, max: 5 }),
      fc.double({ min: 0.2, max: 5, noNaN: true }),
      (limit, relay, workers, poll) => {
        const { taken } = run({ relay: relay(limit), minutes: 30, workers, poll })
        expect(taken).toBeGreaterThanOrEqual(0.5 * Math.min(limit, 60) * 30 - 10)
        expect(taken).toBeLessThanOrEqual(60 * 30 + 6)
      },
    ),
    { numRuns: 200 },
  )
})
