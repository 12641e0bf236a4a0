import { expect, test } from 'vitest'
import { aFate } from './a-fate.ts'
import { votesOn } from './votes.ts'

test('the Lords vote on the firewall of 2021 is told as it was counted', () => {
  expect(
    votesOn({
      kind: 'amendment',
      house: 'Lords',
      fate: aFate('agreed-on-division'),
      ayeMeans: null,
      countFor: 321,
      countAgainst: 262,
    }),
  ).toEqual({ forIt: 321, againstIt: 262 })
})

test('ayes to the question that the Commons disagree are votes against the amendment', () => {
  expect(
    votesOn({
      kind: 'lords-amendment',
      house: 'Commons',
      fate: aFate('disagreed'),
      ayeMeans: null,
      countFor: 360,
      countAgainst: 221,
    }),
  ).toEqual({ forIt: 221, againstIt: 360 })
})

test('with one count unknown there is nothing to tell', () => {
  expect(
    votesOn({
      kind: 'new-clause',
      house: 'Commons',
      fate: aFate('negatived-on-division'),
      ayeMeans: null,
      countFor: 207,
      countAgainst: null,
    }),
  ).toBeUndefined()
})

test('a House that refused to reject an amendment voted for it, whatever its Ayes were counted for', () => {
  const kept = { kind: 'lords-amendment', house: 'Commons', fate: aFate('agreed-on-division') } as const
  expect(votesOn({ ...kept, ayeMeans: 'against', countFor: 200, countAgainst: 300 })).toEqual({
    forIt: 300,
    againstIt: 200,
  })
})
