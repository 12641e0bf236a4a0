/** One line of the results: what was measured, the bar it should clear, and whether it did. */
export interface Row {
  what: string
  bar: string
  measured: string
  /** Absent where there is no bar: a figure for the record. */
  isHeld?: boolean
}

/** One thing to measure. Comparisons are ratios inside one run, since machines differ. */
export interface Measurement {
  name: string
  /** `clusterUrl`: a throw-away PostgreSQL with the migrated template; see `cloneDatabase`. */
  measure: (clusterUrl: string) => Promise<Row[]>
}

export function medianOf(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN
}
