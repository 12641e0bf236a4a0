/** A file that would be written past a wall, or that may well be written. */
export interface Sample {
  /** Where it would lie. */
  at: string
  /** The line that it has. */
  line: string
  /** What lint says of it; null where it may be written. */
  says: string | null
}

export const record = 'packages/bill-tracker/src'

/** One wall: where a file lies, what it must not import, and what it is told. */
export function never(at: string, says: string, lines: readonly string[]): Sample[] {
  return lines.map((line) => ({ at, line, says }))
}

export function may(at: string, lines: readonly string[]): Sample[] {
  return lines.map((line) => ({ at, line, says: null }))
}

export function from(...paths: string[]): string[] {
  return paths.map((path) => `import { sample } from '${path}'`)
}
