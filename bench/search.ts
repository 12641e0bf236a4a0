import { findSearchPage } from '@safe-to-report/bill-tracker/reading'
import { loadFoundingRecord } from '@safe-to-report/bill-tracker/founding'
import { runSync } from '@safe-to-report/bill-tracker/sync'
import { startStandInParliament } from '@safe-to-report/bill-tracker/stand-in'
import { openDatabase, type Database } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { sql } from 'drizzle-orm'
import { medianOf, type Measurement, type Row } from './measurement.ts'

const amendments = 5_000
const rounds = 15
const leastGain = 10

/** What readers type, and what that asks of an index. */
const searches = [
  { typed: 'amendment 4321', what: 'an amendment by its number' },
  { typed: 'immigration police', what: 'two words' },
  { typed: 'meacher', what: 'a name' },
  { typed: 'clause', what: 'a word that a fifth of the amendments have' },
  { typed: 'imigraton', what: 'a word typed wrong, with what looks like it' },
] as const

/** A made bill of 5,000 amendments beside the founding record: looking in the index against folding every text at the question, as without one. */
export const search: Measurement = {
  name: 'search',
  measure: async (clusterUrl) => {
    const standIn = await startStandInParliament({ amendments })
    const database = await cloneDatabase(clusterUrl)
    const owner = openDatabase(database.ownerUrl, { applicationName: 'bench' })
    const site = openDatabase(database.urlFor('safe_site'), { applicationName: 'bench' })
    try {
      await loadFoundingRecord(owner.db)
      const { urls } = standIn
      await runSync({ db: owner.db, target: { bill: 9001 }, urls, now: () => new Date() })
      await owner.db.execute(sql`analyze`)
      const rows = []
      for (const one of searches) rows.push(await compare(site.db, owner.db, one))
      return rows
    } finally {
      await Promise.all([owner.close(), site.close()])
      await standIn.stop()
      await database.drop()
    }
  },
}

async function compare(db: Database, owner: Database, { typed, what }: (typeof searches)[number]): Promise<Row> {
  const { found, instead } = await findSearchPage(db, typed)
  const indexed = await time(() => findSearchPage(db, typed))
  const unindexed = await time(() => foldAtTheQuestion(owner, typed))
  const trivial = await time(() => db.execute(sql`select 1`))
  const gain = unindexed / indexed
  // To mend a word, every word of the record is looked at; one that nearly every row has is all but the whole table.
  const isRare = instead === null && found < amendments / 10
  return {
    what: `${what}: “${typed}”, ${found} found`,
    bar: isRare ? `≥ ${leastGain} × as fast as without an index` : '',
    measured: `${gain.toFixed(1)} ×: ${indexed.toFixed(1)} ms against ${unindexed.toFixed(0)} ms; select 1 takes ${trivial.toFixed(1)} ms`,
    ...(isRare && { isHeld: gain >= leastGain }),
  }
}

/** The same words looked for where nothing is folded beforehand. */
function foldAtTheQuestion(owner: Database, typed: string): Promise<unknown> {
  return owner.execute(sql`
    select path, ts_rank(document, query) as rank
    from (
      select path, setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', coalesce(body, '')), 'B') as document
      from record.search_sources
    ) told, plainto_tsquery('english', ${typed}) query
    where document @@ query order by rank desc limit 40`)
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const took: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now()
    await work()
    took.push(performance.now() - began)
  }
  return medianOf(took)
}
