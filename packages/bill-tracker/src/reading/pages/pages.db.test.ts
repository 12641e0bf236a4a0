import { campaignEvents, openDatabase, sittings as sittingRows, type OpenDatabase } from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, onTestFinished, test, vi } from 'vitest'
import { findAmendmentPage } from './amendment-page.ts'
import { findAskPage, listAsks } from './asks.ts'
import { findBillPage, listBills } from './bills.ts'
import { findEvidencePage } from './campaigning.ts'
import { findDataPage } from './data-page.ts'
import { findHome } from './home-page.ts'
import type { AskPage, LineageText } from './ask-types.ts'

let database: TestDatabase
let site: OpenDatabase
let owner: OpenDatabase

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  site = openDatabase(database.urlFor('safe_site'), { applicationName: 'test' })
  owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
})

afterAll(async () => {
  await Promise.all([site.close(), owner.close()])
  await database.drop()
})

test('an empty record has lists without rows, and no home page', async () => {
  const empty = await cloneDatabase(inject('clusterUrl'))
  const { db, close } = openDatabase(empty.urlFor('safe_site'), { applicationName: 'test' })
  onTestFinished(async () => {
    await close()
    await empty.drop()
  })
  expect(await findHome(db)).toBeUndefined()
  expect((await listBills(db)).bills).toEqual([])
  expect((await listAsks(db)).asks).toEqual([])
})

const textsOf = (page: AskPage | undefined): LineageText[] => page?.lineage.flatMap(({ texts }) => texts) ?? []

test('the firewall went through four bills, in order of time', async () => {
  const page = await findAskPage(site.db, 'data-sharing-firewall')
  expect(page?.lineage.map(({ bill }) => bill.shortTitle)).toEqual([
    'Domestic Abuse Bill',
    'Nationality and Borders Bill',
    'Illegal Migration Bill',
    'Victims and Prisoners Bill',
  ])
  const days = textsOf(page).map(({ happenedOn }) => happenedOn ?? 'no day')
  expect(days).toEqual(days.toSorted((one, other) => one.localeCompare(other)))
  expect(days).not.toContain('no day')
})

test('the Lords opened the door in 2021 and 2024, and the Commons shut it', async () => {
  const texts = textsOf(await findAskPage(site.db, 'data-sharing-firewall'))
  const doors = texts.map(({ happenedOn, label, door }) => `${happenedOn} ${label}: ${door}`)
  expect(doors).toEqual([
    '2020-06-17 New Clause 37: null',
    '2021-02-08 Amendment 154: dashed',
    '2021-03-15 Amendment 67: open',
    '2021-04-15 Lords Amendment 40: shut',
    '2021-04-21 40B and 40C: open',
    '2021-04-26 Lords Amendments 40B and 40C: shut',
    '2021-04-27 40D and 40E: hatch',
    '2021-04-29 Section 81: hatch',
    '2021-04-29 Section 82: hatch',
    '2022-02-08 Amendment 140: null',
    '2022-03-02 Amendment 58A: dashed',
    '2023-06-14 Amendment 139A: dashed',
    '2023-12-04 New Clause 36: null',
    '2024-02-05 Debated in the Lords Committee: null',
    '2024-04-30 Amendment 96: open',
    '2024-05-24 Taken out by the Commons: shut',
    '2024-05-24 Motion E: shut',
  ])
})

test('each text of every ask has a source', async () => {
  const { asks } = await listAsks(site.db)
  const pages = await Promise.all(asks.map(({ slug }) => findAskPage(site.db, slug)))
  const texts = pages.flatMap(textsOf)
  expect(texts.length).toBeGreaterThan(25)
  expect(texts.filter(({ sources }) => sources.length === 0)).toEqual([])
})

test('an amendment shows who moved it, the count and where it went', async () => {
  const page = await findAmendmentPage(site.db, 'domestic-abuse-bill-lords-report-67')
  expect(page?.amendment).toMatchObject({
    number: '67',
    became: 'Lords Amendment 40',
    house: 'Lords',
    stageKind: 'report',
    countFor: 321,
    countAgainst: 262,
    majority: 59,
    lead: 'Baroness Meacher',
    supporters: ['Baroness Wilcox of Newport', 'Baroness Hamwee', 'Bishop of London'],
    bill: { slug: 'domestic-abuse-bill', shortTitle: 'Domestic Abuse Bill', sessions: '2019–21' },
  })
  expect(page?.asks.map(({ slug }) => slug)).toEqual(['data-sharing-firewall'])
  expect(page?.changes).toEqual([])
})

test('a page never shows what is held back, by whatever name it is asked for', async () => {
  expect(await findAmendmentPage(site.db, 'victims-and-prisoners-bill-commons-lords-amendments-la47')).toBeUndefined()
  expect(await findBillPage(site.db, 'no-such-bill')).toBeUndefined()
  expect(await findAskPage(site.db, 'no-such-ask')).toBeUndefined()
  const nc22 = await findAmendmentPage(site.db, 'domestic-abuse-bill-commons-report-nc22')
  expect(nc22?.amendment).toMatchObject({ countFor: null, countAgainst: null, majority: null, lead: null })
})

test('a bill shows its path, ping-pong and all, without the sitting days that nobody has checked', async () => {
  const unchecked = eq(sittingRows.sitsOn, '2021-02-03')
  await owner.db.update(sittingRows).set({ verified: false }).where(unchecked)
  const page = await findBillPage(site.db, 'domestic-abuse-bill')
  const pingPong = page?.stages.slice(-5).map(({ house, kind, round, sittings }) => [house, kind, round, ...sittings])
  expect(pingPong).toEqual([
    ['Commons', 'lords-amendments', 1, '2021-04-15'],
    ['Lords', 'commons-amendments', 1, '2021-04-21'],
    ['Commons', 'lords-amendments', 2, '2021-04-26'],
    ['Lords', 'commons-amendments', 2, '2021-04-27'],
    [null, 'royal-assent', 1, '2021-04-29'],
  ])
  expect(page?.stages.flatMap(({ sittings }) => sittings)).not.toContain('2021-02-03')
  await owner.db.update(sittingRows).set({ verified: true }).where(unchecked)
  expect(page?.bill.parliamentUrl).toBe('https://bills.parliament.uk/bills/2709')
  expect(page?.publications).toHaveLength(3)
})

test('the bills come in the order in which they began', async () => {
  const { bills } = await listBills(site.db)
  expect(bills.map(({ slug, amendments }) => `${slug} ${amendments}`)).toEqual([
    'domestic-abuse-bill-2017-19 0',
    'domestic-abuse-bill 29',
    'nationality-and-borders-bill 3',
    'victims-and-prisoners-bill 5',
    'illegal-migration-bill 1',
    'border-security-asylum-and-immigration-bill 1',
    'employment-rights-bill 0',
    'crime-and-policing-bill 0',
    'immigration-and-asylum-bill 0',
  ])
})

test('the home page leads with the firewall', async () => {
  const home = await findHome(site.db)
  expect(home?.ask.slug).toBe('data-sharing-firewall')
  expect(home?.otherAsks).toHaveLength(8)
  expect(home?.evidence.map(({ slug }) => slug)).toContain('status-enquiries')
})

test('evidence and positions carry their owners, and the Government is heard', async () => {
  const page = await findEvidencePage(site.db)
  expect(page.evidence.every(({ whoSaysSo, sources }) => whoSaysSo !== '' && sources.length > 0)).toBe(true)
  expect(page.positions.filter(({ side }) => side === 'against').map(({ who }) => who)).toContain('Home Office')
  await owner.db.update(campaignEvents).set({ verified: false }).where(eq(campaignEvents.slug, 'safety-before-status'))
  const without = await findEvidencePage(site.db)
  await owner.db.update(campaignEvents).set({ verified: true }).where(eq(campaignEvents.slug, 'safety-before-status'))
  expect(without.events.map(({ slug }) => slug)).not.toContain('safety-before-status')
  expect(page.events.map(({ slug }) => slug)).toContain('safety-before-status')
})

test('the page about the record counts what is public', async () => {
  const page = await findDataPage(site.db)
  expect(page.counts).toMatchObject({ bills: 9, amendments: 39, asks: 9 })
  expect(page.sources.length).toBe(page.counts.sources)
})

test.each([
  { page: 'home', build: () => findHome(site.db) },
  { page: 'an ask', build: () => findAskPage(site.db, 'data-sharing-firewall') },
  { page: 'a bill', build: () => findBillPage(site.db, 'domestic-abuse-bill') },
  { page: 'an amendment', build: () => findAmendmentPage(site.db, 'domestic-abuse-bill-lords-report-67') },
])('$page takes few queries, however many rows it shows', async ({ build }) => {
  const query = vi.spyOn(site.pool, 'query')
  await build()
  expect(query.mock.calls.length).toBeGreaterThan(0)
  expect(query.mock.calls.length).toBeLessThanOrEqual(30)
  query.mockRestore()
})

test('each page names the rows whose change must renew it', async () => {
  const ask = await findAskPage(site.db, 'data-sharing-firewall')
  const bill = await findBillPage(site.db, 'domestic-abuse-bill')
  const amendment = await findAmendmentPage(site.db, 'domestic-abuse-bill-lords-report-67')
  expect(ask?.tags).toContain(ask?.ask.id)
  expect(ask?.tags).toContain(bill?.bill.id)
  expect(amendment?.tags).toContain(amendment?.amendment.id)
  expect(amendment?.tags).toContain(bill?.bill.id)
})

test('the firewall is said to be nowhere in law, and its status never reaches past the day until which somebody looked', async () => {
  const on = async (day: string) => (await findAskPage(site.db, 'data-sharing-firewall', day))?.status
  expect(await on('2026-10-10')).toMatchObject({ lookedOn: expect.stringMatching(/^2026-10-/) })
  const later = await on('2027-10-10')
  expect(later).toMatchObject({ state: 'not-known', since: expect.stringMatching(/^2026-/) })
})

test('the Government’s offer is one hatch, told by what was enacted', async () => {
  const page = await findAskPage(site.db, 'data-sharing-firewall')
  const hatches = page?.questions.filter(({ door }) => door === 'hatch')
  expect(hatches).toMatchObject([{ inAWord: 'instead', label: 'a review, a power to issue a code' }])
  const text = textsOf(page).find(({ slug }) => slug === 'firewall-2021-section-82')
  expect(text?.askedWith?.slug).toBe(hatches?.[0]?.slug)
})

test('a text whose words are not loaded says where they are', async () => {
  const texts = textsOf(await findAskPage(site.db, 'data-sharing-firewall'))
  expect(texts.every(({ words }) => words === null)).toBe(true)
  expect(texts.find(({ label }) => label === 'Section 81')?.wordsAt).toContain('legislation.gov.uk')
})
