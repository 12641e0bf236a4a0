import { expect, test } from 'vitest'
import { compare, takeInTurn } from './compare.ts'

const tell = (ms: number): string => `${ms} ms`

test('the row tells the median of the rounds’ ratios, and each side’s own median', () => {
  const pairs = [
    { before: 100, after: 90 },
    { before: 200, after: 100 },
    { before: 100, after: 70 },
  ]
  expect(compare(pairs, { what: 'start', most: 0.8, tell })).toEqual({
    what: 'start',
    bar: '≤ 0.8 ×',
    measured: '0.70 × (rounds: 0.90, 0.50, 0.70; medians 90 ms and, before, 100 ms)',
    isHeld: true,
  })
})

test.each([
  ['as much as the bar allows', 80, true],
  ['more than it allows', 81, false],
  ['no figure', Number.NaN, false],
])('%s', (_what, after, isHeld) => {
  expect(compare([{ before: 100, after }], { what: 'start', most: 0.8, tell }).isHeld).toBe(isHeld)
})

test('without a bar nothing is held or broken', () => {
  const row = compare([{ before: 2, after: 4 }], { what: 'start', tell })
  expect(row).toEqual({ what: 'start', bar: '', measured: '2.00 × (rounds: 2.00; medians 4 ms and, before, 2 ms)' })
})

test('the sides take turns in going first, and no figure changes sides', async () => {
  const asked: string[] = []
  const rounds = await takeInTurn({ before: 'old', after: 'new' }, 3, async (side) => {
    asked.push(side)
    return `${side} ${asked.length}`
  })
  expect(asked).toEqual(['old', 'new', 'new', 'old', 'old', 'new'])
  expect(rounds).toEqual([
    { before: 'old 1', after: 'new 2' },
    { before: 'old 4', after: 'new 3' },
    { before: 'old 5', after: 'new 6' },
  ])
})
