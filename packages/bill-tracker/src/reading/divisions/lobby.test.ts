import { lobbies } from '@safe-to-report/db'
import { expect, test } from 'vitest'
import { isTeller, sideOf, sideWords, stanceOf } from './lobby.ts'

test('every lobby is of one side, and a teller is of the side whose voters they counted', () => {
  expect(lobbies.map((lobby) => `${lobby}: ${sideOf(lobby)}`)).toEqual([
    'aye: aye',
    'no: no',
    'content: aye',
    'not-content: no',
    'aye-teller: aye',
    'no-teller: no',
    'content-teller: aye',
    'not-content-teller: no',
    'both: both',
    'none: none',
  ])
  expect(lobbies.filter(isTeller)).toHaveLength(4)
})

test('each House has its own words for the sides', () => {
  expect([sideWords('Commons', 'aye'), sideWords('Lords', 'aye')]).toEqual(['Aye', 'Content'])
  expect([sideWords('Commons', 'no'), sideWords('Lords', 'no')]).toEqual(['No', 'Not content'])
})

test('where the question is to disagree, Aye is against the words', () => {
  expect([stanceOf('aye', 'for'), stanceOf('no', 'for')]).toEqual(['for', 'against'])
  expect([stanceOf('aye', 'against'), stanceOf('no', 'against')]).toEqual(['against', 'for'])
  expect([stanceOf('none', 'for'), stanceOf('both', 'for'), stanceOf('aye', null)]).toEqual(Array(3).fill(undefined))
})
