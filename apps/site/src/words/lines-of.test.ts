import { expect, test } from 'vitest'
import { linesOf } from './lines-of.ts'

test('a span that goes over a line goes on in the next', () => {
  expect(
    linesOf([
      { words: 'One\n  (a) ', changed: false },
      { words: 'two\nthree', changed: true },
    ]),
  ).toEqual([
    { indent: 0, spans: [{ words: 'One', changed: false }] },
    {
      indent: 1,
      spans: [
        { words: '(a) ', changed: false },
        { words: 'two', changed: true },
      ],
    },
    { indent: 0, spans: [{ words: 'three', changed: true }] },
  ])
})

test('empty lines are not shown', () => {
  expect(linesOf([{ words: 'One\n\n \nTwo', changed: false }])).toHaveLength(2)
})
