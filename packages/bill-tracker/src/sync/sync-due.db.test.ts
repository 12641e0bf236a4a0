import { gaps, openDatabase, syncRuns, type OpenDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { eq, gt } from 'drizzle-orm'
import { expect, inject, onTestFinished, test } from 'vitest'
import { startStandInParliament, type StandInParliament } from '../../stand-in/index.ts'
import { parliamentSources } from '../words/parliament-sources.ts'
import type { SyncSummary } from './run-sync.ts'
import { syncRounds } from './sources.ts'
import { syncDue } from './sync-due.ts'

test('every bill with Parliament’s number, the members, the divisions, who had which seat and who holds which post are asked for, and then not until they are due', async () => {
  const started = await startFor()
  const first = await round(started, 0)
  expect(first.map(({ target, asked }) => [target, asked])).toEqual([
    ['bill 2709', 'lists'],
    ['bill 3429', null],
    ['bill 3443', 'lists'],
    ['bill 4254', null],
    ...['members', 'divisions', 'memberships', 'posts'].map((name) => [name, 'everything']),
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

test('each source of Parliament is of one round, and each that is watched of a round of its own', () => {
  const watched = syncRounds.filter(({ isWatched }) => isWatched)
  expect(watched.map(({ sources }) => sources)).toEqual(watched.map(() => [expect.anything()]))
  expect(syncRounds.flatMap(({ sources }) => sources)).toHaveLength(1 + parliamentSources.length)
})

test('posts are asked for once a day, and sooner where that failed', async () => {
  const started = await startFor()
  await round(started, 0)
  const aDay = 24 * 60
  expect((await round(started, aDay - 1)).map(({ target }) => target)).not.toContain('posts')
  started.standIn.addFault({ kind: '500', path: 'Posts' })
  expect((await round(started, aDay + 361)).at(-1)).toMatchObject({ target: 'posts', outcome: 'unreachable' })
  started.standIn.clearFaults()
  const posts = (ran: SyncSummary[]): SyncSummary[] => ran.filter(({ target }) => target === 'posts')
  expect(posts(await round(started, aDay + 365))).toEqual([])
  expect(posts(await round(started, aDay + 366))).toMatchObject([{ outcome: 'done' }])
})

test('every list is asked for again after a week, though no last update has moved', async () => {
  const started = await startFor()
  await round(started, 0)
  const aWeek = 7 * 24 * 60 + 1
  const [bill] = await round(started, aWeek)
  expect(bill).toMatchObject({ target: 'bill 2709', asked: 'lists', changed: 0 })
})

test('an API that is down is tried twice and then let be for a while, and no other waits for it', async () => {
  const started = await startFor()
  started.standIn.addFault({ kind: '500', path: '/Bills' })
  const down = [
    { target: 'bill 2709', outcome: 'unreachable' },
    { target: 'bill 3429', outcome: 'unreachable' },
  ]
  const others = ['members', 'divisions', 'memberships', 'posts'].map((target) => ({ target, outcome: 'done' }))
  expect(await round(started, 0)).toMatchObject([...down, ...others])
  expect(await round(started, 4)).toEqual([])
  expect(await watch(started, 4)).toEqual([])
  // Whoever asks next finds for all that it is still away; those that were not asked before go first.
  const stillDown = [
    { target: 'bill 3443', outcome: 'unreachable' },
    { target: 'bill 4254', outcome: 'unreachable' },
  ]
  expect(await round(started, 6)).toMatchObject(stillDown)
  expect(await round(started, 15)).toEqual([])
  expect(await round(started, 17)).toHaveLength(2)
  started.standIn.clearFaults()
  expect(await watch(started, 36)).toEqual([])
  expect(await watch(started, 38)).toMatchObject([{ target: 'amendments', outcome: 'done' }])
  expect((await round(started, 38)).map(({ target, outcome }) => `${target} ${outcome}`)).toEqual([
    'bill 2709 done',
    'bill 3429 not-found',
    'bill 3443 done',
    'bill 4254 not-found',
  ])
})

test('one thing that is always unreachable holds up nothing else of its API', async () => {
  const started = await startFor()
  started.standIn.addFault({ kind: '500', path: String.raw`/Bills/2709` })
  const first = await round(started, 0)
  expect(first.map(({ target, outcome }) => `${target} ${outcome}`).slice(0, 3)).toEqual([
    'bill 2709 unreachable',
    'bill 3429 not-found',
    'bill 3443 done',
  ])
  expect(await watch(started, 1)).toMatchObject([{ target: 'amendments', outcome: 'done' }])
  expect(await round(started, 5)).toMatchObject([{ target: 'bill 2709', outcome: 'unreachable' }])
  const next = await round(started, 361)
  expect(next.at(-1)).toMatchObject({ target: 'bill 2709', outcome: 'unreachable' })
  expect(next).toHaveLength(7)
})

test('what is watched is asked for in its own time, and a gap says since when it cannot be seen, and until when', async () => {
  const started = await startFor()
  const at0 = await watch(started, 0)
  expect(at0).toMatchObject([{ target: 'amendments', outcome: 'done' }])
  expect(await watch(started, 4)).toEqual([])
  started.standIn.addFault({ kind: 'html' })
  expect(await watch(started, 5)).toMatchObject([{ outcome: 'unreachable' }])
  expect(await watch(started, 10)).toMatchObject([{ outcome: 'unreachable' }])
  expect(await gapsOf(started)).toEqual([{ cause: 'unreachable', since: at(5), endedAt: null }])
  started.standIn.clearFaults()
  expect(await watch(started, 20)).toMatchObject([{ outcome: 'done' }])
  expect(await gapsOf(started)).toEqual([{ cause: 'unreachable', since: at(5), endedAt: at(20) }])
})

test('of what is watched, runs that found nothing are kept for a day', async () => {
  const started = await startFor()
  for (let minutes = 0; minutes <= 60; minutes += 5) await watch(started, minutes)
  const before = await started.worker.db.$count(syncRuns, eq(syncRuns.changed, 0))
  expect(before).toBeGreaterThan(5)
  await watch(started, 26 * 60)
  expect(await started.worker.db.$count(syncRuns, eq(syncRuns.changed, 0))).toBeLessThan(2)
  expect(await started.worker.db.$count(syncRuns, gt(syncRuns.changed, 0))).toBeGreaterThan(0)
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

function gapsOf({ worker }: Started) {
  const { cause, since, endedAt } = gaps
  return worker.db.select({ cause, since, endedAt }).from(gaps).where(eq(gaps.part, '')).orderBy(since)
}

function round(started: Started, minutes: number, signal?: AbortSignal): Promise<SyncSummary[]> {
  return syncRound(started, { name: 'record', minutes, signal })
}

function watch(started: Started, minutes: number): Promise<SyncSummary[]> {
  return syncRound(started, { name: 'amendments', minutes })
}

async function syncRound(
  { standIn, worker }: Started,
  { name, minutes, signal }: { name: string; minutes: number; signal?: AbortSignal | undefined },
): Promise<SyncSummary[]> {
  const runs: SyncSummary[] = []
  const [found] = syncRounds.filter((one) => one.name === name)
  if (!found) throw new Error(`There is no round ${name}`)
  await syncDue({
    db: worker.db,
    urls: standIn.urls,
    round: found,
    interval: { everyMinutes: 360, watchEveryMinutes: 10 },
    retryDelay: () => 0,
    now: () => at(minutes),
    onRun: (summary) => runs.push(summary),
    signal,
  })
  return runs
}
