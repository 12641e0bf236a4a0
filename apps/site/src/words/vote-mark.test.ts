import { expect, test } from 'vitest'
import { markVote, orderSides } from './vote-mark.ts'

test.each([
  ['for', 'aye', 'for'],
  ['for', 'no', 'against'],
  ['against', 'aye', 'against'],
  ['against', 'no', 'for'],
  [null, 'aye', 'aye'],
  [null, 'no', 'no'],
  ['against', 'both', 'both'],
  ['for', 'none', 'none'],
] as const)('where Aye meant %s, %s is drawn as %s', (ayeMeans, side, mark) => {
  expect(markVote(side, { ayeMeans })).toBe(mark)
})

test('those who were for the words come first, whichever way the question was put', () => {
  expect([
    orderSides({ ayeMeans: 'for' }),
    orderSides({ ayeMeans: 'against' }),
    orderSides({ ayeMeans: null }),
  ]).toEqual([
    ['aye', 'no'],
    ['no', 'aye'],
    ['aye', 'no'],
  ])
})
