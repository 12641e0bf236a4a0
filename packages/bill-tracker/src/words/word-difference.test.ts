import { expect, test } from 'vitest'
import { findWordDifference, tellDifference, type Span } from './word-difference.ts'

const show = (spans: Span[]): string => spans.map(({ words, changed }) => (changed ? `[${words}]` : words)).join('')
const join = (spans: Span[]): string => spans.map(({ words }) => words).join('')

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

test('a comma that comes is not a word', () => {
  expect(findWordDifference('victims and witnesses', 'victims, and witnesses')).toMatchObject({ added: 0, removed: 0 })
})

test('a lone small word between two changes is marked with them', () => {
  const { before, after } = findWordDifference('make arrangements of a kind for data', 'issue a code for data')
  expect(show(before)).toBe('[make arrangements of a kind ]for data')
  expect(show(after)).toBe('[issue a code ]for data')
})

test('a text that came from nothing is marked whole', () => {
  expect(findWordDifference('', 'All of it')).toEqual({
    before: [],
    after: [{ words: 'All of it', changed: true }],
    added: 3,
    removed: 0,
  })
})

test('equal texts have no marks', () => {
  expect(findWordDifference('The same', 'The same').after).toEqual([{ words: 'The same', changed: false }])
})

test('how the lines are broken makes no difference', () => {
  expect(findWordDifference('One\ntwo  three', 'One two\n three')).toMatchObject({ added: 0, removed: 0 })
})

test('both sides read whole, line breaks and all', () => {
  const [old, fresh] = ['  One “two”\n\nthree  four', 'Two two\nthree (five)  four ']
  const { before, after } = findWordDifference(old, fresh)
  expect(join(before)).toBe(old)
  expect(join(after)).toBe(fresh)
})

test.each([
  [{ added: 12, removed: 30 }, '12 words added, 30 removed'],
  [{ added: 1, removed: 1 }, 'One word added, one removed'],
  [{ added: 0, removed: 2 }, '2 words removed'],
  [{ added: 3, removed: 0 }, '3 words added'],
  [{ added: 0, removed: 0 }, 'The same words'],
])('%j is told as "%s"', (counted, words) => {
  expect(tellDifference(counted)).toBe(words)
})
