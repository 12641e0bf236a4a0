import type { DivisionCard } from '@safe-to-report/bill-tracker/reading'

/** How a vote is drawn: for or against the words themselves; `aye` and `no` while nobody has said which of them was for. */
export type VoteMark = 'for' | 'against' | 'aye' | 'no' | 'both' | 'none'

/** The mark of a side of a division, whichever way the question was put: an Aye that was to reject the words is against them. */
export function markVote(side: 'aye' | 'no' | 'both' | 'none', { ayeMeans }: Pick<DivisionCard, 'ayeMeans'>): VoteMark {
  if (ayeMeans === null || side === 'both' || side === 'none') return side
  return (side === 'aye') === (ayeMeans === 'for') ? 'for' : 'against'
}

/** Both sides of a division, first those who were for the words. */
export function orderSides({ ayeMeans }: Pick<DivisionCard, 'ayeMeans'>): readonly ('aye' | 'no')[] {
  return ayeMeans === 'against' ? ['no', 'aye'] : ['aye', 'no']
}
