import { expect, test } from 'vitest'
import { aFate } from './a-fate.ts'
import { tellSponsors } from './tell-sponsors.ts'

test.each([
  ['Baroness Meacher', ['the Bishop of London'], 'Moved by Baroness Meacher, with the Bishop of London'],
  ['Baroness Meacher', ['A', 'B', 'C'], 'Moved by Baroness Meacher, with A, B and C'],
  ['Sarah Champion', [], 'Moved by Sarah Champion'],
  ['Bishop of Gloucester', ['Lord Alton'], 'Moved by the Bishop of Gloucester, with Lord Alton'],
  [null, ['A', 'B'], 'In the names of A and B'],
  [null, [], null],
])('lead %s with %j', (lead, supporters, words) => {
  expect(tellSponsors({ lead, supporters, fate: aFate('agreed-on-division') })).toBe(words)
})

test('where nobody has checked that it was moved, the name is all that is said', () => {
  expect(tellSponsors({ lead: 'Sarah Champion', supporters: [], fate: aFate(null) })).toBe(
    'In the name of Sarah Champion',
  )
})
