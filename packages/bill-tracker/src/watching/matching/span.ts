/** A stretch of an item's words, from the first to the last, and the words that make it one. */
export interface Span {
  from: number
  to: number
  /** What was found there, each by itself; of a phrase: nothing more than it. */
  parts: readonly Span[]
}

export function wordsSpan(from: number, to: number): Span {
  return { from, to, parts: [] }
}

export function joinSpans(spans: readonly Span[]): Span {
  return {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
    parts: spans.flatMap((span) => (span.parts.length > 0 ? span.parts : [span])),
  }
}

export function inOrder(spans: readonly Span[]): Span[] {
  return spans.toSorted((one, other) => one.from - other.from || one.to - other.to)
}
