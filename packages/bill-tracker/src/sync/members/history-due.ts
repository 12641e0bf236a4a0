/** A member whom the record names, and when Parliament was last asked for their seats and parties. */
export interface AskedHistory {
  memberId: number
  /** Null: never. */
  fetchedAt: Date | null
  /** Every seat that we know of has ended. */
  isOver: boolean
}

const day = 24 * 60 * 60_000

/** Who sits may change party any day; of who has left, little more will be told. */
const freshDays = { sitting: 7, over: 90 } as const

/** Whether to ask again for a member's seats and parties. */
export function isHistoryDue({ fetchedAt, isOver }: AskedHistory, now: Date): boolean {
  if (fetchedAt === null) return true
  return now.getTime() - fetchedAt.getTime() >= (isOver ? freshDays.over : freshDays.sitting) * day
}
