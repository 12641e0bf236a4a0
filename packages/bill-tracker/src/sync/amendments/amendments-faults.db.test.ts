import { gaps, items, listedAmendments, openDatabase, type OpenDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { expect, inject, onTestFinished, test } from 'vitest'
import { startStandInParliament, type StandInParliament } from '../../../stand-in/index.ts'
import { runSync, type SyncSummary } from '../run-sync.ts'

const clause = {
  billId: 9004,
  number: 'NC1',
  words: 'To move the following Clause—\n“Lamps\n  (1) A lamp is to be lit.”',
}
const inLists = String.raw`/Stages/\d+/Amendments\?`
const ofWords = String.raw`/Amendments/\d+$`

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
] as const)('what is tabled arrives whole through the fault $kind, anywhere', async (fault) => {
  const started = await startFor()
  await sync(started)
  started.standIn.table(clause)
  started.standIn.addFault({ ...fault })
  expect(await sync(started, 5)).toMatchObject({ outcome: 'done' })
  expect(await find(started, 'NC1')).toMatchObject({ title: 'Lamps', details: { isWhole: true } })
  expect(await openGaps(started)).toEqual([])
})

test.each([
  { kind: 'slow', delay: 60_000, outcome: 'unreachable', cause: 'unreachable' },
  { kind: 'cut', outcome: 'unreachable', cause: 'unreachable' },
  { kind: '500', outcome: 'unreachable', cause: 'unreachable' },
  { kind: 'html', outcome: 'unreachable', cause: 'unreachable' },
  { kind: 'missing-field', field: 'billId', outcome: 'answer-changed', cause: 'answer-changed' },
  { kind: 'changed-shape', outcome: 'answer-changed', cause: 'answer-changed' },
  { kind: 'empty', outcome: 'done', cause: 'empty' },
] as const)(
  'a fault $kind for hours is a gap, nothing is lost or gone, and what came meanwhile is there after it',
  async ({ outcome, cause, ...fault }) => {
    const started = await startFor()
    await sync(started)
    const before = await keysOf(started)
    started.standIn.addFault(fault)
    started.standIn.table(clause)
    for (const minutes of [5, 65, 125]) expect(await sync(started, minutes)).toMatchObject({ outcome, changed: 0 })
    expect(await openGaps(started)).toContainEqual(expect.objectContaining({ cause, since: at(5), seenAt: at(125) }))
    expect(await keysOf(started)).toEqual(before)
    started.standIn.clearFaults()
    expect(await sync(started, 130)).toMatchObject({ outcome: 'done' })
    expect(await find(started, 'NC1')).toMatchObject({ title: 'Lamps' })
    expect(await openGaps(started)).toEqual([])
  },
)

test.each([
  { kind: '500', cause: 'unreachable' },
  { kind: 'html', cause: 'unreachable' },
  { kind: 'changed-shape', cause: 'answer-changed' },
  { kind: 'missing-field', cause: 'answer-changed' },
  { kind: '404', cause: 'refused' },
] as const)(
  'the fault $kind in one bill’s list stops no other bill, and that bill comes when it ends',
  async ({ cause, ...fault }) => {
    const started = await startFor()
    await sync(started)
    started.standIn.addFault({ ...fault, path: String.raw`/Bills/9002/Stages/\d+/Amendments\?` })
    started.standIn.touch(9002)
    started.standIn.table(clause)
    expect(await sync(started, 5)).toMatchObject({ outcome: 'done' })
    expect(await find(started, 'NC1')).toMatchObject({ title: 'Lamps' })
    expect(await openGaps(started)).toContainEqual(
      expect.objectContaining({ cause, part: expect.stringContaining('Demonstration Bill (9002)'), since: at(5) }),
    )
    started.standIn.clearFaults()
    await sync(started, 180)
    expect(await openGaps(started)).toEqual([])
  },
)

test('words that can never be had are asked for ever more seldom, and stop nothing', async () => {
  const started = await startFor()
  await sync(started)
  const ids = ['NC1', 'NC3'].map((number) => started.standIn.table({ ...clause, number }))
  started.standIn.table({ ...clause, number: 'NC2' })
  const path = new RegExp(`/Amendments/(${ids.join('|')})$`)
  started.standIn.addFault({ kind: '500', path: path.source })
  for (let minutes = 5; minutes <= 240; minutes += 5) await sync(started, minutes)
  expect(await find(started, 'NC1')).toMatchObject({
    title: 'Lamps',
    details: { isWhole: false },
    text: expect.stringContaining('Lamps'),
  })
  expect(await find(started, 'NC2')).toMatchObject({ details: { isWhole: true } })
  expect(await openGaps(started)).toMatchObject([
    { cause: 'unreachable', part: expect.stringContaining('NC1 of Harbours (Demonstration) Bill') },
    { cause: 'unreachable', part: expect.stringContaining('NC3 of Harbours (Demonstration) Bill') },
    { cause: 'behind', part: 'words of new amendments' },
  ])
  const asked = started.standIn.requests.filter(({ path: asking }) => path.test(asking)).length
  // Each try is four requests; one every five minutes would be nearly four hundred.
  expect(asked).toBeLessThanOrEqual(2 * 4 * 9)
  started.standIn.clearFaults()
  await sync(started, 305)
  expect(await find(started, 'NC1')).toMatchObject({ details: { isWhole: true } })
  expect(await openGaps(started)).toEqual([])
})

test('a run that is cut among the words goes on with those it has not got', async () => {
  const started = await startFor()
  await sync(started)
  for (let number = 1; number <= 30; number += 1) started.standIn.table({ ...clause, number: `NC${number}` })
  started.standIn.addFault({ kind: 'slow', delay: 0, path: ofWords, times: 12 })
  started.standIn.addFault({ kind: '500', path: '' })
  expect(await sync(started, 5)).toMatchObject({ outcome: 'unreachable' })
  started.standIn.clearFaults()
  await sync(started, 10)
  const rows = await started.worker.db
    .select()
    .from(listedAmendments)
    .where(eq(listedAmendments.billParliamentId, 9004))
  expect(rows.filter(({ detailHash, wordsHash }) => detailHash === wordsHash)).toHaveLength(33)
})

test('told to stop in its midst, a run is no gap', async () => {
  const started = await startFor()
  await sync(started)
  started.standIn.table(clause)
  const stopping = new AbortController()
  started.standIn.addFault({ kind: 'slow', delay: 60_000, path: inLists })
  const running = sync(started, 5, { signal: stopping.signal, timeout: 30_000 })
  await expect.poll(() => started.standIn.requests.at(-1)?.path).toMatch(new RegExp(inLists))
  stopping.abort()
  expect(await running).toMatchObject({ outcome: 'failed' })
  expect(await openGaps(started)).toEqual([])
  started.standIn.clearFaults()
  await sync(started, 10)
  expect(await find(started, 'NC1')).toMatchObject({ title: 'Lamps' })
})

interface Started {
  standIn: StandInParliament
  worker: OpenDatabase
}

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

function at(minutes: number): Date {
  return new Date(Date.UTC(2026, 2, 1, 9, minutes))
}

function sync(
  { standIn, worker }: Started,
  minutes = 0,
  told: { signal?: AbortSignal; timeout?: number } = {},
): Promise<SyncSummary> {
  const asked = { db: worker.db, target: 'amendments', urls: standIn.urls, retryDelay: () => 0 } as const
  return runSync({ timeout: 1_000, ...asked, ...told, now: () => at(minutes) })
}

async function find({ worker }: Started, number: string) {
  const [row] = await worker.db
    .select()
    .from(items)
    .where(and(eq(items.billParliamentId, 9004), eq(items.number, number)))
  return row
}

async function keysOf({ worker }: Started): Promise<string[]> {
  const rows = await worker.db.select({ key: items.key, goneAt: items.goneAt }).from(items).orderBy(asc(items.key))
  return rows.map(({ key, goneAt }) => `${key} ${goneAt?.toISOString() ?? 'there'}`)
}

function openGaps({ worker }: Started) {
  return worker.db.select().from(gaps).where(isNull(gaps.endedAt)).orderBy(asc(gaps.part))
}
