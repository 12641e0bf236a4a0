import { fleschKincaid } from 'flesch-kincaid'
import createHyphenator, { type PatternsDefinition } from 'hyphen'
import spanish from 'hyphen/patterns/es.js'
import portuguese from 'hyphen/patterns/pt.js'
import { syllable } from 'syllable'
import { type Language, locales } from '../languages.ts'

type TextMeasure = Record<'sentence' | 'word' | 'syllable', number>

/** Languages for which somebody has tied a measure to school years. Nobody has for Welsh, and no library counts its syllables. */
export type AgedLanguage = Exclude<Language, 'cy'>

/**
 * The age, in years, of a school child who can be expected to read this: the school year by a formula made for the language, plus
 * five, since the first year is for six-year-olds. English: Flesch–Kincaid (Kincaid and others, 1975). Spanish: Crawford (1989).
 * Portuguese: Flesch–Kincaid with the coefficients of ALT (Moreno and others, 2022). The syllables of the last two are counted by the
 * places where TeX may part a word, which misses some: read them as about a year too young at most.
 *
 * @param blocks Paragraphs and list items, without markup; each ends a sentence.
 */
export function readingAgeIn(language: AgedLanguage, blocks: readonly string[]): number {
  const counts = measureText(language, blocks)
  const wordsPerSentence = counts.word / counts.sentence
  const syllablesPerWord = counts.syllable / counts.word
  switch (language) {
    case 'en':
      return fleschKincaid(counts) + 5
    case 'es':
      return -0.205 * (100 / wordsPerSentence) + 0.049 * (100 * syllablesPerWord) - 3.407 + 5
    case 'pt':
      return 0.36 * wordsPerSentence + 10.4 * syllablesPerWord - 18 + 5
  }
}

/** The same for English. */
export function readingAgeOf(blocks: readonly string[]): number {
  return readingAgeIn('en', blocks)
}

/** Sentences, words, and syllables where they can be counted: of Welsh there are none. */
export function measureText(language: Language, blocks: readonly string[]): TextMeasure {
  const sentencesOf = new Intl.Segmenter(locales[language], { granularity: 'sentence' })
  const wordsOf = new Intl.Segmenter(locales[language], { granularity: 'word' })
  const counts = { sentence: 0, word: 0, syllable: 0 }
  for (const block of blocks) {
    for (const { segment: sentence } of sentencesOf.segment(block)) {
      const words = [...wordsOf.segment(sentence)].map(({ segment }) => segment).filter((word) => /\p{L}/u.test(word))
      if (words.length === 0) continue
      counts.sentence += 1
      counts.word += words.length
      for (const word of words) counts.syllable += countSyllables[language](word)
    }
  }
  return counts
}

const countSyllables: Record<Language, (word: string) => number> = {
  en: syllable,
  es: countingParts(spanish),
  pt: countingParts(portuguese),
  cy: () => 0,
}

/** TeX leaves no vowel alone at either end of a word; with a consonant before and behind, it parts there too. */
function countingParts(patterns: PatternsDefinition): (word: string) => number {
  const part = createHyphenator(patterns, { async: false, hyphenChar: '|' })
  return (word) => {
    const begins = /^[aeiouáéíóúàâêôãõü]/iu.test(word) ? 'l' : ''
    const ends = /[aeiouáéíóúàâêôãõü]$/iu.test(word) ? 'n' : ''
    const parted = part(`${begins}${word}${ends}`, { minWordLength: 1 })
    return typeof parted === 'string' ? parted.split('|').length : 1
  }
}
