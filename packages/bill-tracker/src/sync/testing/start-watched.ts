import { gaps, items, openDatabase, type OpenDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { inject, onTestFinished } from 'vitest'
import { startStandInParliament, type StandInParliament } from '../../../stand-in/index.ts'
import type { ParliamentSourceName } from '../../words/parliament-sources.ts'
import { runSync, type SyncSummary } from '../run-sync.ts'

/** The day on which tests of what is watched begin: a Wednesday. */
export const today = '2026-03-04'

export interface Watched {
  standIn: StandInParliament
  worker: OpenDatabase
  owner: OpenDatabase
}

/** A stand-in as of `today` and an empty database, as the worker has it. */
export async function startWatched(record: 'founded' | 'empty' = 'empty'): Promise<Watched> {
  const standIn = await startStandInParliament({ today })
  const clone = await cloneDatabase(inject('clusterUrl'), { isFounded: record === 'founded' })
  const worker = openDatabase(clone.urlFor('safe_worker'), { applicationName: 'test' })
  const owner = openDatabase(clone.ownerUrl, { applicationName: 'test' })
  onTestFinished(async () => {
    await standIn.stop()
    await worker.close()
    await owner.close()
    await clone.drop()
  })
  return { standIn, worker, owner }
}

/** A run of a source at an hour of a day. Nothing is waited for between tries. */
export async function runSource(
  { standIn, worker }: Watched,
  target: ParliamentSourceName,
  at: string = `${today}T09:00:00Z`,
  timeout?: number,
): Promise<SyncSummary> {
  return runSync({
    db: worker.db,
    target,
    urls: standIn.urls,
    retryDelay: () => 0,
    timeout,
    now: () => new Date(at),
  })
}

type Item = typeof items.$inferSelect

/** What is held of a source, by key. */
export async function listItems({ worker }: Watched, source: string): Promise<Item[]> {
  return worker.db.select().from(items).where(eq(items.source, source)).orderBy(asc(items.key), asc(items.kind))
}

/** One item, which must be there. */
export async function itemOf(watched: Watched, kind: Item['kind'], key: string): Promise<Item> {
  const [row] = await watched.worker.db
    .select()
    .from(items)
    .where(and(eq(items.kind, kind), eq(items.key, key)))
  if (!row) throw new Error(`No ${kind} ${key} is held`)
  return row
}

/** What cannot be seen of a source, in lines: part and cause. */
export async function listOpenGaps({ worker }: Watched, source: string): Promise<string[]> {
  const open = await worker.db
    .select()
    .from(gaps)
    .where(and(eq(gaps.source, source), isNull(gaps.endedAt)))
    .orderBy(asc(gaps.part))
  return open.map(({ part, cause }) => `${part || 'all'}: ${cause}`)
}
