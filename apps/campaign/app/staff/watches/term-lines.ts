import { parseWatch, type TermCount } from '@safe-to-report/bill-tracker/desk'

/** A term of a watch with what it found, and whether it needs looking at. */
export interface TermLine extends TermCount {
  /** Of the text of the watch. */
  line: number | null
  /** `silent`: it found nothing of all that is kept. `wide`: most of what it found was not ours. */
  standing: 'silent' | 'wide' | 'fine'
}

/** So many that were not ours speak of a term; fewer may be chance. */
const fewest = 4

/** The terms as they are written, each with what came of it; then those that found something and are written no more. */
export function toTermLines(terms: string, counts: ReadonlyMap<string, TermCount>): TermLine[] {
  const read = parseWatch(terms)
  const written = read.outcome === 'read' ? read.watch.terms : []
  const names = new Set(written.map(({ name }) => name))
  const none = { found: 0, waiting: 0, ours: 0, notOurs: 0, blamed: 0 }
  return [
    ...written.map(({ name, line }) => toLine({ ...none, term: name, ...counts.get(name) }, line)),
    ...[...counts.values()].filter(({ term }) => !names.has(term)).map((count) => toLine(count, null)),
  ]
}

function toLine(count: TermCount, line: number | null): TermLine {
  const { found, notOurs, ours, blamed } = count
  if (found === 0) return { ...count, line, standing: 'silent' }
  const isWide = blamed >= fewest || (notOurs >= fewest && notOurs > 2 * ours)
  return { ...count, line, standing: isWide ? 'wide' : 'fine' }
}
