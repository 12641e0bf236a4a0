/** What stands before or behind a name without being part of it. */
const titles = new Set(
  `mr mrs ms miss mx dr prof professor rev revd reverend fr canon rabbi imam sir dame lord lady baron baroness viscount
  viscountess earl countess marquess duke rt hon right honourable the col colonel captain capt major admiral general mp as msp
  mla pc kc qc cbe obe mbe kbe dbe cb ch om kg jp dl member parliament speaker minister secretary prime verified official office
  of for`.split(/\s+/),
)

/**
 * Letters that other writing systems have alike, or that stand for another in a hurry, each before what it is taken for: enough for
 * names in Latin letters, as Parliament's are.
 */
const alike = new Map(
  `а-a в-b е-e ё-e к-k м-m н-h о-o р-p с-c т-t у-y х-x і-i ј-j ѕ-s α-a β-b ε-e η-n ι-i κ-k ν-v ο-o ρ-p τ-t υ-u χ-x ω-w
  ł-l ø-o đ-d ð-d ı-i ß-ss æ-ae œ-oe þ-th 0-o 1-l 3-e 5-s`
    .split(/\s+/)
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
)

/**
 * A name without case, accents, titles, what is in brackets, marks and blanks: as it stands, and with its words in order of the alphabet,
 * so that all ways of writing it have one in common. Empty texts are left of what is nothing but titles.
 */
export function foldName(name: string): { asWritten: string; inOrder: string } {
  const letters = name
    .normalize('NFKD')
    .replaceAll(/\p{M}|\p{Cf}/gu, '')
    .toLowerCase()
  const words = withoutBrackets(letters).match(/[\p{L}\p{N}]+/gu) ?? []
  const own = words.map((word) => Array.from(word, (letter) => alike.get(letter) ?? letter).join(''))
  const bare = own.filter((word) => !titles.has(word))
  return { asWritten: bare.join(''), inOrder: bare.toSorted().join('') }
}

/** What stands in brackets says something about a name: "(verified)", "(Lab)". */
function withoutBrackets(text: string): string {
  let depth = 0
  let outside = ''
  for (const letter of text) {
    if (opening.has(letter)) depth += 1
    if (depth === 0) outside += letter
    if (closing.has(letter) && depth > 0) depth -= 1
  }
  return outside
}

const opening = new Set('([{（［')
const closing = new Set(')]}）］')
