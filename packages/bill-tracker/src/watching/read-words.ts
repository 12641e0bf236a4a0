/** The words of a text in order, folded, each with where it stands there in UTF-16 units. */
export interface ReadText {
  words: string[]
  starts: number[]
  ends: number[]
}

/** Letters and digits; an apostrophe, an accent or an invisible hyphen within a word is of the word. All else parts words, hyphens too. */
const aWord = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]|['’‘ʼ`´](?=\p{L}))*/gu

const irregular = new Map([
  ['women', 'woman'],
  ['men', 'man'],
  ['children', 'child'],
  ['wives', 'wife'],
  ['lives', 'life'],
  ['ourselves', 'ourself'],
  ['themselves', 'themself'],
])

const folded = new Map<string, string>()
const mostFolded = 200_000

export function readWords(text: string): ReadText {
  const read: ReadText = { words: [], starts: [], ends: [] }
  aWord.lastIndex = 0
  for (let found = aWord.exec(text); found; found = aWord.exec(text)) {
    read.words.push(foldWord(found[0]))
    read.starts.push(found.index)
    read.ends.push(found.index + found[0].length)
  }
  return read
}

/** A word as it is compared: small letters, no accent, no possessive, one form for one and for many. */
function foldWord(written: string): string {
  const known = folded.get(written)
  if (known !== undefined) return known
  if (folded.size >= mostFolded) folded.clear()
  const word = toSingular(foldLetters(written))
  folded.set(written, word)
  return word
}

/** The letters alone as they are compared; for the beginning of a word, whose end is left open. */
export function foldLetters(written: string): string {
  return written
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .toLowerCase()
    .replaceAll(/['’‘ʼ`´]s?$/gu, '')
    .replaceAll(/['’‘ʼ`´]/gu, '')
}

function toSingular(word: string): string {
  const other = irregular.get(word)
  if (other !== undefined) return other
  if (word.length <= 3 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}
