import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openDatabase, type OpenDatabase } from '../open-database.ts'
import { cloneDatabase, type TestDatabase } from '../testing/index.ts'
import { addStaff, listAccountNames, listAudit, saveAudit, type AuditFilter, type StaffAction } from './index.ts'

let database: TestDatabase
let owner: OpenDatabase
let campaign: OpenDatabase
let ada: string
let bea: string
let bill: string
let amendment: string
let heldFact: string
const letters = '00000000-0000-4000-8000-00000000000a'

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test' })
  ada = await anAccount('Ada Example', 'ada@example.org')
  bea = await anAccount('Bea Example', 'bea@example.org')
  const row = await find(sql`
    select a.id, a.bill_id as bill, h.id as fact
    from record.amendments a join record.held_facts h on h.subject_id = a.id order by a.slug, h.key limit 1`)
  ;[amendment, bill, heldFact] = [String(row['id']), String(row['bill']), String(row['fact'])]
  const change = await find(sql`
    insert into record.changes (origin, staff_id, subject_kind, subject_id, field, before, after, why, source_url, quote)
    values ('staff', ${ada}, 'amendment', ${amendment}, 'note', null, '"A note"', 'why', 'https://a.example/', 'words')
    returning id::integer as id`)
  await write(ada, 'published', { changeIds: [change['id']] })
  await write(bea, 'campaign-saved', { campaignId: letters, parts: ['title'] })
  await write(bea, 'signed-out', {})
  await owner.db.execute(sql`
    insert into staff.audit (staff_id, action, at) values
      (${bea}, 'fact-closed', '2026-06-30 23:30:00+01'), (${bea}, 'fact-reopened', '2026-07-01 00:30:00+01')`)
})

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close()])
  await database.drop()
})

async function anAccount(name: string, email: string): Promise<string> {
  const added = await addStaff(owner.db, { name, email })
  return added.outcome === 'added' ? added.account.id : ''
}

async function find(query: ReturnType<typeof sql>): Promise<Record<string, unknown>> {
  return (await owner.db.execute(query)).rows[0] ?? {}
}

async function write(staffId: string, action: StaffAction, detail: Record<string, unknown>): Promise<void> {
  await saveAudit(owner.db, { staffId, action, detail })
}

async function actions(filter: AuditFilter): Promise<StaffAction[]> {
  return (await listAudit(campaign.db, { limit: 50, ...filter })).map(({ action }) => action)
}

test('the audit pages from the newest line to the oldest and names who did it', async () => {
  const [newest, next] = await listAudit(campaign.db, {
    limit: 2,
    staffId: bea,
    actions: ['signed-out', 'campaign-saved'],
  })
  expect(newest).toMatchObject({ who: 'Bea Example', staffId: bea, action: 'signed-out' })
  const older = await listAudit(campaign.db, { limit: 1, before: newest?.id ?? 0, actions: ['campaign-saved'] })
  expect(older).toEqual([next])
})

test('it is asked for by person, by what was done, and by both', async () => {
  expect(await actions({ staffId: ada })).toEqual(['published'])
  expect(await actions({ staffId: null })).toEqual(['account-added', 'account-added'])
  expect(await actions({ actions: ['signed-out', 'published'] })).toEqual(['signed-out', 'published'])
  expect(await actions({ staffId: bea, actions: ['published'] })).toEqual([])
})

test('a day begins at London’s midnight', async () => {
  expect(await actions({ day: '2026-06-30' })).toEqual(['fact-closed'])
  expect(await actions({ day: '2026-07-01' })).toEqual(['fact-reopened'])
  expect(await actions({ day: '2026-07-02' })).toEqual([])
})

test('it is asked for by what it was done to: of a row, also by what it stands in', async () => {
  expect(await actions({ thing: letters })).toEqual(['campaign-saved'])
  expect(await actions({ thing: bea })).toEqual(['account-added'])
  expect(await actions({ thing: amendment })).toEqual(['published'])
  expect(await actions({ thing: bill })).toEqual(['published'])
  expect(await actions({ thing: '00000000-0000-4000-8000-00000000000b' })).toEqual([])
  await write(bea, 'fact-closed', { heldFactId: heldFact })
  expect(await actions({ thing: bill })).toEqual(['fact-closed', 'published'])
})

test('whoever can stand in the audit is named', async () => {
  expect(await listAccountNames(campaign.db)).toEqual([
    { id: ada, name: 'Ada Example', isOpen: true },
    { id: bea, name: 'Bea Example', isOpen: true },
  ])
})
