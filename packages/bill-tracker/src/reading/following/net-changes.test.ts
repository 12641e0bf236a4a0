import { expect, test } from 'vitest'
import type { RecordChange } from '../../words/tell-change.ts'
import { netChanges } from './net-changes.ts'

let lastId = 100

/** Newest first, as they are listed. */
function aChange(given: Partial<RecordChange>): RecordChange {
  lastId -= 1
  return {
    id: lastId,
    at: new Date('2026-01-02T03:04:05Z'),
    origin: 'staff',
    subjectKind: 'amendment',
    subjectId: 'a',
    field: 'note',
    before: null,
    after: 'A note',
    why: null,
    sourceUrl: null,
    quote: null,
    setId: null,
    undoes: false,
    ...given,
  }
}

test('a field that changed twice is told once, from what it was at first to what it is at last', () => {
  const net = netChanges([
    aChange({ before: 'A not', after: 'A note', why: 'A slip' }),
    aChange({ before: null, after: 'A not' }),
  ])
  expect(net).toMatchObject([{ before: null, after: 'A note', why: 'A slip' }])
})

test('what was changed and changed back is no news', () => {
  expect(
    netChanges([
      aChange({ before: { aye: 2 }, after: { aye: 1 } }),
      aChange({ before: { aye: 1 }, after: { aye: 2 } }),
    ]),
  ).toEqual([])
})

test('of a row that came, and was then corrected, its coming alone is told', () => {
  const net = netChanges([
    aChange({ field: 'verified', before: false, after: true }),
    aChange({ before: null, after: 'A note' }),
    aChange({ field: '*', before: null, after: { number: '7' } }),
    aChange({ subjectId: 'b' }),
  ])
  expect(net.map(({ subjectId, field }) => [subjectId, field])).toEqual([
    ['a', 'verified'],
    ['b', 'note'],
  ])
})

test('a row that came and went again is no news', () => {
  expect(
    netChanges([aChange({ field: '*', before: {}, after: null }), aChange({ field: '*', before: null, after: {} })]),
  ).toEqual([])
})

test('a row that was taken off and put back by undoing is no news, and what else changed in it is', () => {
  const net = netChanges([
    aChange({ field: 'verified', before: false, after: true, setId: 's', undoes: true }),
    aChange({ before: 'A', after: 'B' }),
    aChange({ field: 'verified', before: true, after: false, setId: 's' }),
    aChange({ subjectId: 'b', field: 'verified', before: false, after: true, setId: 't', undoes: true }),
  ])
  expect(net).toMatchObject([{ subjectId: 'a', field: 'note' }])
})

test.each([
  ['words', null, 'The words.'],
  ['sponsors', '12 13', '12'],
  ['decision', null, 'agreed'],
])('%s that were published and undone are no news', (field, before, after) => {
  const published = aChange({ field, before, after, setId: 's' })
  const undone = aChange({ field, before: after, after: before, setId: 's', undoes: true })
  expect(netChanges([undone, published])).toEqual([])
  expect(netChanges([undone])).toMatchObject([{ undoes: true }])
})
