import type { BillStage } from '@safe-to-report/bill-tracker/reading'
import { expect, test } from 'vitest'
import { layOutPassage } from './lay-out-passage.ts'
import { planPassage } from './passage.ts'

function aStage(house: BillStage['house'], kind: BillStage['kind'], sitsOn: string): BillStage {
  return {
    id: kind,
    name: kind,
    house,
    kind,
    round: 1,
    sittings: [sitsOn],
    note: null,
    plainSummary: null,
    sources: [],
  }
}

const path = [
  aStage('Commons', 'report', '2023-12-04'),
  aStage('Lords', 'report', '2024-04-30'),
  aStage('Commons', 'lords-amendments', '2024-05-24'),
  aStage(null, 'royal-assent', '2024-05-24'),
]
const drawn = layOutPassage(planPassage({ state: { state: 'passed' }, outcomeNote: null }, path, []))

test('stops go from left to right, the Commons above the Lords, Royal Assent between', () => {
  const xs = drawn.stops.map(({ x }) => x)
  expect(xs).toEqual(xs.toSorted((one, other) => one - other))
  const [commons, lords, , neither] = drawn.stops.map(({ y }) => y)
  expect(commons).toBeLessThan(neither ?? 0)
  expect(lords).toBeGreaterThan(neither ?? 0)
})

test('the way crosses wherever the bill goes to the other House, and ends at the Act', () => {
  expect(drawn.way.match(/C/g)).toHaveLength(3)
  expect(drawn.end.words).toBe('Act')
  expect(drawn.end.x).toBeLessThan(drawn.width)
})

test('the wash-up covers its own stops and no other', () => {
  const { x = 0, width = 0 } = drawn.washUp ?? {}
  expect(drawn.stops.map((stop) => stop.x > x && stop.x < x + width)).toEqual([false, false, true, true])
})

test('a bill without stages draws no way', () => {
  expect(layOutPassage({ stops: [], end: 'not-known' })).toMatchObject({ stops: [], way: '', washUp: undefined })
})
