import { toPlainSigns } from '@safe-to-report/postcode-table/postcode-shape.js'
import { parsePostcode } from '@safe-to-report/postcodes-io-client'

/**
 * Whether somebody typed a postcode into the search, alone or among other words, in whatever spelling. Half of one is none: "E1" is also
 * a motion, "NC36" a new clause.
 */
export function holdsPostcode(typed: string): boolean {
  const text = toPlainSigns(typed)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
  if (isPostcode(text)) return true
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  return words.some((word, at) => {
    const next = words[at + 1] ?? ''
    return isWhole(word) || (/^\d[A-Z]{2}$/i.test(next) && !isOrdinal(next) && isWhole(`${word} ${next}`))
  })
}

/** One alone may have a letter for a digit, or dots in it: "SWIA 0AA", "S.W.1.A 0AA". */
function isPostcode(text: string): boolean {
  const parsed = parsePostcode(text)
  return parsed.valid || (parsed.problem === 'mistyped' && /\d/.test(text))
}

/** Among other words only what is one as it stands: "Loire" and "boost" are words. */
function isWhole(text: string): boolean {
  return parsePostcode(text).valid
}

function isOrdinal(word: string): boolean {
  return /^\d(st|nd|rd|th)$/i.test(word)
}
