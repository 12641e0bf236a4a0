import { runSync, type RunSyncOptions, type SyncSummary } from '@safe-to-report/bill-tracker/sync'
import { startStandInParliament, type StandInParliament } from '@safe-to-report/bill-tracker/stand-in'
import { openDatabase, type Database } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { sql } from 'drizzle-orm'
import type { Measurement, Row } from './measurement.ts'

const amendments = 5_000
/** Stages, papers, news and the bill itself; twenty amendments a page and, the last being full, one more; a stage with none. */
const listRequests = 4 + amendments / 20 + 1 + 1
const planBarInMs = 1_000

/** A made bill of 5,000 amendments from the stand-in: first whole, then unchanged, then with one decision taken. */
export const syncOfBill: Measurement = {
  name: 'sync-bill',
  measure: async (clusterUrl) => {
    const standIn = await startStandInParliament({ amendments })
    const database = await cloneDatabase(clusterUrl)
    const { db, close } = openDatabase(database.urlFor('safe_worker'), { applicationName: 'bench' })
    try {
      return await measureRuns(standIn, db)
    } finally {
      await close()
      await standIn.stop()
      await database.drop()
    }
  },
}

async function measureRuns(standIn: StandInParliament, db: Database): Promise<Row[]> {
  const sync = (depth: RunSyncOptions['depth']): Promise<Run> => watchRun(db, standIn, depth)
  const bare = await fetchBare(standIn)
  const first = await sync('what-moved')
  const unmoved = await sync('what-moved')
  const lists = await sync('lists')
  standIn.decide({ billId: 9001, amendmentId: 90_010_007, decision: 'Agreed' })
  const decided = await sync('what-moved')
  const plan = lists.summary.planMs
  return [
    {
      what: `first sync of ${amendments} amendments with their words`,
      bar: `${listRequests + amendments} requests: no list or detail twice`,
      measured: tell(first),
      isHeld: first.summary.outcome === 'done' && first.summary.requests === listRequests + amendments,
    },
    {
      what: 'the same requests, four at once, by bare `fetch` and nothing done with the answers',
      bar: '',
      measured: `${bare.toFixed(1)} s: the sync takes ${(first.summary.seconds / bare).toFixed(1)} × that`,
    },
    {
      what: 'again, its last update not having moved',
      bar: '1 request, no write',
      measured: tell(unmoved),
      isHeld: unmoved.summary.requests === 1 && unmoved.writes === 0,
    },
    {
      what: 'again, every list asked for and unchanged',
      bar: `${listRequests} requests, no write`,
      measured: tell(lists),
      isHeld: lists.summary.requests === listRequests && lists.writes === 0,
    },
    {
      what: `plan for ${amendments} unchanged amendments`,
      bar: `≤ ${planBarInMs} ms`,
      measured: `${Math.ceil(plan)} ms`,
      isHeld: plan <= planBarInMs,
    },
    {
      what: 'again, one decision taken since',
      bar: `${listRequests + 1} requests, 1 change`,
      measured: tell(decided),
      isHeld: decided.summary.requests === listRequests + 1 && decided.summary.changed === 1,
    },
  ]
}

interface Run {
  summary: SyncSummary
  /** Rows written to the record; the list of runs is left out. */
  writes: number
  /** Most memory held at once while it ran, in megabytes. */
  mostMemory: number
}

async function watchRun(
  db: Database,
  { urls }: StandInParliament,
  depth: RunSyncOptions['depth'] = 'what-moved',
): Promise<Run> {
  let most = 0
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 20)
  const before = await countWrites(db)
  const now = (): Date => new Date()
  const summary = await runSync({ db, target: { bill: 9001 }, urls, depth, now })
  clearInterval(watch)
  return { summary, writes: (await countWrites(db)) - before, mostMemory: most / 1024 ** 2 }
}

function tell({ summary, writes, mostMemory }: Run): string {
  const { requests, seconds, changed } = summary
  const memory = mostMemory > 0 ? `, ${Math.round(mostMemory)} MB at most, the stand-in's among them` : ''
  return `${requests} requests, ${seconds.toFixed(1)} s, ${changed} changes, ${writes} rows written${memory}`
}

/** Rows inserted, updated and deleted so far in the tables of the record, as PostgreSQL counts them. */
async function countWrites(db: Database): Promise<number> {
  // The counts of this very connection wait until they are asked for; those of others, a second at most.
  await new Promise((resolve) => setTimeout(resolve, 1_100))
  await db.execute(sql`select pg_stat_force_next_flush()`)
  const { rows } = await db.execute<{ writes: string }>(sql`
    select sum(n_tup_ins + n_tup_upd + n_tup_del) as writes from pg_stat_user_tables
    where schemaname = 'record' and relname <> 'sync_runs'`)
  return Number(rows[0]?.writes ?? 0)
}

/** How long the network alone takes, in seconds. */
async function fetchBare({ url }: StandInParliament): Promise<number> {
  const stage = `${url}/api/v1/Bills/9001/Stages/9001004/Amendments`
  const wanted = [
    ...Array.from({ length: amendments / 20 }, (_, page) => `${stage}?Skip=${page * 20}&Take=100`),
    ...Array.from({ length: amendments }, (_, index) => `${stage}/${90_010_001 + index}`),
  ]
  const began = performance.now()
  const queue = wanted.values()
  await Promise.all(
    [1, 2, 3, 4].map(async () => {
      for (const address of queue) await (await fetch(address)).arrayBuffer()
    }),
  )
  return (performance.now() - began) / 1_000
}
