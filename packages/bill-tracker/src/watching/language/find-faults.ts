import { matchedKinds } from '../item-to-match.ts'
import { findUnguarded } from './find-unguarded.ts'
import { listsIn } from './lists-in.ts'
import type { ReadWatch, Term, WatchProblem, WordList } from './watch-language.ts'

/** What is wrong with a watch as a whole, each line of which can be read. */
export function findFaults(read: ReadWatch, lists: ReadonlyMap<string, WordList>): WatchProblem[] {
  const isKnown = (name: string): boolean => (lists.get(name)?.entries.length ?? 0) > 0
  return [
    ...(read.ask === undefined
      ? [{ line: 1, problem: 'Say for which ask it is: “ask: ” and its address, as in ask: data-sharing-firewall.' }]
      : []),
    ...(read.terms.length === 0
      ? [{ line: 1, problem: 'There is no term yet. A term is a line: term NAME: what to look for.' }]
      : []),
    ...read.terms.flatMap((term) => faultsOfTerm(term, isKnown)),
    ...findDoubled(read.terms),
    ...read.lists.flatMap((list) => faultsOfList(list, isKnown)),
    ...findCircles(lists),
    ...findUnguarded(read),
  ]
}

function faultsOfTerm(term: Term, isKnown: (name: string) => boolean): WatchProblem[] {
  const named = [term.expression, ...term.unless].flatMap(listsIn)
  const kinds = [...term.onlyIn, ...term.notIn]
  const isKind = (kind: string): boolean => matchedKinds.some((known) => known === kind)
  return [
    ...named.filter((name) => !isKnown(name)).map((name) => ({ line: term.line, problem: tellUnknown(name) })),
    ...kinds
      .filter((kind) => !isKind(kind))
      .map((kind) => ({
        line: term.line,
        problem: `“${kind}” is no kind of item. The kinds are ${matchedKinds.join(', ')}.`,
      })),
  ]
}

function faultsOfList(list: WordList, isKnown: (name: string) => boolean): WatchProblem[] {
  return [...list.entries, ...list.exceptIn]
    .flatMap(listsIn)
    .filter((name) => !isKnown(name))
    .map((name) => ({ line: list.line, problem: tellUnknown(name) }))
}

function tellUnknown(name: string): string {
  return `There is no list “${name}”. Write one (list ${name}: …), or leave the braces away to look for these very words.`
}

function findDoubled(terms: readonly Term[]): WatchProblem[] {
  const names = terms.map(({ name }) => name.toLowerCase())
  return terms
    .filter(({ name }, index) => names.indexOf(name.toLowerCase()) < index)
    .map(({ name, line }) => ({
      line,
      problem: `Another term is called “${name}” too. What is found is told by name, so give each its own.`,
    }))
}

/** Lists that stand in themselves, whether at once or through others. */
function findCircles(lists: ReadonlyMap<string, WordList>): WatchProblem[] {
  return [...lists.values()]
    .filter((list) => reachedFrom(list, lists).has(list.name))
    .map(({ name, line }) => ({
      line,
      problem: `The list “${name}” stands in itself. Take {${name}} out of it, or out of the list that it names.`,
    }))
}

function reachedFrom(list: WordList, lists: ReadonlyMap<string, WordList>): Set<string> {
  const reached = new Set<string>()
  const ahead = namedIn(list)
  for (let name = ahead.pop(); name !== undefined; name = ahead.pop()) {
    if (reached.has(name)) continue
    reached.add(name)
    ahead.push(...namedIn(lists.get(name)))
  }
  return reached
}

function namedIn(list: WordList | undefined): string[] {
  return list ? [...list.entries, ...list.exceptIn].flatMap(listsIn) : []
}
