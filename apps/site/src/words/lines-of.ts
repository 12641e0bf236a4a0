import type { Span } from '@safe-to-report/bill-tracker/words'

export interface MarkedLine {
  /** Steps from the left margin; at most six can be shown. */
  indent: number
  spans: Span[]
}

/** Runs of words set line by line, as on the paper: a line's leading spaces, two a step, become its indentation. */
export function linesOf(spans: readonly Span[]): MarkedLine[] {
  const lines: Span[][] = [[]]
  for (const { words, changed } of spans) {
    words.split('\n').forEach((part, at) => {
      if (at > 0) lines.push([])
      if (part !== '') lines.at(-1)?.push({ words: part, changed })
    })
  }
  return lines.filter((line) => line.some(({ words }) => words.trim() !== '')).map(toLine)
}

function toLine(spans: Span[]): MarkedLine {
  const spaces = /^ */.exec(spans.map(({ words }) => words).join(''))?.[0].length ?? 0
  return { indent: Math.min(6, Math.floor(spaces / 2)), spans: trimStart(spans) }
}

function trimStart(spans: readonly Span[]): Span[] {
  const first = spans.findIndex(({ words }) => words.trim() !== '')
  return spans.slice(first).map((span, at) => (at === 0 ? { ...span, words: span.words.trimStart() } : span))
}
