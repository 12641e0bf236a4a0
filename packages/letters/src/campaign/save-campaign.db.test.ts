import { audit, bills, londonToday, sittings, stages, openDatabase, staffAccounts } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { sql } from 'drizzle-orm'
import { afterAll, expect, inject, test } from 'vitest'
import { foundForTests } from '../testing/letters-for-tests.ts'
import { listDayChanges } from './day-changes.ts'
import { findOpenCampaign, listOpenCampaigns } from './find-campaign.ts'
import { foundCampaigns, readFoundingCampaign } from './found-campaigns.ts'
import {
  addCampaign,
  findCampaign,
  listCampaigns,
  moveCampaign,
  saveCampaign,
  toCampaignFile,
} from './save-campaign.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const { campaignId } = await foundForTests(database)
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
const { db, close } = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test campaign' })
const [staff] = await owner.db
  .insert(staffAccounts)
  .values({ name: 'Ada Example', email: 'ada@example.org' })
  .returning({ id: staffAccounts.id })
const saving = { staffId: staff?.id ?? '' }
const founding = await readFoundingCampaign()

afterAll(async () => {
  await Promise.all([close(), owner.close()])
  await database.drop()
})

test('what staff save is what supporters get, and a newer program leaves it', async () => {
  const title = { en: 'As we say it' }
  const campaign = { ...founding, content: { ...founding.content, title } }
  expect(await saveCampaign(db, { id: campaignId, revision: 0, campaign }, saving)).toMatchObject({ outcome: 'saved' })
  expect(await foundCampaigns(owner.db)).toBe('already-there')
  expect((await findOpenCampaign(db, founding.slug))?.content.title).toEqual(title)
})

test('of two who save the same campaign the second is told, and nothing of the first is lost', async () => {
  const before = await findCampaign(db, campaignId)
  const campaign = { ...founding, content: { ...founding.content, title: { en: 'Too late' } } }
  expect(await saveCampaign(db, { id: campaignId, revision: 0, campaign }, saving)).toEqual({
    outcome: 'changed-meanwhile',
    revision: before?.revision,
  })
  expect(await findCampaign(db, campaignId)).toEqual(before)
})

test('a new campaign is a draft until it is opened, and gone from supporters once it is closed', async () => {
  const campaign = { ...founding, slug: 'another' }
  const added = await addCampaign(db, campaign, saving)
  if (added.outcome !== 'saved') throw new Error(`adding answered ${added.outcome}`)
  const isOpen = async () =>
    (await listOpenCampaigns(db)).some(({ slug }) => slug === 'another') &&
    (await findOpenCampaign(db, 'another')) !== undefined
  expect(await isOpen()).toBe(false)
  await moveCampaign(db, { id: added.id, to: 'open' }, saving)
  expect(await isOpen()).toBe(true)
  await moveCampaign(db, { id: added.id, to: 'open' }, saving)
  await moveCampaign(db, { id: added.id, to: 'closed' }, saving)
  expect(await isOpen()).toBe(false)
  const kept = await findCampaign(db, added.id)
  expect(kept && toCampaignFile(kept)).toEqual(campaign)
  const lines = await owner.db.select({ action: audit.action, detail: audit.detail }).from(audit)
  expect(lines.filter(({ detail }) => JSON.stringify(detail).includes(added.id)).map(({ action }) => action)).toEqual([
    'campaign-saved',
    'campaign-opened',
    'campaign-closed',
  ])
})

test('the audit says which parts of a campaign a save changed, and none of their words', async () => {
  const added = await addCampaign(db, { ...founding, slug: 'parts' }, saving)
  if (added.outcome !== 'saved') throw new Error(`adding answered ${added.outcome}`)
  const { content } = founding
  const campaign = { ...founding, closes: '2031-01-01', content: { ...content, title: { en: 'Words of a test' } } }
  await saveCampaign(db, { id: added.id, revision: 1, campaign }, saving)
  await saveCampaign(db, { id: added.id, revision: 2, campaign }, saving)
  const lines = await owner.db.select({ detail: audit.detail }).from(audit)
  const own = lines.map(({ detail }) => detail).filter((detail) => JSON.stringify(detail).includes(added.id))
  expect(own).toEqual([
    { campaignId: added.id, isNew: true },
    { campaignId: added.id, parts: ['closes', 'title'] },
    { campaignId: added.id, parts: [] },
  ])
})

test('a slug that is taken is told', async () => {
  expect(await addCampaign(db, founding, saving)).toEqual({ outcome: 'slug-taken' })
  expect((await listCampaigns(db)).map(({ slug }) => slug).toSorted()).toEqual(['another', founding.slug, 'parts'])
})

test('a campaign that is not there cannot be saved', async () => {
  const id = '00000000-0000-4000-8000-000000000000'
  expect(await saveCampaign(db, { id, revision: 0, campaign: founding }, saving)).toEqual({ outcome: 'gone' })
})

test('a campaign that opens and closes with a stage is kept so, has the record’s days, and follows them', async () => {
  const days = { opens: null, opensWith: 'has-a-day:stage/made-bill/lords/report/1', closes: null, expectsVote: true }
  const campaign = { ...founding, ...days, slug: 'with-a-stage', closesWith: 'stage/made-bill/lords/report/1' }
  const added = await addCampaign(db, campaign, saving)
  if (added.outcome !== 'saved') throw new Error(`adding answered ${added.outcome}`)
  await moveCampaign(db, { id: added.id, to: 'open' }, saving)
  expect(await findCampaign(db, added.id)).toMatchObject({
    opensOn: null,
    closesOn: null,
    opensLostAt: expect.any(Date),
  })

  const bill = { slug: 'made-bill', shortTitle: 'Made Bill', outcome: 'in-progress', verified: true } as const
  const [{ billId } = { billId: '' }] = await owner.db.insert(bills).values(bill).returning({ billId: bills.id })
  const stage = { billId, kind: 'report', house: 'Lords', name: 'Report', position: 1, verified: true } as const
  const [{ stageId } = { stageId: '' }] = await owner.db.insert(stages).values(stage).returning({ stageId: stages.id })
  expect(await findOpenCampaign(db, campaign.slug)).toBeUndefined()
  await owner.db.insert(sittings).values({ stageId, sitsOn: sql`${londonToday} + 3`, verified: true })
  expect(await findOpenCampaign(db, campaign.slug)).toMatchObject({ opensLostAt: null, closesOn: expect.any(String) })

  const kept = await findCampaign(db, added.id)
  expect(kept && toCampaignFile(kept)).toEqual(campaign)
  const changed = await listDayChanges(db, added.id)
  expect(changed.map(({ edge, becomes }) => [edge, becomes])).toEqual(
    expect.arrayContaining([
      ['opens', kept?.opensOn],
      ['closes', kept?.closesOn],
    ]),
  )
  await saveCampaign(db, { id: added.id, revision: 1, campaign: { ...campaign, expectsVote: false } }, saving)
  expect(await findCampaign(db, added.id)).toMatchObject({ opensOn: kept?.opensOn, closesOn: kept?.closesOn })
  await owner.db.delete(sittings)
  expect(await findOpenCampaign(db, campaign.slug)).toMatchObject({ closesOn: null, closesLostAt: expect.any(Date) })
})
