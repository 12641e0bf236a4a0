import {
  amendmentDivisions,
  amendments,
  asks,
  bills,
  campaignEvents,
  changes,
  citations,
  divisions,
  evidence,
  heldFacts,
  positions,
  publications,
  sittings,
  sources,
  sponsors,
  stages,
  texts,
  type Database,
  type Queryable,
} from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { saveSamplePlaces } from '../places/save-sample-places.ts'
import { saveSeats } from '../places/save-seats.ts'
import { buildFoundingRows, type FoundingRows } from './build-founding-rows.ts'
import { readFoundingRecord } from './read-founding-record.ts'

/**
 * Loads the founding record into an empty database, all of it or nothing. A database that has a bill is left as it is.
 * `db` must be the owner's; two at once take turns.
 *
 * @throws {FoundingFileFaulty} where a founding file is wrong
 */
export async function loadFoundingRecord(db: Database): Promise<'loaded' | 'already-there'> {
  return db.transaction(async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(hashtext('safe-to-report founding record'))`)
    const [bill] = await transaction.select({ id: bills.id }).from(bills).limit(1)
    if (bill) return 'already-there'
    const record = readFoundingRecord()
    await saveRows(transaction, buildFoundingRows(record))
    await saveSeats(transaction, record.seats)
    await saveSamplePlaces(transaction, record.samplePlaces)
    return 'loaded'
  })
}

/** In the order in which rows point to each other; the changes last, so that their notices find the rows. */
async function saveRows(db: Queryable, rows: FoundingRows): Promise<void> {
  await db.insert(sources).values(rows.sources)
  await db.insert(bills).values(rows.bills)
  await db.insert(stages).values(rows.stages)
  await db.insert(sittings).values(rows.sittings)
  await db.insert(publications).values(rows.publications)
  await db.insert(amendments).values(rows.amendments)
  await db.insert(sponsors).values(rows.sponsors)
  await db.insert(divisions).values(rows.divisions)
  await db.insert(amendmentDivisions).values(rows.amendmentDivisions)
  await db.insert(asks).values(rows.asks)
  await db.insert(texts).values(rows.texts)
  await db.insert(campaignEvents).values(rows.campaignEvents)
  await db.insert(evidence).values(rows.evidence)
  await db.insert(positions).values(rows.positions)
  await db.insert(citations).values(rows.citations)
  await db.insert(heldFacts).values(rows.heldFacts)
  await db.insert(changes).values(rows.changes)
}
