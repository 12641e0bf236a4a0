import { expect, test } from 'vitest'
import { findWordDifference, type Run } from './word-difference.ts'

const show = (runs: Run[]): string => runs.map(({ words, changed }) => (changed ? `[${words}]` : words)).join('')
const join = (runs: Run[]): string => runs.map(({ words }) => words).join('')

test('a word that was put in is marked where it stands', () => {
  const { before, after } = findWordDifference('Data may be shared.', 'Data may not be shared.')
  expect(show(before)).toBe('Data may be shared.')
  expect(show(after)).toBe('Data may [not ]be shared.')
})

test('a word that was replaced is marked on both sides', () => {
  const { before, after } = findWordDifference('Agreed by 321 votes', 'Agreed by 320 votes')
  expect(show(before)).toBe('Agreed by [321 ]votes')
  expect(show(after)).toBe('Agreed by [320 ]votes')
})

test('a text that came from nothing is marked whole', () => {
  expect(findWordDifference('', 'All of it')).toEqual({ before: [], after: [{ words: 'All of it', changed: true }] })
})

test('equal texts have no marks', () => {
  expect(findWordDifference('The same', 'The same').after).toEqual([{ words: 'The same', changed: false }])
})

test('both sides read whole, line breaks and all', () => {
  const [old, fresh] = ['  One two\n\nthree  four', 'Two two\nthree five  four ']
  const { before, after } = findWordDifference(old, fresh)
  expect(join(before)).toBe(old)
  expect(join(after)).toBe(fresh)
})

test('texts longer than any field are marked whole rather than compared', () => {
  const long = 'word '.repeat(2_000)
  expect(findWordDifference(long, 'word').before).toEqual([{ words: long, changed: true }])
})
