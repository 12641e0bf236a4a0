import { setTimeout as wait } from 'node:timers/promises'
import { findHelp, listFoundingHelp } from '@safe-to-report/bill-tracker/help'
import type { Database } from '@safe-to-report/db'
import { type Help, openHelpDoor } from './help-in-time.ts'
import { logFailure } from '../log.server.ts'

export interface HelpDoors {
  /** Where help is; never fails. */
  findHelp: () => Promise<Help>
}

export function openHelpDoors(db: Database): HelpDoors {
  return {
    findHelp: openHelpDoor({
      read: () => findHelp(db),
      shipped: listFoundingHelp,
      wait: (milliseconds) => wait(milliseconds, undefined, { ref: false }),
      onFailure: logFailure,
    }),
  }
}
