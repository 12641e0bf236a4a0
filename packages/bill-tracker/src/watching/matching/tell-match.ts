import { itemParts, type ItemPart, type ItemToMatch, type Passage } from '../item-to-match.ts'
import type { TermFound } from '../open-matcher.ts'
import { toPassages, type ReadItem } from './read-item.ts'
import type { Span } from './span.ts'

/** A longer stretch is marked word by word: a page that is all marked shows nothing. */
const longestMark = 60
const mostStretches = 3
const mostWords = 6

const partWords: Record<ItemPart, string> = {
  title: 'in the title',
  text: 'in the text',
  explanatoryStatement: 'in the explanatory statement',
}

/** What to mark in an item, in its order, no place twice. */
export function tellPassages(met: readonly TermFound[], read: ReadItem): Passage[] {
  const passages = met.flatMap(({ spans }) =>
    tightest(spans)
      .flatMap((span) => markOf(span))
      .flatMap((span) => toPassages(read, span)),
  )
  const order = (passage: Passage): number => itemParts.indexOf(passage.part)
  const sorted = passages.toSorted(
    (one, other) => order(one) - order(other) || one.from - other.from || other.to - one.to,
  )
  return sorted.reduce<Passage[]>((kept, passage) => {
    const before = kept.at(-1)
    if (!before || before.part !== passage.part || passage.from > before.to) return [...kept, passage]
    return [...kept.slice(0, -1), { ...before, to: Math.max(before.to, passage.to) }]
  }, [])
}

/** A term with the words that it found, as they stand. */
export function tellTerm({ term, spans }: TermFound, { item, read }: { item: ItemToMatch; read: ReadItem }): string {
  const [span] = tightest(spans)
  if (!span) return term.name
  const passages = partsOf(span).flatMap((part) => toPassages(read, part))
  const words = [
    ...new Set(passages.map(({ part, from, to }) => (item[part] ?? '').slice(from, to).replaceAll(/\s+/g, ' '))),
  ]
  const where = [...new Set(passages.map(({ part }) => partWords[part]))]
  return `${term.name}: ${words
    .slice(0, mostWords)
    .map((word) => `“${word}”`)
    .join(', ')} ${where.join(' and ')}`
}

function tightest(spans: readonly Span[]): Span[] {
  return spans.toSorted((one, other) => one.to - one.from - (other.to - other.from)).slice(0, mostStretches)
}

/** The stretch as a whole with what the title gave to it, or each word by itself. */
function markOf(span: Span): readonly Span[] {
  const parts = partsOf(span)
  if (span.to - span.from > longestMark) return parts
  return [span, ...parts.filter(({ from, to }) => to < span.from || from > span.to)]
}

function partsOf(span: Span): readonly Span[] {
  return span.parts.length > 0 ? span.parts : [span]
}
