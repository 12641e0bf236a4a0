import { formatLondonDate, todayInLondon } from '@safe-to-report/bill-tracker'

interface Run {
  target: string
  endedAt: Date | null
  outcome: string | null
}

/**
 * How fresh the record is, in plain words: for each thing that Parliament is asked for, when it last answered, and whether
 * later attempts failed. `runs` are the latest first.
 */
export function tellFreshness(runs: readonly Run[]): string[] {
  const byTarget = Map.groupBy(runs, ({ target }) => target)
  return [...byTarget].map(([target, attempts]) => {
    const lastDone = attempts.findIndex(({ outcome }) => outcome === 'done')
    const day = attempts[lastDone]?.endedAt
    const name = `${target.charAt(0).toUpperCase()}${target.slice(1)}`
    if (!day) return `${name}: Parliament has not answered lately, so this may be out of date.`
    const told = `${name}: compared with Parliament on ${formatLondonDate(todayInLondon(day))}.`
    return lastDone === 0 ? told : `${told} Later attempts failed, so what Parliament did since may be missing here.`
  })
}
