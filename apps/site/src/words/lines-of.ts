import type { Run } from '@safe-to-report/bill-tracker/words'

export interface MarkedLine {
  /** Steps from the left margin; at most six can be shown. */
  indent: number
  runs: Run[]
}

/** Runs of words set line by line, as on the paper: a line's leading spaces, two a step, become its indentation. */
export function linesOf(runs: readonly Run[]): MarkedLine[] {
  const lines: Run[][] = [[]]
  for (const { words, changed } of runs) {
    words.split('\n').forEach((part, at) => {
      if (at > 0) lines.push([])
      if (part !== '') lines.at(-1)?.push({ words: part, changed })
    })
  }
  return lines.filter((line) => line.some(({ words }) => words.trim() !== '')).map(toLine)
}

function toLine(runs: Run[]): MarkedLine {
  const spaces = /^ */.exec(runs.map(({ words }) => words).join(''))?.[0].length ?? 0
  return { indent: Math.min(6, Math.floor(spaces / 2)), runs: trimStart(runs) }
}

function trimStart(runs: readonly Run[]): Run[] {
  const first = runs.findIndex(({ words }) => words.trim() !== '')
  return runs.slice(first).map((run, at) => (at === 0 ? { ...run, words: run.words.trimStart() } : run))
}
