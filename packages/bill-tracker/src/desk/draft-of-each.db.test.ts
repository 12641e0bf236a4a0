import { openDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { afterAll, expect, inject, test } from 'vitest'
import { addableKinds } from '../kinds/index.ts'
import { propose } from './propose.ts'
import { openStaff } from './testing/index.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
const campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test' })

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close()])
  await database.drop()
})

test.each(addableKinds)('a draft of a new %s may lack everything, and hold more than its fields take', async (kind) => {
  const { session } = await openStaff(owner.db, `Ada ${kind}`)
  const long = 'x'.repeat(60_000)
  for (const typed of [{}, { why: long }]) {
    const draft = { act: 'add', kind, parents: {}, proposed: {}, typed, why: long, sourceUrl: long, quote: '' } as const
    const told = await propose(campaign.db, session, { ...draft, state: 'draft' })
    expect(told).toMatchObject({ outcome: 'proposed' })
  }
})
