import { openDatabase, type OpenDatabase } from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { loadFoundingRecord } from '../founding/load-founding-record.ts'
import { findSearchPage } from './find-search-page.ts'

let database: TestDatabase
let owner: OpenDatabase
let site: OpenDatabase

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'))
  owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  site = openDatabase(database.urlFor('safe_site'), { applicationName: 'test' })
  await loadFoundingRecord(owner.db)
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

test('what nobody has checked is not found', async () => {
  const { hits } = await findSearchPage(site.db, 'amendment 80')
  expect(hits.map(({ path }) => path)).not.toContain('/amendments/victims-and-prisoners-bill-lords-committee-80')
})

test.each(['', '   ', '"', "'", '& | !', ':*', '\\', '\u0000', 'xyzzyqwerty'])(
  '%j finds nothing, and breaks nothing',
  async (typed) => {
    expect(await findSearchPage(site.db, typed)).toEqual({ hits: [], found: 0, instead: null })
  },
)
