import { expect, test } from 'vitest'
import { isCorrection } from './is-correction.ts'

const staff = { at: new Date('2026-03-10T12:00:00Z'), origin: 'staff', undoes: false } as const

test.each([
  { what: 'another count', field: 'countFor', before: 118, after: 241 },
  { what: 'another decision', field: 'decision', before: 'agreed', after: 'withdrawn' },
  { what: 'a decision that is not known after all', field: 'decision', before: 'agreed', after: null },
  { what: 'a bill that has not come after all', field: 'outcome', before: 'in-progress', after: 'announced' },
  { what: 'a bill that did not end so', field: 'outcome', before: 'fell', after: 'act' },
  { what: 'a day on which it did not sit', field: 'sitsOn', before: '2026-03-09', after: '2026-03-08' },
  { what: 'a day on which it was not asked', field: 'happenedOn', before: '2026-03-09', after: '2026-03-08' },
  { what: 'an answer that refused', field: 'answerClass', before: 'answered', after: 'refused' },
  { what: 'our own words', field: 'note', before: 'One', after: 'Two' },
])('what was not so is corrected: $what', (change) => {
  expect(isCorrection({ ...staff, ...change })).toBe(true)
  expect(isCorrection({ ...staff, ...change, origin: 'sync' })).toBe(false)
})

test.each([
  { what: 'a bill that was announced has come', field: 'outcome', before: 'announced', after: 'in-progress' },
  { what: 'and ended', field: 'outcome', before: 'in-progress', after: 'lost' },
  { what: 'an amendment is decided', field: 'decision', before: 'no-decision', after: 'agreed-on-division' },
  { what: 'it is under debate', field: 'decision', before: 'no-decision', after: 'question-proposed' },
  { what: 'somebody found out', field: 'decision', before: 'not-said', after: 'withdrawn' },
  { what: 'a text is decided', field: 'fate', before: 'question-proposed', after: 'in-law' },
  { what: 'a planned day is put off', field: 'sitsOn', before: '2026-03-12', after: '2026-03-19' },
  { what: 'a call closes later', field: 'closesOn', before: '2026-03-12', after: '2026-03-19' },
  { what: 'after a holding answer comes another', field: 'answerClass', before: 'holding', after: 'refused' },
  { what: 'on another day', field: 'answeredOn', before: '2026-03-01', after: '2026-03-10' },
  { what: 'the bill went over', field: 'currentHouse', before: 'Commons', after: 'Lords' },
  { what: 'somebody looked again', field: 'lookedOn', before: '2026-03-01', after: '2026-03-10' },
  { what: 'the ask stands elsewhere', field: 'standsNow', before: 'Nowhere.', after: 'In committee.' },
  { what: 'nothing was said', field: 'note', before: null, after: 'Two' },
])('what was so until then is no mistake: $what', (change) => {
  expect(isCorrection({ ...staff, ...change })).toBe(false)
})

test('what is taken back was a mistake, whatever it was', () => {
  const change = { field: 'outcome', before: 'announced', after: 'in-progress' }
  expect(isCorrection({ ...staff, ...change, undoes: true })).toBe(true)
})
