const prefixes: readonly (readonly [RegExp, string])[] = [
  [/^GOV(?:ERNMENT)? ?(?=N[CS] ?\d|NEW|\d)/, ''],
  [/^NEW CLAUSE(?=\d)/, 'NC'],
  [/^NEW SCHEDULE(?=\d)/, 'NS'],
  [/^LORDS AMENDMENTS?(?=\d)/, 'LA'],
  [/^AMENDMENTS?(?=\d)/, ''],
  [/^AMDT(?=\d)/, ''],
]

/**
 * Folds an amendment's printed number for comparing: upper case, spaces and points dropped, long forms shortened, and
 * what stands in brackets left out, unless it is the number: "(a)", by itself or to another. With its stage it says which
 * amendment is meant, whoever wrote the number down.
 *
 * @example
 * toNumberKey('NC 36') // 'NC36'
 * toNumberKey('New Clause 36') // 'NC36'
 * toNumberKey('Gov NC5') // 'NC5'
 * toNumberKey('Lords Amendment 40') // 'LA40'
 * toNumberKey('Motion E1 (40B, 40C)') // 'MOTIONE1'
 * toNumberKey('(a) to NC4') // '(A)NC4'
 */
export function toNumberKey(printed: string): string {
  const line = printed.trim().replaceAll(/\s+/g, ' ')
  const found = [...line.matchAll(letters)]
  const plain = line.slice(found.reduce((end, [matched]) => end + matched.length, 0))
  return found.map(([, letter = '']) => `(${letter.toUpperCase()})`).join('') + toPlainKey(plain)
}

/** "(a)", by itself or before what it amends. */
const letters = /(?:(?:amendment|amdt) ?)?\( ?(\w{1,3}) ?\) ?(?:to )?/giy

function toPlainKey(printed: string): string {
  const bare = withoutBrackets(printed)
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, ' ')
    .trim()
    .replaceAll(/ (?=\d)/g, '')
  const short = prefixes.reduce((number, [long, brief]) => number.replace(long, brief), bare)
  return short.replaceAll(' ', '')
}

/** Without what stands between an opening bracket and the next that closes. */
function withoutBrackets(text: string): string {
  const parts = text.split(')')
  const last = parts.pop() ?? ''
  return [...parts.map((part) => (part.includes('(') ? part.slice(0, part.indexOf('(')) : `${part})`)), last].join('')
}
