import { todayInLondon } from '@safe-to-report/bill-tracker'
import type { Database } from '@safe-to-report/db'
import { findReturnsOverview, type ReturnsOverview } from '@safe-to-report/letters'

const days = 30

/** What came back of our mail, as staff see it: numbers, never a letter or a word of a mail. */
export interface ReturnsDesk {
  findOverview: () => Promise<ReturnsOverview & { days: number }>
}

export function openReturnsDesk({ db, now }: { db: Database; now: () => Date }): ReturnsDesk {
  return {
    findOverview: async () => {
      const since = todayInLondon(new Date(now().getTime() - days * 86_400_000))
      return { ...(await findReturnsOverview(db, since)), days }
    },
  }
}
