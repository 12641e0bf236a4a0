import type { Database } from '@safe-to-report/db'
import { findHoldings, findLastErasure, listErasures } from '@safe-to-report/letters/proof'

/** What the pages tell of what is kept. */
export function openPrivacy(db: Database, backupDays: number | undefined) {
  return {
    /** What was held when it was last counted: once a day, however often somebody looks. */
    findHoldings: () => findHoldings(db),
    listErasures: () => listErasures(db),
    findLastErasure: () => findLastErasure(db),
    /** How long copies of the database are kept; undefined: none are made. */
    backupDays,
  }
}
