import { handOvers, mail, pace, receipts, sending } from '@safe-to-report/db'
import { cloneDatabase, passTime } from '@safe-to-report/db/testing'
import { eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, expect, inject, test } from 'vitest'
import { eraseDueMail } from '../erase-due-mail.ts'
import { findLetterStatus } from '@safe-to-report/letters/writing'
import { typed, openMailOffice } from '@safe-to-report/letters/testing'
import { claimDueMail } from './claim-mail.ts'
import { dispatchDueMail } from './dispatch-mail.ts'
import { slowDown } from './slow-down.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const office = await openMailOffice(database)
const { smtp, worker, campaign, owner, dispatchOptions, campaignId } = office

afterEach(async () => {
  smtp.fault = 'none'
  smtp.received.length = 0
  await owner.db.execute(sql`truncate letters.mail, letters.receipts, letters.receipt_days, letters.sending cascade`)
  await owner.db
    .update(pace)
    .set({ perMinute: null, nextAt: null, slowedUntil: null, strikes: 0, said: null, ceiling: null, refusedAt: null })
  await owner.db.delete(handOvers)
})

afterAll(async () => {
  await office.close()
  await database.drop()
})

const take = (limit: number, unhurried?: number) =>
  claimDueMail(worker.db, { limit, leaseSeconds: 30, ...(unhurried !== undefined && { unhurried }) })

async function plan(settings: Partial<typeof sending.$inferInsert>): Promise<void> {
  await owner.db
    .insert(sending)
    .values({ campaignId, ...settings })
    .onConflictDoUpdate({ target: sending.campaignId, set: settings })
}

async function setPace(perMinute: number): Promise<void> {
  await owner.db.update(pace).set({ perMinute }).where(eq(pace.domain, '*'))
}

test('sixty a minute is six at once, then one a second, however many workers ask', async () => {
  await setPace(60)
  await office.queueMany(20)
  await owner.db.delete(mail).where(eq(mail.kind, 'confirmation'))
  const first = (await Promise.all([take(20), take(20), take(20), take(20)])).flat()
  expect(first).toHaveLength(6)
  expect(await take(20)).toEqual([])
  await owner.db
    .update(pace)
    .set({ nextAt: sql`next_at - interval '3 seconds'` })
    .where(eq(pace.domain, 'parliament.example'))
  expect((await take(20)).length).toBeGreaterThanOrEqual(3)
})

test('over ten minutes no more than the pace goes, and no less', async () => {
  await setPace(60)
  await office.queueMany(30)
  await owner.db.delete(mail).where(eq(mail.kind, 'confirmation'))
  let taken = 0
  for (let seconds = 0; seconds < 20; seconds += 2) {
    taken += (await take(20)).length
    await owner.db
      .update(pace)
      .set({ nextAt: sql`next_at - interval '2 seconds'` })
      .where(eq(pace.domain, 'parliament.example'))
  }
  expect(taken).toBeGreaterThanOrEqual(23) // six, and two every two seconds
  expect(taken).toBeLessThanOrEqual(25)
})

test('a campaign may have a pace of its own', async () => {
  await plan({ perMinute: 12 })
  await office.queueMany(10)
  await owner.db.delete(mail).where(eq(mail.kind, 'confirmation'))
  expect(await take(20)).toHaveLength(2)
  expect(await take(20)).toEqual([])
})

test('confirmations and sign-in mail know no pace', async () => {
  await setPace(1)
  await office.queueMany(10)
  expect((await take(20)).filter(({ kind }) => kind === 'confirmation')).toHaveLength(10)
})

test('letters leave room for what somebody waits for', async () => {
  await office.queueMany(10)
  const claims = await take(12, 4)
  expect(claims.filter(({ kind }) => kind === 'confirmation')).toHaveLength(10)
  expect(claims.filter(({ kind }) => kind === 'letter')).toHaveLength(2)
  expect(await take(8, 4)).toHaveLength(4)
})

test('a paused campaign sends nothing, and its writers are told so', async () => {
  const { statusToken } = await office.queueLetter()
  await plan({ pausedAt: new Date() })
  expect(await take(5)).toEqual([])
  expect(await findLetterStatus(campaign.db, statusToken)).toMatchObject({ state: 'queued', wait: { for: 'paused' } })
  await plan({ pausedAt: null })
  expect(await findLetterStatus(campaign.db, statusToken)).toMatchObject({ wait: { for: 'turn' } })
  expect(await take(5)).toHaveLength(1)
})

test('with a spread, letters wait a random time, and say until when', async () => {
  await plan({ spreadMinutes: 60 })
  await office.queueMany(20)
  const letters = await worker.db.select({ runAt: mail.runAt }).from(mail).where(eq(mail.kind, 'letter'))
  const minutes = letters.map(({ runAt }) => (runAt.getTime() - Date.now()) / 60_000)
  expect(Math.max(...minutes)).toBeLessThan(60)
  expect(Math.max(...minutes) - Math.min(...minutes)).toBeGreaterThan(20) // twenty within twenty minutes: 1 in 10^7
})

test('in test mode a letter reaches its writer and no member, also once the test is over', async () => {
  await plan({ test: true })
  const { id, statusToken } = await office.queueLetter()
  await plan({ test: false })
  smtp.received.length = 0
  await dispatchDueMail(dispatchOptions)
  expect(smtp.received.map(({ recipients }) => recipients)).toEqual([[typed.email]])
  const [{ parsed } = { parsed: undefined }] = smtp.received
  expect(parsed?.subject).toBe(`[Test] ${typed.subject}`)
  expect(parsed?.text).toMatch(/^THIS IS A TEST\. It went to you alone, and not to Sample Member\./)
  expect(await findLetterStatus(campaign.db, statusToken)).toMatchObject({ state: 'handed-over', isTest: true })
  await passTime(owner.db, 73)
  await eraseDueMail(worker.db)
  expect(await worker.db.select().from(mail).where(eq(mail.id, id))).toEqual([])
  expect(await worker.db.select().from(receipts)).toEqual([])
})

test('a letter written in earnest waits while its campaign is tested', async () => {
  const { statusToken } = await office.queueLetter()
  await plan({ test: true })
  expect(await take(5)).toEqual([])
  expect(await findLetterStatus(campaign.db, statusToken)).toMatchObject({ wait: { for: 'paused' } })
})

test('what a server asks of one worker holds for all, and no longer than it asked', async () => {
  const { id, statusToken } = await office.queueLetter()
  smtp.fault = '450 too many'
  await dispatchDueMail(dispatchOptions)
  const [slowed] = await worker.db.select().from(pace).where(eq(pace.domain, 'parliament.example'))
  expect(slowed?.said).toBe('450 4.7.1 Too many messages, try again in 5 minutes')
  expect((slowed?.slowedUntil?.getTime() ?? 0) - Date.now()).toBeGreaterThan(290_000)
  expect((await office.findMail(id)).runAt.getTime() - Date.now()).toBeGreaterThan(290_000)
  await owner.db
    .update(mail)
    .set({ runAt: sql`now()` })
    .where(eq(mail.id, id))
  expect(await take(5)).toEqual([])
  expect(await findLetterStatus(campaign.db, statusToken)).toMatchObject({ wait: { for: 'mail-server' } })
  await owner.db
    .update(pace)
    .set({ slowedUntil: sql`now() - interval '1 second'` })
    .where(eq(pace.domain, 'parliament.example'))
  expect(await take(5)).toHaveLength(1)
})

test('waits that a server does not name grow while nothing gets through, and what fails together counts once', async () => {
  const slow = () => slowDown(worker.db, { domain: 'parliament.example', said: '450 slow down' })
  const waits = async () => {
    await Promise.all([slow(), slow(), slow()])
    const [row] = await worker.db.select().from(pace).where(eq(pace.domain, 'parliament.example'))
    await owner.db.update(pace).set({ slowedUntil: sql`now() - interval '1 second'` })
    return Math.round(((row?.slowedUntil?.getTime() ?? 0) - Date.now()) / 10_000) * 10
  }
  const seconds: number[] = []
  for (let time = 0; time < 7; time += 1) seconds.push(await waits())
  expect(seconds).toEqual([60, 130, 250, 500, 1_010, 1_800, 1_800])
  // Something gets through in between: it is a matter of pace, and the wait is a minute again.
  await owner.db.insert(handOvers).values({ domain: 'parliament.example' })
  expect([await waits(), await waits()]).toEqual([60, 60])
})

test("when a day's quota is used up nothing goes before tomorrow; refused then, it is asked every hour", async () => {
  const { statusToken } = await office.queueLetter()
  smtp.fault = '450 daily quota'
  await dispatchDueMail(dispatchOptions)
  const until = async () => (await worker.db.select().from(pace).where(eq(pace.domain, '*')))[0]?.slowedUntil
  const { rows } = await worker.db.execute<{ tomorrow: Date }>(
    sql`select ((now() at time zone 'Europe/London')::date + 1)::timestamp at time zone 'Europe/London' as tomorrow`,
  )
  expect(await until()).toEqual(new Date(rows[0]?.tomorrow ?? 0))
  expect(await findLetterStatus(campaign.db, statusToken)).toMatchObject({ wait: { for: 'mail-server' } })
  await owner.db.update(pace).set({ slowedUntil: sql`now() - interval '1 second'` })
  const again = () => slowDown(worker.db, { domain: '*', untilTomorrow: true, said: 'quota' })
  await Promise.all([again(), again(), again()])
  const hours = ((await until())?.getTime() ?? 0) - Date.now()
  expect(Math.round(hours / 60_000)).toBe(60)
})
