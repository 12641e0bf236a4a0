import { expect, test } from 'vitest'
import { votesOn } from './votes.ts'

test('the Lords vote on the firewall of 2021 is told as it was counted', () => {
  expect(
    votesOn({ kind: 'amendment', house: 'Lords', decision: 'agreed-on-division', countFor: 321, countAgainst: 262 }),
  ).toEqual({ forIt: 321, againstIt: 262 })
})

test('ayes to the question that the Commons disagree are votes against the amendment', () => {
  expect(
    votesOn({ kind: 'lords-amendment', house: 'Commons', decision: 'disagreed', countFor: 360, countAgainst: 221 }),
  ).toEqual({ forIt: 221, againstIt: 360 })
})

test('with one count unknown there is nothing to tell', () => {
  expect(
    votesOn({
      kind: 'new-clause',
      house: 'Commons',
      decision: 'negatived-on-division',
      countFor: 207,
      countAgainst: null,
    }),
  ).toBeUndefined()
})
