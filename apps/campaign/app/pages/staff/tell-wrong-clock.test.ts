import { expect, test } from 'vitest'
import { tellWrongClock } from './tell-wrong-clock.ts'

test.each([
  ['worker', 1_728_000, /worker process is 20 days ahead of the database’s\. It erases, signs and counts nothing/],
  ['worker', -90, /2 minutes behind/],
  ['campaign', 7_200, /campaign process is 2 hours ahead of the database’s\. The database’s decides/],
] as const)('the desk tells of a %s %i seconds off', (process, aheadSeconds, says) => {
  expect(tellWrongClock({ process, aheadSeconds })).toMatch(says)
})
