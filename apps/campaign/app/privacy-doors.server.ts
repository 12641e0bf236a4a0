import type { Database } from '@safe-to-report/db'
import {
  findHoldings,
  findLastErasure,
  type Holding,
  listErasures,
  type SignedStatement,
} from '@safe-to-report/letters'

/** What the pages about what is kept may do in the world. */
export interface PrivacyDoors {
  /** What is held, counted once a minute at most, however often somebody looks. */
  findHoldings: () => Promise<Holding[]>
  listErasures: () => Promise<SignedStatement[]>
  findLastErasure: () => Promise<SignedStatement | undefined>
  /** How long copies of the database are kept; undefined: none are made. */
  backupDays: number | undefined
}

const freshMilliseconds = 60_000

export function openPrivacyDoors(db: Database, backupDays: number | undefined, now: () => Date): PrivacyDoors {
  let counted: { at: number; holdings: Promise<Holding[]> } | undefined
  return {
    findHoldings() {
      const at = now().getTime()
      if (counted === undefined || at - counted.at > freshMilliseconds) {
        counted = { at, holdings: findHoldings(db, now()) }
        counted.holdings.catch(() => (counted = undefined))
      }
      return counted.holdings
    },
    listErasures: () => listErasures(db),
    findLastErasure: () => findLastErasure(db),
    backupDays,
  }
}
