import { addStaff, audit, findStaffByEmail, pace, sending } from '@safe-to-report/db'
import { cloneDatabase, passTime } from '@safe-to-report/db/testing'
import { desc, eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, expect, inject, test } from 'vitest'
import { dispatchDueMail } from '@safe-to-report/outbox/dispatch'
import { eraseDueMail } from '@safe-to-report/outbox/erasing'
import { member, typed } from '../testing/letters-for-tests.ts'
import { openMailOffice } from '../testing/mail-office.ts'
import { savePace, saveSending, settleUncertain, type UncertainDecision } from './change-sending.ts'
import { listTestedCampaigns } from './list-tested.ts'
import { findSending, type CampaignSending, type SendingSettings } from './find-sending.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const office = await openMailOffice(database)
const { smtp, worker, campaign, owner, dispatchOptions, campaignId } = office
await addStaff(owner.db, { name: 'Ada Example', email: 'ada@example.org' })
const staffId = (await findStaffByEmail(owner.db, 'ada@example.org'))?.id ?? ''
const dayBefore = (days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(new Date(Date.now() - days * 86_400_000))
const today = dayBefore(0)

const atOnce: SendingSettings = {
  isPaused: false,
  officeHours: null,
  perMinute: null,
  spreadMinutes: 0,
  isTest: false,
}

afterEach(async () => {
  smtp.fault = 'none'
  smtp.received.length = 0
  await owner.db.execute(sql`truncate letters.mail, letters.receipts, letters.receipt_days, letters.sending cascade`)
})

afterAll(async () => {
  await office.close()
  await database.drop()
})

/** As the campaign's process sees it, which can read no mail. */
async function look(): Promise<CampaignSending> {
  const [found] = (await findSending(campaign.db)).campaigns
  if (found === undefined) throw new Error('no campaign is open')
  return found
}

async function makeUncertain(): Promise<string> {
  const { id } = await office.queueLetter()
  smtp.fault = 'cut after data'
  await dispatchDueMail(dispatchOptions)
  smtp.fault = 'none'
  smtp.received.length = 0
  return id
}

test('the desk counts what is held, what is due, how long it took and what became of it', async () => {
  await office.queueLetter()
  await dispatchDueMail(dispatchOptions)
  await office.queueMany(2)
  const found = await look()
  expect(found).toMatchObject({
    title: 'Ask your MP to make it safe to report',
    held: { 'handed-over': 1, queued: 2 },
    tests: 0,
  })
  expect(found.due.letters).toBe(2)
  expect(found.handedOver?.letters).toBe(1)
  expect(found.handedOver?.p95Seconds).toBeLessThan(30)
  expect(found.days).toEqual([{ day: today, outcomes: { 'handed-over': 1 } }])
})

test('erasure changes no count of a day', async () => {
  await office.queueLetter()
  await dispatchDueMail(dispatchOptions)
  await passTime(owner.db, 73)
  await eraseDueMail(worker.db)
  const found = await look()
  expect(found.held).toEqual({})
  expect(found.days).toEqual([{ day: dayBefore(3), outcomes: { 'handed-over': 1 } }])
})

test('what staff set is kept, read back, and in the audit', async () => {
  const settings = {
    ...atOnce,
    isPaused: true,
    officeHours: { opensAt: '08:00', closesAt: '18:00', weekdaysOnly: true },
    perMinute: 30,
    spreadMinutes: 15,
  }
  await saveSending(campaign.db, { campaignId, staffId, settings })
  expect((await look()).settings).toEqual(settings)
  await saveSending(campaign.db, { campaignId, staffId, settings: atOnce })
  expect((await look()).settings).toEqual(atOnce)
  const lines = await owner.db.select().from(audit).where(eq(audit.action, 'sending-changed'))
  const { isPaused, officeHours, perMinute, spreadMinutes } = settings
  expect(lines.map(({ detail }) => detail)).toEqual([
    { campaignId, ...settings, before: { isPaused: false, officeHours: null, perMinute: null, spreadMinutes: 0 } },
    { campaignId, ...atOnce, before: { isPaused, officeHours, perMinute, spreadMinutes } },
  ])
})

test('pausing again does not move the moment at which it was paused', async () => {
  const pausedAt = async () => {
    await saveSending(campaign.db, { campaignId, staffId, settings: { ...atOnce, isPaused: true } })
    const [row] = await owner.db.select().from(sending)
    return row?.pausedAt?.getTime()
  }
  const first = (await pausedAt()) ?? 0
  await passTime(owner.db, 1)
  expect(await pausedAt()).toBe(first - 3_600_000)
})

test('the pace of a domain is set, and no limit is one too', async () => {
  await savePace(campaign.db, { staffId, domain: '*', perMinute: 90 })
  expect((await findSending(campaign.db)).pace.find(({ domain }) => domain === '*')?.perMinute).toBe(90)
  await savePace(campaign.db, { staffId, domain: '*', perMinute: null })
  const [line] = await owner.db.select().from(audit).orderBy(desc(audit.id)).limit(1)
  expect(line?.detail).toEqual({ domain: '*', perMinute: null, before: { perMinute: 90 } })
  const [row] = await owner.db.select().from(pace).where(eq(pace.domain, '*'))
  expect(row?.perMinute).toBeNull()
})

test('an uncertain letter is listed by its seat and the server’s words, and by nothing of its writer', async () => {
  const id = await makeUncertain()
  const { uncertain } = await findSending(campaign.db)
  expect(uncertain).toMatchObject([{ id, office: 'Testford North', said: 'The connection to the mail server failed.' }])
  for (const words of [typed.name, typed.email, typed.subject]) expect(JSON.stringify(uncertain)).not.toContain(words)
})

test.each<{ decision: UncertainDecision; state: string; toMember: number; toWriter: number }>([
  { decision: 'arrived', state: 'handed-over', toMember: 0, toWriter: 0 },
  { decision: 'send-again', state: 'handed-over', toMember: 1, toWriter: 0 },
  { decision: 'give-up', state: 'refused', toMember: 0, toWriter: 1 },
])('decided "$decision", an uncertain letter is $state', async ({ decision, state, toMember, toWriter }) => {
  const id = await makeUncertain()
  expect(await settleUncertain(campaign.db, { staffId, letterId: id, decision })).toBe('settled')
  await dispatchDueMail(dispatchOptions)
  expect((await office.findMail(id)).state).toBe(state)
  const arrivedAt = (address: string) => smtp.received.filter(({ recipients }) => recipients.includes(address))
  expect(arrivedAt(member.email).map(({ parsed }) => parsed.messageId)).toEqual(
    Array(toMember).fill(`<${id}@campaign.example>`),
  )
  expect(arrivedAt(typed.email)).toHaveLength(toWriter)
  const told = arrivedAt(typed.email).map(({ parsed }) => parsed.text)
  expect(told.filter((text) => /could not find out.*My zeppelin words/s.test(text ?? ''))).toHaveLength(toWriter)
  expect(await settleUncertain(campaign.db, { staffId, letterId: id, decision })).toBe('gone')
  const lines = await owner.db
    .select()
    .from(audit)
    .where(sql`${audit.detail}->>'letterId' = ${id}`)
  expect(lines).toHaveLength(1)
})

test('the pages for supporters are told which campaigns are being tested', async () => {
  expect(await listTestedCampaigns(campaign.db)).toEqual(new Set())
  const settings = { ...atOnce, isTest: true }
  await saveSending(campaign.db, { campaignId, staffId, settings })
  expect(await listTestedCampaigns(campaign.db)).toEqual(new Set([campaignId]))
})
