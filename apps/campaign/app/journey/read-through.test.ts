import { expect, test } from 'vitest'
import { aDraft } from '../testing/builders.ts'
import { listFindings } from './read-through.ts'
import { tellShare } from './tell-share.ts'

function findings(differs: Parameters<typeof aDraft>[0]) {
  return listFindings(aDraft(differs))
}

test('what is found is told by its very words and its field', () => {
  expect(findings({ why: 'Ring 07700 900123.', ownWords: 'I live at 12 Testford Road.' })).toMatchObject([
    { field: 'why', kind: 'phone-number', words: '07700 900123' },
    { field: 'ownWords', kind: 'address', words: '12 Testford Road' },
  ])
})

test('an address line may hold an address, but no refuge', () => {
  expect(findings({ addressLine: '12 Testford Road, M1 1AD' })).toEqual([])
  expect(findings({ addressLine: 'Testford Women’s Refuge' })).toMatchObject([{ field: 'addressLine', kind: 'refuge' }])
})

test('what was kept stays kept, and other words are asked about again', () => {
  const [found] = findings({ why: 'Ring 07700 900123.' })
  const kept = [found?.key ?? 'nothing was found']
  expect(findings({ why: 'Do ring 07700 900123!', kept })).toMatchObject([{ isKept: true }])
  expect(findings({ why: 'Ring 07700 900456.', kept })).toMatchObject([{ isKept: false }])
})

test('the same words in the same field are told once', () => {
  expect(findings({ why: 'Ring 07700 900123. Yes, 07700 900123.' })).toHaveLength(1)
})

test.each([
  [0, 0, 'none'],
  [0.02, 3, 'a-few-words'],
  [0.1, 15, 'a-tenth'],
  [0.25, 40, 'a-quarter'],
  [1 / 3, 60, 'a-third'],
  [0.5, 90, 'half'],
  [2 / 3, 120, 'two-thirds'],
  [0.9, 200, 'most'],
  [1, 200, 'all'],
])('a share of %d is told as it would be said', (ownShare, ownWordCount, says) => {
  expect(tellShare({ ownShare, ownWordCount })).toBe(says)
})

test('a postcode in its own field is asked about where a refuge is spoken of', () => {
  const refuge = 'I stay at a refuge in Testford.'
  const found = (why: string, postcodeInLetter: string) =>
    listFindings(aDraft({ why, postcodeInLetter })).filter(({ field }) => field === 'postcodeInLetter')
  expect(found(refuge, 'M1 1AD')).toMatchObject([{ kind: 'postcode', words: 'M1 1AD', isKept: false }])
  expect(found('It matters.', 'M1 1AD')).toEqual([])
  expect(found(refuge, '')).toEqual([])
})
