import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readParts } from './all-parts.ts'
import { keepAnew, readKept, stateOf, writeKept } from './kept.ts'
import { findMessages, listTexts, otherLanguages, takeApart, type Text } from './texts.ts'

const parts = readParts()
const texts = listTexts(parts)
const kept = readKept(JSON.parse(readFileSync(`${import.meta.dirname}/kept.json`, 'utf8')))

test('what is kept beside the translations is as the texts are; if not: npm run translations', async () => {
  await expect(writeKept(keepAnew(kept, texts))).toMatchFileSnapshot('kept.json')
})

test('the texts of both apps, of mails and of explainers are there, each once', () => {
  expect(new Set(texts.map(({ key }) => key)).size).toBe(texts.length)
  for (const part of [
    'site/frame',
    'site/standing-of-asks',
    'campaign/frame',
    'campaign/of-member',
    'both/about',
    'mails/to-writers',
    'mails/alerts',
    'explained/wash-up',
  ]) {
    expect(parts.map((one) => one.part)).toContain(part)
  }
})

test('of messages none is missing; of the texts that explain, those are that are in English alone', () => {
  for (const language of otherLanguages) {
    const missing = texts.filter((text) => stateOf(kept, text, language) === 'missing')
    expect(missing.filter(({ part }) => !part.startsWith('explained/'))).toEqual([])
    expect(missing.map(({ part }) => part)).toContain('explained/wash-up')
    expect(missing.map(({ part }) => part)).not.toContain('explained/what-a-firewall-is')
  }
})

const aText = (english: string, es: string | undefined): Text => {
  return { key: 'site/frame: skip', part: 'site/frame', english, own: { es, pt: 'Saltar', cy: 'Neidio' } }
}

test('a translation is older once its English has changed, until somebody changes it', () => {
  const first = keepAnew(new Map(), [aText('Skip', 'Saltar')])
  expect(stateOf(first, aText('Skip', 'Saltar'), 'es')).toBe('up-to-date')
  const changed = aText('Skip to the page', 'Saltar')
  expect(stateOf(first, changed, 'es')).toBe('older')
  const second = keepAnew(first, [changed])
  expect(stateOf(second, changed, 'es'), 'to run the command makes nothing new').toBe('older')
  const caughtUp = aText('Skip to the page', 'Saltar a la página')
  const third = keepAnew(second, [caughtUp])
  expect(stateOf(third, caughtUp, 'es')).toBe('up-to-date')
  expect(stateOf(third, caughtUp, 'pt')).toBe('older')
})

test('what is missing is that, and what is gone is kept no more', () => {
  const text = aText('Skip', undefined)
  const file = writeKept(keepAnew(new Map(), [text]))
  expect(stateOf(readKept(JSON.parse(file)), text, 'es')).toBe('missing')
  expect(keepAnew(readKept(JSON.parse(file)), []).size).toBe(0)
  expect(() => readKept({ 'site/frame: skip': 'es:none' })).toThrow(/Invalid/)
})

test('messages are found by having all languages; an explainer is taken apart', () => {
  const words = { skip: 'Skip' }
  expect(findMessages({ other: 1, messages: { en: words, es: words, pt: words, cy: words } })).toHaveLength(1)
  expect(findMessages({ half: { en: words, es: words } })).toEqual([])
  expect(takeApart("---\ntitle: 'A: b'\nsummary: C\n---\n\nD\n")).toEqual({ title: 'A: b', summary: 'C', text: 'D' })
})
