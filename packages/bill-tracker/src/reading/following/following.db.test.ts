import { changes, openDatabase, sittings, type OpenDatabase } from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import { startStandInParliament, type StandInParliament } from '../../../stand-in/index.ts'
import { checkRow } from '../../desk/check-row.ts'
import { openStaff, publishAs, someGrounds } from '../../desk/testing/index.ts'
import { runSync } from '../../sync/run-sync.ts'
import { findCalendar } from './find-calendar.ts'
import { findFollowing } from './find-following.ts'
import type { CalendarSitting } from './following-types.ts'
import { tellHappening } from './tell-happening.ts'

const now = new Date('2026-03-01T09:00:00Z')
let database: TestDatabase
let site: OpenDatabase
let worker: OpenDatabase

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  site = openDatabase(database.urlFor('safe_site'), { applicationName: 'test' })
  worker = openDatabase(database.urlFor('safe_worker'), { applicationName: 'test' })
})

afterAll(async () => {
  await Promise.all([site.close(), worker.close()])
  await database.drop()
})

test('the firewall’s feed tells its whole life from the founding record, newest first, and no change yet', async () => {
  const following = await findFollowing(site.db, { of: 'ask', slug: 'data-sharing-firewall' }, now)
  expect(following?.name).toBe('A firewall between the police and immigration enforcement')
  const days = following?.happenings.map(({ day }) => day) ?? []
  expect(days).toEqual(days.toSorted((one, other) => other.localeCompare(one)))
  const shown = following?.happenings.map(({ shownOn }) => shownOn)
  expect(shown).toContainEqual({ page: 'amendment', slug: 'domestic-abuse-bill-lords-report-67' })
  expect(following?.happenings.some(({ what }) => what === 'sitting')).toBe(false)
  // Its votes, and no other bill's.
  const divisions = following?.happenings.filter(({ what }) => what === 'division') ?? []
  expect(divisions.map((one) => one.shownOn)).toContainEqual({
    page: 'division',
    slug: 'lords-2021-03-15-amendment-67',
  })
  const ofEverything = await findFollowing(site.db, { of: 'everything' }, now)
  const all = ofEverything?.happenings.filter(({ what }) => what === 'division') ?? []
  expect(all.length).toBeGreaterThan(divisions.length)
  expect(following?.changed).toEqual([])
})

test('a bill’s feed has its sittings and its assent; nothing that is still to come is told as having happened', async () => {
  const scope = { of: 'bill', slug: 'domestic-abuse-bill' } as const
  const whole = await findFollowing(site.db, scope, now)
  expect(whole?.happenings).toContainEqual(expect.objectContaining({ what: 'royal-assent', day: '2021-04-29' }))
  expect(whole?.happenings).toContainEqual(expect.objectContaining({ what: 'sitting', day: '2021-03-15' }))
  const early = await findFollowing(site.db, scope, new Date('2021-03-14T23:59:00Z'))
  expect(early?.happenings.some(({ day }) => day > '2021-03-14')).toBe(false)
})

test('nobody can follow what is not there', async () => {
  expect(await findFollowing(site.db, { of: 'ask', slug: 'none' }, now)).toBeUndefined()
  expect(await findCalendar(site.db, { of: 'bill', slug: 'none' })).toBeUndefined()
})

test('a sitting put off keeps its identity and its sequence grows; one called off stays as cancelled', async () => {
  const standIn = await startStandIn()
  await syncDemonstration(standIn)
  const [first, second] = await findFebruary()
  expect(first).toMatchObject({ sitsOn: '2026-02-10', sequence: 0, isCancelled: false })
  expect(second).toMatchObject({ sitsOn: '2026-02-12', sequence: 0, isCancelled: false })

  const bill = standIn.holdings.bills.find(({ billId }) => billId === 9001)
  bill?.stages[3]?.days.splice(0, 2, '2026-02-17')
  // Sync skips a bill that Parliament says has not moved.
  if (bill) bill.lastUpdate = '2026-02-11T10:00:00'
  await syncDemonstration(standIn)
  const after = await findFebruary()
  expect(after).toEqual([
    { ...second, sequence: 1, isCancelled: true, changedAt: after[0]?.changedAt },
    { ...first, sitsOn: '2026-02-17', sequence: 1, changedAt: after[1]?.changedAt },
  ])
  for (const { changedAt } of after) expect(Number(changedAt)).toBeGreaterThan(Number(first?.changedAt))
})

test('a sitting that staff took off is cancelled on the day it had, and put back it is newer than that', async () => {
  const staff = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test' })
  const owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  const { session } = await openStaff(owner.db, 'Ada Example')
  const sitting = (await findFebruary()).find(({ isCancelled }) => !isCancelled)
  const row = { kind: 'sitting', id: sitting?.id ?? '' } as const
  const takenAt = async (): Promise<CalendarSitting | undefined> =>
    (await findFebruary()).find(({ id }) => id === row.id)

  const takeOff = (why: string) => publishAs(staff.db, { by: session }, { act: 'take-off', ...row, why })
  await takeOff('It was put off')
  const taken = await takenAt()
  expect(taken).toEqual({ ...sitting, sequence: 2, isCancelled: true, changedAt: taken?.changedAt })
  expect(Number(taken?.changedAt)).toBeGreaterThan(Number(sitting?.changedAt))

  const { sitsOn: before } = taken ?? {}
  await owner.db.update(sittings).set({ sitsOn: '2026-02-24' }).where(eq(sittings.id, row.id))
  const moved = { origin: 'sync', subjectKind: 'sitting', subjectId: row.id, field: 'sitsOn' } as const
  await owner.db.insert(changes).values({ ...moved, before, after: '2026-02-24' })
  expect(await takenAt(), 'a day that nobody checked is not told').toEqual(taken)

  expect(await checkRow(staff.db, session, { ...row, ...someGrounds })).toBe('checked')
  expect(await takenAt()).toMatchObject({ sitsOn: '2026-02-24', sequence: 4, isCancelled: false })
  await takeOff('No, it was put off')
  expect(await takenAt()).toMatchObject({ sitsOn: '2026-02-24', sequence: 5, isCancelled: true })
  await Promise.all([staff.close(), owner.close()])
})

test('a sitting that was never public is in no calendar when it is taken off or gone', async () => {
  const owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  const [like] = await owner.db.select().from(sittings).limit(1)
  const [held] = await owner.db
    .insert(sittings)
    .values({ stageId: like?.stageId ?? '', sitsOn: '2026-02-03', verified: false })
    .returning({ id: sittings.id })
  const everything = await findCalendar(site.db, { of: 'everything' })
  expect(everything?.sittings.map(({ id }) => id)).not.toContain(held?.id)
  await owner.close()
})

test('what Parliament announced of a bill is in its feed on its day', async () => {
  const following = await findFollowing(site.db, { of: 'bill', slug: await slugOfDemonstration() }, now)
  const [news] = following?.happenings.filter(({ what }) => what === 'news') ?? []
  expect(news).toMatchObject({ what: 'news', shownOn: { page: 'bill' }, day: expect.stringMatching(/^\d{4}-/) })
  expect(news && tellHappening(news)).toMatchObject({ words: expect.stringContaining('Parliament announced on') })
})

test('a division is told by its counts and which way it went', async () => {
  const following = await findFollowing(site.db, { of: 'ask', slug: 'data-sharing-firewall' }, now)
  const held = following?.happenings.find(
    ({ shownOn }) => 'slug' in shownOn && shownOn.slug === 'lords-2021-03-15-amendment-67',
  )
  expect(held && tellHappening(held)).toMatchObject({
    key: 'division lords-2021-03-15-amendment-67',
    title: 'The Lords vote on Amendment 67: Agreed by a majority of 59',
    words: expect.stringContaining('15 March 2021. Content: 321. Not content: 262.'),
  })
})

test('what sync brought is told by page, and the rows that came with a bill are told together on the bill', async () => {
  const following = await findFollowing(site.db, { of: 'bill', slug: await slugOfDemonstration() }, now)
  const bill = following?.changed.filter(({ shownOn }) => shownOn.page === 'bill') ?? []
  const arrivals = bill.flatMap(({ changes }) => changes.filter(({ field }) => field === '*'))
  expect(new Set(arrivals.map(({ subjectKind }) => subjectKind))).toContain('amendment')
  const instants = new Set(bill.map(({ at }) => at.getTime()))
  expect(instants.size).toBe(bill.length)
  const everything = await findFollowing(site.db, { of: 'everything' }, now)
  expect(everything?.changed).toEqual(expect.arrayContaining(following?.changed ?? []))
})

async function startStandIn(): Promise<StandInParliament> {
  const standIn = await startStandInParliament({ port: 0 })
  onTestFinished(() => standIn.stop())
  return standIn
}

async function syncDemonstration(standIn: StandInParliament): Promise<void> {
  const { urls } = standIn
  const { outcome } = await runSync({ db: worker.db, target: { bill: 9001 }, urls, now: () => now })
  expect(outcome).toBe('done')
}

async function findFebruary(): Promise<CalendarSitting[]> {
  const calendar = await findCalendar(site.db, { of: 'bill', slug: await slugOfDemonstration() })
  return calendar?.sittings.filter(({ sitsOn }) => sitsOn.startsWith('2026-02')) ?? []
}

async function slugOfDemonstration(): Promise<string> {
  const calendar = await findCalendar(site.db, { of: 'everything' })
  return calendar?.sittings.find(({ sitsOn }) => sitsOn === '2026-01-12')?.bill.slug ?? ''
}
