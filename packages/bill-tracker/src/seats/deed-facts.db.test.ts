import {
  asks,
  bills,
  committeeMembers,
  constituencies,
  items,
  londonToday,
  members,
  openDatabase,
  proceedings,
  type BillOutcome,
} from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { asc, eq, sql, type SQL } from 'drizzle-orm'
import { afterAll, beforeEach, expect, inject, test } from 'vitest'
import { countDeeds } from './deed-facts.ts'
import { findMemberFacts } from './find-member-facts.ts'

const database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
const owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
const campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test' })

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close()])
  await database.drop()
})

const [ask, otherAsk] = await owner.db.select().from(asks).where(eq(asks.verified, true)).orderBy(asc(asks.position))
const [bill] = await owner.db
  .insert(bills)
  .values({
    slug: 'made-bill',
    shortTitle: 'Made Bill',
    parliamentId: 990_001,
    outcome: 'in-progress',
    verified: true,
  })
  .returning()
if (!ask || !otherAsk || !bill) throw new Error('the founding record has asks')

const common = { house: 'Commons', isCurrent: true, asOf: '2026-04-03', party: 'Labour' } as const
await owner.db.insert(members).values([1, 2].map((id) => ({ ...common, id, name: `Member ${id}` })))
await owner.db
  .update(constituencies)
  .set({ memberId: 1, seat: 'held' })
  .where(eq(constituencies.nameKey, 'cardiff west'))

beforeEach(async () => {
  await owner.db.delete(proceedings)
  await owner.db.delete(items)
  await owner.db.delete(committeeMembers)
  await owner.db.update(bills).set({ outcome: 'in-progress', verified: true }).where(eq(bills.id, bill.id))
})

const url = 'https://parliament.example/1'
const seen = { firstSeenAt: sql`now()`, seenAt: sql`now()`, changedAt: sql`now()` }

async function put(given: Partial<typeof proceedings.$inferInsert>): Promise<void> {
  await owner.db.insert(proceedings).values({
    slug: crypto.randomUUID(),
    askId: ask?.id ?? '',
    kind: 'question',
    title: 'Made title',
    happenedOn: '2026-09-10',
    url,
    memberId: 1,
    memberName: 'Member 1',
    verified: true,
    ...given,
  })
}

async function putMotion(memberIds: number[], gone = false): Promise<void> {
  await owner.db.insert(items).values({
    source: 'motions',
    kind: 'motion',
    key: crypto.randomUUID(),
    title: 'Made motion',
    url,
    memberIds,
    memberNames: memberIds.map((id) => `Member ${id}`),
    ...seen,
    ...(gone && { goneAt: sql`now()` }),
  })
  await put({ kind: 'motion' })
}

async function deedsOf(member: number) {
  return (await findMemberFacts(campaign.db, member, ask?.slug ?? '')).deeds
}

const none = { asked: {}, signed: {}, spoke: {} }

test.each([
  { what: 'a question', kind: 'question', is: 'asked' },
  { what: 'a speech', kind: 'speech', is: 'spoke' },
  { what: 'a motion', kind: 'motion', is: 'signed' },
  { what: 'a statement, which is none of these', kind: 'statement', is: null },
  { what: 'a report that a member is named in', kind: 'report', is: null },
] as const)('$what is told by its ask and its day', async ({ kind, is }) => {
  await put({ kind })
  expect(await deedsOf(1)).toEqual(is === null ? none : { ...none, [is]: { [ask.slug]: '2026-09-10' } })
  expect(await deedsOf(2), 'of somebody else').toEqual(none)
})

test('of several the last day counts, each ask for itself', async () => {
  await put({})
  await put({ happenedOn: '2026-10-02' })
  await put({ happenedOn: '2026-09-20' })
  await put({ askId: otherAsk.id, happenedOn: '2026-11-01' })
  expect(await deedsOf(1)).toEqual({ ...none, asked: { [ask.slug]: '2026-10-02', [otherAsk.slug]: '2026-11-01' } })
})

test('what nobody has published is not known', async () => {
  await put({ verified: false })
  expect(await deedsOf(1)).toEqual(none)
})

test('everybody whose name stands on a motion has signed it, and a name that was taken off is not there any more', async () => {
  await putMotion([2, 1])
  expect([await deedsOf(1), await deedsOf(2)]).toEqual([
    { ...none, signed: { [ask.slug]: '2026-09-10' } },
    { ...none, signed: { [ask.slug]: '2026-09-10' } },
  ])
  await owner.db.update(items).set({ memberIds: [2], memberNames: ['Member 2'] })
  expect(await deedsOf(1)).toEqual(none)
  expect(await deedsOf(2)).not.toEqual(none)
})

test('a motion that was withdrawn is nobody’s', async () => {
  await putMotion([1], true)
  expect(await deedsOf(1)).toEqual(none)
})

const dayIn = (days: number): SQL => sql`${londonToday} + ${days}::int`

interface Seat {
  what: string
  from: SQL | null
  to: SQL | null
  outcome: BillOutcome
  sits: boolean
  verified?: boolean
}

test.each<Seat>([
  { what: 'who sits, nobody says since when', from: null, to: null, outcome: 'in-progress', sits: true },
  { what: 'who begins today', from: dayIn(0), to: null, outcome: 'in-progress', sits: true },
  { what: 'who begins tomorrow', from: dayIn(1), to: null, outcome: 'in-progress', sits: false },
  { what: 'who ends tomorrow', from: null, to: dayIn(1), outcome: 'in-progress', sits: true },
  { what: 'who ended today', from: null, to: dayIn(0), outcome: 'in-progress', sits: false },
  { what: 'a bill that is an Act', from: null, to: null, outcome: 'act', sits: false },
  { what: 'a bill that fell', from: null, to: null, outcome: 'fell', sits: false },
  { what: 'a bill that is not public', from: null, to: null, outcome: 'in-progress', sits: false, verified: false },
])('sits on the bill’s committee: $what', async ({ from, to, outcome, sits, verified = true }) => {
  await owner.db.insert(committeeMembers).values({
    committeeParliamentId: 7,
    committeeName: 'Made Bill Committee',
    billParliamentId: bill.parliamentId,
    memberId: 1,
    memberName: 'Member 1',
    isChair: false,
    startedOn: from,
    endedOn: to,
    sourceUrl: url,
  })
  await owner.db.update(bills).set({ outcome, verified }).where(eq(bills.id, bill.id))
  const { billCommittees } = await findMemberFacts(campaign.db, 1, ask.slug)
  expect(billCommittees).toEqual(sits ? ['made-bill'] : [])
  const { bills: counted } = await countDeeds(campaign.db)
  expect(counted.find(({ slug }) => slug === 'made-bill')?.fits ?? 0).toBe(sits ? 1 : 0)
})

test('staff read how many of those who have a seat each rule fits', async () => {
  await putMotion([1, 2])
  await put({ askId: otherAsk.id, kind: 'speech' })
  const { asks: counted } = await countDeeds(campaign.db)
  const of = (slug: string) => counted.find((one) => one.slug === slug)?.fits
  expect([of(ask.slug), of(otherAsk.slug)]).toEqual([
    { asked: 0, signed: 1, spoke: 0 },
    { asked: 0, signed: 0, spoke: 1 },
  ])
})
