import { expect, test } from 'vitest'
import { hasChangedMeanwhile, planEdit } from './plan-edit.ts'

const nc22 = {
  decision: 'negatived-on-division',
  decidedOn: '2020-07-06',
  countFor: null,
  countAgainst: null,
  plainSummary: 'Let victims claim benefits.',
  note: null,
}

test('an edit changes the fields that differ and no other', () => {
  expect(planEdit(nc22, { ...nc22, note: 'Put to a vote.' }).changes).toEqual([
    { field: 'note', before: null, after: 'Put to a vote.' },
  ])
})

test('a count of none is not the same as a count that is not known', () => {
  expect(planEdit(nc22, { ...nc22, countFor: 0 }).changes).toEqual([{ field: 'countFor', before: null, after: 0 }])
})

test('an edit that changes nothing plans nothing', () => {
  expect(planEdit(nc22, { ...nc22 }).changes).toEqual([])
})

test.each([
  ['whichever field it was', { ...nc22, note: 'An older note.' }, {}, true],
  ['and nobody is told where nobody did', { ...nc22 }, { note: 'New' }, false],
  ['also in a field that the editor was not shown and would write over', {}, { plainSummary: 'Other' }, true],
  ['and not in one that the editor neither saw nor sets', { note: null }, { note: 'New' }, false],
])('a row that somebody else changed is noticed, %s', (_, expected, proposed, isStale) => {
  expect(hasChangedMeanwhile(nc22, expected, proposed)).toBe(isStale)
})
