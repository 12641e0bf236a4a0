import {
  amendmentDivisions,
  amendments,
  asks,
  bills,
  campaignEvents,
  changes,
  citations,
  correctedRows,
  corrections,
  couldCarry,
  divisions,
  evidence,
  heldFacts,
  helpServices,
  positions,
  publications,
  sittings,
  sources,
  sponsors,
  stages,
  texts,
  type Database,
  type Queryable,
  inBatches,
} from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { saveSamplePlaces } from './save-sample-places.ts'
import { saveSeats } from './save-seats.ts'
import { buildFoundingRows, type FoundingRows } from './build-founding-rows.ts'
import { correctKnownRows, letGo } from './correct-known-rows.ts'
import { findKnownRows } from './find-known-rows.ts'
import { keepNewRows } from './keep-new-rows.ts'
import { loadWatches } from './load-watches.ts'
import { planRenewal } from './plan-renewal.ts'
import { readFoundingRecord, type FoundingRecord } from './read-founding-record.ts'

export interface FoundingLoad {
  outcome: 'loaded' | 'added' | 'nothing-new'
  /** How many rows came, by table; how many fields and lists were corrected, rows given up, held facts renewed. */
  rows: Record<string, number>
}

/**
 * Loads the founding record into an empty database; or brings one that has it to what ships now: new rows come, fields and lists
 * that nobody else had a hand in are corrected, and what the files gave up goes. What staff or Parliament changed, hold or took off
 * stays. All of it happens or nothing. `db` must be the owner's; two at once take turns.
 *
 * @throws {FoundingFileFaulty} where a founding file is wrong
 */
export async function loadFoundingRecord(db: Database, record = readFoundingRecord()): Promise<FoundingLoad> {
  return db.transaction(async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(hashtext('safe-to-report founding record'))`)
    const [bill] = await transaction.select({ id: bills.id }).from(bills).limit(1)
    if (bill) return addNewRows(transaction, record)
    const rows = buildFoundingRows(record)
    await saveRows(transaction, rows)
    await saveSeats(transaction, record.seats)
    await saveSamplePlaces(transaction, record.samplePlaces)
    await loadWatches(transaction)
    return { outcome: 'loaded', rows: countRows(rows) }
  })
}

async function addNewRows(db: Queryable, record: FoundingRecord): Promise<FoundingLoad> {
  const known = await findKnownRows(db, record)
  const shipped = buildFoundingRows(record, known.ids)
  const rows = keepNewRows(shipped, known)
  const renewal = await planRenewal(db, shipped, rows)
  await letGo(db, renewal)
  await saveRows(db, rows)
  const renewed = Object.entries(await correctKnownRows(db, shipped, renewal)).filter(([, count]) => count > 0)
  const watches = await loadWatches(db)
  const counts = { ...countRows(rows), ...Object.fromEntries(renewed), ...(watches > 0 && { watches }) }
  return { outcome: Object.keys(counts).length > 0 ? 'added' : 'nothing-new', rows: counts }
}

function countRows(rows: FoundingRows): Record<string, number> {
  const counts = Object.entries(rows).map(([table, some]) => [table, some.length] as const)
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}

/** In the order in which rows point to each other; the changes last, so that their notices find the rows. */
async function saveRows(db: Queryable, rows: FoundingRows): Promise<void> {
  await inBatches(rows.sources, (batch) => db.insert(sources).values(batch))
  await inBatches(rows.bills, (batch) => db.insert(bills).values(batch))
  await inBatches(rows.stages, (batch) => db.insert(stages).values(batch))
  await inBatches(rows.sittings, (batch) => db.insert(sittings).values(batch))
  await inBatches(rows.publications, (batch) => db.insert(publications).values(batch))
  await inBatches(rows.amendments, (batch) => db.insert(amendments).values(batch))
  await inBatches(rows.sponsors, (batch) => db.insert(sponsors).values(batch))
  await inBatches(rows.divisions, (batch) => db.insert(divisions).values(batch))
  await inBatches(rows.amendmentDivisions, (batch) => db.insert(amendmentDivisions).values(batch))
  await inBatches(rows.asks, (batch) => db.insert(asks).values(batch))
  await inBatches(rows.texts, (batch) => db.insert(texts).values(batch))
  await inBatches(rows.couldCarry, (batch) => db.insert(couldCarry).values(batch))
  await inBatches(rows.campaignEvents, (batch) => db.insert(campaignEvents).values(batch))
  await inBatches(rows.evidence, (batch) => db.insert(evidence).values(batch))
  await inBatches(rows.positions, (batch) => db.insert(positions).values(batch))
  await inBatches(rows.helpServices, (batch) => db.insert(helpServices).values(batch))
  await inBatches(rows.corrections, (batch) => db.insert(corrections).values(batch))
  await inBatches(rows.correctedRows, (batch) => db.insert(correctedRows).values(batch))
  await inBatches(rows.citations, (batch) => db.insert(citations).values(batch))
  await inBatches(rows.heldFacts, (batch) => db.insert(heldFacts).values(batch))
  await inBatches(rows.changes, (batch) => db.insert(changes).values(batch))
}
