import type { AmendmentCard } from '@safe-to-report/bill-tracker/reading'

export interface Votes {
  /** Votes for the amendment itself, whichever way the question was put. */
  forIt: number
  againstIt: number
}

type Counted = Pick<AmendmentCard, 'kind' | 'house' | 'fate' | 'ayeMeans' | 'countFor' | 'countAgainst'>

/**
 * How many voted for and against an amendment. Where the other House's amendment was refused, the question put was "to
 * disagree": those who said aye to that voted against the amendment.
 */
export function votesOn(amendment: Counted): Votes | undefined {
  const { countFor, countAgainst } = amendment
  if (countFor === null || countAgainst === null) return undefined
  return wasAskedToDisagree(amendment)
    ? { forIt: countAgainst, againstIt: countFor }
    : { forIt: countFor, againstIt: countAgainst }
}

export function wasAskedToDisagree(amendment: Omit<Counted, 'countFor' | 'countAgainst'>): boolean {
  const { kind, house, fate, ayeMeans } = amendment
  // Of a division on the record somebody has said which side Aye was on.
  if (ayeMeans !== null) return ayeMeans === 'against'
  return kind === 'lords-amendment' && house === 'Commons' && fate.key === 'disagreed'
}
