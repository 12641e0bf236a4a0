import type { DispatchEvent } from '@safe-to-report/letters'
import type { Logger } from 'pino'

/** Writes an event of the dispatcher: ids, kinds and counts, and never what is in a mail or whom it goes to. */
export function logEvent(log: Logger, { event, ...detail }: DispatchEvent): void {
  switch (event) {
    case 'handed-over':
    case 'queued':
    case 'mail-server-back':
    case 'database-back':
      log.info(detail, event)
      return
    case 'refused':
    case 'uncertain':
    case 'claim-lost':
    case 'leases-lapsed':
    case 'mail-server-unreachable':
      log.warn(detail, event)
      return
    case 'cannot-open':
    case 'database-failed':
      log.error(detail, event)
      return
  }
}
