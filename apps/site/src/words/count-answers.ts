import type { VoteBar } from './vote-bars.ts'

export interface Answers {
  lords: number
  refused: number
  /** Whether the record names the Commons at each refusal. */
  isCommons: boolean
}

/** How often the Lords said yes and how often it was refused; undefined where the Lords ever said no, or another House yes. */
export function countAnswers(bars: readonly Pick<VoteBar, 'house' | 'outcome'>[]): Answers | undefined {
  const yes = bars.filter(({ outcome }) => outcome === 'yes')
  const no = bars.filter(({ outcome }) => outcome === 'no')
  if (yes.length === 0 || no.length === 0) return undefined
  if (yes.some(({ house }) => house !== 'Lords') || no.some(({ house }) => house === 'Lords')) return undefined
  return { lords: yes.length, refused: no.length, isCommons: no.every(({ house }) => house === 'Commons') }
}
