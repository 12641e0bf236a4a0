import type { EditableKind } from '@safe-to-report/bill-tracker/desk'
import { expect, test } from 'vitest'
import { readEditForm, readExpected, readTyped } from './edit-form.ts'
import { fieldsOf, sentAs, toTyped } from './form-fields.ts'

const today = '2026-03-02'

function asked(kind: EditableKind): Parameters<typeof readEditForm>[0] {
  return { kind, specs: fieldsOf(kind) }
}

/** A form of an amendment with all of its fields; or of another kind, with none that is filled in. */
function aForm(fields: Record<string, string> = {}, kind: EditableKind = 'amendment'): FormData {
  const form = new FormData()
  const blank = Object.fromEntries(fieldsOf(kind).map((spec) => [sentAs(spec), '']))
  const filled = {
    ...blank,
    ...(kind === 'amendment' && anAmendment),
    sourceUrl: 'https://hansard.parliament.uk/lords/2021-03-15',
    quote: 'Contents 321; Not-Contents 262.',
    why: 'The count was missing.',
    ...fields,
  }
  for (const [name, value] of Object.entries(filled)) {
    form.set(name, value)
  }
  return form
}

const anAmendment = {
  number: '67',
  kind: 'amendment',
  decision: 'agreed-on-division',
  decidedOn: '2021-03-15',
  countFor: '321',
  countAgainst: '262',
  plainSummary: 'Bans the use of victims’ data.',
}

test('a whole form gives values for the record, and nothing typed is not known', () => {
  expect(readEditForm(asked('amendment'), aForm(), today)).toEqual({
    outcome: 'valid',
    proposed: {
      decision: 'agreed-on-division',
      decidedOn: '2021-03-15',
      countFor: 321,
      countAgainst: 262,
      plainSummary: 'Bans the use of victims’ data.',
      note: null,
      words: null,
      number: '67',
      kind: 'amendment',
      sponsors: null,
      movedOn: null,
      became: null,
      location: null,
      explanatoryText: null,
    },
    backing: {
      sourceUrl: 'https://hansard.parliament.uk/lords/2021-03-15',
      quote: 'Contents 321; Not-Contents 262.',
      why: 'The count was missing.',
    },
  })
})

test('pasted words keep their lines and their indentation', () => {
  const answer = readEditForm(asked('amendment'), aForm({ words: '\r\n“(1) One—\r\n  (a) two \r\n' }), today)
  expect(answer).toMatchObject({ proposed: { words: '“(1) One—\n  (a) two' } })
})

const label = { label: 'Clause 1', strength: 'whole', happenedOn: '', fate: '', apart: '', rule: '' }

test('a text takes its plain words, which it cannot be without, and its very words', () => {
  expect(
    readEditForm(asked('text'), aForm({ ...label, plainWords: 'A review.', words: 'Must review.' }, 'text'), today),
  ).toMatchObject({
    proposed: { plainWords: 'A review.', words: 'Must review.' },
  })
  expect(readEditForm(asked('text'), aForm({ ...label, plainWords: ' ' }, 'text'), today)).toMatchObject({
    problems: { plainWords: 'Say it in plain words.' },
  })
})

const stage = { kind: 'report', house: 'Lords', name: 'Report stage', position: '4' }

test('line breaks as browsers send them are no change', () => {
  const answer = readEditForm(asked('stage'), aForm({ ...stage, note: ' One\r\n\r\nTwo ' }, 'stage'), today)
  expect(answer).toMatchObject({ proposed: { note: 'One\n\nTwo' } })
})

test.each([
  ['no source', { sourceUrl: '' }, 'sourceUrl', 'Give the whole address of the page, beginning with https://'],
  [
    'a source over http',
    { sourceUrl: 'http://example.org/a' },
    'sourceUrl',
    'Give the whole address of the page, beginning with https://',
  ],
  [
    'a script for a source',
    { sourceUrl: 'javascript:alert(1)' },
    'sourceUrl',
    'Give the whole address of the page, beginning with https://',
  ],
  ['no quote', { quote: '  ' }, 'quote', 'Copy the words of the source that say so.'],
  ['no reason', { why: '' }, 'why', 'Say in a few words why this changes.'],
  ['a decision of our own', { decision: 'won' }, 'decision', 'Choose one from the list.'],
  ['half a date', { decidedOn: '2021-03' }, 'decidedOn', 'Give a whole date: day, month and year.'],
  ['a day that no calendar has', { decidedOn: '2021-02-30' }, 'decidedOn', 'Give a whole date: day, month and year.'],
  ['a day to come', { decidedOn: '2026-03-03' }, 'decidedOn', 'This day has not come yet.'],
  ['a count in words', { countFor: 'many' }, 'countFor', 'Give the count in figures, or leave it empty.'],
  ['a negative count', { countFor: '-1' }, 'countFor', 'Give the count in figures, or leave it empty.'],
  ['one count of two', { countAgainst: '' }, 'countAgainst', 'Give both counts, or neither.'],
  ['the other count of two', { countFor: '' }, 'countFor', 'Give both counts, or neither.'],
  ['a note that is too long', { note: 'a'.repeat(2_001) }, 'note', 'Use at most 2,000 characters.'],
])('%s is told beside its field', (_name, fields, field, words) => {
  expect(readEditForm(asked('amendment'), aForm(fields), today)).toEqual({
    outcome: 'invalid',
    problems: { [field]: words },
  })
})

test.each([
  [
    'a number that nobody says when to ring',
    { number: '0808 2000 247' },
    'hours',
    'Say when somebody answers the number.',
  ],
  ['a nation’s own line of no nation', { kind: 'nation-line' }, 'nations', 'Say which nation’s line it is: one alone.'],
])('%s is told beside the field that it lacks', (_name, fields, field, words) => {
  const help = { name: 'A line', kind: 'other-line', audience: 'anyone', checkedOn: today, ...fields }
  expect(readEditForm(asked('help-service'), aForm(help, 'help-service'), today)).toEqual({
    outcome: 'invalid',
    problems: { [field]: words },
  })
})

test('what was typed can be shown again', () => {
  expect(readTyped(aForm({ countFor: 'many' }))).toMatchObject({ countFor: 'many', decidedOn: '2021-03-15' })
  expect(toTyped({ countFor: 0, note: null, decision: 'agreed' })).toEqual({
    countFor: '0',
    note: '',
    decision: 'agreed',
  })
})

test('a form says what the row was when it was opened', () => {
  expect(readExpected(aForm({ expected: '{"countFor":3,"note":null}' }))).toEqual({ countFor: 3, note: null })
  expect(readExpected(aForm({ expected: '{"countFor":{}}' }))).toBeUndefined()
  expect(readExpected(aForm({ expected: 'nothing' }))).toBeUndefined()
  expect(readExpected(aForm())).toBeUndefined()
})
