import type { ParsedWatch } from './parse-watch.ts'

/** What sources of Parliament that can only be searched are to be asked for: each once, in the order of the watches. */
export function listSearchTerms(watches: readonly ParsedWatch[]): string[] {
  const terms = new Map(watches.flatMap(({ searchTerms }) => searchTerms.map((term) => [term.toLowerCase(), term])))
  return [...terms.values()]
}
