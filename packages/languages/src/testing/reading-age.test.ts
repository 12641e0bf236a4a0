import { expect, test } from 'vitest'
import { measureText, readingAgeIn, readingAgeOf } from './reading-age.ts'

test.each([
  [
    'en',
    ['The cat sat on the mat. It was warm.'],
    ['Notwithstanding parliamentary considerations, statutory authorities systematically communicate.'],
  ],
  [
    'es',
    ['El gato duerme en la casa. Hace sol.'],
    [
      'No obstante las consideraciones parlamentarias, las autoridades competentes comunican sistemáticamente informaciones.',
    ],
  ],
  [
    'pt',
    ['O gato dorme em casa. Faz sol.'],
    ['Não obstante as considerações parlamentares, as autoridades competentes comunicam sistematicamente informações.'],
  ],
] as const)('in %s a hard text is told from an easy one', (language, easy, hard) => {
  expect(readingAgeIn(language, easy)).toBeLessThan(9)
  expect(readingAgeIn(language, hard)).toBeGreaterThan(12)
})

test('the age of an English text is that of Flesch and Kincaid', () => {
  expect(readingAgeOf(['The cat sat on the mat. It was warm.'])).toBe(
    readingAgeIn('en', ['The cat sat on the mat. It was warm.']),
  )
})

test.each([
  ['es', 'una carta', 4],
  ['es', 'amigo policía inmigración víctima', 3 + 3 + 4 + 3],
  // One less than there are: TeX parts no “o” from “corre”.
  ['es', 'servidor correo', 3 + 2],
  ['pt', 'uma carta gabinete', 2 + 2 + 4],
  ['pt', 'imigração vítima autoridades saúde', 4 + 3 + 5 + 3],
  ['cy', 'llythyr heddlu', 0],
] as const)('in %s “%s” has %i syllables', (language, words, syllables) => {
  expect(measureText(language, [words])).toEqual({ sentence: 1, word: words.split(' ').length, syllable: syllables })
})

test('each block ends a sentence, and what holds no letter is no word', () => {
  expect(measureText('cy', ['Un llythyr', 'Dau. Tri – 4!', '…'])).toMatchObject({ sentence: 3, word: 4 })
})
