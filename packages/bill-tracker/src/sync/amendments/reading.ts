import type { Database } from '@safe-to-report/db'
import type { Urgency } from '../asking/pace.ts'
import type { BillsClient } from '../bills-api/bills-client.ts'
import type { Parts } from './parts.ts'

/** What it takes to read what is new, and how much of the pace there is for it. */
export interface Reading {
  db: Database
  /** The same API at the pace of each: whether there is anything new; words that are; what was read before. */
  clients: Record<Exclude<Urgency, 'wished'>, BillsClient>
  /** How many requests of an urgency could go at once. */
  room: (urgency: Urgency) => Promise<number>
  parts: Parts
  /** What was done so far. */
  done: { added: number; changed: number; gone: number }
  onProgress: (line: string) => void
  now: () => Date
}

/** Adds up what was done. */
export function note({ done }: Reading, { added = 0, changed = 0, gone = 0 }: Partial<Reading['done']>): void {
  done.added += added
  done.changed += changed
  done.gone += gone
}
