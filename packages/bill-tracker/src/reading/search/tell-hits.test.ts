import { expect, test } from 'vitest'
import { toMarked } from './tell-hits.ts'

test('what was found is told apart from what stands around it', () => {
  expect(toMarked('a \uE000legal\uE001 way')).toEqual([
    { words: 'a ', isMarked: false },
    { words: 'legal', isMarked: true },
    { words: ' way', isMarked: false },
  ])
})

test('a mark that is not closed is no mark', () => {
  expect(toMarked('a \uE000legal way')).toEqual([{ words: 'a legal way', isMarked: false }])
})
