import { openDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { afterAll, expect, inject, test } from 'vitest'
import { findSourcesByKey } from './sources.ts'

const database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
const owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
const campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test' })

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close()])
  await database.drop()
})

test('the campaign finds a source of the record by its key, and leaves out what is not there', async () => {
  const found = await findSourcesByKey(campaign.db, ['hansard-2021-04-15', 'never-heard-of'])
  expect([...found.keys()]).toEqual(['hansard-2021-04-15'])
  expect(found.get('hansard-2021-04-15')?.url).toMatch(/^https:\/\/hansard\.parliament\.uk\//)
})

test('to ask for nothing is to get nothing', async () => {
  expect(await findSourcesByKey(campaign.db, [])).toEqual(new Map())
})
