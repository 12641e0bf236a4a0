import { constituencies, isDissolved, members, openDatabase, type OpenDatabase } from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import { startStandInParliament, type StandInParliament } from '../../../stand-in/index.ts'
import { runSync, type SyncSummary } from '../run-sync.ts'

const userAgent = 'SafeToReport/0.1 (+https://safe.example.org)'
let founded: TestDatabase
let owner: OpenDatabase
let worker: OpenDatabase

beforeAll(async () => {
  founded = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  owner = openDatabase(founded.ownerUrl, { applicationName: 'test' })
  worker = openDatabase(founded.urlFor('safe_worker'), { applicationName: 'test' })
})
afterAll(async () => {
  await worker.close()
  await owner.close()
  await founded.drop()
})

test('every seat that Parliament names has its member, with the address letters go to', async () => {
  const standIn = await startFor()
  expect(await sync(standIn)).toMatchObject({ target: 'members', outcome: 'done', detail: null })

  expect(await findSeat('Belfast East')).toMatchObject({
    seat: 'held',
    member: { name: 'Gavin Robinson', email: 'member-4360@example.org', isSample: false, asOf: '2026-03-01' },
  })
  expect(await findSeat('Aberdeen South')).toMatchObject({ seat: 'held', member: { email: null } })
  expect(await findSeat('Orkney and Shetland')).toMatchObject({ seat: 'vacant', member: null })
  expect(standIn.requests.every((request) => request.userAgent === userAgent)).toBe(true)
})

test('on the same day a second run writes nothing; on the next it writes the day alone', async () => {
  const standIn = await startFor()
  await sync(standIn)
  const before = await listRowVersions()
  expect(await sync(standIn)).toMatchObject({ outcome: 'done', changed: 0 })
  expect(await listRowVersions()).toEqual(before)

  expect(await sync(standIn, '2026-03-02')).toMatchObject({ outcome: 'done', changed: 0 })
  expect(await findSeat('Belfast East')).toMatchObject({ member: { asOf: '2026-03-02' } })
})

test('a by-election changes who holds the seat', async () => {
  const standIn = await startFor()
  await sync(standIn)
  const seat = standIn.holdings.seats.find(({ name }) => name === 'Bristol Central')
  Object.assign(seat ?? {}, {
    member: { id: 990_777, name: 'Demonstration Member', party: 'Independent', hasEmail: true },
  })

  await sync(standIn, '2026-03-03')
  expect(await findSeat('Bristol Central')).toMatchObject({ member: { id: 990_777, party: 'Independent' } })
  const [last] = await owner.db.select().from(members).where(eq(members.id, 5102))
  expect(last).toMatchObject({ isCurrent: false, asOf: '2026-03-03' })
})

test('a fault among the contacts leaves every seat as it was', async () => {
  const standIn = await startFor()
  await sync(standIn)
  const before = await listRowVersions()
  standIn.addFault({ kind: '500', path: '/Members/4360/Contact' })
  expect(await sync(standIn, '2026-03-05')).toMatchObject({ outcome: 'unreachable', changed: 0 })
  expect(await listRowVersions()).toEqual(before)
})

test('a dissolved Parliament empties every seat once two runs find it so, and an election fills them again', async () => {
  const standIn = await startFor()
  await sync(standIn)
  const named = await listSeatNames()
  standIn.holdings.seats = named.map((name, index) => ({ constituencyId: 900_000 + index, name, member: null }))
  const first = await sync(standIn, '2026-03-06')
  expect(first).toMatchObject({
    outcome: 'done',
    changed: 0,
    detail: expect.stringContaining('lists nobody for any seat'),
  })
  expect(await findSeat('Belfast East')).toMatchObject({ seat: 'held' })
  expect(await isDissolved(worker.db)).toBe(false)

  expect(await sync(standIn, '2026-03-07')).toMatchObject({ outcome: 'done', detail: null })
  expect(await isDissolved(worker.db)).toBe(true)
  expect(await worker.db.select().from(members).where(eq(members.isCurrent, true))).toEqual([])
  expect(await sync(standIn, '2026-03-07')).toMatchObject({ outcome: 'done', changed: 0, detail: null })

  const elected = standIn.holdings.seats.find(({ name }) => name === 'Belfast East')
  Object.assign(elected ?? {}, { member: { id: 990_778, name: 'Elected Member', party: 'Made-up', hasEmail: true } })
  await sync(standIn, '2026-03-08')
  expect(await isDissolved(worker.db)).toBe(false)
  expect(await findSeat('Belfast East')).toMatchObject({ seat: 'held', member: { id: 990_778, isCurrent: true } })
})

test('one answer with nobody in it, between two that name members, takes nothing away', async () => {
  const standIn = await startFor()
  await sync(standIn, '2026-04-09')
  const { seats } = standIn.holdings
  standIn.holdings.seats = seats.map((seat) => ({ ...seat, member: null }))
  await sync(standIn, '2026-04-10')
  standIn.holdings.seats = seats
  await sync(standIn, '2026-04-11')
  const before = await findSeat('Belfast East')
  expect(before).toMatchObject({ seat: 'held', member: { id: 4360 } })
  standIn.holdings.seats = seats.map((seat) => ({ ...seat, member: null }))
  await sync(standIn, '2026-04-12')
  expect(await findSeat('Belfast East')).toEqual(before)
})

test('a list without a seat is a fault of the answer', async () => {
  const standIn = await startFor()
  standIn.holdings.seats = []
  expect(await sync(standIn, '2026-04-13')).toMatchObject({ outcome: 'answer-changed', changed: 0 })
})

test('a changed shape of the contacts is named', async () => {
  const standIn = await startFor()
  standIn.addFault({ kind: 'missing-field', field: 'typeId', path: '/Contact' })
  const summary = await sync(standIn)
  expect(summary.outcome).toBe('answer-changed')
  expect(summary.detail).toMatch(/value\.0\.typeId of \/api\/Members\/\d+\/Contact/)
})

async function startFor(): Promise<StandInParliament> {
  const standIn = await startStandInParliament()
  onTestFinished(standIn.stop)
  return standIn
}

function sync(standIn: StandInParliament, day = '2026-03-01'): Promise<SyncSummary> {
  const now = (): Date => new Date(`${day}T09:00:00Z`)
  const { urls } = standIn
  return runSync({ db: worker.db, target: 'members', urls, userAgent, now, retryDelay: () => 0 })
}

async function findSeat(name: string): Promise<object | undefined> {
  const [seat] = await owner.db
    .select({ seat: constituencies.seat, member: members })
    .from(constituencies)
    .leftJoin(members, eq(members.id, constituencies.memberId))
    .where(eq(constituencies.name, name))
  return seat
}

async function listSeatNames(): Promise<string[]> {
  const seats = await owner.db.select({ name: constituencies.name }).from(constituencies)
  return seats.map(({ name }) => name)
}

async function listRowVersions(): Promise<string[]> {
  const { rows } = await owner.db.execute<{ version: string }>(sql`
    select 'seat ' || gss || ' ' || xmin as version from record.constituencies
    union all select 'member ' || id || ' ' || xmin from record.members order by 1`)
  return rows.map(({ version }) => version)
}
