import {
  asks,
  bills,
  changes,
  citations,
  committeeMembers,
  gaps,
  members,
  openDatabase,
  proceedings,
  publishedMembers,
  sources,
  syncRuns,
} from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { and, asc, eq, isNotNull, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { keepItems, markGone } from '../../sync/watching/keep-items.ts'
import type { FetchedItem } from '../../sync/watching/fetched-item.ts'
import { findCalendar } from '../following/find-calendar.ts'
import { findFollowing } from '../following/find-following.ts'
import { findNews } from '../following/find-news.ts'
import type { FollowScope } from '../following/following-types.ts'
import { tellChangedLines } from '../following/tell-changed-page.ts'
import { tellHappening } from '../following/tell-happening.ts'
import { findMemberPage } from '../members/find-member-page.ts'
import { findNowPage } from '../now/find-now-page.ts'
import { findOpenPage } from '../open-data/open-lists.ts'
import { findAddresses } from '../pages/addresses.ts'
import { findAskPage } from '../pages/asks.ts'
import { findBillPage } from '../pages/bills.ts'
import { findHome } from '../pages/home-page.ts'
import { findSearchPage } from '../search/find-search-page.ts'
import { findTimeline } from '../timeline/find-timeline.ts'
import { findProceedingPage } from './find-proceeding-page.ts'

const database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
const owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
const site = openDatabase(database.urlFor('safe_site'), { applicationName: 'test' })
const worker = openDatabase(database.urlFor('safe_worker'), { applicationName: 'test' })
const today = '2026-11-30'
const now = new Date('2026-11-30T12:00:00Z')
/** A word that stands nowhere else. */
const mark = 'zebrafinch'

let ask = { id: '', slug: '' }
let otherAsk = { id: '', slug: '' }
let bill = { id: '', slug: '' }

beforeAll(async () => {
  const known = await owner.db
    .select({ id: asks.id, slug: asks.slug })
    .from(asks)
    .where(eq(asks.verified, true))
    .orderBy(asc(asks.position))
  ask = known[0] ?? ask
  otherAsk = known[1] ?? otherAsk
  const [one] = await owner.db
    .select({ id: bills.id, slug: bills.slug })
    .from(bills)
    .where(and(eq(bills.verified, true), isNotNull(bills.parliamentId)))
  bill = one ?? bill
  const made = { house: 'Commons', isCurrent: true, asOf: today } as const
  await owner.db.insert(members).values([
    { ...made, id: 990_000_091, name: 'Ana Made' },
    { ...made, id: 990_000_092, name: 'Bo Made' },
  ])
})

afterAll(async () => {
  await Promise.all([owner.close(), site.close(), worker.close()])
  await database.drop()
})

beforeEach(async () => {
  await owner.db.execute(sql`
    delete from record.search_documents where kind = 'proceeding';
    delete from record.changes where subject_kind = 'proceeding';
    delete from record.proceedings; delete from record.items; delete from record.gaps; delete from record.sync_runs`)
})

const url = `https://questions-statements.parliament.uk/written-questions/detail/2026-11-16/${mark}`

/** A question that is on the record, as staff put it there. */
async function put(given: Partial<typeof proceedings.$inferInsert> = {}): Promise<string> {
  const [row] = await owner.db
    .insert(proceedings)
    .values({
      slug: `a-${mark}-question`,
      askId: ask.id,
      billId: bill.id,
      kind: 'question',
      title: `The ${mark} sings`,
      happenedOn: '2026-11-16',
      url,
      memberId: 990_000_091,
      memberName: 'Ana Made',
      body: 'Made Office',
      dueOn: '2026-11-24',
      verified: true,
      ...given,
    })
    .returning()
  if (!row) throw new Error('It was not saved')
  const subject = { origin: 'staff', subjectKind: 'proceeding', subjectId: row.id } as const
  await owner.db.insert(changes).values({ ...subject, field: '*', after: row })
  return row.id
}

const item: FetchedItem = { kind: 'question', key: mark, title: 'Made', url, standing: 'tabled', dueOn: '2026-11-24' }

async function fetchItem(given: Partial<FetchedItem> = {}, at = now): Promise<void> {
  await keepItems(worker.db, [{ ...item, ...given }], { source: 'questions', now: at })
}

async function looked(target: string, at: string, outcome: 'done' | 'unreachable' = 'done'): Promise<void> {
  await owner.db.insert(syncRuns).values({ target, startedAt: new Date(at), endedAt: new Date(at), outcome })
}

const everything: FollowScope = { of: 'everything' }
const scopes = (): FollowScope[] => [
  everything,
  { of: 'ask', slug: ask.slug },
  { of: 'ask', slug: otherAsk.slug },
  { of: 'bill', slug: bill.slug },
]

/** All that the public can be told, by where. */
async function readPublic(): Promise<Record<string, unknown>> {
  const { db } = site
  return {
    now: await findNowPage(db, today),
    page: await findProceedingPage(db, `a-${mark}-question`, today),
    ask: await findAskPage(db, ask.slug, today),
    bill: await findBillPage(db, bill.slug, today),
    member: await findMemberPage(db, 990_000_091),
    home: await findHome(db, today),
    addresses: await findAddresses(db),
    search: await findSearchPage(db, mark, today),
    timeline: await findTimeline(db, { kind: 'proceeding' }),
    feed: await findFollowing(db, everything, now),
    news: await findNews(worker.db, everything, { after: 0, upTo: 1e9 }),
    open: await findOpenPage(db, 'proceedings', 1),
  }
}

test('what a person said is public is in every place, and what waits in none', async () => {
  const told = (places: Record<string, unknown>): string[] =>
    Object.entries(places).flatMap(([name, found]) => (JSON.stringify(found ?? null).includes(mark) ? [name] : []))
  await put({ verified: false })
  expect(told(await readPublic())).toEqual([])
  await owner.db.delete(proceedings)
  await put({ dueOn: '2026-12-03' })
  const places = await readPublic()
  expect(told(places)).toEqual(Object.keys(places))
})

test('who follows its ask or its bill hears of it, and who follows another does not', async () => {
  await put()
  const heard = await Promise.all(
    scopes().map(async (scope) => {
      const [feed, news] = await Promise.all([
        findFollowing(site.db, scope, now),
        findNews(worker.db, scope, { after: 0, upTo: 1e9 }),
      ])
      return [JSON.stringify(feed).includes(mark), JSON.stringify(news).includes(mark)]
    }),
  )
  expect(heard).toEqual([
    [true, true],
    [true, true],
    [false, false],
    [true, true],
  ])
})

test('an alert says what it is and by when it is to be answered', async () => {
  await put()
  const news = await findNews(worker.db, { of: 'ask', slug: ask.slug }, { after: 0, upTo: 1e9 })
  expect(news?.pages.map(({ name, changes: told }) => [name, tellChangedLines(told)])).toEqual([
    [`Question: The ${mark} sings`, ['New. An answer is due by 24 November 2026.']],
  ])
})

test('it is late only once somebody looked after its day, and what looks is the source of questions', async () => {
  const stands = async () => (await findProceedingPage(site.db, `a-${mark}-question`, today))?.proceeding.stands
  await put()
  expect(await stands()).toEqual({ is: 'not-known', dueOn: '2026-11-24', lookedOn: null })
  await fetchItem({}, new Date('2026-11-17T09:00:00Z'))
  expect(await stands()).toEqual({ is: 'not-known', dueOn: '2026-11-24', lookedOn: '2026-11-17' })
  await looked('committees', '2026-11-29T09:00:00Z')
  await looked('questions', '2026-11-28T09:00:00Z', 'unreachable')
  expect(await stands()).toMatchObject({ is: 'not-known' })
  await looked('questions', '2026-11-28T10:00:00Z')
  expect(await stands()).toEqual({ is: 'late', dueOn: '2026-11-24', lookedOn: '2026-11-28' })
})

test('a moved deadline moves the day in calendars: the same event, a higher sequence; and it is told', async () => {
  const call = { kind: 'call', dueOn: null, closesOn: '2026-12-04' } as const
  await fetchItem({ kind: 'call', dueOn: '2026-12-04', standing: 'open' })
  const id = await put(call)
  const dates = async () => (await findCalendar(site.db, everything))?.dates ?? []
  const before = await dates()
  expect(before).toMatchObject([{ id: `${id}-closes`, what: 'closes', day: '2026-12-04', isCancelled: false }])
  await fetchItem({ kind: 'call', dueOn: '2026-12-18', standing: 'open' })
  const moved = await dates()
  expect(moved).toMatchObject([{ id: `${id}-closes`, day: '2026-12-18', isCancelled: false }])
  expect(moved[0]?.sequence).toBeGreaterThan(before[0]?.sequence ?? 99)
  const lines = async (after: number): Promise<string[]> => {
    const news = await findNews(worker.db, everything, { after, upTo: 1e9 })
    return news?.pages.flatMap(({ changes: told }) => tellChangedLines(told)) ?? []
  }
  const [came] = await owner.db
    .select({ id: changes.id })
    .from(changes)
    .where(and(eq(changes.subjectId, id), eq(changes.field, '*')))
  expect(await lines(came?.id ?? 0)).toEqual(['Closes on: “18 December 2026”, before “4 December 2026”'])
  // Whoever is told of both at once hears of the day that it has now.
  expect(await lines(0)).toEqual(['New. It closes on 18 December 2026.'])
  expect((await findNowPage(site.db, today)).next).toMatchObject([{ what: 'closes', day: '2026-12-18' }])
})

test('a day that staff said otherwise than Parliament stays', async () => {
  await fetchItem({ kind: 'call', dueOn: '2026-12-04', standing: 'open' })
  await put({ kind: 'call', dueOn: null, closesOn: '2026-12-01' })
  await fetchItem({ kind: 'call', dueOn: '2026-12-18', standing: 'open' })
  expect((await findCalendar(site.db, everything))?.dates).toMatchObject([{ day: '2026-12-01' }])
})

test('what was written by hand is watched from when Parliament lists it', async () => {
  await put({ kind: 'call', dueOn: null, closesOn: '2026-12-04' })
  await fetchItem({ kind: 'call', dueOn: '2026-12-04', standing: 'open' })
  await fetchItem({ kind: 'call', dueOn: '2026-12-18', standing: 'open' })
  expect((await findCalendar(site.db, everything))?.dates).toMatchObject([{ day: '2026-12-18' }])
})

test('one that is withdrawn is told so everywhere, is due no more, and cancels its day', async () => {
  await fetchItem()
  await put({ dueOn: '2026-12-03' })
  await fetchItem({ standing: 'withdrawn' })
  const { items } = (await findOpenPage(site.db, 'proceedings', 1)) ?? { items: [] }
  expect(items[0]?.stands).toMatch(/^Withdrawn\./)
  const places = await findNowPage(site.db, today)
  expect([places.waiting, places.next]).toEqual([[], []])
  expect(places.lately.map(({ stands }) => stands.is)).toEqual(['gone'])
  expect((await findCalendar(site.db, everything))?.dates).toMatchObject([{ what: 'due', isCancelled: true }])
  expect((await findSearchPage(site.db, mark, today)).hits.map(({ told }) => told)).toEqual([
    expect.stringMatching(/^Withdrawn\./),
  ])
  expect((await findTimeline(site.db, { kind: 'proceeding' }))?.entries.map(({ title }) => title)).toEqual([
    `Question: The ${mark} sings (Withdrawn)`,
  ])
})

test('what Parliament lists no more before its day is gone, and whoever signed it is not said to have', async () => {
  const motion: Partial<FetchedItem> = {
    kind: 'motion',
    memberIds: [990_000_091, 990_000_092],
    standing: 'tabled',
    dueOn: null,
    details: { signatures: 2 },
  }
  await fetchItem(motion)
  await put({ kind: 'motion', dueOn: null })
  const page = await findProceedingPage(site.db, `a-${mark}-question`, today)
  expect(page?.signatories.map(({ name }) => name)).toEqual(['Ana Made', 'Bo Made'])
  expect((await findMemberPage(site.db, 990_000_092))?.deeds).toMatchObject([{ role: 'signed' }])
  await fetchItem({ ...motion, memberIds: [990_000_091], details: { signatures: 1 } })
  expect((await findMemberPage(site.db, 990_000_092))?.deeds).toEqual([])
  const { rows } = await owner.db.execute<{ id: string }>(sql`select id from record.items`)
  await markGone(
    worker.db,
    rows.map(({ id }) => id),
    now,
  )
  expect((await findMemberPage(site.db, 990_000_091))?.deeds).toEqual([])
  expect((await findProceedingPage(site.db, `a-${mark}-question`, today))?.proceeding.stands).toMatchObject({
    is: 'gone',
    how: 'not-listed',
  })
})

test('of a motion whose names were not all asked for yet, none is told as though it were all', async () => {
  const details = { signaturesListed: 33 }
  await fetchItem({ kind: 'motion', memberIds: [990_000_091], standing: 'tabled', dueOn: null, details })
  await put({ kind: 'motion', dueOn: null })
  const page = await findProceedingPage(site.db, `a-${mark}-question`, today)
  expect([page?.proceeding.signatures, page?.signatories]).toEqual([null, []])
})

test('an answer that Parliament corrected is told as such, and a call closes at its hour', async () => {
  const find = async () => (await findProceedingPage(site.db, `a-${mark}-question`, today))?.proceeding
  await fetchItem({ standing: 'answered' })
  await put({ answeredOn: '2026-11-23', answerClass: 'answered' })
  expect((await find())?.isCorrected).toBe(false)
  await fetchItem({ kind: 'answer', aboutKey: mark, standing: 'corrected' })
  expect((await find())?.isCorrected).toBe(true)
  await owner.db.delete(proceedings)
  const closing = { kind: 'call', dueOn: '2026-12-04', standing: 'open', details: { closesAt: '17:00' } } as const
  await fetchItem(closing)
  await put({ kind: 'call', dueOn: null, closesOn: '2026-12-04' })
  expect((await find())?.stands).toEqual({ is: 'open', closesOn: '2026-12-04', closesAt: '17:00', isLastDay: false })
})

test('an answer is told by what it is; one that holds goes on waiting, and its day stays until it is whole', async () => {
  const day = async () => (await findCalendar(site.db, everything))?.dates.map(({ isCancelled }) => isCancelled)
  const id = await put({ dueOn: '2026-12-03', answeredOn: '2026-11-27', answerClass: 'holding', answer: 'Soon.' })
  const held = await findNowPage(site.db, today)
  expect([held.waiting.length, held.answered.length, await day()]).toEqual([1, 0, [false]])
  await owner.db
    .update(proceedings)
    .set({ answerClass: 'not-held', answeredOn: '2026-11-28' })
    .where(eq(proceedings.id, id))
  const whole = await findNowPage(site.db, today)
  expect([whole.waiting.length, whole.answered.length, await day()]).toEqual([0, 1, [true]])
  const { happenings = [] } = (await findFollowing(site.db, everything, now)) ?? {}
  const told = happenings.filter((one) => 'proceeding' in one).map((one) => tellHappening(one).title)
  expect(told).toEqual([`Not held: The ${mark} sings`, `Question: The ${mark} sings`])
})

test('what Parliament lists as answered is not told as waiting before somebody read it', async () => {
  await put()
  await fetchItem({ standing: 'answered' })
  const { waiting, next } = await findNowPage(site.db, today)
  expect([waiting.map(({ stands }) => stands.is), next]).toEqual([['answer-listed'], []])
})

test('an event has its hour, or comes after other business', async () => {
  const event = { kind: 'event', happenedOn: '2026-12-02', standing: null, dueOn: null } as const
  await fetchItem({ ...event, details: { startTime: '', afterOtherBusiness: true } })
  await put({ kind: 'event', happenedOn: '2026-12-02', dueOn: null })
  const hours = async () => (await findNowPage(site.db, today)).next.map(({ day, hour }) => [day, hour])
  expect(await hours()).toEqual([['2026-12-02', 'after other business']])
  await fetchItem({ ...event, details: { startTime: '15:30:00', afterOtherBusiness: false } })
  expect(await hours()).toEqual([['2026-12-02', 'at 15:30']])
  await fetchItem({ ...event, happenedOn: '2026-12-09', details: { startTime: '15:30' } })
  expect(await hours()).toEqual([['2026-12-09', 'at 15:30']])
  expect((await findCalendar(site.db, everything))?.dates).toMatchObject([
    { what: 'event', day: '2026-12-09', startsAt: '15:30' },
  ])
})

test('until when each source was looked at, and what could not be seen, is told: and nothing where nothing is known', async () => {
  const before = await findNowPage(site.db, today)
  expect(before.looks.length).toBeGreaterThan(0)
  expect(before.looks.map(({ lookedAt, failedSince }) => [lookedAt, failedSince])).toEqual(
    before.looks.map(() => [null, null]),
  )
  expect(before.gaps).toEqual([])
  const [{ name } = { name: '' }] = before.looks
  await looked(name, '2026-11-29T09:00:00Z')
  await looked(name, '2026-11-29T10:00:00Z', 'unreachable')
  await looked(name, '2026-11-29T11:00:00Z', 'unreachable')
  const gap = { cause: 'empty', what: 'A made gap', since: now, seenAt: now } as const
  await owner.db.insert(gaps).values([
    { ...gap, source: name, part: 'over', endedAt: new Date() },
    { ...gap, source: name, part: 'lasts' },
    { ...gap, source: name, part: 'long over', endedAt: new Date('2020-01-01T00:00:00Z') },
  ])
  const after = await findNowPage(site.db, today)
  expect(after.looks[0]).toMatchObject({
    lookedAt: new Date('2026-11-29T09:00:00Z'),
    failedSince: new Date('2026-11-29T10:00:00Z'),
  })
  expect(after.gaps.map(({ endedAt }) => endedAt === null)).toEqual([true, false])
  expect(
    after.gaps.map(({ part }) => part),
    'keys are ours alone',
  ).toEqual(['', ''])
  expect((await findOpenPage(site.db, 'gaps', 1))?.total).toBe(2)
})

test('whoever did something public has a page, though they hold no seat and never voted', async () => {
  const find = async () => site.db.select().from(publishedMembers).where(eq(publishedMembers.id, 990_000_099))
  expect(await find()).toEqual([])
  await put({ memberId: 990_000_099, memberName: 'Cy Made', house: 'Lords' })
  expect(await find()).toMatchObject([{ name: 'Cy Made', house: 'Lords', isCurrent: null, asOf: '2026-11-16' }])
  const page = await findMemberPage(site.db, 990_000_099)
  expect(page?.deeds).toMatchObject([{ role: 'asked', proceeding: { title: `The ${mark} sings` } }])
  expect((await findSearchPage(site.db, 'Cy Made')).hits.map(({ path }) => path)).toContain('/members/990000099')
})

test('the committee of a bill is on its page: who sits there now first, the chairs before the others', async () => {
  const [row] = await owner.db.select({ number: bills.parliamentId }).from(bills).where(eq(bills.id, bill.id))
  const seat = {
    committeeParliamentId: 990_001,
    committeeName: 'Made Bill Committee',
    billParliamentId: row?.number ?? null,
    sourceUrl: 'https://committees-api.parliament.uk/api/Committees/990001/Members',
    isChair: false,
  }
  await owner.db.insert(committeeMembers).values([
    { ...seat, memberId: 990_000_091, memberName: 'Ana Made' },
    { ...seat, memberId: 990_000_092, memberName: 'Bo Made', isChair: true },
    { ...seat, memberId: 990_000_098, memberName: 'Al Gone', endedOn: '2026-11-01' },
  ])
  const { committee = [] } = (await findBillPage(site.db, bill.slug, today)) ?? {}
  expect(committee.map(({ name, hasPage }) => [name, hasPage])).toEqual([
    ['Bo Made', true],
    ['Ana Made', true],
    ['Al Gone', false],
  ])
  await owner.db.delete(committeeMembers)
})

test('each has the sources that stand behind it', async () => {
  const id = await put()
  const [source] = await owner.db.select({ id: sources.id }).from(sources).limit(1)
  await owner.db
    .insert(citations)
    .values({ subjectKind: 'proceeding', subjectId: id, sourceId: source?.id ?? '', quote: mark })
  const page = await findProceedingPage(site.db, `a-${mark}-question`, today)
  expect(page?.proceeding.sources).toMatchObject([{ quote: mark }])
})
