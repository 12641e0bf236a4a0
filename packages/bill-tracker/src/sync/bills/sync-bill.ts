import { randomUUID } from 'node:crypto'
import { bills, fetchedDetails, type Database, type Queryable, inBatches, inOneTransaction } from '@safe-to-report/db'
import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { BillsClient } from '../bills-api/bills-client.ts'
import { fetchParliamentBill } from './fetch-parliament-bill.ts'
import type { ParliamentBill } from '../bills-api/parliament-bill.ts'
import { todayInLondon } from '../../words/london-date.ts'
import { applySync } from './apply-sync.ts'
import { fetchDetails } from './fetch-details.ts'
import { planSync } from './plan-sync.ts'
import { findStoredBill, type StoredBill } from './stored-bill.ts'
import type { BillPlan } from './bill-plan.ts'
import { tallyBill } from './tally.ts'
import type { SyncDepth, Synced } from '../planning/synced.ts'

export interface SyncBillOptions {
  db: Database
  client: BillsClient
  billId: number
  /** Slug of the bill on the record that it is, or `new`, where a person knows and nothing else could tell. */
  is?: string | undefined
  depth: SyncDepth
  onProgress: (line: string) => void
  now: () => Date
}

/**
 * Brings the record of one bill up to what Parliament says. All of Parliament's answers are fetched and checked before
 * the first row of the record is written, so that a fault halfway leaves it as it was; details already fetched are kept
 * beside it for the next run.
 * @throws NotKnownToParliament, ParliamentUnreachable, ParliamentAnswerChanged, or where nothing says which bill it is
 */
export async function syncBill(options: SyncBillOptions): Promise<Synced> {
  const { db, client, billId, is, depth, onProgress, now } = options
  const head = await client.fetchBill(billId)
  onProgress(`bill ${billId}: ${head.shortTitle}`)
  if (depth === 'what-moved' && (await findLastUpdate(db, billId)) === head.lastUpdate) {
    return { changed: 0, detail: null, asked: 'head', tally: [] }
  }
  const listed = await fetchParliamentBill({ client, billId, head, onProgress })
  const answer = await fetchDetails({ db, client, bill: listed, everything: depth === 'everything', onProgress, now })
  const fetchedAt = now()
  const { plan, stored, planMs } = await inOneTransaction(db, async (tx) => {
    const found = await findStoredBill(tx, answer, is)
    const plannedFrom = performance.now()
    const made = planSync(found, answer, { newId: randomUUID, today: todayInLondon(fetchedAt) })
    const took = performance.now() - plannedFrom
    await applySync(tx, made, {
      parliamentId: billId,
      title: answer.shortTitle ?? answer.actTitle ?? `Bill ${billId}`,
      url: answer.sourceUrls.bill,
      fetchedAt,
    })
    await letGoOfDetails(tx, answer)
    return { plan: made, stored: found, planMs: took }
  })
  return {
    changed: plan.changes.length,
    detail: tellStaff(plan, answer, stored),
    asked: depth === 'everything' ? 'everything' : 'lists',
    tally: tallyBill(plan, stored),
    planMs,
  }
}

async function findLastUpdate(db: Queryable, billId: number): Promise<string | null | undefined> {
  const [bill] = await db.select({ at: bills.parliamentLastUpdate }).from(bills).where(eq(bills.parliamentId, billId))
  return bill?.at
}

/** What is in the record now need not be kept beside it. */
async function letGoOfDetails(tx: Queryable, { stages }: ParliamentBill): Promise<void> {
  const applied = stages.flatMap(({ amendments }) =>
    amendments.flatMap(({ detail, detailAt }) => (detail && detailAt ? [detailAt] : [])),
  )
  await inBatches(applied, (batch) =>
    tx
      .update(fetchedDetails)
      .set({ detail: null })
      .where(
        and(
          inArray(
            fetchedDetails.key,
            batch.map(({ key }) => key),
          ),
          // Another sync may have kept a newer one meanwhile.
          inArray(
            fetchedDetails.listHash,
            batch.map(({ listHash }) => listHash),
          ),
          isNotNull(fetchedDetails.detail),
        ),
      ),
  )
}

function tellStaff({ conflicts }: BillPlan, answer: ParliamentBill, stored: StoredBill): string | null {
  const gone = listGone(answer, stored)
  const told = [
    ...(conflicts.raise.length > 0
      ? [`Parliament differs from what staff hold: see ${conflicts.raise.length} on the desk`]
      : []),
    ...answer.missingLists.map((url) => `Parliament has no list at ${url}`),
    ...(gone.length > 0 ? [`Parliament no longer lists ${tellSome(gone)}; the record keeps what it has of them`] : []),
  ]
  return told.length > 0 ? told.join('; ') : null
}

function listGone({ stages, missingLists }: ParliamentBill, stored: StoredBill): string[] {
  if (missingLists.length > 0) return []
  const listed = new Set(stages.flatMap(({ amendments }) => amendments.map(({ parliamentId }) => parliamentId)))
  return stored.amendments
    .filter(({ parliamentId }) => parliamentId !== null && !listed.has(parliamentId))
    .map(({ number }) => number)
}

function tellSome(numbers: string[]): string {
  const more = numbers.length - 5
  return numbers.slice(0, 5).join(', ') + (more > 0 ? ` and ${more} more` : '')
}
