import type { Expression, Phrase, ReadWatch, WatchProblem } from './watch-language.ts'

interface Written {
  phrase: Phrase
  isGuarded: boolean
  line: number
  written: string
}

/**
 * A concept is guarded, not a string: where an acronym counts only with company (`ILR with (visa, leave)`), its long form without any lets in
 * whatever the guard was to keep out. Such long forms, to be joined to their acronym by `=`.
 */
export function findUnguarded(read: ReadWatch): WatchProblem[] {
  const all = [
    ...read.lists.flatMap(({ entries, line }) =>
      entries.flatMap((entry) => wordsIn(entry, { isGuarded: false, line })),
    ),
    ...read.terms.flatMap(({ expression, line }) => wordsIn(expression, { isGuarded: false, line })),
  ]
  const isLoose = (acronym: string): boolean =>
    all.some(({ phrase, isGuarded }) => !isGuarded && toAcronym(phrase) === acronym)
  const acronyms = new Set(all.filter(({ isGuarded }) => isGuarded).map(({ phrase }) => toAcronym(phrase)))
  return all
    .filter(
      ({ phrase, isGuarded }) =>
        !isGuarded && phrase.length > 2 && acronyms.has(toInitials(phrase)) && !isLoose(toInitials(phrase)),
    )
    .map(({ line, written, phrase }) => ({
      line,
      problem: `“${written}” stands without company, but its short form ${toInitials(phrase).toUpperCase()} counts only with some. Write them as one: ${toInitials(phrase).toUpperCase()} = ${written} with (…).`,
    }))
}

function wordsIn(expression: Expression, as: { isGuarded: boolean; line: number }): Written[] {
  switch (expression.what) {
    case 'words':
      return expression.phrases.map((phrase) => ({ ...as, phrase, written: expression.written }))
    case 'list':
      return []
    case 'with':
      return wordsIn(expression.counted, { ...as, isGuarded: true })
    case 'any':
    case 'all':
    case 'near':
    case 'order':
      return expression.of.flatMap((part) => wordsIn(part, as))
  }
}

/** The one word of a phrase, if it has one: what an acronym looks like once folded. */
function toAcronym(phrase: Phrase): string | undefined {
  const [only, more] = phrase
  return only?.what === 'word' && more === undefined ? only.words[0] : undefined
}

function toInitials(phrase: Phrase): string {
  return phrase
    .map((step) => (step.what === 'word' ? (step.words[0] ?? step.beginnings[0] ?? '').charAt(0) : ''))
    .join('')
}
