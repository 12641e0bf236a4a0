import type { Database } from '@safe-to-report/db'
import {
  findHoldings,
  findLastErasure,
  listErasures,
  type SignedStatement,
  type ToldHoldings,
} from '@safe-to-report/letters/proof'

/** What the pages about what is kept may do in the world. */
export interface PrivacyDoors {
  /** What was held when it was last counted: once a day, however often somebody looks. */
  findHoldings: () => Promise<ToldHoldings>
  listErasures: () => Promise<SignedStatement[]>
  findLastErasure: () => Promise<SignedStatement | undefined>
  /** How long copies of the database are kept; undefined: none are made. */
  backupDays: number | undefined
}

export function openPrivacyDoors(db: Database, backupDays: number | undefined): PrivacyDoors {
  return {
    findHoldings: () => findHoldings(db),
    listErasures: () => listErasures(db),
    findLastErasure: () => findLastErasure(db),
    backupDays,
  }
}
