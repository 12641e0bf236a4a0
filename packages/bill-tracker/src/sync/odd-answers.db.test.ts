import {
  amendments,
  bills,
  memberHistories,
  memberships,
  openDatabase,
  sittings,
  type OpenDatabase,
} from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { eq, like } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { startStandInParliament, type StandInParliament } from '../../stand-in/index.ts'
import { findMemberPage } from '../reading/members/find-member-page.ts'
import { findAmendmentPage } from '../reading/pages/amendment-page.ts'
import { runSync, type SyncSummary } from './run-sync.ts'
import type { SyncTarget } from './sources.ts'

let standIn: StandInParliament
let database: TestDatabase
let owner: OpenDatabase
let worker: OpenDatabase

beforeAll(async () => {
  standIn = await startStandInParliament()
  database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  worker = openDatabase(database.urlFor('safe_worker'), { applicationName: 'test' })
})
afterAll(async () => {
  await standIn.stop()
  await Promise.all([owner.close(), worker.close()])
  await database.drop()
})

type HeldBill = StandInParliament['holdings']['bills'][number]
type HeldStage = HeldBill['stages'][number]

const aHeldStage = (given: Partial<HeldStage>): HeldStage => ({
  id: 1,
  description: 'Committee stage',
  house: 'Lords',
  days: [],
  amendments: [],
  pingPong: [],
  ...given,
})

function hold(given: Pick<HeldBill, 'billId' | 'title' | 'stages'> & Partial<HeldBill>): HeldBill {
  const bill = { formerTitle: null, longTitle: null, isAct: false, sessions: [37], publications: [], ...given }
  const whole = { lastUpdate: '2026-01-12T09:30:00.0000001', ...bill }
  standIn.holdings.bills.push(whole)
  return whole
}

test('a bill held without its number is the one that Parliament numbers: there is no second', async () => {
  await owner.db.update(bills).set({ parliamentId: null }).where(eq(bills.slug, 'illegal-migration-bill'))
  hold({
    billId: 3429,
    title: 'Illegal Migration Act 2023',
    formerTitle: 'Illegal Migration Bill',
    isAct: true,
    stages: [
      aHeldStage({ id: 3_429_001, description: '1st reading', house: 'Commons', days: ['2023-03-07'] }),
      aHeldStage({ id: 3_429_002, days: ['2023-06-07', '2023-06-14'] }),
    ],
  })
  expect(await sync({ bill: 3429 })).toMatchObject({ outcome: 'done' })
  const held = await owner.db.select().from(bills).where(like(bills.slug, 'illegal-migration-bill%'))
  expect(held).toMatchObject([{ slug: 'illegal-migration-bill', parliamentId: 3429, outcome: 'act' }])
  expect(await sync({ bill: 3429 }, 'lists')).toMatchObject({ outcome: 'done', changed: 0 })
})

test('where the title alone says which it may be, the run asks, and goes by the answer', async () => {
  const slug = 'nationality-and-borders-bill'
  await owner.db.update(bills).set({ parliamentId: null, sessions: null, actTitle: null }).where(eq(bills.slug, slug))
  const [row] = await owner.db.select().from(bills).where(eq(bills.slug, slug))
  hold({
    billId: 3023,
    title: row?.shortTitle ?? '',
    stages: [aHeldStage({ id: 3_023_001, description: '1st reading', house: 'Commons', days: ['2021-07-06'] })],
  })
  const asked = await sync({ bill: 3023 })
  expect(asked).toMatchObject({ outcome: 'failed', changed: 0 })
  expect(asked.detail).toContain(`npm run sync -- 3023 ${slug}`)
  expect(await sync({ bill: 3023, is: 'domestic-abuse-bill' })).toMatchObject({ outcome: 'failed' })
  expect(await sync({ bill: 3023, is: slug })).toMatchObject({ outcome: 'done' })
  const [known] = await owner.db.select().from(bills).where(eq(bills.parliamentId, 3023))
  expect(known?.slug).toBe(slug)
})

test('one sitting id under two bills ends neither’s sync: the day is told without', async () => {
  // The stand-in counts a stage's sittings behind its own id: the first of stage 8002 has the id of the 101st of stage 8001.
  const days = Array.from({ length: 101 }, (_, day) => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10))
  hold({ billId: 8001, title: 'First Bill', stages: [aHeldStage({ id: 8001, days })] })
  hold({ billId: 8002, title: 'Second Bill', stages: [aHeldStage({ id: 8002, days: ['2025-06-01'] })] })
  expect(await sync({ bill: 8001 })).toMatchObject({ outcome: 'done' })
  expect(await sync({ bill: 8002 })).toMatchObject({ outcome: 'done' })
  expect(await sync({ bill: 8002 }, 'lists')).toMatchObject({ outcome: 'done', changed: 0 })
  const told = await owner.db.select().from(sittings).where(eq(sittings.sitsOn, '2025-06-01'))
  expect(told).toMatchObject([{ parliamentId: null }])
})

test('ping-pong items that are printed alike stand once each, whatever their order', async () => {
  const item = (summary: string, number = '(a)') => ({
    type: 'Amendment' as const,
    number,
    decision: 'Agreed',
    summary,
    sponsors: [],
  })
  const stage = aHeldStage({ id: 8_003_001, description: 'Consideration of Lords amendments', house: 'Commons' })
  stage.pingPong.push(item('first'), item('to 32', '32'), item('second'), item('third'))
  hold({ billId: 8003, title: 'Alike Bill', stages: [stage] })
  expect(await sync({ bill: 8003 })).toMatchObject({ outcome: 'done' })
  const [bill] = await owner.db.select().from(bills).where(eq(bills.parliamentId, 8003))
  const list = () =>
    owner.db
      .select()
      .from(amendments)
      .where(eq(amendments.billId, bill?.id ?? ''))
  const before = await list()
  expect(before.map(({ summaryText }) => summaryText?.[0] ?? '').toSorted()).toEqual([
    'first',
    'second',
    'third',
    'to 32',
  ])
  expect(before.filter(({ number }) => number === '(a)').every(({ kind }) => kind === 'amendment')).toBe(true)
  expect(await sync({ bill: 8003 }, 'lists')).toMatchObject({ outcome: 'done', changed: 0 })
  // Lettered anew, each is known by its id.
  const [, , second] = stage.pingPong
  if (second) second.number = '(b)'
  expect(await sync({ bill: 8003 }, 'lists')).toMatchObject({ outcome: 'done', changed: 1 })
  const after = await list()
  expect(after.find(({ number }) => number === '(b)')?.id).toBe(
    before.find(({ summaryText }) => summaryText?.[0] === 'second')?.id,
  )
})

test('what was never decided on a bill that is an Act is not said, and nothing reads as if it went on', async () => {
  const amendment = (amendmentId: number, number: string) => ({
    amendmentId,
    number,
    decision: 'NoDecision',
    summary: [],
    sponsors: [],
  })
  const stage = aHeldStage({ id: 8_004_001, amendments: [amendment(80_040_001, '1')] })
  const bill = hold({ billId: 8004, title: 'Going Bill', stages: [stage] })
  await sync({ bill: 8004 })
  const find = () => findAmendmentPage(owner.db, 'going-bill-lords-committee-1')
  expect((await find())?.amendment.fate.key).toBe('no-decision')
  Object.assign(bill, { isAct: true, title: 'Going Act 2026', formerTitle: 'Going Bill' })
  stage.amendments.push(amendment(80_040_002, '2'))
  expect(await sync({ bill: 8004 }, 'lists')).toMatchObject({ outcome: 'done' })
  const told = await owner.db.select().from(amendments).where(like(amendments.slug, 'going-bill-%'))
  expect(told.map(({ number, decision }) => `${number} ${decision}`).toSorted()).toEqual(['1 not-said', '2 not-said'])
  expect((await find())?.decisionExplanation).toBeNull()
  expect(await sync({ bill: 8004 }, 'lists')).toMatchObject({ outcome: 'done', changed: 0 })
})

test('a decision that is null is no fault', async () => {
  const stage = aHeldStage({ id: 8_005_001 })
  stage.amendments.push({ amendmentId: 80_050_001, number: '1', decision: 'Agreed', summary: [], sponsors: [] })
  hold({ billId: 8005, title: 'Silent Bill', stages: [stage] })
  for (const held of stage.amendments) Object.assign(held, { decision: null })
  expect(await sync({ bill: 8005 })).toMatchObject({ outcome: 'done' })
  const told = await owner.db.select().from(amendments).where(like(amendments.slug, 'silent-bill-%'))
  expect(told).toMatchObject([{ decision: 'not-said' }])
})

test('odd histories are told row by row, as far as they can be read', async () => {
  await sync({ division: { house: 'Lords', parliamentId: 9_900_067 } })
  await sync('memberships')
  const [formerMp, hereditary] = [990_300_249, 990_300_250]
  const spansOf = async (id: number) => {
    const rows = await owner.db.select().from(memberships).where(eq(memberships.memberId, id))
    return rows.map(({ kind, startedOn, endedOn }) => `${kind} ${startedOn} ${endedOn}`).toSorted()
  }
  expect(await spansOf(formerMp)).toEqual([
    'party 1997-05-01 2010-04-12',
    'party 2010-06-01 null',
    'seat 1997-05-01 2010-04-12',
    'seat 2010-06-01 null',
  ])
  expect(await spansOf(hereditary)).toEqual(['party 2010-06-01 null', 'seat 2010-06-01 null'])
  const [asked] = await owner.db.select().from(memberHistories).where(eq(memberHistories.memberId, hereditary))
  expect(asked?.unreadUntil).toBe('1999-11-11')
  // Sitting on the day, and known to: the row that could not be read was over long before.
  const standings = (await findMemberPage(owner.db, hereditary))?.votes.map(({ standing }) => standing.kind)
  expect(standings).not.toContain('not-named')

  await owner.db
    .update(memberHistories)
    .set({ unreadUntil: '9999-12-31' })
    .where(eq(memberHistories.memberId, hereditary))
  await owner.db.update(memberships).set({ endedOn: '2012-01-01' }).where(eq(memberships.memberId, hereditary))
  const inDoubt = (await findMemberPage(owner.db, hereditary))?.votes ?? []
  const ofLords = inDoubt.filter(({ division }) => division.house === 'Lords').map(({ standing }) => standing.kind)
  expect(ofLords.length).toBeGreaterThan(0)
  expect(ofLords).not.toContain('not-a-member')
})

async function sync(target: SyncTarget, depth: 'what-moved' | 'lists' = 'what-moved'): Promise<SyncSummary> {
  const { urls } = standIn
  const now = (): Date => new Date('2026-03-01T09:00:00Z')
  return runSync({ db: worker.db, target, depth, urls, now, retryDelay: () => 0 })
}
