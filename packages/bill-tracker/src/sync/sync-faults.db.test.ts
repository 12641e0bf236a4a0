import { amendments, amendmentVersions, openDatabase, sittings, stages, type OpenDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { count, eq } from 'drizzle-orm'
import { expect, inject, onTestFinished, test } from 'vitest'
import { startStandInParliament, type StandInParliament } from '../../stand-in/index.ts'
import { runSync, type SyncSummary } from './run-sync.ts'

test.each([
  { kind: 'slow', delay: 2_000, times: 1 },
  { kind: 'cut', times: 2 },
  { kind: '500', times: 3 },
  { kind: '429', times: 1 },
  { kind: '429', times: 1, retryAfter: 'date' },
  { kind: 'html', times: 2 },
  { kind: 'lying-total' },
  { kind: 'lying-total', total: 9_000 },
  { kind: 'duplicates' },
  { kind: 'new-enum' },
] as const)('a bill arrives whole through the fault $kind, in a list', async (fault) => {
  const { standIn, worker } = await startFor()
  await order(standIn, 'POST', 'faults', { ...fault, path: String.raw`/Amendments\?` })
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

test.each([
  { kind: 'slow', delay: 2_000, times: 1 },
  { kind: 'cut', times: 2 },
  { kind: '500', times: 3 },
  { kind: '429', times: 1, retryAfter: 'date' },
  { kind: 'html', times: 2 },
  { kind: 'missing-field', field: 'indentation' },
  { kind: 'missing-field', field: 'hangingIndentation' },
  { kind: 'new-enum' },
] as const)('the words arrive whole through the fault $kind, among the details', async (fault) => {
  const { standIn, worker } = await startFor()
  await order(standIn, 'POST', 'faults', { ...fault, path: String.raw`/Amendments/\d+$` })
  expect(await sync({ standIn, worker })).toMatchObject({ outcome: 'done' })
  expect(await worker.db.select({ words: count() }).from(amendmentVersions)).toEqual([{ words: 48 }])
})

test('an amendment that the list names and nothing stands behind comes without words', async () => {
  const { standIn, worker } = await startFor()
  standIn.addFault({ kind: '404', path: String.raw`/Amendments/90010005$` })
  expect(await sync({ standIn, worker })).toMatchObject({ outcome: 'done' })
  expect(await worker.db.select({ rows: count() }).from(amendments)).toEqual([{ rows: 48 }])
  expect(await worker.db.select({ words: count() }).from(amendmentVersions)).toEqual([{ words: 47 }])
})

test('a detail of another shape stops the sync and is named, and the record stays', async () => {
  const { standIn, worker } = await startFor()
  standIn.addFault({ kind: 'missing-field', path: String.raw`/Amendments/90010005$` })
  const summary = await sync({ standIn, worker })
  expect(summary.outcome).toBe('answer-changed')
  expect(summary.detail).toContain('amendmentId of /api/v1/Bills/9001/Stages/9001004/Amendments/90010005')
  expect(await worker.db.select().from(amendments)).toEqual([])
})

test('days around the clocks’ going forward and back are the days that Parliament gives', async () => {
  const { standIn, worker } = await startFor()
  const days = ['2026-03-28', '2026-03-29', '2026-03-30', '2026-10-24', '2026-10-25', '2026-10-26']
  const stage = standIn.holdings.bills.find(({ billId }) => billId === 9001)?.stages[4]
  stage?.days.push(...days)
  await sync({ standIn, worker })
  const held = await worker.db
    .select({ sitsOn: sittings.sitsOn })
    .from(sittings)
    .innerJoin(stages, eq(stages.id, sittings.stageId))
    .where(eq(stages.parliamentId, 9001005))
    .orderBy(sittings.sitsOn)
  expect(held.map(({ sitsOn }) => sitsOn)).toEqual(days)
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
  const { urls } = standIn
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
