import { joinSpans, type Span } from './span.ts'

/**
 * The smallest stretches of at most `within` words that hold one of each. What stands in the title counts as near to all: `titleEnds` is where
 * the text begins.
 */
export function findNear(of: readonly (readonly Span[])[], within: number, titleEnds: number): Span[] {
  if (of.some((spans) => spans.length === 0)) return []
  const inTitle = of.map((spans) => spans.find(({ from }) => from < titleEnds))
  const free = inTitle.filter((span) => span !== undefined)
  const sought = of.filter((_, index) => inTitle[index] === undefined)
  if (sought.length === 0) return [joinSpans(free)]
  return findStretches(sought, within).map((spans) => joinParts(spans, free))
}

/** In the order in which they are written, each at most `between` words after the one before. */
export function findInOrder(of: readonly (readonly Span[])[], between: number): Span[] {
  const [first = [], ...others] = of
  return others
    .reduce<readonly Span[]>(
      (begun, next) =>
        begun.flatMap((span) => {
          const follows = next.find(({ from }) => from > span.to && from - span.to - 1 <= between)
          return follows ? [joinSpans([span, follows])] : []
        }),
      first,
    )
    .slice()
}

/** One of each list, as close together as they come: each stretch that holds no smaller one. */
function findStretches(of: readonly (readonly Span[])[], within: number): Span[][] {
  const at = of.map(() => 0)
  const stretches: Span[][] = []
  for (;;) {
    const spans = of.map((list, index) => list[at[index] ?? 0])
    const here = spans.filter((span) => span !== undefined)
    if (here.length < of.length) return stretches
    const from = Math.min(...here.map((span) => span.from))
    const to = Math.max(...here.map((span) => span.to))
    if (to - from < within) stretches.push(here)
    const earliest = here.findIndex((span) => span.from === from)
    at[earliest] = (at[earliest] ?? 0) + 1
  }
}

/** The stretch is of the text; what the title gave is told with it. */
function joinParts(spans: readonly Span[], free: readonly Span[]): Span {
  const { from, to, parts } = joinSpans(spans)
  return { from, to, parts: [...free.flatMap((span) => (span.parts.length > 0 ? span.parts : [span])), ...parts] }
}
