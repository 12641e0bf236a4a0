import { foldLetters, readWords } from '../read-words.ts'
import type { Phrase, PhraseStep } from './watch-language.ts'

/** How many words "…" stands for at most. */
const mostBetween = 4

/** Each choice of words doubles what must be looked for; each gap, where. */
const mostWays = 2_000
const mostGaps = 3

/**
 * The phrases that some written words stand for. `share/sharing` is either word, `disclos*` each word that begins so, `pass … on` has up to four
 * words between, and `=` parts names of one thing: `NRPF = no recourse to public funds`.
 */
export function parsePhrases(written: string): Phrase[] | string {
  const phrases: Phrase[] = []
  for (const name of written.split('=')) {
    const phrase = parsePhrase(name.trim())
    if (typeof phrase === 'string') return phrase
    phrases.push(phrase)
  }
  return phrases
}

function parsePhrase(written: string): Phrase | string {
  const phrase: Phrase = []
  for (const part of written.replaceAll(/\.\.\.|…/g, ' … ').split(/\s+/)) {
    if (part === '') continue
    if (part === '…') phrase.push({ what: 'gap', most: mostBetween })
    else phrase.push(...parseWord(part))
  }
  if (phrase[0]?.what !== 'word' || phrase.at(-1)?.what !== 'word')
    return `“${written}” needs a word at its beginning and at its end.`
  const isOpen = phrase.some((step) => step.what === 'word' && step.beginnings.some((letters) => letters.length < 3))
  if (isOpen) return `“${written}”: a * needs at least three letters before it, or it fits nearly every word.`
  const ways = phrase.reduce(
    (product, step) => product * (step.what === 'word' ? step.words.length + step.beginnings.length : 1),
    1,
  )
  if (ways > mostWays)
    return `“${written}” stands for ${ways} phrases, more than ${mostWays}. Write two, with fewer choices each.`
  if (phrase.filter(({ what }) => what === 'gap').length > mostGaps)
    return `“${written}” has more than ${mostGaps} gaps. Use near or in order.`
  return phrase
}

/** `non-EU/foreign` is two or one: each alternative of one word, or all words of one alternative. */
function parseWord(part: string): PhraseStep[] {
  const choices = part.split('/').map((choice) => choice.trim())
  if (choices.length === 1 && !part.includes('*'))
    return readWords(part).words.map((word) => ({ what: 'word', words: [word], beginnings: [] }))
  const step: PhraseStep = { what: 'word', words: [], beginnings: [] }
  const before: PhraseStep[] = []
  for (const choice of choices) {
    const isBeginning = choice.endsWith('*')
    const words = readWords(choice).words
    const last = words.at(-1)
    if (last === undefined) continue
    if (choices.length === 1)
      before.push(...words.slice(0, -1).map((word) => ({ what: 'word' as const, words: [word], beginnings: [] })))
    if (isBeginning) step.beginnings.push(foldLetters(choice.slice(0, -1).split('-').at(-1) ?? ''))
    else step.words.push(last)
  }
  return step.words.length + step.beginnings.length === 0 ? before : [...before, step]
}
