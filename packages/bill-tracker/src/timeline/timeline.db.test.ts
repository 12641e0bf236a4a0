import { openDatabase, type OpenDatabase } from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { loadFoundingRecord } from '../founding/load-founding-record.ts'
import { findTimeline } from './find-timeline.ts'

let database: TestDatabase
let site: OpenDatabase

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'))
  site = openDatabase(database.urlFor('safe_site'), { applicationName: 'test' })
  const owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  await loadFoundingRecord(owner.db)
  await owner.close()
})

afterAll(async () => {
  await site.close()
  await database.drop()
})

test('everything stands in order of time, each entry under a name of its own', async () => {
  const page = await findTimeline(site.db, {})
  const days = page?.entries.map(({ happenedOn }) => happenedOn) ?? []
  expect(days).toEqual(days.toSorted((one, other) => one.localeCompare(other)))
  expect(new Set(page?.entries.map(({ id }) => id)).size).toBe(page?.all)
  expect(new Set(page?.entries.map(({ kind }) => kind))).toEqual(new Set(['sitting', 'decision', 'event', 'evidence']))
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
  expect(lords).toMatchObject({ name: 'Lords', count: narrowed?.entries.length })
  expect(lords?.count).toBeGreaterThan(0)
})

test('a filter that the record does not have is no page', async () => {
  expect(await findTimeline(site.db, { year: '1066' })).toBeUndefined()
  expect(await findTimeline(site.db, { ask: 'none' })).toBeUndefined()
})

test('what nobody has checked is not on the timeline', async () => {
  const page = await findTimeline(site.db, {})
  expect(page?.entries.map(({ path }) => path)).not.toContain(
    '/amendments/victims-and-prisoners-bill-lords-committee-80',
  )
})
