/** One step of a phrase: one of these words, or a word that begins so, or up to so many words of any kind. */
export type PhraseStep = { what: 'word'; words: string[]; beginnings: string[] } | { what: 'gap'; most: number }

/** Words that follow on each other. */
export type Phrase = PhraseStep[]

/** What is looked for: words, a list of them by name, or a relation of such. */
export type Expression =
  | { what: 'words'; written: string; phrases: Phrase[] }
  | { what: 'list'; name: string }
  | { what: 'any'; of: Expression[] }
  | { what: 'all'; of: Expression[] }
  /** All within a stretch of so many words, in any order. */
  | { what: 'near'; within: number; of: Expression[] }
  /** One after the other, with at most so many words between each and the next. */
  | { what: 'order'; between: number; of: Expression[] }
  /** `counted` counts only where `company` stands in the same passage. */
  | { what: 'with'; counted: Expression; company: Expression }

/** Words under a name, for many terms. */
export interface WordList {
  name: string
  line: number
  entries: Expression[]
  /** What is found within these counts for nothing: "immigration" in the name of a bill. */
  exceptIn: Expression[]
}

/** How much a term says by itself. */
export const surenesses = ['sure', 'likely', 'possible'] as const
export type Sureness = (typeof surenesses)[number]

/** One line of a watch: a name, and what is looked for. */
export interface Term {
  name: string
  line: number
  expression: Expression
  /** Where one of these stands in the same passage, the term does not count. */
  unless: Expression[]
  onlyIn: string[]
  notIn: string[]
  sureness: Sureness
}

/** What the text of a watch says. */
export interface ReadWatch {
  ask: string | undefined
  searchTerms: string[]
  lists: WordList[]
  terms: Term[]
}

/** What cannot be read, where, and what to do about it. */
export interface WatchProblem {
  line: number
  problem: string
}
