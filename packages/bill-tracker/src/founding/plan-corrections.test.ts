import { expect, test } from 'vitest'
import type { Hands } from './find-hands.ts'
import { planCorrections, type Values } from './plan-corrections.ts'

const once = { id: 'one', slug: 'a-text', plainWords: 'A lesser text.', strength: 'softened' }

const nobody: Hands = {
  said: new Map([['one', once]]),
  fields: new Set(),
  rows: new Set(),
  staff: new Set(),
  confirmed: new Set(),
  cited: new Set(),
}

/** As when staff or Parliament changed these fields of the row. */
function handsIn(...fields: string[]): Hands {
  return { ...nobody, fields: new Set(fields.map((field) => `one ${field}`)), rows: new Set(['one']) }
}

function plan(own: { row?: Values; now?: Values; hands?: Hands }): string[] {
  const corrections = planCorrections({
    shipped: [own.row ?? { ...once, plainWords: 'The same clause.' }],
    stored: [{ ...once, verified: true, note: null, ...own.now }],
    hands: own.hands ?? nobody,
  })
  return corrections.map(({ field, before, after }) => `${field}: ${String(before)} → ${String(after)}`)
}

test('what nobody has touched takes the correction', () => {
  expect(plan({})).toEqual(['plainWords: A lesser text. → The same clause.'])
})

test('what a migration wrote without a change takes the correction too', () => {
  expect(plan({ row: { ...once, strength: 'whole' }, now: { strength: 'part' } })).toEqual(['strength: part → whole'])
})

test.each([
  { what: 'what somebody changed', own: { hands: handsIn('plainWords') } },
  {
    what: 'what sync set with another field, without a change',
    own: { now: { plainWords: 'By sync.' }, hands: handsIn('note') },
  },
  { what: 'what is corrected already', own: { now: { plainWords: 'The same clause.' } } },
  { what: 'what the files say as before', own: { row: once } },
  { what: 'a name', own: { row: { ...once, slug: 'another' } } },
  { what: 'a row that staff took off', own: { now: { verified: false }, hands: handsIn('verified') } },
  {
    what: 'a row that others made public, of which the files are not sure',
    own: { row: { ...once, plainWords: 'From memory.', verified: false }, hands: handsIn('verified') },
  },
  {
    what: 'one of two numbers of which somebody wrote the other',
    own: { row: { ...once, countFor: 4 }, now: { countFor: 3, countAgainst: 9 }, hands: handsIn('countAgainst') },
  },
  {
    what: 'a held row in which staff wrote',
    own: {
      row: { ...once, verified: true },
      now: { verified: false },
      hands: { ...handsIn('label'), staff: new Set(['one']) },
    },
  },
  {
    what: 'what Parliament confirmed',
    own: { row: { ...once, verified: false }, hands: { ...nobody, confirmed: new Set(['one']) } },
  },
  {
    what: 'a number of Parliament’s by which it was asked',
    own: { row: { ...once, parliamentId: 2 }, now: { parliamentId: 1 }, hands: handsIn('title') },
  },
  {
    what: 'a division without a number that was held another day',
    own: {
      row: { ...once, heldOn: '2021-04-15', parliamentId: 2 },
      now: { heldOn: '2021-04-16', parliamentId: null },
      hands: handsIn('heldOn'),
    },
  },
])('$what stays', ({ own }) => {
  expect(plan(own)).toEqual([])
})

test('a value that was left out before comes, and one that is left out now goes', () => {
  const said = new Map([['one', { ...once, note: 'Old.' }]])
  expect(plan({ row: { ...once, note: 'New.' } })).toEqual(['note: null → New.'])
  expect(plan({ hands: { ...nobody, said }, now: { note: 'Old.' }, row: once })).toEqual(['note: Old. → null'])
})

test('a number of Parliament’s is learned, and what shipped as checked or not is public or not', () => {
  expect(
    plan({ row: { ...once, parliamentId: 2 }, now: { parliamentId: null }, hands: handsIn('title') }),
  ).toHaveLength(1)
  expect(plan({ row: { ...once, verified: true }, now: { verified: false } })).toEqual(['verified: false → true'])
  expect(plan({ row: { ...once, verified: false } })).toEqual(['verified: true → false'])
})

test('a row that did not come from the files, or is there no more, is left alone', () => {
  const row = { ...once, plainWords: 'The same clause.' }
  expect(plan({ hands: { ...nobody, said: new Map() } })).toEqual([])
  expect(planCorrections({ shipped: [row], stored: [], hands: nobody })).toEqual([])
})
