import type { Whole } from './list-wholes.ts'

/** A debate as it is listed now, and how it was read last. */
export interface Candidate extends Whole {
  day: string
  /** When its part of Hansard last grew, as Hansard says; null where it does not. */
  moved: string | null
  /** Whether nothing follows it in its part: while the House sits, that is what grows. */
  isLast: boolean
  /** Undefined where it was never read. */
  read: { moved: string | null; at: Date } | undefined
  /** It could not be read a short while ago: it is asked for again later, so that one that always fails leaves room for others. */
  isResting: boolean
}

/**
 * Which debates to read in this run: what was never read, the newest day first; then what may have grown since, the last of
 * each part before others, and of those what was read longest ago. Hansard says when a part of a day grew, never which debate.
 */
export function chooseDebates<T extends Candidate>(candidates: readonly T[], most: number): T[] {
  return candidates
    .filter((debate) => isDue(debate) && !debate.isResting)
    .toSorted(byNeed)
    .slice(0, most)
}

/** Never read, or read before its part last grew. */
export function isDue({ read, moved }: Candidate): boolean {
  return read === undefined || read.moved !== moved
}

function byNeed(one: Candidate, other: Candidate): number {
  return (
    Number(one.read !== undefined) - Number(other.read !== undefined) ||
    other.day.localeCompare(one.day) ||
    Number(other.isLast) - Number(one.isLast) ||
    (one.read?.at.getTime() ?? 0) - (other.read?.at.getTime() ?? 0)
  )
}
