import { members, openDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { afterAll, expect, inject, test } from 'vitest'
import { isMembersName } from './is-members-name.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
const campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test campaign' })
await owner.db.insert(members).values(
  [
    { id: 1, name: 'Alex Sample-Jones', isCurrent: true },
    { id: 2, name: 'Baroness Órfhlaith of Testford', isCurrent: true },
    { id: 3, name: 'Gone Member', isCurrent: false },
  ].map((member) => ({ ...member, house: 'Commons' as const, asOf: '2026-11-01' })),
)

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close()])
  await database.drop()
})

test.each([
  'Alex Sample-Jones',
  'ALEX SAMPLE JONES',
  'Sir Alex Sample-Jones MP',
  'Rt Hon. Alex Sample-Jones',
  'The Right Honourable Dr Alex Sample‑Jones KC',
  'Alex Sample-Jones (verified)',
  'Alex Sample-Jones [official] (MP)',
  'Sample-Jones, Alex',
  'A l e x S a m p l e J o n e s',
  'Àléx Sämple-Jones',
  'Ａｌｅｘ Sample-Jones',
  'Аlех Sаmple-Jоnеs',
  'A1ex Samp1e-J0nes',
  'Alex\u200B Sample\u00AD-Jones',
  'Prime Minister Alex Sample-Jones',
  'Lady Orfhlaith of Testford',
  'The Speaker',
  'Prime Minister',
])('%s is held for a member’s', async (name) => {
  expect(await isMembersName(campaign.db, name)).toBe(true)
})

test.each([
  'Alex Jones',
  'Alex Sample-Johnson',
  'Gone Member',
  'Órfhlaith',
  'Alex',
  'محمد',
  '王小明',
  'Дмитрий',
  '12',
  'Dr Ana Quetzalcoatl',
  'Lord of the Dance Smith',
])('%s is no member’s', async (name) => {
  expect(await isMembersName(campaign.db, name)).toBe(false)
})
