import { expect, test } from 'vitest'
import { isCut, markOf } from './cut-words.ts'

const sentence = 'The Department for Made-up Affairs keeps this under review and will say more when it can. '

test.each([
  { what: 'nothing', words: null, is: false },
  { what: 'a short sentence', words: 'The review ends in May 2026.', is: false },
  { what: '255 characters and dots', words: `${sentence.repeat(3).slice(0, 255)}...`, is: true },
  { what: '255 characters without dots, as questions are', words: sentence.repeat(3).slice(0, 255), is: true },
  { what: '254 characters', words: `${sentence.repeat(3).slice(0, 253)}s`, is: false },
  { what: 'dots in fewer', words: 'A list that ends early...', is: true },
  { what: 'two paragraphs run together', words: 'This is one.This is another.', is: true },
  { what: 'a table run together', words: 'The figures are as follows:YearNumber202315202417', is: true },
  { what: 'a number of a section', words: 'Section 3(1) of the Act 1999 says so (see s. 12A).', is: false },
  { what: 'an address', words: 'It is at gov.uk/guidance.', is: false },
])('of $what: cut is $is', ({ words, is }) => {
  expect(isCut(words)).toBe(is)
})

test('a mark is the same for the same, and another for another', () => {
  expect(markOf({ a: 1 })).toBe(markOf({ a: 1 }))
  expect(markOf({ a: 1 })).not.toBe(markOf({ a: 2 }))
})
