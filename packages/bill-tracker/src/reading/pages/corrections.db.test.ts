import { amendments, heldFacts, openDatabase, texts, type OpenDatabase } from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { findEditable } from '../../desk/find-editable.ts'
import { editAs, openStaff, publishAs } from '../../desk/testing/index.ts'
import { findFollowing } from '../following/find-following.ts'
import type { FollowScope } from '../following/following-types.ts'
import { tellChangedPage } from '../following/tell-changed-page.ts'
import { tellHappening } from '../following/tell-happening.ts'
import { readFoundingRecord } from '../../founding/read-founding-record.ts'
import { findOpenPage } from '../open-data/open-lists.ts'
import { findAmendmentPage } from './amendment-page.ts'
import { findAskPage } from './asks.ts'
import { findEvidencePage } from './campaigning.ts'
import { listCorrections, listCorrectionsOn } from './corrections.ts'
import { findDataPage } from './data-page.ts'

const now = new Date('2026-12-24T09:00:00Z')
const ask = 'data-sharing-firewall'
let database: TestDatabase
let owner: OpenDatabase
let campaign: OpenDatabase
let site: OpenDatabase

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test' })
  site = openDatabase(database.urlFor('safe_site'), { applicationName: 'test' })
})

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close(), site.close()])
  await database.drop()
})

test('each correction that shipped is public with its day, reason, sources and the pages that it is about', async () => {
  const shipped = readFoundingRecord().corrections
  const told = await listCorrections(site.db, { of: 'everything' })
  expect(told.map(({ slug }) => slug)).toEqual(shipped.map(({ slug }) => slug))
  for (const { slug, concerns, sources, why } of told) {
    expect(sources.filter(({ url, inPrint }) => url ?? inPrint).length, slug).toBeGreaterThan(0)
    expect(why?.length, slug).toBeGreaterThan(10)
    expect(concerns.length, slug).toBe(shipped.find((one) => one.slug === slug)?.concerns.length)
  }
})

test('a correction stands on the pages that it is about, and on no other', async () => {
  const slugsOn = (page: { corrections: { slug: string }[] } | undefined) => page?.corrections.map(({ slug }) => slug)
  const moved = 'amendment-154-not-moved'
  expect(slugsOn(await findAmendmentPage(site.db, 'domestic-abuse-bill-lords-committee-154'))).toEqual([moved])
  expect(slugsOn(await findAmendmentPage(site.db, 'domestic-abuse-bill-lords-report-50'))).toEqual([])
  expect(slugsOn(await findAskPage(site.db, ask))).toContain(moved)
  expect(slugsOn(await findAskPage(site.db, 'legal-aid'))).toEqual([])
  expect(slugsOn(await findEvidencePage(site.db))).toContain('none-led-to-enforcement')
  const explained = await listCorrectionsOn(site.db, { of: 'explainer', slug: 'what-happened-in-2021' })
  expect(explained.map(({ slug }) => slug)).toContain(moved)
})

test('the feeds tell a correction: of everything, of its ask and of its bill, and of no other bill', async () => {
  const toldIn = async (scope: FollowScope): Promise<string[]> => {
    const following = await findFollowing(site.db, scope, now)
    return (following?.happenings ?? []).map(tellHappening).map(({ key }) => key)
  }
  const key = 'correction amendment-154-not-moved'
  expect(await toldIn({ of: 'everything' })).toContain(key)
  expect(await toldIn({ of: 'ask', slug: ask })).toContain(key)
  expect(await toldIn({ of: 'bill', slug: 'domestic-abuse-bill' })).toContain(key)
  expect(await toldIn({ of: 'bill', slug: 'victims-and-prisoners-bill' })).not.toContain(key)
  const following = await findFollowing(site.db, { of: 'everything' }, new Date('2026-11-29T12:00:00Z'))
  expect(following?.happenings.filter(({ what }) => what === 'correction')).toEqual([])
})

test('what staff put right is a correction, and what they add or fill in is none', async () => {
  const slug = 'domestic-abuse-bill-lords-report-67'
  const { session: by } = await openStaff(owner.db, 'A keeper')
  await owner.db.update(amendments).set({ note: null }).where(eq(amendments.slug, slug))
  const [row] = await owner.db.select().from(amendments).where(eq(amendments.slug, slug))
  const editable = await findEditable(campaign.db, 'amendment', row?.id ?? '')
  if (!editable) throw new Error('nothing to edit')
  const { kind, id, values: expected } = editable
  const proposed = { plainSummary: 'A plainer sentence.', note: 'Filled in.' }
  const backing = { why: 'The paper says it so.', sourceUrl: 'https://example.org/paper', quote: 'So it is.' }
  await publishAs(campaign.db, { by }, { act: 'edit', kind, id, expected, proposed, ...backing })
  const page = await findAmendmentPage(site.db, slug)
  expect(page?.corrections).toMatchObject([
    {
      said: expect.stringMatching(/^Plain words: “.{20,}”/),
      isSo: 'Plain words: “A plainer sentence.”.',
      why: 'The paper says it so.',
      sources: [{ url: 'https://example.org/paper', quote: 'So it is.' }],
    },
  ])
  expect(page?.changes.map(({ field }) => field)).toEqual(['note'])
  const [newest] = (await findDataPage(site.db)).corrections
  expect(newest?.concerns).toEqual([{ name: 'Amendment 67, Domestic Abuse Bill', path: `/amendments/${slug}` }])
  const following = await findFollowing(site.db, { of: 'everything' }, now)
  const titles = following?.changed.map((changed) => tellChangedPage(changed).title)
  expect(titles).toContainEqual(expect.stringMatching(/^Corrected: Amendment 67/))
})

test('a text that is tied to its amendment was not told wrongly before', async () => {
  const { session: by } = await openStaff(owner.db, 'A keeper')
  const [loose] = await owner.db
    .select()
    .from(texts)
    .where(and(isNull(texts.amendmentId), isNotNull(texts.happenedOn)))
  const [carrying] = await owner.db.select().from(amendments).where(isNotNull(amendments.decidedOn))
  const before = (await findDataPage(site.db)).corrections
  const set = { amendmentId: carrying?.id ?? '', happenedOn: null, fate: null, words: null }
  await editAs(campaign.db, { by }, { kind: 'text', id: loose?.id ?? '', set })
  expect((await findDataPage(site.db)).corrections).toEqual(before)
  const { changed: [newest] = [] } = (await findFollowing(site.db, { of: 'everything' }, now)) ?? {}
  const title = newest && tellChangedPage(newest).title
  expect(title).toMatch(/^(?!Corrected).*: It is told from the amendment that carries it\. Why: /)
})

test('what waits to be checked is counted by kind, and not a word of it can be read by the site', async () => {
  const open = await owner.db.select().from(heldFacts).where(isNull(heldFacts.closedAt))
  const { held } = await findDataPage(site.db)
  expect(held.reduce((sum, { facts }) => sum + facts, 0)).toBe(open.length)
  expect(held.find(({ subjectKind }) => subjectKind === 'amendment')?.rows).toBeGreaterThan(0)
  expect(Object.keys(held[0] ?? {}).toSorted()).toEqual(['facts', 'rows', 'subjectKind'])
  await expect(site.db.select().from(heldFacts)).rejects.toThrow('Failed query')
})

test('open data has them, each with what it is about', async () => {
  const page = await findOpenPage(site.db, 'corrections', 1)
  expect(page?.total).toBe(readFoundingRecord().corrections.length)
  expect(await findOpenPage(site.db, 'corrections', 2)).toBeUndefined()
})
