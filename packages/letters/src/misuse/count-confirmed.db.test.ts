import { addStaff, brakes, openDatabase } from '@safe-to-report/db'
import { cloneDatabase, passTime } from '@safe-to-report/db/testing'
import { sql } from 'drizzle-orm'
import { afterAll, beforeEach, expect, inject, test } from 'vitest'
import { confirmLetter } from '../writing/confirm-letter.ts'
import { hashForDay } from './day-key.ts'
import { findLikenessKey } from '../writing/likeness/remember-letter.ts'
import type { Seal } from '@safe-to-report/outbox/seal'
import { submitLetter } from '../writing/submit-letter.ts'
import { aLetter, aRecipient, foundForTests, member } from '../testing/letters-for-tests.ts'
import { type BrakeSettings, listHeld, saveBrake, usualBrake } from './brake.ts'
import { markLetter } from '../writing/marks/mark-letter.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const { campaignId } = await foundForTests(database)
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
const campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test campaign' })
const added = await addStaff(owner.db, { name: 'Ada Keeper', email: 'ada@example.org' })
const staffId = added.outcome === 'not-valid' ? '' : added.account.id

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close()])
  await database.drop()
})

beforeEach(async () => {
  await owner.db.execute(sql`delete from letters.held`)
  await owner.db.execute(sql`update letters.mail set state = 'withdrawn' where state = 'queued' and kind = 'letter'`)
  await owner.db.execute(sql`delete from letters.mail`)
  await owner.db.execute(sql`truncate letters.rate_limits, letters.day_sketches`)
  await owner.db.delete(brakes)
})

interface Writing {
  email: string
  clientAddress: string
  text: string
  holder: number
  atMeeting: boolean
}

/** One of many: a mailbox, an address and words of its own unless something is the same for all. */
function nth(index: number, same: Partial<Writing> = {}): Writing {
  return {
    email: `writer${index}@gmail.com`,
    clientAddress: `198.51.${index >> 8}.${index & 255}`,
    text: Array.from({ length: 30 }, (_, word) => `word${index}x${word}`).join(' '),
    holder: member.id,
    atMeeting: false,
    ...same,
  }
}

/** Writes a letter; what confirms it. */
async function write({ email, clientAddress, text, holder, atMeeting }: Writing): Promise<string> {
  const hash = await hashForDay(campaign.db, 'a secret')
  const recipient = { ...aRecipient, holder }
  const compared = { campaignId, recipient, email, clientAddress, atMeeting, text, campaignRuns: new Set<number>() }
  const marks = markLetter(compared, { hash, likenessKey: await findLikenessKey(campaign.db, campaignId) })
  let mailed = ''
  const seal: Seal = (_of, content) => {
    mailed = content
    return Promise.resolve({ sealed: Buffer.from('sealed'), wrappedKey: Buffer.from('key') })
  }
  const options = { db: campaign.db, seal, publicUrl: 'https://write.example', marks }
  await submitLetter(options, aLetter(campaignId, { recipient, supporter: { name: 'Ana', email } }))
  return /\/confirm\/([\w-]{43})/.exec(mailed)?.[1] ?? ''
}

/** Writes and confirms; whether it waits for staff, and for what. */
async function send(writing: Writing): Promise<string | null> {
  expect(await confirmLetter(campaign.db, await write(writing))).toEqual({ outcome: 'confirmed' })
  const { rows } = await owner.db.execute<{ why: string | null }>(sql`
    select h.why from letters.letters l left join letters.held h on h.letter_id = l.id
    where l.confirmed_at is not null order by l.confirmed_at desc limit 1`)
  return rows[0]?.why ?? null
}

async function sendAll(writings: Writing[]): Promise<(string | null)[]> {
  const answers: (string | null)[] = []
  for (const writing of writings) answers.push(await send(writing))
  return answers
}

const many = (count: number, same: Partial<Writing> = {}, from = 0) =>
  Array.from({ length: count }, (_, index) => nth(from + index, same))

const setBrake = (settings: Partial<BrakeSettings>) =>
  saveBrake(campaign.db, { staffId, campaignId, settings: { ...usualBrake, ...settings } })

const sentence = 'Nobody of that kind belongs here and you know it as well as I do.'

const floods: [what: string, why: string | null, settings: Partial<BrakeSettings>, same: Partial<Writing>][] = [
  ['of the campaign', 'many-letters', { perCampaign: 3 }, {}],
  ['to one seat', 'one-seat', { perSeat: 3 }, {}],
  ['from one internet address', 'one-address', { perAddress: 3 }, { clientAddress: '192.0.2.1' }],
  ['from one catch-all domain', 'one-domain', { perDomain: 3 }, { email: 'x' }],
  ['with one sentence, however short', 'alike', { perWords: 3 }, { text: sentence }],
]

/** Every address of one domain that is no large provider’s, also of parts of it. */
function withOneDomain(writings: Writing[]): Writing[] {
  return writings.map((each, index) =>
    each.email === 'x'
      ? { ...each, email: `w${index}@${index % 2 === 0 ? '' : `part${index}.`}catch-all.example` }
      : each,
  )
}

test.each(floods)('of a flood %s, a few go and the rest wait for staff', async (_what, why, settings, same) => {
  await setBrake(settings)
  expect(await sendAll(withOneDomain(many(6, same)))).toEqual([null, null, null, why, why, why])
})

test.each(floods)('a flood %s that nobody confirms holds back nobody', async (_what, _why, settings, same) => {
  await setBrake(settings)
  for (const writing of withOneDomain(many(40, same))) await write(writing)
  // Somebody with the same words, from the same place and the same domain, who does confirm.
  const [hers = nth(0)] = withOneDomain(many(1, same, 1_000))
  expect(await send(hers)).toBeNull()
})

test('24 letters with one sentence from 24 addresses of one domain to one MP: five go out', async () => {
  const writings = many(24).map((each, index) => ({
    ...each,
    email: `made.up${index}@catch-all.example`,
    clientAddress: '192.0.2.1',
    text: sentence,
  }))
  const answers = await sendAll(writings)
  expect(answers.filter((why) => why === null)).toHaveLength(5)
  const groups = await listHeld(campaign.db)
  expect(groups.reduce((sum, { letters }) => sum + letters, 0)).toBe(19)
  expect(groups.every(({ area }) => area?.office === 'Testford North' || area === null)).toBe(true)
})

test('the same from large providers, each in other words, goes out', async () => {
  expect((await sendAll(many(24))).filter((why) => why !== null)).toEqual([])
})

test('one domain and one sentence to different members are no flood to one of them', async () => {
  const others = many(8).map((each, index) => ({
    ...each,
    holder: 100 + index,
    text: sentence,
    email: `w${index}@small.example`,
  }))
  expect((await sendAll(others)).filter((why) => why !== null)).toEqual([])
})

test('one domain to very many members is a flood all the same', async () => {
  const answers = await sendAll(
    many(32).map((each, index) => ({ ...each, holder: 100 + index, email: `w${index}@small.example` })),
  )
  expect(answers.slice(0, 30).filter((why) => why !== null)).toEqual([])
  expect(answers.slice(30)).toEqual(['one-domain', 'one-domain'])
})

test('letters that were erased again still count', async () => {
  await setBrake({ perWords: 2 })
  await sendAll(many(2, { text: sentence }))
  await owner.db.execute(sql`update letters.mail set state = 'withdrawn' where state = 'queued' and kind = 'letter'`)
  await owner.db.execute(sql`delete from letters.mail`)
  expect(await send(nth(9, { text: sentence }))).toBe('alike')
})

test('of eight confirmed at the same moment, no more go than one after the other', async () => {
  await setBrake({ perWords: 3 })
  const tokens: string[] = []
  for (const writing of many(8, { text: sentence })) tokens.push(await write(writing))
  await Promise.all(tokens.map((token) => confirmLetter(campaign.db, token)))
  const { rows } = await owner.db.execute(sql`select why from letters.held`)
  expect(rows).toEqual(Array.from({ length: 5 }, () => ({ why: 'alike' })))
})

test('no address, domain or word is stored in the clear, and none stands by a confirmed letter', async () => {
  const token = await write(nth(1, { email: 'ana@refuge-of-one.example', clientAddress: '203.0.113.77' }))
  const dump = async (): Promise<string> => {
    const tables = await Promise.all(
      ['marks', 'rate_limits', 'day_sketches', 'letters'].map(async (table) => {
        const { rows } = await owner.pool.query(`select t::text as row from letters.${table} t`)
        return JSON.stringify(rows)
      }),
    )
    return tables.join()
  }
  const before = await dump()
  await confirmLetter(campaign.db, token)
  for (const text of [before, await dump()]) expect(text).not.toMatch(/refuge-of-one|203\.0\.113|word1x/)
  const { rows } = await owner.db.execute(sql`select address_hash, domain_hash, sketch from letters.marks`)
  expect(rows).toEqual([{ address_hash: Buffer.alloc(0), domain_hash: null, sketch: null }])
})

test('under another day’s key, or another process’s, the same marks are others', async () => {
  const under = (secret = 'a secret') => hashForDay(campaign.db, secret)
  const likenessKey = await findLikenessKey(campaign.db, campaignId)
  const { holder: _, ...written } = nth(1, { email: 'ana@small.example' })
  const mark = { ...written, recipient: aRecipient, campaignId, campaignRuns: new Set<number>() }
  const [today, again, elsewhere] = [
    markLetter(mark, { hash: await under(), likenessKey }),
    markLetter(mark, { hash: await under(), likenessKey }),
    markLetter(mark, { hash: await under('another'), likenessKey }),
  ]
  await passTime(owner.db, 24)
  const tomorrow = markLetter(mark, { hash: await under(), likenessKey })
  expect(again).toEqual(today)
  for (const other of [tomorrow, elsewhere]) {
    expect(other.addressHash).not.toEqual(today.addressHash)
    expect(other.domainHash).not.toEqual(today.domainHash)
    expect(other.sketch).not.toBe(today.sketch)
  }
})

test('forty letters of one meeting, from one address and the domain of one college to one MP, all go out', async () => {
  const college = many(40, { clientAddress: '192.0.2.1', atMeeting: true }).map((each, index) => ({
    ...each,
    email: `student${index}@college.example`,
  }))
  expect(new Set(await sendAll(college))).toEqual(new Set([null]))
  // Whoever is at the same place without a code is counted as ever, and the meeting has used up nothing of that.
  const others = await sendAll(many(usualBrake.perAddress ?? 0, { clientAddress: '192.0.2.1' }, 1_000))
  expect(new Set(others)).toEqual(new Set([null]))
  expect(await send(nth(2_000, { clientAddress: '192.0.2.1' }))).toBe('one-address')
})

test('a meeting does not let one sentence through that very many send', async () => {
  const same = { clientAddress: '192.0.2.1', atMeeting: true, text: sentence }
  expect((await sendAll(many(8, same))).filter((why) => why === 'alike')).toHaveLength(3)
})
