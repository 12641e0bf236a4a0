import { letterCampaigns, openDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { afterAll, expect, inject, test } from 'vitest'
import { findOpenCampaign } from './find-campaign.ts'
import { foundCampaigns, readFoundingCampaign } from './found-campaigns.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const { db, close } = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
const slug = 'data-sharing-firewall'

afterAll(async () => {
  await close()
  await database.drop()
})

test('an empty database gets the founding campaign, open', async () => {
  expect(await foundCampaigns(db)).toBe('loaded')
  const campaign = await findOpenCampaign(db, slug, '2026-11-21')
  expect(campaign?.content).toEqual((await readFoundingCampaign()).content)
  expect(await foundCampaigns(db)).toBe('already-there')
})

test('a campaign that nobody has edited gets newer words', async () => {
  const { content } = await readFoundingCampaign()
  await db.update(letterCampaigns).set({ content: { ...content, title: { en: 'As it was shipped once' } } })
  expect(await foundCampaigns(db)).toBe('renewed')
  expect((await findOpenCampaign(db, slug, '2026-11-21'))?.content.title).toEqual(content.title)
})

test('what staff have edited stays', async () => {
  const { content } = await readFoundingCampaign()
  const edited = { ...content, title: { en: 'As we say it' } }
  await db.update(letterCampaigns).set({ content: edited, editedAt: new Date('2026-11-21T12:00:00Z') })
  expect(await foundCampaigns(db)).toBe('already-there')
  expect((await findOpenCampaign(db, slug, '2026-11-21'))?.content.title).toEqual({ en: 'As we say it' })
})

test('a campaign is found from its first to its last day, and only while it is open', async () => {
  await db.update(letterCampaigns).set({ opensOn: '2026-03-02', closesOn: '2026-03-04' })
  const isOpen = async (day: string): Promise<boolean> => (await findOpenCampaign(db, slug, day)) !== undefined
  expect(await isOpen('2026-03-01')).toBe(false)
  expect(await isOpen('2026-03-02')).toBe(true)
  expect(await isOpen('2026-03-04')).toBe(true)
  expect(await isOpen('2026-03-05')).toBe(false)
  await db.update(letterCampaigns).set({ state: 'draft' })
  expect(await isOpen('2026-03-03')).toBe(false)
})
