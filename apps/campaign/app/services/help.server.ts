import { setTimeout as wait } from 'node:timers/promises'
import { findHelp, listFoundingHelp } from '@safe-to-report/bill-tracker/help'
import type { Database } from '@safe-to-report/db'
import { logFailure } from '../log.server.ts'
import { helpInTime } from './help-in-time.ts'

export function openHelp(db: Database) {
  return {
    /** Where help is; never fails. */
    find: helpInTime({
      read: () => findHelp(db),
      shipped: listFoundingHelp,
      wait: (milliseconds) => wait(milliseconds, undefined, { ref: false }),
      onFailure: logFailure,
    }),
  }
}
