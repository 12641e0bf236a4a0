import {
  nameProceeding,
  tellHappening,
  tellStands,
  tellStandsInALine,
  type Proceeding,
} from '@safe-to-report/bill-tracker/reading'
import { openDatabase } from '@safe-to-report/db'
import { cloneDatabase, putProceedings } from '@safe-to-report/db/testing'
import { afterAll, expect, inject, test } from 'vitest'
import { findCard } from '../cards/find-card.ts'
import { openRecord } from '../record.ts'

const siteUrl = 'https://site.example'
const database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
const slugs = await putProceedings(owner.db)
const { record, close } = openRecord(database.urlFor('safe_site'), () => undefined)
const asks = (await record.listAsks()).asks
const bills = (await record.listBills()).bills

afterAll(async () => {
  await close()
  await owner.close()
  await database.drop()
})

async function findOne(slug: string): Promise<Proceeding> {
  const page = await record.findProceedingPage(slug)
  if (!page) throw new Error(`There is no page of ${slug}`)
  return page.proceeding
}

test('there is one for each way in which something can stand', async () => {
  const all = await Promise.all(slugs.map(findOne))
  const ways = all.map(({ stands }) => (stands.is === 'answered' ? stands.how : stands.is))
  const theirs = 'late waiting not-known gone open closed to-come told answered holding will-write refused not-held'
  expect(new Set(ways)).toEqual(new Set(theirs.split(' ')))
})

test.each(slugs)('every page, list, feed, card and calendar says the same of where it stands: %s', async (slug) => {
  const one = await findOne(slug)
  const told = tellStandsInALine(one.stands)
  const same = (found: readonly Proceeding[]): unknown[] => found.filter((other) => other.slug === slug)
  const [now, open, found, feed, card, timeline] = await Promise.all([
    record.findNowPage(),
    record.findOpenPage('proceedings', 1),
    record.findSearchPage(one.title),
    record.findFollowing({ of: 'everything' }),
    findCard(record, { kind: 'proceedings', slug, siteUrl }),
    record.findTimeline({ kind: 'proceeding' }, 1),
  ])
  const listed = same([...now.calls, ...now.waiting, ...now.answered, ...now.lately])
  expect(listed).toEqual(one.stands.is === 'to-come' ? [] : [one])
  expect(open?.items.find((item) => item.slug === slug)).toMatchObject({ stands: told })
  const hit = found.hits.find(({ path }) => path === `/proceedings/${slug}`)
  expect(hit?.told).toBe(told)
  expect(card?.card.line).toContain(told ?? 'It is about')
  const titles = (feed?.happenings ?? [])
    .filter((happening) => 'proceeding' in happening && happening.proceeding.slug === slug)
    .map((happening) => tellHappening(happening).title)
  expect(titles.toSorted()).toEqual(listTitles(one, 'feed').toSorted())
  const entries = timeline?.entries.filter(({ path }) => path === `/proceedings/${slug}`).map(({ title }) => title)
  expect(entries?.toSorted()).toEqual(listTitles(one, 'timeline').toSorted())
})

/** What a feed and the timeline tell of one: the timeline also what is to come, the last day of a call, and what is gone. */
function listTitles(one: Proceeding, where: 'feed' | 'timeline'): string[] {
  const { mark } = tellStands(one.stands)
  const [name, isGone] = [nameProceeding(one), one.stands.is === 'gone']
  const answers = one.answer === null ? [] : [`${mark}: ${one.title}`]
  if (where === 'feed') return [...(one.stands.is === 'to-come' ? [] : [name]), ...answers]
  const lastDay = one.closesOn === null || isGone ? [] : [`Last day: ${one.title}`]
  return [isGone ? `${name} (${mark})` : name, ...answers, ...lastDay]
}

test('the pages of asks, bills and members tell of each what its own page does', async () => {
  const askPages = await Promise.all(asks.map(({ slug }) => record.findAskPage(slug)))
  const billPages = await Promise.all(bills.map(({ slug }) => record.findBillPage(slug)))
  const memberPages = await Promise.all(['990000200', '990000201'].map((id) => record.findMemberPage(id)))
  const shown = [
    ...askPages.flatMap((page) => page?.proceedings.shown ?? []),
    ...billPages.flatMap((page) => page?.proceedings.shown ?? []),
    ...memberPages.flatMap((page) => page?.deeds.map(({ proceeding }) => proceeding) ?? []),
  ]
  expect(shown.length).toBeGreaterThan(10)
  for (const one of shown) expect(one).toEqual(await findOne(one.slug))
  expect(memberPages[1]?.deeds.map(({ role }) => role)).toEqual(['signed'])
})

test('what is to come stands in the calendar, on the page of what is now, and on the front page, on the same days', async () => {
  const [calendar, now, home] = await Promise.all([
    record.findCalendar({ of: 'everything' }),
    record.findNowPage(),
    record.findHome(),
  ])
  const inCalendar = calendar?.dates
    .filter(({ day, isCancelled }) => day >= now.today && !isCancelled)
    .map(({ slug, day }) => `${day} ${slug}`)
  const next = now.next.flatMap(({ day, shownOn }) => ('slug' in shownOn ? [`${day} ${shownOn.slug}`] : []))
  expect(next.toSorted()).toEqual(inCalendar?.toSorted())
  expect(home?.next).toEqual(now.next.slice(0, 3))
})
