import { bills, changes, members, memberships, openDatabase, type OpenDatabase } from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { findSearchPage } from './find-search-page.ts'

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

const nc36 = '/amendments/victims-and-prisoners-bill-commons-report-nc36'

test.each(['NC 36', 'nc36', 'new clause 36', 'clause 36', 'n c36', 'NC36.', 'what became of nc 36?'])(
  '"%s" finds New Clause 36 first',
  async (typed) => {
    const { hits } = await findSearchPage(site.db, typed)
    expect(hits[0]).toMatchObject({ path: nc36, title: 'New Clause 36' })
  },
)

test.each([
  ['Amdt 96', '/amendments/victims-and-prisoners-bill-lords-report-96'],
  ['amendment 58a', '/amendments/nationality-and-borders-bill-lords-report-58a'],
  ['LA40', '/amendments/domestic-abuse-bill-commons-lords-amendments-la40'],
  ['firewall', '/asks/data-sharing-firewall'],
  ['section 81', '/asks/data-sharing-firewall#firewall-2021-section-81'],
  ['super-complaint', '/evidence#'],
])('"%s" finds %s', async (typed, path) => {
  const { hits } = await findSearchPage(site.db, typed)
  expect(hits.slice(0, 3).some((hit) => hit.path.startsWith(path))).toBe(true)
})

test('a name finds what the member put', async () => {
  const { hits } = await findSearchPage(site.db, 'meacher')
  expect(hits.map(({ path }) => path)).toContain('/amendments/domestic-abuse-bill-lords-report-67')
})

test('what was found is marked, and nothing else', async () => {
  const { hits } = await findSearchPage(site.db, 'legal aid')
  const marked = hits.flatMap(({ excerpt }) => excerpt).filter(({ isMarked }) => isMarked)
  expect(new Set(marked.map(({ words }) => words.toLowerCase()))).toEqual(new Set(['legal', 'aid']))
})

test('a word that is misspelt finds what looks most like it, and says so', async () => {
  const { hits, instead } = await findSearchPage(site.db, 'imigraton')
  expect(instead).toBe('immigration')
  expect(hits.length).toBeGreaterThan(0)
})

test('a short word is not mended: it looks like too many others', async () => {
  expect(await findSearchPage(site.db, 'wosh op')).toEqual({ hits: [], found: 0, instead: null })
})

test('what is written to the record is found from the same moment on, and what is taken off it no longer', async () => {
  const [bill] = await owner.db.select().from(bills).where(eq(bills.slug, 'victims-and-prisoners-bill'))
  const told = async (set: Partial<typeof bills.$inferInsert>, field: string): Promise<void> => {
    await owner.db.update(bills).set(set).where(eq(bills.slug, 'victims-and-prisoners-bill'))
    await owner.db
      .insert(changes)
      .values({ origin: 'staff', subjectKind: 'bill', subjectId: bill?.id ?? '', field, before: null, after: true })
  }
  await told({ plainSummary: 'A word nobody else has: pellucidity.' }, 'plainSummary')
  expect((await findSearchPage(site.db, 'pellucidity')).hits.map(({ path }) => path)).toEqual([
    '/bills/victims-and-prisoners-bill',
  ])
  await told({ verified: false }, 'verified')
  const { hits } = await findSearchPage(site.db, 'nc36')
  expect(hits.map(({ path }) => path)).not.toContain(nc36)
  await told({ verified: true, plainSummary: bill?.plainSummary ?? null }, 'verified')
  expect((await findSearchPage(site.db, 'nc36')).hits[0]?.path).toBe(nc36)
})

test('a division and a member are found by what they are called, a member by every seat they had', async () => {
  const division = await findSearchPage(site.db, 'vote on amendment 67')
  expect(division.hits.slice(0, 3).map(({ path }) => path)).toContain('/divisions/lords-2021-03-15-amendment-67')
  await owner.db.insert(members).values({ ...aMember, id: 77, name: 'Member Foundby Name' })
  await saveMembership({ memberId: 77, kind: 'seat', house: 'Commons', name: 'Former Seat of Quibbleton' })
  for (const typed of ['foundby', 'quibbleton']) {
    const { hits } = await findSearchPage(site.db, typed)
    expect(hits).toMatchObject([{ kind: 'member', path: '/members/77', title: 'Member Foundby Name' }])
  }
  await owner.db.update(members).set({ name: 'Member Renamed' }).where(eq(members.id, 77))
  const { hits } = await findSearchPage(site.db, 'foundby')
  expect(hits.map(({ path }) => path)).not.toContain('/members/77')
  expect((await findSearchPage(site.db, 'renamde')).instead).toBe('renamed')
})

const aMember = { party: 'Party A', house: 'Commons', isCurrent: true, asOf: '2026-04-03' } as const

async function saveMembership(given: Pick<typeof memberships.$inferInsert, 'memberId' | 'kind' | 'house' | 'name'>) {
  const [row] = await owner.db
    .insert(memberships)
    .values({ ...given, startedOn: '2015-05-07', sourceUrl: 'https://members.example/' })
    .returning()
  await owner.db
    .insert(changes)
    .values({ origin: 'sync', subjectKind: 'membership', subjectId: row?.id ?? '', field: '*', after: given })
}

test.each(['Órfhlaith', 'orfhlaith', 'ÓRFHLAITH BEGLEY'])('"%s" finds the member of that name', async (typed) => {
  const row = { ...aMember, id: 78, name: 'Órfhlaith Begley' }
  await owner.db.insert(members).values(row).onConflictDoNothing()
  expect((await findSearchPage(site.db, typed)).hits).toMatchObject([
    { path: '/members/78', title: 'Órfhlaith Begley' },
  ])
})

test('what nobody has checked is not found', async () => {
  const { hits } = await findSearchPage(site.db, 'amendment 47')
  expect(hits.map(({ path }) => path)).not.toContain(
    '/amendments/victims-and-prisoners-bill-commons-lords-amendments-la47',
  )
})

test.each(['', '   ', '"', "'", '& | !', ':*', '\\', '\u0000', 'xyzzyqwerty'])(
  '%j finds nothing, and breaks nothing',
  async (typed) => {
    expect(await findSearchPage(site.db, typed)).toEqual({ hits: [], found: 0, instead: null })
  },
)
