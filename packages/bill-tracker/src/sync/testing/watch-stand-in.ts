import { asks, finds, gaps, items, openDatabase, type ItemKind, type OpenDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { and, asc, eq } from 'drizzle-orm'
import { inject, onTestFinished } from 'vitest'
import { startStandInParliament, type StandInParliament } from '../../../stand-in/index.ts'
import { runSync, type SyncSummary } from '../run-sync.ts'
import type { SyncTarget } from '../sources.ts'

export interface Watched {
  standIn: StandInParliament
  worker: OpenDatabase
  /** Runs the source at a moment, as the worker would. */
  sync: (at: string, timeout?: number) => Promise<SyncSummary>
  listItems: (kind?: ItemKind) => Promise<(typeof items.$inferSelect)[]>
  /** `part: cause`, of gaps that are open, in order of their parts. */
  listGaps: () => Promise<string[]>
  /** Paths that were asked for since the last time that this was asked. */
  takeAsked: () => string[]
  /** A watch of a made ask finds an item. */
  find: (item: { id: string }) => Promise<void>
}

/** A stand-in and an empty record of their own, and one source that is brought from the one to the other. */
export async function watchStandIn(target: SyncTarget & string): Promise<Watched> {
  const standIn = await startStandInParliament({ today: '2026-03-03' })
  const clone = await cloneDatabase(inject('clusterUrl'))
  const worker = openDatabase(clone.urlFor('safe_worker'), { applicationName: 'test' })
  const owner = openDatabase(clone.ownerUrl, { applicationName: 'test' })
  onTestFinished(async () => {
    await standIn.stop()
    await Promise.all([worker.close(), owner.close()])
    await clone.drop()
  })
  const { db } = worker
  let seen = 0
  return {
    standIn,
    worker,
    sync: (at, timeout = 5_000) =>
      runSync({ db, target, urls: standIn.urls, now: () => new Date(at), timeout, retryDelay: () => 0 }),
    listItems: (kind) =>
      db
        .select()
        .from(items)
        .where(and(eq(items.source, target), kind && eq(items.kind, kind)))
        .orderBy(asc(items.key)),
    listGaps: async () => {
      const open = await db.select().from(gaps).where(eq(gaps.source, target)).orderBy(asc(gaps.part))
      return open.filter(({ endedAt }) => endedAt === null).map(({ part, cause }) => `${part}: ${cause}`)
    },
    takeAsked: () => {
      const asked = standIn.requests.slice(seen).map(({ path }) => path)
      seen = standIn.requests.length
      return asked
    },
    find: async ({ id }) => {
      const words = { title: 'Made-up', lede: 'Made-up', wouldMean: 'Made-up', whoAsks: 'Nobody', standsNow: 'Nowhere' }
      const ask = { slug: 'made-up-ask', position: 1, verified: true, ...words }
      const [made] = await owner.db.insert(asks).values(ask).returning({ id: asks.id })
      const found = { itemId: id, askId: made?.id ?? '', score: 1, terms: [], passages: [], itemVersion: 1 }
      await db.insert(finds).values(found)
    },
  }
}
