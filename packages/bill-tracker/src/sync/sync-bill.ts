import { randomUUID } from 'node:crypto'
import type { Database } from '@safe-to-report/db'
import type { BillsClient } from '../parliament/bills-client.ts'
import { fetchParliamentBill } from '../parliament/fetch-parliament-bill.ts'
import type { ParliamentBill } from '../parliament/parliament-bill.ts'
import { applySync } from './apply-sync.ts'
import { inOneTransaction } from './one-transaction.ts'
import { planSync } from './plan-sync.ts'
import type { SyncPlan } from './sync-plan.ts'
import { findStoredBill } from './stored-bill.ts'

export interface SyncBillOptions {
  db: Database
  client: BillsClient
  billId: number
  onProgress: (line: string) => void
  now: () => Date
}

export interface Synced {
  /** How many changes went into the stream. */
  changed: number
  /** For the run's record: what staff should know of it. */
  detail: string | null
}

/**
 * Brings the record of one bill up to what Parliament says. All of Parliament's answers are fetched and checked before
 * the first row is written, so that a fault halfway leaves the record as it was.
 * @throws NotKnownToParliament, ParliamentUnreachable, ParliamentAnswerChanged
 */
export async function syncBill({ db, client, billId, onProgress, now }: SyncBillOptions): Promise<Synced> {
  const answer = await fetchParliamentBill({ client, billId, onProgress })
  const fetchedAt = now()
  const plan = await inOneTransaction(db, async (tx) => {
    const made = planSync(await findStoredBill(tx, billId), answer, randomUUID)
    await applySync(tx, made, {
      parliamentId: billId,
      title: answer.shortTitle ?? answer.actTitle ?? `Bill ${billId}`,
      url: answer.sourceUrls.bill,
      fetchedAt,
    })
    return made
  })
  return { changed: plan.changes.length, detail: tellStaff(plan, answer) }
}

function tellStaff({ conflicts }: SyncPlan, { missingLists }: ParliamentBill): string | null {
  const told = [
    ...(conflicts.raise.length > 0
      ? [`Parliament differs from what staff hold: see ${conflicts.raise.length} on the desk`]
      : []),
    ...missingLists.map((url) => `Parliament has no list at ${url}`),
  ]
  return told.length > 0 ? told.join('; ') : null
}
