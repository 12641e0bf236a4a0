import type { Lobby } from '@safe-to-report/db'
import { expect, test } from 'vitest'
import type { ParliamentVote } from './parliament-division.ts'
import { tellGaps } from './division-gaps.ts'

const common = { parliamentId: 7, number: 3, heldOn: '2021-03-15', title: null, motionNote: null, sourceUrl: '' }

function names(...lobbies: Lobby[]): ParliamentVote[] {
  return lobbies.map((lobby, memberId) => ({ memberId, lobby, name: 'A', listAs: 'A', party: null, seat: null }))
}

test('the Commons do not count their tellers, and the Lords do', () => {
  const commons = names('aye', 'aye-teller', 'no', 'no-teller', 'none')
  expect(tellGaps({ ...common, house: 'Commons', ayeCount: 1, noCount: 1, votes: commons })).toEqual([])
  const lords = names('content', 'content-teller', 'not-content', 'not-content-teller')
  expect(tellGaps({ ...common, house: 'Lords', ayeCount: 2, noCount: 2, votes: lords })).toEqual([])
})

test('who went through both lobbies was counted in both', () => {
  expect(tellGaps({ ...common, house: 'Commons', ayeCount: 1, noCount: 1, votes: names('both') })).toEqual([])
})

test('a count that the names do not make up is told', () => {
  expect(tellGaps({ ...common, house: 'Commons', ayeCount: 3, noCount: 1, votes: names('aye', 'no') })).toEqual([
    'Commons division 3 of 2021-03-15: Parliament counts 3 ayes and names 1',
  ])
})

test('a division without names says so', () => {
  expect(tellGaps({ ...common, house: 'Lords', ayeCount: 3, noCount: 1, votes: [] })).toEqual([
    'Parliament gives no names for Lords division 3 of 2021-03-15',
  ])
})
