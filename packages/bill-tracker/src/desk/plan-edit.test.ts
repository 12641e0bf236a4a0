import { expect, test } from 'vitest'
import { z } from 'zod'
import { parseEdit, type Edit } from './editable.ts'
import { hasChangedMeanwhile, planEdit, planMajority } from './plan-edit.ts'

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

test('a row that somebody else changed is noticed, whichever field it was', () => {
  expect(hasChangedMeanwhile(nc22, { ...nc22 })).toBe(false)
  expect(hasChangedMeanwhile(nc22, { ...nc22, note: 'An older note.' })).toBe(true)
  expect(hasChangedMeanwhile(nc22, {})).toBe(true)
})

test('two counts bring their majority, unless it stands already or one is missing', () => {
  expect(planMajority(null, { countFor: 214, countAgainst: 208 })).toEqual([
    { field: 'majority', before: null, after: 6 },
  ])
  expect(planMajority(6, { countFor: 208, countAgainst: 214 })).toEqual([])
  expect(planMajority(80, { countFor: null, countAgainst: null })).toEqual([])
})

const whole: Edit = {
  kind: 'amendment',
  id: '3f0c6d1e-6a4e-4f0a-9a43-0d6f3a9d8a11',
  expected: nc22,
  proposed: { ...nc22, note: 'Put to a vote.', words: null },
  why: 'The division list says so.',
  sourceUrl: 'https://votes.parliament.uk/Votes/Commons/Division/814',
  quote: 'New Clause 22',
  staffId: '8d9a7a52-6f0e-4d9b-8a59-3b0f5f9b1c22',
}

test('an edit with a reason, a source and its words may be published', () => {
  expect(parseEdit(whole)).toMatchObject({ proposed: whole.proposed })
})

test.each([
  { lack: 'a reason', fault: { why: '  ' } },
  { lack: 'a source', fault: { sourceUrl: '' } },
  { lack: 'a source that is safe to open', fault: { sourceUrl: 'http://votes.parliament.uk/814' } },
  { lack: 'the words of the source', fault: { quote: '' } },
  { lack: 'the second of two counts', fault: { proposed: { ...nc22, countFor: 207 } } },
  { lack: 'a decision that Parliament knows', fault: { proposed: { ...nc22, decision: 'won' } } },
  { lack: 'fields that staff may edit', fault: { proposed: { ...nc22, verified: 'yes' } } },
])('an edit without $lack may not', ({ fault }) => {
  expect(() => parseEdit({ ...whole, ...fault })).toThrow(z.ZodError)
})
