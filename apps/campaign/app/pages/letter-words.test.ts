import { type Language, languages, letterMinutes } from '@safe-to-report/languages'
import { blocksOf, countWords } from '@safe-to-report/languages/testing'
import { expect, test } from 'vitest'
import { type Choice, renderScreens, screenNames } from '../testing/screens.ts'

// What somebody meets on their way to a letter that is sent, without unfolding anything. When a page grows past a bar, the page is mended.
const wordsAMinute = 200
const choices: Choice[] = [1, 2, 3].flatMap((points) => [true, false].map((writes) => ({ points, writes })))

type Counts = Record<(typeof screenNames)[number], number>

function countScreens(language: Language, choice: Choice): Counts {
  const { write, found, why, sign, read } = renderScreens(language, choice)
  const count = (html: string): number => countWords(blocksOf(html))
  return { write: count(write), found: count(found), why: count(why), sign: count(sign), read: count(read) }
}

function medianOf(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b)
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1)
  return middle.reduce((all, each) => all + each, 0) / middle.length
}

const counted = new Map(
  languages.map((language) => [language, choices.map((choice) => countScreens(language, choice))]),
)

function mediansIn(language: Language): Counts & { all: number } {
  const each = counted.get(language) ?? []
  const of = (name: keyof Counts): number => medianOf(each.map((counts) => counts[name]))
  const sums = each.map((counts) => screenNames.reduce((sum, name) => sum + counts[name], 0))
  return {
    write: of('write'),
    found: of('found'),
    why: of('why'),
    sign: of('sign'),
    read: of('read'),
    all: medianOf(sums),
  }
}

// Other languages than English have what the letter means, besides the letter.
test.each([
  ['en', 900],
  ['es', 1_150],
  ['pt', 1_150],
  ['cy', 1_200],
] as const)('in %s a writer meets %i words at most before a letter is sent', (language, bar) => {
  expect(mediansIn(language).all).toBeLessThanOrEqual(bar)
})

test('in English the first page and that of one’s words and points take 330 words at most', () => {
  const { write, why } = mediansIn('en')
  expect(write + why).toBeLessThanOrEqual(330)
})

test('in English signing takes 110 words at most, and reading and sending 330 with the letter', () => {
  const { sign, read } = mediansIn('en')
  expect(sign).toBeLessThanOrEqual(110)
  expect(read).toBeLessThanOrEqual(330)
})

test.each(languages)('the minutes that pages in %s tell are those that the words take', (language) => {
  expect(Math.round(mediansIn(language).all / wordsAMinute)).toBe(letterMinutes[language])
  expect(renderScreens(language, { points: 2, writes: true }).write).toContain(` ${letterMinutes[language]} `)
})

test('the letter is counted once, and what its writer says is in it', () => {
  const [quiet, writing] = [false, true].map((writes) => countScreens('en', { points: 2, writes }).read)
  expect((writing ?? 0) - (quiet ?? 0)).toBeGreaterThan(30)
  expect(renderScreens('en', { points: 2, writes: true }).read.split('Dear Alexandra Example')).toHaveLength(2)
})
