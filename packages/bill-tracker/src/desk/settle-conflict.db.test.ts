import {
  addStaff,
  amendments,
  changes,
  conflicts,
  listConflicts,
  openDatabase,
  pins,
  type OpenDatabase,
} from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { eq } from 'drizzle-orm'
import { expect, inject, onTestFinished, test } from 'vitest'
import { settleConflict } from './settle-conflict.ts'

test('ours kept, the difference is listed no longer and the offer is remembered', async () => {
  const { owner, campaign, settling } = await startFor('not-moved')
  expect(await settleConflict(campaign.db, { ...settling, choice: 'ours' })).toBe('settled')
  expect(await listConflicts(campaign.db)).toEqual([])
  expect(await owner.db.select().from(conflicts)).toMatchObject([
    { offered: 'not-moved', dismissedAt: expect.any(Date) },
  ])
  expect(await settleConflict(campaign.db, { ...settling, choice: 'theirs' })).toBe('gone')
})

test('Parliament’s taken, its decision is the record’s, the pin is off, and the change says who', async () => {
  const { owner, campaign, settling, amendmentId } = await startFor('not-moved')
  expect(await settleConflict(campaign.db, { ...settling, choice: 'theirs' })).toBe('settled')
  const [row] = await owner.db.select().from(amendments).where(eq(amendments.id, amendmentId))
  expect(row?.decision).toBe('not-moved')
  expect(await owner.db.select().from(pins)).toEqual([])
  expect(await owner.db.select().from(conflicts)).toEqual([])
  const [change] = await owner.db.select().from(changes).where(eq(changes.origin, 'staff'))
  expect(change).toMatchObject({ staffId: settling.staffId, field: 'decision', after: 'not-moved' })
})

test('what is no decision cannot be taken by a button', async () => {
  const { campaign, settling } = await startFor('something else')
  expect(await settleConflict(campaign.db, { ...settling, choice: 'theirs' })).toBe('not-takable')
  expect(await listConflicts(campaign.db)).toHaveLength(1)
})

interface Started {
  owner: OpenDatabase
  campaign: OpenDatabase
  amendmentId: string
  settling: { conflictId: string; staffId: string }
}

/** A pinned decision, for which Parliament offers another. */
async function startFor(offered: string): Promise<Started> {
  const clone = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  const owner = openDatabase(clone.ownerUrl, { applicationName: 'test' })
  const campaign = openDatabase(clone.urlFor('safe_campaign'), { applicationName: 'test' })
  onTestFinished(async () => {
    await owner.close()
    await campaign.close()
    await clone.drop()
  })
  const added = await addStaff(owner.db, { name: 'Ada Example', email: 'ada@example.org' })
  const [row] = await owner.db.select().from(amendments).limit(1)
  if (!row || !('account' in added)) throw new Error('there is nothing to settle')
  const at = { subjectKind: 'amendment', subjectId: row.id, field: 'decision' } as const
  const staffId = added.account.id
  await owner.db.insert(pins).values({ ...at, reason: 'The paper says so', staffId })
  const [conflict] = await owner.db
    .insert(conflicts)
    .values({ ...at, kept: row.decision, offered })
    .returning()
  return { owner, campaign, amendmentId: row.id, settling: { conflictId: conflict?.id ?? '', staffId } }
}
