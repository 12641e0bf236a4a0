import { fateOf, type Fate, type FateKey } from '@safe-to-report/bill-tracker/words'

/** What became of something, for tests, as the record would tell it. */
export function aFate(decided: FateKey | null): Fate {
  return fateOf({ decided, billOutcome: 'act', division: null, wasVoted: false })
}
