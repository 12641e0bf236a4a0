import { amendmentVersions, amendments, openDatabase, texts, type OpenDatabase } from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { findAmendmentPage } from './amendment-page.ts'
import { findComparePage } from './compare-page.ts'
import { findVersionsPage } from './versions-page.ts'

let database: TestDatabase
let owner: OpenDatabase
let site: OpenDatabase

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  site = openDatabase(database.urlFor('safe_site'), { applicationName: 'test' })
})

afterAll(async () => {
  await Promise.all([owner.close(), site.close()])
  await database.drop()
})

const firewall = 'data-sharing-firewall'
const amendment96 = 'victims-and-prisoners-bill-lords-report-96'

async function addVersion(slug: string, words: string, seenAt: string): Promise<void> {
  const [row] = await owner.db.select({ id: amendments.id }).from(amendments).where(eq(amendments.slug, slug))
  await owner.db.insert(amendmentVersions).values({
    amendmentId: row?.id ?? '',
    seenAt: new Date(seenAt),
    lines: [{ text: words, indentation: 0, hangingIndentation: null, isImage: false }],
    textHash: words,
    origin: 'sync',
    sourceUrl: 'https://bills-api.parliament.uk/amendment',
  })
}

test('without two texts there is the choice of all of them', async () => {
  const page = await findComparePage(site.db, firewall)
  expect(page?.compared).toBeNull()
  expect(page?.texts).toHaveLength(17)
})

test('between two texts whose words are not loaded nothing is counted, and no wording of ours is compared', async () => {
  const page = await findComparePage(site.db, firewall, {
    from: 'firewall-2021-section-81',
    to: 'firewall-2021-section-82',
  })
  expect(page?.compared).toMatchObject({ difference: null, whatChanged: null, isTold: false })
})

test('where we have told what changed, that is said', async () => {
  const page = await findComparePage(site.db, firewall, { from: 'firewall-2021-report', to: 'firewall-2024-report' })
  expect(page?.compared).toMatchObject({
    difference: null,
    isTold: true,
    whatChanged: expect.stringContaining('consent'),
  })
})

test('a text of another ask is not compared', async () => {
  expect(
    await findComparePage(site.db, firewall, { from: 'firewall-2021-report', to: 'leave-2021-report' }),
  ).toBeUndefined()
  expect(await findComparePage(site.db, 'none')).toBeUndefined()
})

test('the very words are compared once both sides have them', async () => {
  await addVersion(amendment96, 'The data may not be used.', '2024-04-30T12:00:00Z')
  await owner.db.update(texts).set({ words: 'The data may be used.' }).where(eq(texts.slug, 'firewall-2021-section-81'))
  const page = await findComparePage(site.db, firewall, {
    from: 'firewall-2021-section-81',
    to: 'firewall-2024-report',
  })
  expect(page?.compared).toMatchObject({ whatChanged: 'One word added' })
  expect(page?.compared?.difference?.after).toContainEqual({ words: 'not ', changed: true })
})

test('an amendment whose words changed has both versions, and the last stands', async () => {
  await addVersion(amendment96, 'The data must not be used.', '2024-05-01T12:00:00Z')
  const page = await findVersionsPage(site.db, amendment96, { from: 1, to: 2 })
  expect(page?.compared).toMatchObject({ from: { number: 1 }, whatChanged: 'One word added, one removed' })
  expect(await findAmendmentPage(site.db, amendment96)).toMatchObject({
    words: { text: 'The data must not be used.' },
    versions: 2,
  })
  expect(await findVersionsPage(site.db, amendment96, { from: 1, to: 3 })).toBeUndefined()
})
