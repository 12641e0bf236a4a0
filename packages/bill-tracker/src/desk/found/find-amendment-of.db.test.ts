import { amendments, bills, openDatabase, stages } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { ParliamentAmendment } from '../../sync/bills-api/parliament-bill.ts'
import { keyOf } from '../../sync/amendments/to-amendment-item.ts'
import { findAmendmentOf } from './find-amendment-of.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
const campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test' })

beforeAll(async () => {
  const [bill] = await owner.db
    .insert(bills)
    .values({ slug: 'made', shortTitle: 'Made Bill', parliamentId: 9_990, verified: true })
    .returning()
  const billId = bill?.id ?? ''
  const [stage] = await owner.db
    .insert(stages)
    .values({
      billId,
      kind: 'committee',
      house: 'Lords',
      name: 'Committee stage',
      position: 1,
      parliamentId: 67,
      verified: true,
    })
    .returning()
  const made = { billId, stageId: stage?.id ?? '', kind: 'new-clause', verified: true } as const
  await owner.db.insert(amendments).values([
    { ...made, slug: 'a', number: 'NC1', numberKey: 'NC1', parliamentId: 123 },
    { ...made, slug: 'b', number: 'NC2', numberKey: 'NC2', pingPongId: 123 },
    { ...made, slug: 'c', number: 'NC3', numberKey: 'NC3' },
  ])
})

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close()])
  await database.drop()
})

const detail = { path: '', url: '', listHash: '' }

test.each([
  { said: { detailAt: { ...detail, key: 'amendment 123' }, numberKey: 'NC1' }, name: 'New Clause 1' },
  { said: { detailAt: { ...detail, key: 'ping-pong 123' }, numberKey: 'NC2' }, name: 'New Clause 2' },
  { said: { detailAt: null, numberKey: 'NC3' }, name: 'New Clause 3' },
  { said: { detailAt: null, numberKey: '4(a)' }, name: undefined },
])('an item is the amendment of the record that its key says: $name', async ({ said, name }) => {
  const key = keyOf(said satisfies Pick<ParliamentAmendment, 'detailAt' | 'numberKey'>, 67)
  expect((await findAmendmentOf(campaign.db, key))?.name).toBe(name)
})
