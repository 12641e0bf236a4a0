import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

const sentencesOf = new Intl.Segmenter('en-GB', { granularity: 'sentence' })
const wordsOf = new Intl.Segmenter('en-GB', { granularity: 'word' })

/**
 * The age, in years, of a school child who can be expected to read this: the Flesch–Kincaid grade level (Kincaid and
 * others, 1975) plus five, since the first American grade is for six-year-olds.
 *
 * @param blocks Paragraphs and list items, without markup; each ends a sentence.
 */
export function readingAgeOf(blocks: readonly string[]): number {
  const sentences = blocks.flatMap((block) => [...sentencesOf.segment(block)].map(({ segment }) => segment))
  const counts = { sentence: 0, word: 0, syllable: 0 }
  for (const sentence of sentences) {
    const words = [...wordsOf.segment(sentence)].map(({ segment }) => segment).filter((word) => /\p{L}/u.test(word))
    if (words.length === 0) continue
    counts.sentence += 1
    counts.word += words.length
    for (const word of words) counts.syllable += syllable(word)
  }
  return fleschKincaid(counts) + 5
}
