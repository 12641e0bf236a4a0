import { openDatabase, type OpenDatabase } from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { listMembersMeant, listUnnumberedNames } from './member-choices.ts'

let database: TestDatabase
let owner: OpenDatabase
let campaign: OpenDatabase

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'))
  owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test' })
  await owner.db.execute(`
    insert into record.members (id, name, party, house, is_current, as_of)
      values (11, 'Ann Made', 'Labour', 'Commons', true, '2026-11-30'), (12, 'Ben Made', null, 'Commons', false, '2026-11-30');
    insert into record.divisions (slug, house, held_on, verified) values ('made', 'Lords', '2021-03-15', true);
    insert into record.votes (division_id, member_id, lobby, name, list_as, party)
      select id, 13, 'content', 'Baroness Made', 'Made, B.', 'Crossbench' from record.divisions`)
})

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close()])
  await database.drop()
})

test('whoever sits or sat is found by name, or by number', async () => {
  expect(await listMembersMeant(campaign.db, ['The Baroness Made', '', '12'])).toEqual([
    { id: 13, name: 'Baroness Made', told: 'Baroness Made, Crossbench (13)' },
    { id: 12, name: 'Ben Made', told: 'Ben Made (12)' },
  ])
  expect(await listMembersMeant(campaign.db, ['Made'])).toHaveLength(3)
  expect(await listMembersMeant(campaign.db, [' '])).toEqual([])
})

test('of an amendment it is known who is named without a number', async () => {
  const id = '00000000-0000-4000-8000-000000000001'
  await owner.db.execute(`
    insert into record.bills (id, slug, short_title, verified) values ('${id}', 'made', 'Made Bill', true);
    insert into record.stages (id, bill_id, kind, house, name, position, verified)
      values ('${id}', '${id}', 'report', 'Lords', 'Report stage', 1, true);
    insert into record.amendments (id, slug, bill_id, stage_id, kind, number, number_key, verified)
      values ('${id}', 'made-1', '${id}', '${id}', 'amendment', '1', '1', true);
    insert into record.sponsors (amendment_id, member_id, name, is_lead, position)
      values ('${id}', null, 'Lady Other', false, 1), ('${id}', 11, 'Ann Made', false, 2), ('${id}', null, 'Lord Lead', true, 3)`)
  expect(await listUnnumberedNames(campaign.db, id)).toEqual(['Lord Lead', 'Lady Other'])
})
