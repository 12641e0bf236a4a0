import { toNumberKey } from '../../words/number-key.ts'

export interface SearchQuery {
  /** Words to look for, folded to lower case. */
  words: string[]
  /** Amendment numbers that the query may mean, the likeliest first. */
  numberKeys: string[]
}

/** More says no more, and costs. */
const mostWords = 8
const mostLetters = 100

/** What introduces a number, however it is shortened. The longer forms come first. */
const named =
  /\b(new\s*clause|new\s*schedule|lords\s*amendments?|amendments?|amdts?|amends?|motion|clause|n\.?\s*c|n\.?\s*s|l\.?\s*a)\.?\s*(?:no\.?\s*)?(?=[\dA-Z])(\d{1,4}[A-Z]{0,2}|[A-Z]\d{0,2})\b/gi
/** The number of an amendment to an amendment, with what it amends where that is told. */
const lettered = /(?:^|\s)\(([a-z]{1,3})\)(?:\s+to\s+([a-z .]{0,20}\d{1,4}[a-z]{0,2})\b)?/gi
const bare = /(?<![\w.,:/-])\d{1,4}[A-Z]{0,2}(?![\w:/-]|[.,]\d)/gi

/**
 * What somebody typed into the search box: its words, and the amendments that its numbers may stand for.
 *
 * @example
 * parseQuery('nc 36').numberKeys // ['NC36']
 * parseQuery('Amdt 96 meacher') // { words: ['amdt', '96', 'meacher'], numberKeys: ['96', 'NC96', 'LA96'] }
 */
export function parseQuery(typed: string): SearchQuery {
  const text = typed.normalize('NFKC').slice(0, mostLetters)
  const words = (text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).slice(0, mostWords)
  const letters = [...text.matchAll(lettered)].map(([, letter, amended = '']) => toNumberKey(`(${letter}) ${amended}`))
  const told = [...text.matchAll(named)].flatMap(([, name, number]) => readNamed(name ?? '', number ?? ''))
  const alone = [...text.replaceAll(named, ' ').matchAll(bare)].flatMap(([number]) => readBare(number.toUpperCase()))
  return { words: [...new Set(words)], numberKeys: [...new Set([...letters, ...told, ...alone])] }
}

function readNamed(name: string, number: string): string[] {
  const folded = name.toUpperCase().replaceAll(/[\s.]+/g, '')
  const digits = number.toUpperCase()
  if (folded === 'MOTION') return [toNumberKey(`Motion ${digits}`)]
  if (!/^\d/.test(digits)) return []
  if (folded === 'CLAUSE') return [`NC${digits}`, digits]
  if (/^(AMENDMENTS?|AMDTS?|AMENDS?)$/.test(folded)) return readBare(digits)
  return [
    toNumberKey(
      `${folded
        .replace('NEWCLAUSE', 'NC')
        .replace('NEWSCHEDULE', 'NS')
        .replace(/LORDSAMENDMENTS?/, 'LA')}${digits}`,
    ),
  ]
}

/** A number alone may be any kind's. */
function readBare(digits: string): string[] {
  return [digits, `NC${digits}`, `LA${digits}`]
}
