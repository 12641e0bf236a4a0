import { fetchedDetails, type AmendmentDetail, type Database } from '@safe-to-report/db'
import { eq, sql } from 'drizzle-orm'
import type { BillsClient } from '../bills-api/bills-client.ts'
import type { ParliamentAmendment, ParliamentBill } from '../bills-api/parliament-bill.ts'

export interface FetchDetailsOptions {
  db: Database
  client: BillsClient
  bill: ParliamentBill
  /** Asks for every detail, whether or not its list item has changed. */
  everything: boolean
  onProgress: (line: string) => void
  now: () => Date
}

/** Few enough that little is lost to a cut, many enough that writing them down costs nothing. */
const batchSize = 40

type Wanted = ParliamentAmendment & { detailAt: NonNullable<ParliamentAmendment['detailAt']> }
type Kept = Map<string, { listHash: string; detail: AmendmentDetail | null }>

/**
 * The bill with the details of those amendments that are new or whose list item has changed. Each batch is written down as
 * it comes: a sync that is cut short asks, next time, only for what it has not got. What is written down is not in the
 * record yet.
 * @throws ParliamentUnreachable, ParliamentAnswerChanged
 */
export async function fetchDetails(options: FetchDetailsOptions): Promise<ParliamentBill> {
  const { db, bill, everything, onProgress } = options
  const kept = await findKept(db, bill.parliamentId)
  const listed = bill.stages.flatMap(({ amendments }) => amendments).filter(isWanted)
  const asked = everything ? listed : listed.filter((amendment) => !isKept(kept, amendment))
  // Those kept from a run that was cut short; the ones asked for now take their places.
  const details = new Map<string, AmendmentDetail | null>(
    listed.map((amendment) => [
      amendment.detailAt.key,
      isKept(kept, amendment) ? (kept.get(amendment.detailAt.key)?.detail ?? null) : null,
    ]),
  )
  for (let start = 0; start < asked.length; start += batchSize) {
    const batch = asked.slice(start, start + batchSize)
    // oxlint-disable-next-line no-await-in-loop -- the next batch waits until this one is safe
    for (const [key, detail] of await fetchBatch(options, kept, batch)) details.set(key, detail)
    onProgress(`words of ${Math.min(start + batchSize, asked.length)} of ${asked.length} amendments`)
  }
  return withDetails(bill, details)
}

function isWanted(amendment: ParliamentAmendment): amendment is Wanted {
  return amendment.detailAt !== null
}

function isKept(kept: Kept, { detailAt }: Wanted): boolean {
  return kept.get(detailAt.key)?.listHash === detailAt.listHash
}

async function findKept(db: Database, billId: number): Promise<Kept> {
  const rows = await db.select().from(fetchedDetails).where(eq(fetchedDetails.billId, billId))
  return new Map(rows.map(({ key, listHash, detail }) => [key, { listHash, detail }]))
}

type Fetched = [key: string, detail: AmendmentDetail]

async function fetchBatch(options: FetchDetailsOptions, kept: Kept, batch: Wanted[]): Promise<Fetched[]> {
  const { db, client, bill, now } = options
  const outcomes = await Promise.allSettled(
    batch.map(async (amendment) => {
      const detail = (await client.fetchDetail(amendment.detailAt.path)) ?? nothingSaid
      return { amendment, detail }
    }),
  )
  const fetched = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []))
  const isNew = fetched.filter(({ amendment }) => !isKept(kept, amendment))
  if (isNew.length > 0) {
    const rows = isNew.map(({ amendment: { detailAt }, detail }) => ({
      key: detailAt.key,
      billId: bill.parliamentId,
      listHash: detailAt.listHash,
      detail,
      fetchedAt: now(),
    }))
    await db.insert(fetchedDetails).values(rows).onConflictDoUpdate({ target: fetchedDetails.key, set: all })
  }
  const fault = outcomes.find((outcome) => outcome.status === 'rejected')
  if (fault) throw fault.reason
  return fetched.map(({ amendment, detail }) => [amendment.detailAt.key, detail])
}

const all = {
  billId: sql`excluded.bill_id`,
  listHash: sql`excluded.list_hash`,
  detail: sql`excluded.detail`,
  fetchedAt: sql`excluded.fetched_at`,
}

/** A list names an amendment that has nothing behind it. */
const nothingSaid: AmendmentDetail = {
  mainHeader: null,
  location: null,
  parliamentNote: null,
  explanatoryPrefix: null,
  explanatoryText: null,
  lines: null,
  groups: null,
}

function withDetails(bill: ParliamentBill, details: Map<string, AmendmentDetail | null>): ParliamentBill {
  const stages = bill.stages.map((stage) => ({
    ...stage,
    amendments: stage.amendments.map((amendment) => ({
      ...amendment,
      detail: (amendment.detailAt && details.get(amendment.detailAt.key)) ?? null,
    })),
  }))
  return { ...bill, stages }
}
