import type { Database } from '@safe-to-report/db'
import { findReturnsOverview, type ReturnsOverview } from '@safe-to-report/letters'

const days = 30

/** What came back of our mail, as staff see it: numbers, never a letter or a word of a mail. */
export interface ReturnsDesk {
  findOverview: () => Promise<ReturnsOverview & { days: number }>
}

export function openReturnsDesk(db: Database): ReturnsDesk {
  return {
    findOverview: async () => ({ ...(await findReturnsOverview(db, days)), days }),
  }
}
