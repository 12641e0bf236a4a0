import { expect, test } from 'vitest'
import { findClash, tellClash } from './find-clash.ts'

const note = { field: 'note', label: 'Note' }
const decision = { field: 'decision', label: 'Decision' }
const one = { subjectId: 'a', title: 'New Clause 3', differences: [note] }

test.each([
  ['one alone', [one], undefined],
  ['two fields of one row', [one, { ...one, differences: [decision] }], undefined],
  ['one field of two rows', [one, { ...one, subjectId: 'b' }], undefined],
  [
    'one field twice',
    [one, { ...one, differences: [decision, note] }],
    'These two change the same field (Note of New Clause 3): leave one of them unticked.',
  ],
  [
    'one field thrice',
    [one, { ...one, subjectId: 'b' }, one, one],
    '3 of these change the same field (Note of New Clause 3): leave only one of them ticked.',
  ],
])('of %s it is told whether they go together', (_, parts, says) => {
  const clash = findClash(parts)
  expect(clash && tellClash(clash)).toBe(says)
})

test('where nothing is ticked, nobody is told to untick', () => {
  expect(tellClash({ label: 'Note', title: 'New Clause 3', proposals: 2 }, false)).toBe(
    'These two change the same field (Note of New Clause 3): withdraw one of them first.',
  )
})
