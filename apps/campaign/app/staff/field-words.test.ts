import { editableKinds } from '@safe-to-report/bill-tracker/desk'
import { expect, test } from 'vitest'
import { fieldLabel, findFieldDifferences, showValue, toDifference } from './field-words.ts'
import { fieldsOf, listFields } from './form-fields.ts'

test.each([
  ['a field staff can edit', 'countFor', 'Votes for'],
  ['a field that sync alone writes', 'latestSession', 'Latest session'],
  ['a row that came or went', '*', 'The whole entry'],
])('%s is called by its name', (_name, field, label) => {
  expect(fieldLabel(field)).toBe(label)
})

test.each([
  ['a decision', 'decision', 'agreed-on-division', 'Agreed on a vote'],
  ['a decision that we do not know', 'decision', 'sung', 'sung'],
  ['a day', 'decidedOn', '2021-03-15', '15 March 2021'],
  ['a count of nought', 'countFor', 0, '0'],
  ['nothing', 'note', null, 'Not given'],
  ['an answer', 'verified', false, 'No'],
  ['a whole row', '*', { id: 1 }, 'Several values'],
  [
    'names',
    'sponsors',
    [{ name: 'Baroness Example', isLead: true }, { name: 'Lord Sample' }],
    'Baroness Example; Lord Sample',
  ],
])('%s is shown in words', (_name, field, value, words) => {
  expect(showValue(field, value)).toBe(words)
})

test('only the fields that differ are told, prose apart from figures', () => {
  const before = { decision: 'agreed', countFor: 321, plainSummary: 'Old words', note: null }
  const after = { decision: 'agreed', countFor: null, plainSummary: 'New words', note: 'A note' }
  expect(findFieldDifferences(before, after)).toEqual([
    { field: 'countFor', label: 'Votes for', isProse: false, before: '321', after: 'Not given' },
    { field: 'plainSummary', label: 'Plain summary', isProse: true, before: 'Old words', after: 'New words' },
    { field: 'note', label: 'Note', isProse: false, before: 'Not given', after: 'A note' },
  ])
})

test('a field that several forms ask for is called in each as that form calls it, and is prose in all of them or in none', () => {
  for (const kind of editableKinds) {
    for (const spec of fieldsOf(kind)) {
      const { label } = toDifference(spec.name, 'a', 'b', fieldsOf(kind))
      expect([kind, label]).toEqual([kind, spec.label ?? fieldLabel(spec.name)])
    }
  }
  const kinds = ['amendment', 'notice'] as const
  expect(kinds.map((kind) => toDifference('words', 'a', 'b', fieldsOf(kind)).label)).toEqual([
    'The very words',
    'Words',
  ])
  for (const fields of Map.groupBy(listFields(), ({ name }) => name).values()) {
    const isProse = fields.map(({ input }) => input === 'prose' || input === 'words')
    expect([fields[0]?.name, new Set(isProse).size]).toEqual([fields[0]?.name, 1])
  }
})
