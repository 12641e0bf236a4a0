import {
  asks,
  bills,
  changes,
  letterCampaigns,
  notices,
  openDatabase,
  sittings,
  type OpenDatabase,
} from '@safe-to-report/db'
import { cloneDatabase, madeStage, putStage, type TestDatabase } from '@safe-to-report/db/testing'
import { eq, sql, type SQL } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { beginNotices } from '../../sync/index.ts'
import { findCalendar } from '../following/find-calendar.ts'
import { findFollowing } from '../following/find-following.ts'
import { findNews } from '../following/find-news.ts'
import type { FollowScope } from '../following/following-types.ts'
import { tellChangedLines } from '../following/tell-changed-page.ts'
import { findOpenPage, openListNames } from '../open-data/open-lists.ts'
import { findAddresses } from '../pages/addresses.ts'
import { findAskPage } from '../pages/asks.ts'
import { findBillPage } from '../pages/bills.ts'
import { findDataPage } from '../pages/data-page.ts'
import { findHome } from '../pages/home-page.ts'
import { findSearchPage } from '../search/find-search-page.ts'
import { findTimeline } from '../timeline/find-timeline.ts'
import { listCampaignDays } from './list-campaign-days.ts'
import { findNoticePage, findNoticesPage } from './list-notices.ts'

let database: TestDatabase
let owner: OpenDatabase
let site: OpenDatabase
let worker: OpenDatabase
let ask: { id: string; slug: string }
let bill: { id: string; slug: string }

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  site = openDatabase(database.urlFor('safe_site'), { applicationName: 'test' })
  worker = openDatabase(database.urlFor('safe_worker'), { applicationName: 'test' })
  const [oneAsk] = await owner.db.select({ id: asks.id, slug: asks.slug }).from(asks).where(eq(asks.position, 2))
  const [oneBill] = await owner.db
    .select({ id: bills.id, slug: bills.slug })
    .from(bills)
    .where(eq(bills.verified, true))
  if (!oneAsk || !oneBill) throw new Error('The founding record has asks and bills')
  ask = oneAsk
  bill = oneBill
})

afterAll(async () => {
  await Promise.all([owner.close(), site.close(), worker.close()])
  await database.drop()
})

beforeEach(async () => {
  await owner.db.execute(sql`
    delete from record.search_documents where kind = 'notice';
    delete from record.changes where subject_kind = 'notice';
    delete from record.notices`)
})

/** A word that stands nowhere else. */
const mark = 'zebrafinch'

const dayIn = (days: number): SQL<string> => sql`(now() at time zone 'Europe/London')::date + ${days}::int`

/** A call of so many days from and to today, published so many days ago. */
async function publish(
  [from, to]: [number, number],
  given: Partial<typeof notices.$inferInsert> = {},
  ago = 0,
): Promise<{ id: string; slug: string }> {
  const [row] = await owner.db
    .insert(notices)
    .values({
      slug: `${mark}-call`,
      kind: 'call',
      title: `The ${mark} sings`,
      words: `Hear the ${mark}.`,
      buttonLabel: 'Write',
      buttonTo: '/asks',
      startsOn: dayIn(from),
      endsOn: dayIn(to),
      verified: true,
      ...given,
    })
    .returning({ id: notices.id, slug: notices.slug })
  if (!row) throw new Error('It was not saved')
  const at = sql`now() - ${ago}::int * interval '1 day'`
  const subject = { origin: 'staff', subjectKind: 'notice', subjectId: row.id } as const
  await owner.db.insert(changes).values({ ...subject, field: '*', after: { title: `The ${mark} sings` }, at })
  return row
}

const everything: FollowScope = { of: 'everything' }

/** All that the public can be told, by where. */
async function readPublic(): Promise<Record<string, unknown>> {
  const { db } = site
  const now = new Date()
  const lists = await Promise.all(openListNames.map((list) => findOpenPage(db, list, 1)))
  const scopes: FollowScope[] = [everything, { of: 'ask', slug: ask.slug }, { of: 'bill', slug: bill.slug }]
  return {
    home: await findHome(db),
    notices: await findNoticesPage(db),
    page: await findNoticePage(db, `${mark}-call`),
    ask: await findAskPage(db, ask.slug),
    bill: await findBillPage(db, bill.slug),
    data: await findDataPage(db),
    addresses: await findAddresses(db),
    search: await findSearchPage(db, mark),
    timeline: [await findTimeline(db, { kind: 'notice' }), await findTimeline(db, { year: String(now.getFullYear()) })],
    feeds: await Promise.all(scopes.map((scope) => findFollowing(db, scope, now))),
    calendars: await Promise.all(scopes.map((scope) => findCalendar(db, scope))),
    news: await Promise.all(scopes.map((scope) => findNews(worker.db, scope, { after: 0, upTo: 1e9 }))),
    lists,
  }
}

async function findWhere(word: string): Promise<string[]> {
  const told = Object.entries(await readPublic())
  return told.flatMap(([where, model]) => (JSON.stringify(model ?? null).includes(word) ? [where] : []))
}

test('what is ahead is nowhere; on its day it is everywhere that tells of it', async () => {
  const { id } = await publish([1, 5], { askId: ask.id, billId: bill.id }, 3)
  expect(await beginNotices(worker.db)).toBe(0)
  expect(await findWhere(mark)).toEqual([])
  expect(await findWhere(id)).toEqual([])

  await owner.db.update(notices).set({ startsOn: dayIn(0) })
  expect(await beginNotices(worker.db)).toBe(1)
  const everywhere = Object.keys(await readPublic()).filter((where) => where !== 'data')
  expect(await findWhere(mark)).toEqual(everywhere)
})

test('what is over is off the home page and the pages of what it is about; its own page says since when', async () => {
  await publish([-5, -1], { askId: ask.id, billId: bill.id }, 5)
  const told = await findWhere(mark)
  for (const where of ['home', 'ask', 'bill']) expect(told).not.toContain(where)
  for (const where of ['notices', 'page', 'timeline', 'feeds', 'lists', 'addresses']) expect(told).toContain(where)
  const { running, over } = await findNoticesPage(site.db)
  expect([running.length, over.length, over[0]?.isOver]).toEqual([0, 1, true])
})

test('home has at most three, those first that one can act on, and of these those that end soonest', async () => {
  await owner.db
    .insert(letterCampaigns)
    .values({ slug: `${mark}-closed`, askSlug: ask.slug, state: 'closed', opensOn: '2026-01-01', content: {} })
  const of = (slug: string, endsIn: number, given: Partial<typeof notices.$inferInsert> = {}) =>
    publish([0, endsIn], { slug, ...given })
  await of('closed', 1, { buttonTo: `campaign:${mark}-closed` })
  await of('news', 1, { kind: 'news' })
  await of('late', 9)
  expect((await findHome(site.db))?.notices.map(({ slug }) => slug)).toEqual(['late', 'news', 'closed'])
  await of('soon', 2)
  expect((await findHome(site.db))?.notices.map(({ slug }) => slug)).toEqual(['soon', 'late', 'news'])
})

test('whoever follows is told once, when it came, with its last day', async () => {
  await publish([0, 5], {}, 3)
  expect(await beginNotices(worker.db)).toBe(1)
  const following = await findFollowing(site.db, everything, new Date())
  const entries = JSON.stringify([following?.happenings, following?.changed]).match(/The zebrafinch sings/g)
  expect(entries).toHaveLength(1)
  const news = await findNews(worker.db, everything, { after: 0, upTo: 1e9 })
  const page = news?.pages.find(({ shownOn }) => shownOn.page === 'notice')
  expect(page?.name).toBe(`Call to act: The ${mark} sings`)
  expect(tellChangedLines(page?.changes ?? [])).toEqual([
    expect.stringMatching(/^New\. Its last day is \d+ \w+ \d{4}\.$/),
  ])
})

test.each<[string, FollowScope['of'], boolean]>([
  ['about one ask', 'ask', true],
  ['about one bill', 'bill', true],
  ['about another ask', 'ask', false],
])('who follows an ask or a bill is told of what is %s', async (what, of, isTold) => {
  const [other] = await owner.db.select({ id: asks.id }).from(asks).where(eq(asks.position, 1))
  const about = { ask: { askId: ask.id }, bill: { billId: bill.id } }[of === 'bill' ? 'bill' : 'ask']
  await publish([0, 5], what === 'about another ask' ? { askId: other?.id ?? null } : about)
  const scope: FollowScope = of === 'bill' ? { of, slug: bill.slug } : { of: 'ask', slug: ask.slug }
  const told = [await findFollowing(site.db, scope, new Date()), await findCalendar(site.db, scope)]
  for (const one of told) expect(JSON.stringify(one).includes(mark)).toBe(isTold)
  const news = await findNews(worker.db, scope, { after: 0, upTo: 1e9 })
  expect(JSON.stringify(news).includes(mark)).toBe(isTold)
})

test('what is about no ask and no bill is about the campaign, and so its first ask', async () => {
  await publish([0, 5])
  const [first] = await owner.db.select({ slug: asks.slug }).from(asks).where(eq(asks.position, 1))
  const told = await findFollowing(site.db, { of: 'ask', slug: first?.slug ?? '' }, new Date())
  expect(JSON.stringify(told?.happenings)).toContain(mark)
})

test('a call is in calendars on its last day; the day keeps its number, and a closed campaign takes it out', async () => {
  await owner.db
    .insert(letterCampaigns)
    .values({ slug: `${mark}-2`, askSlug: ask.slug, state: 'open', opensOn: '2026-01-01', content: {} })
  const { id } = await publish([0, 5], { buttonTo: `campaign:${mark}-2` })
  const findCall = async () => (await findCalendar(site.db, everything))?.calls
  expect(await findCall()).toMatchObject([{ id, sequence: 0, isCancelled: false }])
  await owner.db.update(notices).set({ endsOn: dayIn(6) })
  const subject = { origin: 'staff', subjectKind: 'notice', subjectId: id } as const
  await owner.db.insert(changes).values({ ...subject, field: 'endsOn', before: 'a', after: 'b' })
  expect(await findCall()).toMatchObject([{ id, sequence: 1, isCancelled: false }])
  await owner.db
    .update(letterCampaigns)
    .set({ state: 'closed' })
    .where(eq(letterCampaigns.slug, `${mark}-2`))
  expect(await findCall()).toMatchObject([{ id, sequence: 2, isCancelled: true }])
})

test('it is told in each language that has all of it', async () => {
  await publish([0, 5], {
    titleEs: 'Título',
    wordsEs: 'Palabras.',
    buttonLabelEs: 'Escribir',
    titleCy: 'Teitl',
    wordsCy: 'Geiriau.',
  })
  const page = await findNoticePage(site.db, `${mark}-call`)
  expect(page?.notice.translations).toEqual([
    { language: 'es', title: 'Título', words: 'Palabras.', buttonLabel: 'Escribir' },
  ])
})

test('a call says what to write before as long as its campaign takes letters and the day is to come', async () => {
  const stageId = await putStage(owner.db, [4])
  const slug = `${mark}-3`
  const campaign = { slug, askSlug: ask.slug, state: 'open', opensOn: '2026-01-01', content: {} } as const
  await owner.db.insert(letterCampaigns).values({ ...campaign, closesWith: madeStage, expectsVote: true })
  await publish([0, 5], { buttonTo: `campaign:${slug}` })
  const before = async () => (await findNoticePage(site.db, `${mark}-call`))?.notice.before
  const said = { kind: 'stage', isToday: false, isVote: true, house: 'Lords', title: 'Made Bill' }
  expect(await before()).toEqual({ ...said, day: expect.any(String) })
  expect((await listCampaignDays(site.db)).get(slug)).toEqual(await before())
  await owner.db.update(letterCampaigns).set({ state: 'closed' }).where(eq(letterCampaigns.slug, slug))
  expect(await before()).toBeNull()
  await owner.db.update(letterCampaigns).set({ state: 'open' }).where(eq(letterCampaigns.slug, slug))
  await owner.db.delete(sittings).where(eq(sittings.stageId, stageId))
  expect(await before()).toBeNull()
})
