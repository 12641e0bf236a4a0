import { openDatabase, type OpenDatabase } from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { findTimeline, type PlacedEntry } from './find-timeline.ts'
import { parseTimelinePath, type TimelineFilters } from './timeline-filters.ts'

let database: TestDatabase
let site: OpenDatabase

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  site = openDatabase(database.urlFor('safe_site'), { applicationName: 'test' })
})

afterAll(async () => {
  await site.close()
  await database.drop()
})

test('everything stands in order of time, each entry under a name of its own', async () => {
  const entries = await listWhole({})
  const days = entries.map(({ happenedOn }) => happenedOn)
  expect(days).toEqual(days.toSorted((one, other) => one.localeCompare(other)))
  expect(new Set(entries.map(({ id }) => id)).size).toBe((await findTimeline(site.db, {}))?.all)
  expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(['sitting', 'decision', 'event', 'evidence']))
})

/** Every page, one after the other. */
async function listWhole(filters: TimelineFilters): Promise<PlacedEntry[]> {
  const first = await findTimeline(site.db, filters)
  const numbers = Array.from({ length: first?.pages ?? 0 }, (_, at) => at + 1)
  const pages = await Promise.all(numbers.map((page) => findTimeline(site.db, filters, page)))
  return pages.flatMap((page) => page?.entries ?? [])
}

test('a page has fifty entries at most, and its counts are those of the whole', async () => {
  const { length } = await listWhole({})
  const pages = Math.ceil(length / 50)
  const first = await findTimeline(site.db, {})
  expect(first).toMatchObject({ page: 1, pages, found: length, entries: { length: 50 } })
  expect(await findTimeline(site.db, {}, 2)).toMatchObject({ page: 2, found: length, choices: first?.choices })
  expect(await findTimeline(site.db, {}, pages + 1)).toBeUndefined()
})

test('an entry is linked to on the page of its year, where it is', async () => {
  for (const { id, address } of await listWhole({})) {
    const [path = '', anchor] = address.split('#')
    const named = parseTimelinePath(path)
    expect(anchor).toBe(id)
    const page = named && (await findTimeline(site.db, named.filters, named.page))
    expect(page?.entries.map((entry) => entry.id)).toContain(id)
  }
})

test('what the Lords decided on the firewall in 2021 is four entries and their sittings', async () => {
  const filters = { ask: 'data-sharing-firewall', house: 'lords', year: '2021', kind: 'decision' }
  const page = await findTimeline(site.db, filters)
  expect(page?.entries.map(({ id }) => id)).toEqual([
    'decision-domestic-abuse-bill-lords-committee-154',
    'decision-domestic-abuse-bill-lords-report-67',
    'decision-domestic-abuse-bill-lords-commons-amendments-motion-e1',
    'decision-domestic-abuse-bill-lords-commons-amendments-2-40d',
  ])
})

test('each choice tells how many it would leave', async () => {
  const page = await findTimeline(site.db, { year: '2024' })
  const lords = page?.choices.house.find(({ value }) => value === 'lords')
  const narrowed = await findTimeline(site.db, { year: '2024', house: 'lords' })
  expect(lords).toMatchObject({ name: 'Lords', count: narrowed?.found })
  expect(lords?.count).toBeGreaterThan(0)
})

test('a filter that the record does not have is no page', async () => {
  expect(await findTimeline(site.db, { year: '1066' })).toBeUndefined()
  expect(await findTimeline(site.db, { ask: 'none' })).toBeUndefined()
})

test('an ask that nothing has happened to yet has a timeline without an entry', async () => {
  const page = await findTimeline(site.db, { ask: 'moratorium' })
  expect(page).toMatchObject({ page: 1, pages: 1, found: 0, entries: [] })
  expect(page?.choices.ask).toContainEqual(expect.objectContaining({ value: 'moratorium', count: 0 }))
})

test('what nobody has checked is not on the timeline', async () => {
  const entries = await listWhole({})
  expect(entries.map(({ path }) => path)).not.toContain(
    '/amendments/victims-and-prisoners-bill-commons-lords-amendments-la47',
  )
})
