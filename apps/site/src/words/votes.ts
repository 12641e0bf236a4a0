import type { AmendmentCard } from '@safe-to-report/bill-tracker'

export interface Votes {
  /** Votes for the amendment itself, whichever way the question was put. */
  forIt: number
  againstIt: number
}

type Counted = Pick<AmendmentCard, 'kind' | 'house' | 'decision' | 'countFor' | 'countAgainst'>

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

export function wasAskedToDisagree({ kind, house, decision }: Omit<Counted, 'countFor' | 'countAgainst'>): boolean {
  return kind === 'lords-amendment' && house === 'Commons' && decision === 'disagreed'
}
