import { expect, test } from 'vitest'
import { movePoint } from './order-points.ts'

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
