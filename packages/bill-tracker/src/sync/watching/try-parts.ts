import { gapOf, type ToldGap } from './settle-gaps.ts'

/** Parts of a source that stand each for itself. */
export interface Parts {
  /** Tries one: what fails in it is its gap, or what it tells. */
  tryOne: (part: string, work: () => Promise<ToldGap | undefined>) => Promise<void>
  gaps: () => ToldGap[]
  /** Those that were tried. */
  tried: () => Set<string>
  /** Where all that were tried failed, so did the run. */
  throwIfAllFailed: () => void
}

/** After so many faults in a row Parliament is away: the parts that are left fail with it. */
const faultsInARow = 2

export function openParts(): Parts {
  const gaps: ToldGap[] = []
  const tried = new Set<string>()
  const faults: unknown[] = []
  let inARow = 0
  return {
    tryOne: async (part, work) => {
      tried.add(part)
      try {
        if (inARow >= faultsInARow) throw faults.at(-1)
        const gap = await work()
        inARow = 0
        if (gap) gaps.push(gap)
      } catch (error) {
        const gap = gapOf(error, part)
        if (!gap) throw error
        inARow += 1
        faults.push(error)
        gaps.push(gap)
      }
    },
    gaps: () => gaps,
    tried: () => tried,
    throwIfAllFailed: () => {
      if (faults.length > 0 && faults.length === tried.size) throw faults[0]
    },
  }
}
