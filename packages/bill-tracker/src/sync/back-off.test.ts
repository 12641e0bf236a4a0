import { expect, test } from 'vitest'
import { downUntil, dueAgain, type Ran } from './back-off.ts'

const at = (minutes: number): Date => new Date(Date.UTC(2026, 2, 1, 9, minutes))
const minutesOf = (due: number): number => (due - at(0).getTime()) / 60_000

const outcomes = ['done', 'unreachable', 'answer-changed', 'not-found', 'failed'] as const

/** Runs as `outcome` or `outcome of target`, a minute after each other, the last of them ended at 9.00. */
function ran(...told: string[]): Ran[] {
  return told
    .map((words, index) => {
      const [outcome = '', target = 'amendments'] = words.split(' of ')
      const when = at(index + 1 - told.length)
      return { outcome: outcomes.find((known) => known === outcome) ?? null, target, startedAt: when, endedAt: when }
    })
    .toReversed()
}

test('what never ran is due', () => {
  expect(dueAgain([], 10)).toBeLessThan(at(0).getTime())
})

test.each([
  { runs: ['done'], every: 10, due: 10 },
  { runs: ['unreachable'], every: 360, due: 5 },
  { runs: ['done', 'unreachable', 'unreachable'], every: 360, due: 10 },
  { runs: ['unreachable', 'unreachable', 'unreachable'], every: 10, due: 20 },
  { runs: Array.from({ length: 40 }, () => 'unreachable'), every: 10, due: 60 },
  { runs: ['unreachable', 'done'], every: 10, due: 10 },
  { runs: ['answer-changed'], every: 10, due: 10 },
  { runs: ['done', 'answer-changed', 'failed'], every: 10, due: 20 },
  { runs: Array.from({ length: 40 }, () => 'answer-changed'), every: 10, due: 60 },
  { runs: ['failed', 'failed', 'failed'], every: 360, due: 360 },
  { runs: ['not-found'], every: 360, due: 360 },
])('after $runs, asked for every $every minutes, it is due in $due', ({ runs, every, due }) => {
  expect(minutesOf(dueAgain(ran(...runs), every))).toBe(due)
})

test.each([
  { runs: ['done of a', 'unreachable of b'], down: undefined },
  { runs: ['done of a', 'unreachable of b', 'unreachable of b'], down: undefined },
  { runs: ['unreachable of a', 'unreachable of b'], down: 5 },
  { runs: ['unreachable of a', 'unreachable of b', 'unreachable of a', 'unreachable of b'], down: 10 },
  { runs: ['unreachable of a', 'unreachable of b', 'done of a'], down: undefined },
  { runs: ['unreachable of a', 'answer-changed of b', 'unreachable of a'], down: undefined },
])('of an API where of two things there were $runs, one keeps away for $down minutes', ({ runs, down }) => {
  const until = downUntil(ran(...runs), 2)
  expect(Number.isFinite(until) ? minutesOf(until) : undefined).toBe(down)
})

test('an API that one thing alone asks is down with it', () => {
  expect(minutesOf(downUntil(ran('unreachable of a'), 1))).toBe(5)
})
