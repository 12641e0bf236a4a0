import { letterCampaigns, londonToday, openDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { sql } from 'drizzle-orm'
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
  const campaign = await findOpenCampaign(db, slug)
  expect(campaign?.content).toEqual((await readFoundingCampaign()).content)
  expect(await foundCampaigns(db)).toBe('already-there')
})

test('a campaign that nobody has edited gets newer words', async () => {
  const { content } = await readFoundingCampaign()
  await db.update(letterCampaigns).set({ content: { ...content, title: { en: 'As it was shipped once' } } })
  expect(await foundCampaigns(db)).toBe('renewed')
  expect((await findOpenCampaign(db, slug))?.content.title).toEqual(content.title)
})

test('what staff have edited stays', async () => {
  const { content } = await readFoundingCampaign()
  const edited = { ...content, title: { en: 'As we say it' } }
  await db.update(letterCampaigns).set({ content: edited, editedAt: new Date('2026-11-21T12:00:00Z') })
  expect(await foundCampaigns(db)).toBe('already-there')
  expect((await findOpenCampaign(db, slug))?.content.title).toEqual({ en: 'As we say it' })
})

test('a campaign is found from its first to its last day, and only while it is open', async () => {
  /** Whether it is, on a day that is so many after its first; its last is the third. */
  const isOpen = async (day: number): Promise<boolean> => {
    const days = { opensOn: sql`${londonToday} - ${day}::integer`, closesOn: sql`${londonToday} - ${day}::integer + 2` }
    await db.update(letterCampaigns).set(days)
    return (await findOpenCampaign(db, slug)) !== undefined
  }
  expect(await isOpen(-1)).toBe(false)
  expect(await isOpen(0)).toBe(true)
  expect(await isOpen(2)).toBe(true)
  expect(await isOpen(3)).toBe(false)
  await db.update(letterCampaigns).set({ state: 'draft' })
  expect(await isOpen(1)).toBe(false)
})
