import { expect, test } from 'vitest'
import { nextLookIn } from './keep-current.ts'

test.each([
  { since: 0, wait: 2_000 },
  { since: 40_000, wait: 2_000 },
  { since: 120_000, wait: 6_000 },
  { since: 1_200_000, wait: 60_000 },
  { since: 3_599_999, wait: 60_000 },
  { since: 3_600_000, wait: undefined },
])('after $since ms the next look is in $wait', ({ since, wait }) => {
  expect(nextLookIn(since)).toBe(wait)
})

test('a page that stands open for ever asks at most some 150 times', () => {
  let looks = 0
  for (let since = 0; ; looks += 1) {
    const wait = nextLookIn(since)
    if (wait === undefined) break
    since += wait
  }
  expect(looks).toBeLessThan(150)
})
