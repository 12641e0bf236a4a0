import { findSamplePlace, findSeat, listSeats } from '@safe-to-report/bill-tracker/seats'
import { type Database, isDissolved } from '@safe-to-report/db'
import type { Postcodes } from './postcodes.server.ts'

/** Which seat somebody lives in, and who sits for it. */
export function openSeats(db: Database, postcodes: Pick<Postcodes, 'lookUp'>) {
  return {
    find: (gss: string) => findSeat(db, gss),
    list: () => listSeats(db),
    lookUpPostcode: postcodes.lookUp,
    findSample: findSamplePlace,
    /** Whether every seat of the House of Commons is vacant. Asked only about a vacant one. */
    isDissolved: () => isDissolved(db),
  }
}
