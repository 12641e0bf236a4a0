import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openDatabase, type OpenDatabase } from '../open-database.ts'
import { amendments, asks, bills, changes, conflicts, divisions, stages, syncRuns, texts } from '../schema/index.ts'
import { cloneDatabase, type TestDatabase } from '../testing/index.ts'
import {
  addStaff,
  findSignedChanges,
  findSubjectNames,
  listConflicts,
  listLastSyncRuns,
  listSignedChanges,
} from './index.ts'

const billId = '00000000-0000-4000-8000-000000000001'
const stageId = '00000000-0000-4000-8000-000000000002'
const amendmentId = '00000000-0000-4000-8000-000000000003'
const motionId = '00000000-0000-4000-8000-000000000004'
const askId = '00000000-0000-4000-8000-000000000005'
const textId = '00000000-0000-4000-8000-000000000006'

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
  await db.insert(amendments).values([
    { id: amendmentId, slug: 'a67', billId, stageId, kind: 'amendment', number: '67', numberKey: '67', verified },
    { id: motionId, slug: 'e1', billId, stageId, kind: 'motion', number: 'Motion E1', numberKey: 'E1', verified },
  ])
  await db
    .insert(asks)
    .values({ id: askId, slug: 'wall', position: 1, title: 'A wall', lede: 'l', wouldMean: 'w', verified })
  await db.insert(texts).values({
    id: textId,
    slug: 't',
    askId,
    billId,
    position: 1,
    label: 'Clause 1',
    plainWords: 'p',
    strength: 'whole',
    verified,
  })
}

test('everything that can change is named, within its bill', async () => {
  const within = 'Shelter Bill (2019–21)'
  const [division] = await owner.db
    .insert(divisions)
    .values({ slug: 'commons-258', house: 'Commons', heldOn: '2021-04-15', verified: true })
    .returning({ id: divisions.id })
  const divisionId = division?.id ?? ''
  const ids = [billId, stageId, amendmentId, motionId, askId, textId, textId, divisionId]
  expect(await findSubjectNames(campaign.db, ids)).toEqual(
    new Map([
      [billId, { kind: 'bill', name: 'The bill', within }],
      [stageId, { kind: 'stage', name: 'Lords: Report stage', within }],
      [amendmentId, { kind: 'amendment', amendment: { kind: 'amendment', number: '67' }, within }],
      [motionId, { kind: 'amendment', amendment: { kind: 'motion', number: 'Motion E1' }, within }],
      [askId, { kind: 'ask', name: 'A wall', within: null }],
      [textId, { kind: 'text', name: 'Clause 1', within }],
      [divisionId, { kind: 'division', name: 'Commons division of 2021-04-15 (commons-258)', within: null }],
    ]),
  )
  expect(await findSubjectNames(campaign.db, [])).toEqual(new Map())
})

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
