import { randomUUID } from 'node:crypto'
import { letterCampaigns, likenessKeys, likenessSketches, londonToday, openDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { sql } from 'drizzle-orm'
import { afterAll, beforeEach, expect, inject, test } from 'vitest'
import { chooseVariants } from '../../campaign/choose-variants.ts'
import { readFoundingCampaign } from '../../campaign/found-campaigns.ts'
import { noFacts } from '../../campaign/rules.ts'
import { markLetter } from '../marks/mark-letter.ts'
import { confirmLetter } from '../confirm-letter.ts'
import { hashForDay } from '../../misuse/day-key.ts'
import type { Seal } from '@safe-to-report/outbox/seal'
import { submitLetter } from '../submit-letter.ts'
import { aLetter, aRecipient, foundForTests } from '../../testing/letters-for-tests.ts'
import { measureLikeness } from './measure-likeness.ts'
import {
  dropClosedSketches,
  findLikenessKey,
  hashCampaignRuns,
  isLikeOthers,
  rememberConfirmed,
} from './remember-letter.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const { campaignId } = await foundForTests(database)
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
const campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test campaign' })
const worker = openDatabase(database.urlFor('safe_worker'), { applicationName: 'test worker' })

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close(), worker.close()])
  await database.drop()
})

beforeEach(async () => {
  await owner.db.delete(likenessSketches)
  await owner.db.delete(likenessKeys)
})

const content = chooseVariants((await readFoundingCampaign()).content, {
  member: null,
  seat: { name: 'Testford North', nation: 'England' },
  facts: noFacts,
})
const campaignRuns = hashCampaignRuns(content, { name: 'Testford North' })
const points = content.points.map(({ text }) => text.en).join('\n\n')
const copied =
  'A friend of mine sent me these words and asked me to pass them on to you as they stand, since she thinks that every MP in the country ought to hear from as many people as can be found.'
const other =
  'For eleven years I drove the night bus through this town, and more than once a woman sat behind me until the end of the line because she dared not go home, nor to the station either.'

function letter(own: string) {
  return { campaignId, text: `${own}\n\n${points}`, campaignRuns }
}

/** Writes a letter; what confirms it. */
async function write(own: string): Promise<string> {
  const hash = await hashForDay(campaign.db, 'a secret')
  const likenessKey = await findLikenessKey(campaign.db, campaignId)
  const email = `${randomUUID()}@example.org`
  const marks = markLetter(
    { ...letter(own), recipient: aRecipient, email, clientAddress: '192.0.2.1' },
    { hash, likenessKey },
  )
  let mailed = ''
  const seal: Seal = (_of, text) => {
    mailed = text
    return Promise.resolve({ sealed: Buffer.from('sealed'), wrappedKey: Buffer.from('key') })
  }
  const options = { db: campaign.db, seal, publicUrl: 'https://write.example', marks }
  await submitLetter(options, aLetter(campaignId, { supporter: { name: 'Ana', email } }))
  return /\/confirm\/([\w-]{43})/.exec(mailed)?.[1] ?? ''
}

/** Writes a letter and confirms it, as the campaign does. */
async function remember(own: string): Promise<void> {
  expect(await confirmLetter(campaign.db, await write(own))).toEqual({ outcome: 'confirmed' })
  await rememberConfirmed(campaign.db)
}

test('the campaign’s own texts count as the campaign’s', () => {
  expect(measureLikeness(points, campaignRuns).ownShare).toBe(0)
  expect(measureLikeness(other, campaignRuns).ownShare).toBe(1)
})

test('a letter with words that another had is noticed, one with words of its own is not', async () => {
  expect(await isLikeOthers(campaign.db, letter(copied))).toBe(false)
  await remember(copied)
  expect(await isLikeOthers(campaign.db, letter(copied))).toBe(true)
  expect(await isLikeOthers(campaign.db, letter(other))).toBe(false)
})

test('what nobody confirmed makes no other letter a copy', async () => {
  const token = await write(copied)
  await rememberConfirmed(campaign.db)
  expect(await isLikeOthers(campaign.db, letter(copied))).toBe(false)
  await confirmLetter(campaign.db, token)
  await rememberConfirmed(campaign.db)
  expect(await isLikeOthers(campaign.db, letter(copied))).toBe(true)
})

test('once it is confirmed, nothing that stands by a letter says where it came from or what is in it', async () => {
  await remember(other)
  const { rows } = await owner.pool.query('select * from letters.marks')
  expect(rows).toEqual([])
})

test('letters of the campaign’s points alone are not compared: they are alike by design', async () => {
  await remember('')
  expect(await isLikeOthers(campaign.db, letter(''))).toBe(false)
  expect(await owner.db.select().from(likenessSketches)).toEqual([])
})

test('what is kept is sixteen bytes in a slot, and no word, day or seat', async () => {
  await remember(other)
  const { rows } = await owner.pool.query('select * from letters.likeness_sketches')
  expect(rows).toHaveLength(1)
  expect(Object.keys(rows[0]).toSorted()).toEqual(['campaign_id', 'sketch', 'slot'])
  expect(rows[0].sketch).toHaveLength(16)
})

test('however many letters come, the slots do not grow beyond their number, and writers do not stop each other', async () => {
  const letters = Array.from({ length: 60 }, (_, index) =>
    Array.from({ length: 40 }, (__, word) => `word${index}x${word}`).join(' '),
  )
  await Promise.all(letters.map((each) => remember(each)))
  const rows = await owner.db.select().from(likenessSketches)
  expect(rows.length).toBeGreaterThan(40)
  expect(rows.every(({ slot }) => slot >= 0 && slot < 512)).toBe(true)
})

test('when a letter comes, other slots are written anew with it', async () => {
  for (let index = 0; index < 60; index += 1) {
    await remember(`${other} ${index} ${'and so on '.repeat(index)}`)
  }
  const { rows } = await owner.pool.query('select xmin, count(*)::int from letters.likeness_sketches group by 1')
  expect(rows.some(({ count }) => count > 1)).toBe(true)
})

test('once a campaign has closed, its sketches and its key are gone', async () => {
  await remember(other)
  await dropClosedSketches(worker.db)
  expect(await owner.db.select().from(likenessSketches)).toHaveLength(1)
  await owner.db.update(letterCampaigns).set({ closesOn: sql`${londonToday} - 1` })
  await dropClosedSketches(worker.db)
  expect(await owner.db.select().from(likenessSketches)).toEqual([])
  expect(await owner.db.select().from(likenessKeys)).toEqual([])
})
