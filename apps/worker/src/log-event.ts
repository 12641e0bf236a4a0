import type { DispatchEvent } from '@safe-to-report/outbox/dispatch'
import type { Logger } from 'pino'

const levels: Record<DispatchEvent['event'], 'info' | 'warn' | 'error'> = {
  'handed-over': 'info',
  withheld: 'info',
  queued: 'info',
  'mail-server-back': 'info',
  'database-back': 'info',
  refused: 'warn',
  uncertain: 'warn',
  'claim-lost': 'warn',
  'leases-lapsed': 'warn',
  'mail-server-unreachable': 'warn',
  'slowed-down': 'warn',
  'fewer-at-once': 'warn',
  'mail-server-refuses': 'error',
  'cannot-open': 'error',
  'key-not-here': 'warn',
  'key-ended': 'error',
  'cannot-build': 'error',
  'database-failed': 'error',
}

/** Writes an event of the dispatcher: ids, kinds and counts, and never what is in a mail or whom it goes to. */
export function logEvent(log: Logger, { event, ...detail }: DispatchEvent): void {
  log[levels[event]](detail, event)
}
