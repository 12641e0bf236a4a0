import type { DivisionPage } from '@safe-to-report/bill-tracker/reading'
import { expect, test } from 'vitest'
import { tellGap, tellNamed } from './tell-named.ts'

function aSide(
  side: DivisionPage['sides'][number]['side'],
  voters: number,
  tellers: number,
): DivisionPage['sides'][number] {
  const members = Array.from({ length: voters + tellers }, (_, index) => ({
    memberId: index,
    name: `Member ${index}`,
    party: null,
    seat: null,
    isTeller: index >= voters,
  }))
  return { side, total: members.length, parties: [{ party: 'Example Party', members }] }
}

test('the Commons tell their tellers apart, and the Lords count them', () => {
  expect(tellNamed(aSide('aye', 60, 2), { house: 'Commons' })).toBe('60 and 2 tellers')
  expect(tellNamed(aSide('aye', 60, 1), { house: 'Commons' })).toBe('60 and 1 teller')
  expect(tellNamed(aSide('aye', 60, 2), { house: 'Lords' })).toBe('62')
  expect(tellNamed(aSide('none', 60, 0), { house: 'Commons' })).toBe('60')
})

test('a count that the names make up leaves no gap', () => {
  const aye = aSide('aye', 3, 2)
  expect(tellGap(aye, [aye], { house: 'Commons', ayeCount: 3, noCount: 0 })).toBeNull()
  expect(tellGap(aye, [aye], { house: 'Lords', ayeCount: 5, noCount: 0 })).toBeNull()
  expect(tellGap(aye, [aye, aSide('both', 1, 0)], { house: 'Commons', ayeCount: 4, noCount: 1 })).toBeNull()
  expect(tellGap(aye, [aye], { house: 'Commons', ayeCount: null, noCount: null })).toBeNull()
})

test('a count that they do not make up is told as it is', () => {
  const no = aSide('no', 3, 2)
  expect(tellGap(no, [no], { house: 'Commons', ayeCount: 0, noCount: 6 })).toBe(
    'Parliament counts 6 and names 3. We show both as they are.',
  )
})
