import { expect, test } from 'vitest'
import { keepOrder, movePoint } from './order-points.ts'

test.each([
  ['up b', ['b', 'a', 'c']],
  ['down b', ['a', 'c', 'b']],
  ['up a', ['a', 'b', 'c']],
  ['down c', ['a', 'b', 'c']],
  ['up gone', ['a', 'b', 'c']],
  ['sideways b', ['a', 'b', 'c']],
  ['', ['a', 'b', 'c']],
])('"%s" puts three points in the order %j', (move, order) => {
  expect(movePoint(['a', 'b', 'c'], move)).toEqual(order)
})

test('points ticked again keep the order they were put in, and a new one comes last', () => {
  expect(keepOrder(['a', 'b', 'c'], ['c', 'a'])).toEqual(['c', 'a', 'b'])
})

test('a point that was unticked is gone, and none stands twice', () => {
  expect(keepOrder(['a', 'a', 'b'], ['c', 'b', 'b', ''])).toEqual(['b', 'a'])
})
