import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readWords } from './read-words.ts'

test.each([
  ['small letters', 'Home OFFICE', 'home office'],
  ['one and many', 'victims abuses policies refuges witnesses women', 'victim abuse policy refuge witness woman'],
  ['no false many', 'status this class Istanbul was', 'status this class istanbul was'],
  ['possessives, whichever apostrophe', "victim's victim’s victims’ women‘s", 'victim victim victim woman'],
  ['hyphens and dashes part words', 'data-sharing non–EU “right”—to', 'data sharing non eu right to'],
  ['accents', 'fiancée’s fiancée', 'fiancee fiancee'],
  ['invisible characters within a word', 'immi\u00ADgra\u200Btion', 'immigration'],
  ['brackets of a law', 'Article 4(3), section 3(1)(c)', 'article 4 3 section 3 1 c'],
  ['letters that stand for two', 'oﬃcer', 'officer'],
])('%s', (_name, text, words) => {
  expect(readWords(text).words.join(' ')).toBe(words)
})

test('each word says where it stands in UTF-16 units', () => {
  const text = '🙂 The victim’s data—\n“shared”'
  const { starts, ends } = readWords(text)
  expect(starts.map((start, index) => text.slice(start, ends[index]))).toEqual(['The', 'victim’s', 'data', 'shared'])
})

test('whatever the text, places are in order and within it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { words, starts, ends } = readWords(text)
      expect(words.length).toBe(starts.length)
      for (const [index, start] of starts.entries()) {
        expect(start).toBeGreaterThanOrEqual(ends[index - 1] ?? 0)
        expect(ends[index]).toBeGreaterThan(start)
      }
      expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(text.length)
    }),
  )
})
