import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openDatabase, type OpenDatabase } from '../open-database.ts'
import { amendments, bills, changes, conflicts, stages, syncRuns } from '../schema/index.ts'
import { cloneDatabase, type TestDatabase } from '../testing/index.ts'
import { addStaff, findSignedChanges, listConflicts, listLastSyncRuns, listSignedChanges } from './index.ts'

const billId = '00000000-0000-4000-8000-000000000001'
const stageId = '00000000-0000-4000-8000-000000000002'
const amendmentId = '00000000-0000-4000-8000-000000000003'

let database: TestDatabase
let owner: OpenDatabase
let campaign: OpenDatabase

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'))
  owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test' })
  await foundSmallRecord()
})

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close()])
  await database.drop()
})

async function foundSmallRecord(): Promise<void> {
  const { db } = owner
  const verified = true
  await db
    .insert(bills)
    .values({ id: billId, slug: 'shelter', shortTitle: 'Shelter Bill', sessions: '2019–21', verified })
  await db
    .insert(stages)
    .values({ id: stageId, billId, kind: 'report', house: 'Lords', name: 'Report stage', position: 1, verified })
  await db.insert(amendments).values({
    id: amendmentId,
    slug: 'a67',
    billId,
    stageId,
    kind: 'amendment',
    number: '67',
    numberKey: '67',
    verified,
  })
}

test('changes come newest first, signed by who made them, without the founding ones', async () => {
  const added = await addStaff(owner.db, { name: 'Ada Example', email: 'ada@example.org' })
  const staffId = 'account' in added ? added.account.id : null
  const change = { subjectKind: 'amendment' as const, subjectId: amendmentId, field: 'note' }
  await owner.db.insert(changes).values([
    { ...change, origin: 'founding', field: '*' },
    { ...change, origin: 'sync', before: null, after: 'From Parliament' },
    { ...change, origin: 'staff', staffId, before: 'From Parliament', after: 'From us', why: 'Clearer' },
    { ...change, origin: 'sync', subjectKind: 'stage', subjectId: stageId },
  ])
  const all = await listSignedChanges(campaign.db, { limit: 10 })
  expect(all.map(({ origin, who, after }) => ({ origin, who, after }))).toEqual([
    { origin: 'sync', who: null, after: null },
    { origin: 'staff', who: 'Ada Example', after: 'From us' },
    { origin: 'sync', who: null, after: 'From Parliament' },
  ])
  const [newest, second] = all
  expect(await listSignedChanges(campaign.db, { limit: 1, before: newest?.id ?? 0 })).toEqual([second])
  expect(await listSignedChanges(campaign.db, { limit: 10, subjectId: stageId })).toEqual([newest])
  expect(await listSignedChanges(campaign.db, { limit: 10, origin: 'staff' })).toEqual([second])
  expect(await findSignedChanges(campaign.db, [second?.id ?? 0])).toEqual([second])
  expect(await findSignedChanges(campaign.db, [])).toEqual([])
})

test('conflicts are listed with what was kept and what was offered', async () => {
  await owner.db.insert(conflicts).values({
    subjectKind: 'amendment',
    subjectId: amendmentId,
    field: 'decision',
    kept: 'agreed',
    offered: 'withdrawn',
  })
  expect(await listConflicts(campaign.db)).toMatchObject([{ field: 'decision', kept: 'agreed', offered: 'withdrawn' }])
})

test('of each sync target only the last run is listed, the latest first', async () => {
  const at = (hour: number): Date => new Date(Date.UTC(2026, 2, 2, hour))
  await owner.db.insert(syncRuns).values([
    { target: 'members', startedAt: at(8), outcome: 'done' },
    { target: 'bill 1', startedAt: at(7), outcome: 'done' },
    { target: 'bill 1', startedAt: at(9), outcome: 'unreachable' },
  ])
  expect((await listLastSyncRuns(campaign.db)).map(({ target, outcome }) => [target, outcome])).toEqual([
    ['bill 1', 'unreachable'],
    ['members', 'done'],
  ])
})
