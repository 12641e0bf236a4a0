import type { Language } from '@safe-to-report/languages'
import { blocksOf, measureText, readingAgeIn } from '@safe-to-report/languages/testing'
import { mailMessages } from '@safe-to-report/outbox/seal'
import { createElement, type ReactNode } from 'react'
import { expect, test } from 'vitest'
import type { LetterView } from '../journey/letter-view.ts'
import { aLetterView } from '../testing/builders.ts'
import { renderIn, renderLetterPage, renderScreens } from '../testing/screens.ts'
import { ConfirmPage } from './confirm-page.tsx'
import { LetterErased } from './letter-erased.tsx'
import { LinkGone } from './link-gone.tsx'
import { StatusPage } from './status-page.tsx'

// The bar is a reading age of 12, for what shows and for what is folded. When a text fails, the text is mended, not the bar.
const bar = 12
/** Where nobody has tied a measure to school years, the length of a sentence is what is held. */
const wordsASentence = 14

const states = [
  'unconfirmed',
  'queued',
  'sending',
  'handed-over',
  'uncertain',
  'refused',
  'bounced',
  'withdrawn',
] as const
const status = (differs: Partial<LetterView>): ReactNode =>
  createElement(StatusPage, { letter: aLetterView(differs), answer: undefined })

/** Its own words: neither the letter, nor what it means, nor what stands around every page. */
const notItsOwn = ['letter-text', 'meaning', 'envelope', 'languages', 'steps', 'growing']

const screens: [string, (language: Language) => string][] = [
  ...(['write', 'found', 'why', 'sign', 'read'] as const).map((name): [string, (language: Language) => string] => [
    name,
    (language) => renderScreens(language, { points: 2, writes: true })[name],
  ]),
  ...(['own-mail', 'paper'] as const).map((intent): [string, (language: Language) => string] => [
    intent,
    (language) => renderLetterPage(language, intent),
  ]),
  ['confirm', (language) => renderIn(language, createElement(ConfirmPage, { letter: aLetterView() }))],
  ...states.map((state): [string, (language: Language) => string] => [
    state,
    (language) => renderIn(language, status({ state })),
  ]),
  ['erased', (language) => renderIn(language, createElement(LetterErased))],
  ['gone', (language) => renderIn(language, createElement(LinkGone))],
]

const blocksIn = (html: string): string[] => blocksOf(html, { isUnfolded: true, without: notItsOwn })

test.each(screens)('the page %s can be read at twelve, in every language that can be measured', (_name, show) => {
  for (const language of ['en', 'es', 'pt'] as const) {
    expect(readingAgeIn(language, blocksIn(show(language))), language).toBeLessThanOrEqual(bar)
  }
})

test.each(screens)('the page %s has short sentences in Welsh', (_name, show) => {
  const { word, sentence } = measureText('cy', blocksIn(show('cy')))
  expect(word / sentence).toBeLessThanOrEqual(wordsASentence)
})

/** All that is said, with something in the place of every value. */
function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return [String(words('1234', '1234'))]
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : []
}

test.each(['en', 'es', 'pt'] as const)('the mails to a writer in %s can be read at twelve', (language) => {
  const texts = textsIn(mailMessages[language])
  expect(texts.length).toBeGreaterThan(20)
  expect(readingAgeIn(language, texts)).toBeLessThanOrEqual(bar)
})

test('the mails to a writer have short sentences in Welsh', () => {
  const { word, sentence } = measureText('cy', textsIn(mailMessages.cy))
  expect(word / sentence).toBeLessThanOrEqual(wordsASentence)
})
