import { expect, test } from 'vitest'
import { answerPatterns } from '../../packages/bill-tracker/src/words/answer-patterns.ts'
import { findSlowText } from './find-slow-text.ts'
import { listPatterns } from './list-patterns.ts'

const { written, built } = listPatterns()

test.each([
  /[^\S\n]+$/gm,
  /\/+$/,
  /^\s*([^:]+?)\s*:/,
  /[\p{L}\d._%+-]+@x/gu,
  /\s*[\r\n]+\s*/g,
  /<(?:br|tr)\b[^>]*>/g,
  /(a+)+$/,
])('%s, which looks at a run again from each of its characters, is found', (pattern) => {
  expect(findSlowText(pattern)).toBeDefined()
})

test('the sources hold patterns', () => {
  expect(written.length).toBeGreaterThan(200)
  expect(written.map(({ place }) => place.replace(/:.*/, ''))).toEqual(
    expect.arrayContaining([
      'packages/postcode-table/src/find-on-device.js',
      'apps/site/src/components/Difference.astro',
    ]),
  )
})

test('no pattern takes longer to read a text than in proportion to its length', () => {
  const once = new Map(written.map((each) => [String(each.pattern), each]))
  const slow = [...once.values()].flatMap(({ place, pattern }) => {
    const found = findSlowText(pattern)
    return found ? [{ place, pattern: String(pattern), ...found }] : []
  })
  expect(slow).toEqual([])
}, 120_000)

test('nor does any of those by which answers are told apart', () => {
  const patterns = answerPatterns.flat().flatMap(({ says }) => says)
  expect(patterns.length).toBeGreaterThan(15)
  expect(patterns.map((pattern) => ({ pattern: String(pattern), ...findSlowText(pattern) })).filter(isSlow)).toEqual([])
}, 120_000)

// Nobody can read these off the source. The two of disclosures have a test of their own; what the others are built from is ours, or
// a tag of one letter.
test('patterns are built while the program runs in files that are known', () => {
  expect([...new Set(built.map(({ file }) => file))].toSorted()).toEqual([
    'apps/campaign/app/http/refuse-foreign-forms.ts',
    'apps/site/src/translations/kept.ts',
    'apps/site/src/translations/texts.ts',
    'packages/bill-tracker/src/words/answer-patterns.ts',
    'packages/letters/src/writing/disclosures/number-patterns.ts',
    'packages/letters/src/writing/disclosures/word-patterns.ts',
    'packages/outbox/src/mail-check/check-dkim.ts',
    'packages/outbox/src/returns/classify/forms-of-machines.ts',
  ])
})

function isSlow(found: object): boolean {
  return 'ms' in found
}
