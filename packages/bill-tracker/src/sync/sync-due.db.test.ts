import { openDatabase, syncRuns, type OpenDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { asc } from 'drizzle-orm'
import { expect, inject, onTestFinished, test } from 'vitest'
import { startStandInParliament, type StandInParliament } from '../../stand-in/index.ts'
import { parliamentSources } from '../words/parliament-sources.ts'
import type { SyncSummary } from './run-sync.ts'
import { syncDue } from './sync-due.ts'

test('every bill with Parliament’s number, the members, the divisions, who had which seat and who holds which post are asked for, and then not until they are due', async () => {
  const started = await startFor()
  const first = await round(started, 0)
  expect(first.map(({ target, asked }) => [target, asked])).toEqual([
    ['bill 2709', 'lists'],
    ['bill 3429', null],
    ['bill 3443', 'lists'],
    ['bill 4254', null],
    ...parliamentSources.map(({ name }) => [name, 'everything']),
  ])
  expect(await round(started, 359)).toEqual([])
  const next = await round(started, 361)
  expect(next.slice(0, 4).map(({ target, asked, requests }) => [target, asked, requests])).toEqual([
    ['bill 2709', 'head', 1],
    ['bill 3429', null, 1],
    ['bill 3443', 'head', 1],
    ['bill 4254', null, 1],
  ])
})

test('posts are asked for once a day, and sooner where that failed', async () => {
  const started = await startFor()
  await round(started, 0)
  const aDay = 24 * 60
  expect((await round(started, aDay - 1)).map(({ target }) => target)).not.toContain('posts')
  started.standIn.addFault({ kind: '500', path: 'Posts' })
  expect((await round(started, aDay + 361)).at(-1)).toMatchObject({ target: 'posts', outcome: 'unreachable' })
  started.standIn.clearFaults()
  expect((await round(started, aDay + 722)).at(-1)).toMatchObject({ target: 'posts', outcome: 'done' })
})

test('every list is asked for again after a week, though no last update has moved', async () => {
  const started = await startFor()
  await round(started, 0)
  const aWeek = 7 * 24 * 60 + 1
  const [bill] = await round(started, aWeek)
  expect(bill).toMatchObject({ target: 'bill 2709', asked: 'lists', changed: 0 })
})

test('without Parliament there is one attempt, and no other until the interval is over', async () => {
  const started = await startFor()
  started.standIn.addFault({ kind: '500' })
  expect(await round(started, 0)).toMatchObject([{ target: 'bill 2709', outcome: 'unreachable' }])
  expect(await round(started, 10)).toEqual([])
  expect(await round(started, 350)).toEqual([])
  expect(await round(started, 361)).toHaveLength(1)
  const runs = await started.worker.db.select().from(syncRuns).orderBy(asc(syncRuns.startedAt))
  expect(runs.map(({ target, outcome }) => [target, outcome])).toEqual([
    ['bill 2709', 'unreachable'],
    ['bill 2709', 'unreachable'],
  ])
})

test('one that was stopped, or whose process died, is still to be done', async () => {
  const started = await startFor()
  await round(started, 0)
  const stopping = new AbortController()
  stopping.abort()
  await started.worker.db.delete(syncRuns)
  await started.worker.db.insert(syncRuns).values({ target: 'bill 2709', startedAt: at(1) })
  expect((await round(started, 2))[0]).toMatchObject({ target: 'bill 2709', outcome: 'done' })
  expect(await round(started, 400, stopping.signal)).toEqual([])
})

interface Started {
  standIn: StandInParliament
  worker: OpenDatabase
}

async function startFor(): Promise<Started> {
  const standIn = await startStandInParliament()
  const clone = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  const worker = openDatabase(clone.urlFor('safe_worker'), { applicationName: 'test' })
  onTestFinished(async () => {
    await standIn.stop()
    await worker.close()
    await clone.drop()
  })
  return { standIn, worker }
}

function at(minutes: number): Date {
  return new Date(Date.UTC(2026, 2, 1, 9, minutes))
}

async function round({ standIn, worker }: Started, minutes: number, signal?: AbortSignal): Promise<SyncSummary[]> {
  const runs: SyncSummary[] = []
  await syncDue({
    db: worker.db,
    urls: standIn.urls,
    everyMinutes: 360,
    retryDelay: () => 0,
    now: () => at(minutes),
    onRun: (summary) => runs.push(summary),
    signal,
  })
  return runs
}
