import type { ItemToMatch, Passage } from './item-to-match.ts'
import type { Sureness, Term } from './language/watch-language.ts'
import { openCompiler, type Compiled } from './matching/compile-watch.ts'
import { evaluate, isInCompany, type Found } from './matching/evaluate.ts'
import { growPhraseTree } from './matching/phrase-tree.ts'
import { readItem, type ReadItem } from './matching/read-item.ts'
import { wordsSpan, type Span } from './matching/span.ts'
import { tellPassages, tellTerm } from './matching/tell-match.ts'
import type { ParsedWatch } from './parse-watch.ts'

/** A watch under its short name. */
export interface NamedWatch {
  name: string
  watch: ParsedWatch
}

/** That an item is something for an ask. */
export interface WatchMatch {
  /** The short name of the watch. */
  watch: string
  ask: string
  /** From 0 to 1: how much the terms that matched say. */
  score: number
  /** Their names, the one that says most first. */
  terms: string[]
  passages: Passage[]
  /** Why, for people: each term with the words that it found. */
  why: string
}

export interface Matcher {
  /** What an item is something for, the most likely first. */
  match: (item: ItemToMatch) => WatchMatch[]
}

interface ReadyTerm {
  term: Term
  expression: Compiled
  unless: Compiled[]
}

export interface TermFound {
  term: Term
  spans: readonly Span[]
}

const weights: Record<Sureness, number> = { sure: 0.9, likely: 0.7, possible: 0.45 }

/** Reads all watches once, so that many items can be matched against all of them. */
export function openMatcher(watches: readonly NamedWatch[]): Matcher {
  const tree = growPhraseTree()
  const compiler = openCompiler(tree)
  const ready = watches.map(({ name, watch }) => ({
    name,
    ask: watch.ask,
    terms: watch.terms.map((term) => ({
      term,
      expression: compiler.compile(term.expression, watch.lists),
      unless: term.unless.map((unless) => compiler.compile(unless, watch.lists)),
    })),
  }))
  const { bags } = compiler.counted()

  return {
    match: (item) => {
      const read = readItem(item)
      const found = findPhrases(read, { find: tree.find, bags })
      return ready
        .flatMap(({ name, ask, terms }) => {
          const met = terms.flatMap((term) => findTerm(term, item.kind, found))
          return met.length === 0 ? [] : [toMatch({ name, ask }, met, { item, read })]
        })
        .toSorted((one, other) => other.score - one.score)
    },
  }
}

function findPhrases(
  read: ReadItem,
  { find, bags }: { find: ReturnType<typeof growPhraseTree>['find']; bags: number },
): Found {
  const inBags: (Span[] | undefined)[] = Array.from({ length: bags })
  for (const { words, base } of read.parts)
    find(words, (bag, from, to) => {
      const span = wordsSpan(base + from, base + to)
      const known = inBags[bag]
      if (known) known.push(span)
      else inBags[bag] = [span]
    })
  return { bags: inBags, lists: new Map(), titleEnds: read.titleEnds, passage: read.passage }
}

function findTerm({ term, expression, unless }: ReadyTerm, kind: string, found: Found): TermFound[] {
  if (term.onlyIn.length > 0 && !term.onlyIn.includes(kind)) return []
  if (term.notIn.includes(kind)) return []
  const spans = evaluate(expression, found)
  if (spans.length === 0) return []
  const against = unless.flatMap((part) => evaluate(part, found))
  const kept = against.length === 0 ? spans : spans.filter((span) => !isInCompany(span, against, found))
  return kept.length === 0 ? [] : [{ term, spans: kept }]
}

function toMatch(
  { name, ask }: { name: string; ask: string },
  met: readonly TermFound[],
  { item, read }: { item: ItemToMatch; read: ReadItem },
): WatchMatch {
  const best = met.toSorted((one, other) => weights[other.term.sureness] - weights[one.term.sureness])
  return {
    watch: name,
    ask,
    score: toScore(best.map(({ term }) => weights[term.sureness])),
    terms: best.map(({ term }) => term.name),
    passages: tellPassages(best, read),
    why: best.map((found) => tellTerm(found, { item, read })).join('; '),
  }
}

/** What the best term says; each further one, up to three, takes away a quarter of what is missing. */
function toScore([best = 0, ...others]: readonly number[]): number {
  const score = 1 - (1 - best) * 0.75 ** Math.min(others.length, 3)
  return Math.round(score * 100) / 100
}
