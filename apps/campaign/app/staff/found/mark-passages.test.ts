import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerptPassages, markPassages } from './mark-passages.ts'

const words = 'The police must not pass it on.'
const told = (spans: readonly { words: string; marked: boolean }[]): string =>
  spans.map((span) => (span.marked ? `[${span.words}]` : span.words)).join('')

test.each([
  { name: 'one', stretches: [{ from: 4, to: 10 }], is: 'The [police] must not pass it on.' },
  {
    name: 'two in any order',
    stretches: [
      { from: 20, to: 27 },
      { from: 4, to: 10 },
    ],
    is: 'The [police] must not [pass it] on.',
  },
  {
    name: 'two over each other',
    stretches: [
      { from: 4, to: 15 },
      { from: 11, to: 19 },
    ],
    is: 'The [police must not] pass it on.',
  },
  { name: 'one beyond the end', stretches: [{ from: 28, to: 400 }], is: 'The police must not pass it [on.]' },
  { name: 'one that is nowhere', stretches: [{ from: 400, to: 410 }], is: words },
  { name: 'none', stretches: [], is: words },
])('$name is marked', ({ stretches, is }) => {
  expect(told(markPassages(words, stretches))).toBe(is)
})

test('whatever is marked, the words stay the same', () => {
  const stretch = fc.record({ from: fc.integer({ min: -5, max: 60 }), to: fc.integer({ min: -5, max: 60 }) })
  fc.assert(
    fc.property(fc.string(), fc.array(stretch), (text, stretches) => {
      expect(
        markPassages(text, stretches)
          .map((span) => span.words)
          .join(''),
      ).toBe(text)
    }),
  )
})

test('an excerpt begins and ends at words around what matched first, and says that there is more', () => {
  const long = `${'before it '.repeat(60)}the firewall ${'and after it '.repeat(60)}`
  const from = long.indexOf('the firewall')
  const excerpt = told(excerptPassages(long, [{ from, to: from + 12 }]))
  expect(excerpt).toMatch(/^… (?:before|it) .* \[the firewall\] and after .* …$/)
  expect(excerpt.length).toBeLessThan(440)
})

test('of a text in which nothing matched an excerpt is its beginning; a short one is whole', () => {
  expect(told(excerptPassages(words, []))).toBe(words)
  expect(told(excerptPassages('word '.repeat(400), []))).toMatch(/^word .* …$/)
})
