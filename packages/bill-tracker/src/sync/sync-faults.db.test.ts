import { amendments, openDatabase, type OpenDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { count } from 'drizzle-orm'
import { expect, inject, onTestFinished, test } from 'vitest'
import { startStandInParliament, type StandInParliament } from '../../stand-in/index.ts'
import { runSync, type SyncSummary } from './run-sync.ts'

test.each([
  { kind: 'slow', delay: 2_000, times: 1 },
  { kind: 'cut', times: 2 },
  { kind: '500', times: 3 },
  { kind: '429', times: 1 },
  { kind: 'html', times: 2 },
  { kind: 'lying-total' },
  { kind: 'lying-total', total: 9_000 },
  { kind: 'duplicates' },
  { kind: 'new-enum' },
] as const)('a bill arrives whole through the fault $kind', async (fault) => {
  const { standIn, worker } = await startFor()
  await order(standIn, 'POST', 'faults', { ...fault, path: '/Amendments' })
  expect(await sync({ standIn, worker })).toMatchObject({ outcome: 'done' })
  const [held] = await worker.db.select({ amendments: count() }).from(amendments)
  expect(held).toEqual({ amendments: 48 })
})

test.each([
  { kind: 'slow', delay: 60_000, outcome: 'unreachable' },
  { kind: 'cut', outcome: 'unreachable' },
  { kind: '500', outcome: 'unreachable' },
  { kind: 'html', outcome: 'unreachable' },
  { kind: 'missing-field', outcome: 'answer-changed' },
] as const)('a fault $kind that stays ends as $outcome', async ({ outcome, ...fault }) => {
  const { standIn, worker } = await startFor()
  await order(standIn, 'POST', 'faults', { ...fault, path: '/Amendments' })
  expect(await sync({ standIn, worker })).toMatchObject({ outcome, changed: 0 })
  expect(await worker.db.select().from(amendments)).toEqual([])

  await order(standIn, 'DELETE', 'faults')
  expect(await sync({ standIn, worker })).toMatchObject({ outcome: 'done' })
})

test('the stand-in decides what it is told to, and says so when it cannot', async () => {
  const { standIn, worker } = await startFor()
  await sync({ standIn, worker })
  const decided = { billId: 9001, amendmentId: 90010001, decision: 'NotSelected' }
  expect(await order(standIn, 'POST', 'decide', decided)).toBe(200)
  expect(await sync({ standIn, worker })).toMatchObject({ outcome: 'done' })
  const rows = await worker.db.select().from(amendments)
  expect(rows.find(({ parliamentId }) => parliamentId === 90010001)?.decision).toBe('not-selected')

  expect(await order(standIn, 'POST', 'decide', { ...decided, amendmentId: 1 })).toBe(404)
  expect(await order(standIn, 'POST', 'faults', { kind: 'earthquake' })).toBe(400)
  expect(await order(standIn, 'POST', 'faults', { kind: '500', path: '(' })).toBe(400)
})

interface Started {
  standIn: StandInParliament
  worker: OpenDatabase
}

/** A stand-in and an empty record of its own, so that no row comes from another case. */
async function startFor(): Promise<Started> {
  const standIn = await startStandInParliament()
  const clone = await cloneDatabase(inject('clusterUrl'))
  const worker = openDatabase(clone.urlFor('safe_worker'), { applicationName: 'test' })
  onTestFinished(async () => {
    await standIn.stop()
    await worker.close()
    await clone.drop()
  })
  return { standIn, worker }
}

function sync({ standIn, worker }: Started): Promise<SyncSummary> {
  const urls = { bills: standIn.url, members: standIn.url }
  const now = (): Date => new Date('2026-03-01T09:00:00Z')
  return runSync({ db: worker.db, target: { bill: 9001 }, urls, now, timeout: 1_000, retryDelay: () => 0 })
}

async function order(standIn: StandInParliament, method: string, what: string, body?: object): Promise<number> {
  const response = await fetch(`${standIn.url}/stand-in/${what}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  })
  return response.status
}
