/** A text of an ask that was there before, in its words. */
export interface EarlierText {
  id: string
  words: string
}

export interface Likeness {
  textId: string
  /** From 0 to 1: how much of the two texts, in runs of three words, is in both. */
  likeness: number
}

/** Less in common than this is what all amendments have in common. */
const least = 0.1

/**
 * Which earlier text words are most like; undefined where they are like none. Numbers make no difference: clauses are numbered anew
 * with each bill.
 *
 * @example
 * const mostLike = openLikeness([{ id: 'a', words: 'leave out clause 3 of the Act' }])
 * mostLike('leave out clause 9 of the Act') // { textId: 'a', likeness: 1 }
 */
export function openLikeness(earlier: readonly EarlierText[]): (words: string) => Likeness | undefined {
  const known = earlier
    .map(({ id, words }) => ({ id, pieces: toPieces(words) }))
    .filter(({ pieces }) => pieces.size > 0)
  return (words) => {
    const own = toPieces(words)
    if (own.size === 0) return undefined
    const [best] = known
      .map(({ id, pieces }) => ({ textId: id, likeness: compare(own, pieces) }))
      .toSorted((one, other) => other.likeness - one.likeness)
    return best && best.likeness >= least ? best : undefined
  }
}

/** Each three words that follow each other. */
function toPieces(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}[\p{L}’'-]*|\d+/gu) ?? []
  const plain = words.map((word) => (/^\d/.test(word) ? '#' : word.replaceAll('’', "'")))
  return new Set(plain.slice(2).map((word, at) => `${plain[at] ?? ''} ${plain[at + 1] ?? ''} ${word}`))
}

function compare(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((piece) => other.has(piece))
  return (2 * both.length) / (one.size + other.size)
}
