import { findFaults } from './language/find-faults.ts'
import { readWatch } from './language/read-watch.ts'
import type { Term, WatchProblem, WordList } from './language/watch-language.ts'
import { sharedLists } from './shared-lists.ts'

/** A watch that can be matched. */
export interface ParsedWatch {
  /** The address of the ask it is for. */
  ask: string
  /** What those sources of Parliament that can only be searched are asked for. */
  searchTerms: string[]
  terms: Term[]
  /** By name: those of all watches, with what this one adds to them, and its own. */
  lists: ReadonlyMap<string, WordList>
}

export type ParseOutcome = { outcome: 'read'; watch: ParsedWatch } | { outcome: 'unreadable'; problems: WatchProblem[] }

/** What ships is a tenth of it. */
const longestWatch = 60_000

const shared = readWatch(sharedLists).read.lists

/** Reads the text of a watch, or says of each line that cannot be read what to do. */
export function parseWatch(text: string): ParseOutcome {
  if (text.length > longestWatch)
    return {
      outcome: 'unreadable',
      problems: [{ line: 1, problem: `A watch has at most ${longestWatch} characters. Take out what finds nothing.` }],
    }
  const { read, problems } = readWatch(text)
  const lists = joinLists(read.lists)
  const all = problems.length > 0 ? problems : findFaults(read, lists)
  if (all.length > 0) return { outcome: 'unreadable', problems: all.toSorted((one, other) => one.line - other.line) }
  return { outcome: 'read', watch: { ask: read.ask ?? '', searchTerms: read.searchTerms, terms: read.terms, lists } }
}

/** A list of the watch that has the name of a shared one adds to it, in this watch alone. */
function joinLists(own: readonly WordList[]): Map<string, WordList> {
  const lists = new Map(shared.map((list) => [list.name, list]))
  for (const list of own) {
    const known = lists.get(list.name)
    const joined = known && {
      ...list,
      entries: [...known.entries, ...list.entries],
      exceptIn: [...known.exceptIn, ...list.exceptIn],
    }
    lists.set(list.name, joined ?? list)
  }
  return lists
}
