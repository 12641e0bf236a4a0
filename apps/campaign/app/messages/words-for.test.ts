import { recipientKinds } from '@safe-to-report/db'
import { languages } from '@safe-to-report/languages'
import { expect, test } from 'vitest'
import { guideMessages } from './guide/index.ts'
import { recipientMessages } from './recipients/index.ts'
import { wordsFor } from './words-for.ts'

const each = recipientKinds.flatMap((kind) => languages.map((language) => ({ kind, language })))

test.each(each)('to a $kind, in $language, a page has its own words and those that name whom it is to', (asked) => {
  const { kind, language } = asked
  const words = wordsFor('guide', kind, language)
  expect(words.why.title).toBe(guideMessages[language].why.title)
  expect(words.why.lede).toBe(recipientMessages[kind][language].guide.why.lede)
  expect(words.sign.email.label).toBe(guideMessages[language].sign.email.label)
  expect(words.sign.email.hint).toBe(recipientMessages[kind][language].guide.sign.email.hint)
  expect(words.why.questions).toEqual(guideMessages[language].why.questions)
})

test('asking for words changes none of those that all share', () => {
  wordsFor('guide', 'member', 'en')
  expect(guideMessages.en.why).not.toHaveProperty('lede')
})

test.each(each)('to a $kind, in $language, no sentence stands both with its area and with its recipient', (asked) => {
  const { kind, language } = asked
  const ofRecipient = Object.entries(recipientMessages[kind][language])
  expect(ofRecipient.flatMap(([area, words]) => pathsOf(words, area)).length).toBeGreaterThan(40)
  for (const [area, words] of ofRecipient) {
    const own = areas[`./${area}/index.ts`]?.[`${area}Messages`]?.[language] ?? {}
    const shared = new Set(pathsOf(own, area))
    expect(pathsOf(words, area).filter((path) => shared.has(path))).toEqual([])
  }
})

const areas = import.meta.glob<Record<string, Record<string, object>>>('./*/index.ts', { eager: true })

/** Where each sentence stands, such as `guide.why.lede`. */
function pathsOf(words: object, path: string): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? pathsOf(value, `${path}.${key}`)
      : [`${path}.${key}`],
  )
}
