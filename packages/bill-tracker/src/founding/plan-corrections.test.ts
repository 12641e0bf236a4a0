import { expect, test } from 'vitest'
import { planCorrections, type Values } from './plan-corrections.ts'

const once = { id: 'one', slug: 'a-text', plainWords: 'A lesser text.', strength: 'softened' }

function plan(own: { row?: Values; now?: Values; held?: string[]; said?: Values }): string[] {
  const corrections = planCorrections({
    shipped: [own.row ?? { ...once, plainWords: 'The same clause.' }],
    stored: [{ ...once, verified: true, note: null, ...own.now }],
    said: new Map([['one', own.said ?? once]]),
    held: new Set(own.held),
  })
  return corrections.map(({ field, before, after }) => `${field}: ${String(before)} → ${String(after)}`)
}

test('what nobody has touched takes the correction', () => {
  expect(plan({})).toEqual(['plainWords: A lesser text. → The same clause.'])
})

test.each([
  { what: 'what somebody changed', own: { now: { plainWords: 'By hand.' } } },
  { what: 'what staff hold', own: { held: ['one plainWords'] } },
  { what: 'what is corrected already', own: { now: { plainWords: 'The same clause.' } } },
  { what: 'what the files say as before', own: { row: once } },
  { what: 'a name', own: { row: { ...once, slug: 'another' } } },
])('$what stays', ({ own }) => {
  expect(plan(own)).toEqual([])
})

test('a value that was left out before comes, and one that is left out now goes', () => {
  expect(plan({ row: { ...once, note: 'New.' } })).toEqual(['note: null → New.'])
  expect(plan({ said: { ...once, note: 'Old.' }, now: { note: 'Old.' }, row: once })).toEqual(['note: Old. → null'])
})

test('what is not the files’ to say is left', () => {
  const row = { ...once, plainWords: 'The same clause.' }
  const grounds = { shipped: [row], stored: [once], said: new Map([['one', once]]), held: new Set<string>() }
  expect(planCorrections(grounds)).toHaveLength(1)
  expect(planCorrections({ ...grounds, leave: ['plainWords'] })).toEqual([])
})

test('a row that did not come from the files, or is there no more, is left alone', () => {
  const row = { ...once, plainWords: 'The same clause.' }
  expect(planCorrections({ shipped: [row], stored: [once], said: new Map(), held: new Set() })).toEqual([])
  expect(planCorrections({ shipped: [row], stored: [], said: new Map([['one', once]]), held: new Set() })).toEqual([])
})
