import type { Progress, SeatProgress } from '@safe-to-report/bill-tracker/reading'
import { expect, test } from 'vitest'
import { drawMap, hexagon, lights, middleOf, sizeOf } from './lay-out-map.ts'
import { tellLetters, tellMap } from './tell-progress.ts'

function aSeat(change: Partial<SeatProgress> = {}): SeatProgress {
  return { gss: 'E14001063', name: 'Aldershot', nation: 'England', step: 0, column: 3, row: 2, ...change }
}

function aCount(change: Partial<Progress> = {}): Progress {
  return { countedTo: '2026-11-21', letters: null, nations: [], seats: [aSeat()], tags: [], ...change }
}

test('odd rows stand half a hexagon to the east, so that no two touch', () => {
  const [even, odd] = [middleOf({ column: 3, row: 2 }), middleOf({ column: 3, row: 3 })]
  expect(odd.x - even.x).toBe(5)
  expect(odd.y).toBeGreaterThan(even.y)
})

test('the drawing has room for the seat furthest to the east and south', () => {
  const seats = [aSeat({ column: 26, row: 44 }), aSeat({ column: 0, row: 45 })]
  const { width, height } = sizeOf(seats)
  for (const { x, y } of seats.map(middleOf)) {
    expect(x + 5).toBeLessThan(width)
    expect(y + 6).toBeLessThan(height)
  }
})

test('a seat that does not show is dark, and another has the light of its step', () => {
  expect(drawMap([aSeat()])).toEqual({ dark: `M38 26${hexagon}`, lit: '', lights: '' })
  expect(drawMap([aSeat({ step: 2 })])).toEqual({ dark: '', lit: `M38 26${hexagon}`, lights: `M38 26${lights[2]}` })
})

test('the lights differ in shape, not in colour alone', () => {
  expect(new Set(Object.values(lights)).size).toBe(3)
})

test('a number that is not told is fewer than ten', () => {
  expect(tellLetters(null)).toBe('Fewer than ten')
  expect(tellLetters(1_230)).toBe('1,230 or more')
})

test.each([
  [aCount({ countedTo: null }), 'Nothing has been counted yet. We count once a day.'],
  [aCount(), 'Fewer than ten letters were handed over up to 21 November 2026. No seat has enough letters to show.'],
  [
    aCount({ letters: 40, seats: [aSeat({ step: 1 }), aSeat()] }),
    '40 or more letters were handed over up to 21 November 2026. 1 of 2 seats show.',
  ],
])('the map says in one line what it shows', (count, says) => {
  expect(tellMap(count)).toBe(says)
})
