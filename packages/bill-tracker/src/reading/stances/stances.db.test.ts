import {
  asks,
  changes,
  citations,
  constituencies,
  members,
  openDatabase,
  sources,
  stances,
  type StanceSide,
} from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { findMemberFacts } from '../../seats/find-member-facts.ts'
import { countStances } from '../../seats/count-stances.ts'
import { findFollowing } from '../following/find-following.ts'
import { tellHappening } from '../following/tell-happening.ts'
import { findMemberPage } from '../members/find-member-page.ts'
import { findOpenPage } from '../open-data/open-lists.ts'
import { findAskPage } from '../pages/asks.ts'
import { findSearchPage } from '../search/find-search-page.ts'
import { findTimeline } from '../timeline/find-timeline.ts'
import { findStancesPage } from './find-stances-page.ts'
import { tallyStances } from './tally-stances.ts'

const database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
const owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
const site = openDatabase(database.urlFor('safe_site'), { applicationName: 'test' })
const campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test' })
const ask = 'data-sharing-firewall'
let askId = ''
let otherAsk = ''
let founded = -1
let seats: string[] = []

/** Made ones; the first three sit, the fourth does not. */
const people = [
  { id: 91, name: 'Ana Made', party: 'Made Party' },
  { id: 92, name: 'Bo Made', party: 'Made Party' },
  { id: 93, name: 'Cy Made', party: null },
  { id: 94, name: 'Di Made', party: 'Other Party' },
]

beforeAll(async () => {
  const known = await owner.db.select({ id: asks.id, slug: asks.slug }).from(asks).where(eq(asks.verified, true))
  askId = known.find(({ slug }) => slug === ask)?.id ?? ''
  otherAsk = known.find(({ slug }) => slug !== ask)?.slug ?? ''
  founded = await owner.db.$count(stances)
  const rows = await owner.db.select().from(constituencies).orderBy(asc(constituencies.nameKey)).limit(3)
  seats = rows.map(({ gss }) => gss)
  await owner.db.update(constituencies).set({ memberId: null, seat: 'unknown' })
  const common = { house: 'Commons', isCurrent: true, asOf: '2026-04-03' } as const
  await owner.db.insert(members).values(people.map((one) => ({ ...one, ...common, isCurrent: one.id !== 94 })))
})

afterAll(async () => {
  await Promise.all([owner.close(), site.close(), campaign.close()])
  await database.drop()
})

beforeEach(async () => {
  await owner.db.delete(stances)
  for (const [index, gss] of seats.entries()) {
    const set = { memberId: people[index]?.id ?? null, seat: 'held' as const }
    await owner.db.update(constituencies).set(set).where(eq(constituencies.gss, gss))
  }
})

let position = 0

async function say(memberId: number, side: StanceSide, saidOn: string, words: string | null = null): Promise<string> {
  position += 1
  const [row] = await owner.db
    .insert(stances)
    .values({
      memberId,
      askId,
      position,
      side,
      saidOn,
      source: 'public',
      saidWhere: 'In a debate',
      words,
      verified: true,
    })
    .returning({ id: stances.id })
  const id = row?.id ?? ''
  await owner.db
    .insert(changes)
    .values({ origin: 'staff', subjectKind: 'stance', subjectId: id, field: '*', after: { side } })
  return id
}

async function tally() {
  const { members: sitting, for: forIt, against, unknown, parties } = (await findStancesPage(site.db, ask))?.tally ?? {}
  return { sitting, forIt, against, unknown, parties }
}

test('the tally counts the newest that each MP who sits has said, by party', async () => {
  await say(91, 'against', '2026-01-01')
  await say(91, 'for', '2026-02-01')
  await say(92, 'unknown', '2026-01-01')
  await say(94, 'for', '2026-01-01')
  const party = { party: 'Made Party', members: 2, for: 1, against: 0, unknown: 1 }
  const none = { party: 'No party known', members: 1, for: 0, against: 0, unknown: 0 }
  expect(await tally()).toEqual({ sitting: 3, forIt: 1, against: 0, unknown: 1, parties: [party, none] })
  expect((await findAskPage(site.db, ask))?.stances).toEqual((await findStancesPage(site.db, ask))?.tally)
})

test('of two on one day that which came onto the record later counts, and the earlier stays readable', async () => {
  const first = await say(91, 'for', '2026-02-01')
  const second = await say(91, 'against', '2026-02-01')
  expect(await tally()).toMatchObject({ forIt: 0, against: 1 })
  const [onAsk] = (await findMemberPage(site.db, 91))?.stances ?? []
  expect(onAsk?.said.map(({ id, stands }) => ({ id, stands }))).toEqual([
    { id: second, stands: true },
    { id: first, stands: false },
  ])
})

test('who has left counts no longer, whoever sits for the seat now; and what they said is still on their page', async () => {
  await say(91, 'for', '2026-02-01')
  expect(await tally()).toMatchObject({ sitting: 3, forIt: 1 })
  await owner.db
    .update(constituencies)
    .set({ memberId: 94 })
    .where(eq(constituencies.gss, seats[0] ?? ''))
  expect(await tally()).toMatchObject({ sitting: 3, forIt: 0 })
  expect((await findStancesPage(site.db, ask))?.said).toEqual([])
  expect((await findMemberPage(site.db, 91))?.stances[0]?.said).toMatchObject([{ side: 'for' }])
})

test('the map has every seat, with who sits and what they said; and a seat of nobody says nothing', async () => {
  await say(91, 'for', '2026-02-01')
  const map = (await findStancesPage(site.db, ask))?.seats ?? []
  expect(map).toHaveLength(650)
  expect(map.filter(({ side }) => side !== null)).toMatchObject([{ gss: seats[0], member: { id: 91 }, side: 'for' }])
  expect(map.filter(({ member }) => member !== null)).toHaveLength(3)
})

test('what is not known is told as not known, on each ask', async () => {
  const told = (await findMemberPage(site.db, 92))?.stances ?? []
  expect(told.length).toBeGreaterThan(1)
  expect(told.every(({ said }) => said.length === 0)).toBe(true)
})

test('no stance on the founding record is anybody’s: there is none', async () => {
  expect(founded).toBe(0)
})

test.each([
  { side: 'for', stance: 'supports' },
  { side: 'against', stance: 'opposes' },
  { side: 'unknown', stance: 'unknown' },
] as const)('a letter’s rules know of whom said $side', async ({ side, stance }) => {
  expect((await findMemberFacts(campaign.db, 91, ask)).stance).toBe('unknown')
  await say(91, side, '2026-02-01')
  expect((await findMemberFacts(campaign.db, 91, ask)).stance).toBe(stance)
  expect((await findMemberFacts(campaign.db, 91, otherAsk)).stance).toBe('unknown')
  expect((await findMemberFacts(campaign.db, 999_999, ask)).stance).toBeNull()
  const counted = (await countStances(campaign.db)).find((one) => one.ask.slug === ask)
  const others = { supports: 0, opposes: 0, unknown: 2 }
  expect(counted).toMatchObject({ members: 3, fits: { ...others, [stance]: others[stance] + 1 } })
})

test('it is told where things are told: feed of the ask, timeline, search, open data', async () => {
  const id = await say(91, 'for', '2026-02-01', 'It is high time')
  const feed = await findFollowing(site.db, { of: 'ask', slug: ask }, new Date('2026-06-01T09:00:00Z'))
  const happened = feed?.happenings.filter(({ what }) => what === 'stance') ?? []
  expect(happened.map(tellHappening)).toMatchObject([{ key: `stance ${id}`, title: 'Ana Made: for it' }])
  expect(feed?.changed.some(({ shownOn }) => shownOn.page === 'ask' && shownOn.slug === ask)).toBe(true)
  const path = `/members/91#stance-${id}`
  const { entries = [] } = (await findTimeline(site.db, { kind: 'stance' })) ?? {}
  expect(entries).toMatchObject([{ path, happenedOn: '2026-02-01', askSlugs: [ask] }])
  expect((await findSearchPage(site.db, 'high time')).hits).toMatchObject([{ kind: 'stance', path }])
  expect((await findOpenPage(site.db, 'stances', 1))?.items).toMatchObject([{ memberId: 91, ask, side: 'for' }])
})

test('a source of what was said in public is cited; of a letter nothing is, whatever the record holds', async () => {
  const id = await say(91, 'for', '2026-02-01')
  const [source] = await owner.db
    .insert(sources)
    .values({ kind: 'page', title: 'The blue folder', publisher: 'us', url: 'https://folder.example/letter' })
    .returning({ id: sources.id })
  await owner.db.insert(citations).values({ subjectKind: 'stance', subjectId: id, sourceId: source?.id ?? '' })
  expect((await findMemberPage(site.db, 91))?.stances[0]?.said).toMatchObject([
    { sources: [{ title: 'The blue folder' }] },
  ])
  await owner.db.update(stances).set({ source: 'private', saidWhere: null, seenOn: '2026-02-09' })
  const page = await findMemberPage(site.db, 91)
  expect(page?.stances[0]?.said).toMatchObject([{ toldOn: '2026-02-09', saidWhere: null, sources: [] }])
})

test('who sits with no party known is counted apart', () => {
  expect(tallyStances([{ party: null, side: 'for' }]).parties).toEqual([
    { party: 'No party known', members: 1, for: 1, against: 0, unknown: 0 },
  ])
})
