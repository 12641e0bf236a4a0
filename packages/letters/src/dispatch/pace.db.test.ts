import { constituencies, mail, members, pace, receiptDays, receipts, sending } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, expect, inject, test } from 'vitest'
import { eraseDueMail } from '../erase-due-mail.ts'
import { askForText, eraseLetter, findLetterStatus, withdrawLetter } from '../letter-status.ts'
import { member, typed } from '../testing/letters-for-tests.ts'
import { openPostOffice } from '../testing/post-office.ts'
import { claimDueMail } from './claim-mail.ts'
import { dispatchDueMail } from './dispatch-mail.ts'
import { slowDown } from './slow-down.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const office = await openPostOffice(database)
const { smtp, worker, campaign, owner, dispatchOptions, campaignId } = office
const successor = { id: 9002, name: 'Another Member', email: 'another@parliament.example' }
await owner.db.insert(members).values({ ...successor, house: 'Commons', isCurrent: true, asOf: '2026-11-01' })

afterEach(async () => {
  smtp.fault = 'none'
  smtp.received.length = 0
  await owner.db.execute(sql`truncate letters.mail, letters.receipts, letters.receipt_days, letters.sending cascade`)
  await owner.db.update(pace).set({ perMinute: null, nextAt: null, slowedUntil: null, strikes: 0, said: null })
  await owner.db.update(members).set({ email: member.email, isCurrent: true }).where(eq(members.id, member.id))
  await owner.db.update(constituencies).set({ memberId: member.id, seat: 'held' })
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

/** The hours of a London day that does not hold this moment. */
async function closedHours(): Promise<{ opensAt: string; closesAt: string }> {
  const { rows } = await owner.db.execute<{ hour: number }>(
    sql`select extract(hour from now() at time zone 'Europe/London')::int as hour`,
  )
  return (rows[0]?.hour ?? 0) < 12 ? { opensAt: '22:00', closesAt: '23:00' } : { opensAt: '01:00', closesAt: '02:00' }
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

test('outside office hours a letter waits, until the hour that its writer is told', async () => {
  const { statusToken } = await office.queueLetter()
  const hours = await closedHours()
  await plan({ ...hours, weekdaysOnly: false })
  expect(await take(5)).toEqual([])
  const status = await findLetterStatus(campaign.db, statusToken)
  if (status.state === 'gone' || status.wait?.for !== 'office-hours') throw new Error('it waits for something else')
  const london = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/London' })
  expect(london.format(status.wait.until)).toBe(hours.opensAt)
  expect(status.wait.until.getTime()).toBeGreaterThan(Date.now())
  await plan({ opensAt: '00:00', closesAt: '24:00' })
  expect(await take(5)).toHaveLength(1)
})

test.each([
  { at: '2026-11-20T17:59:00Z', open: true, next: '2026-11-23T08:00:00Z', what: 'a Friday afternoon' },
  { at: '2026-11-20T18:00:00Z', open: false, next: '2026-11-23T08:00:00Z', what: 'a Friday evening' },
  { at: '2026-11-21T12:00:00Z', open: false, next: '2026-11-23T08:00:00Z', what: 'a Saturday' },
  { at: '2026-07-01T07:00:00Z', open: true, next: '2026-07-02T07:00:00Z', what: 'eight o’clock of a summer morning' },
  {
    at: '2027-03-28T12:00:00Z',
    open: false,
    next: '2027-03-30T07:00:00Z',
    what: 'Easter Sunday, when the clocks go forward',
  },
  { at: '2026-12-24T17:59:00Z', open: true, next: '2026-12-29T08:00:00Z', what: 'Christmas Eve, before closing' },
  { at: '2026-12-28T12:00:00Z', open: false, next: '2026-12-29T08:00:00Z', what: 'the Monday in place of Boxing Day' },
  {
    at: '2027-12-24T19:00:00Z',
    open: false,
    next: '2027-12-29T08:00:00Z',
    what: 'Christmas Eve, with Christmas on a weekend',
  },
  {
    at: '2028-01-03T12:00:00Z',
    open: false,
    next: '2028-01-04T08:00:00Z',
    what: 'the Monday in place of New Year’s Day',
  },
  { at: '2026-04-02T18:00:00Z', open: false, next: '2026-04-07T07:00:00Z', what: 'the evening before Good Friday' },
  { at: '2026-08-31T09:00:00Z', open: false, next: '2026-09-01T07:00:00Z', what: 'a summer bank holiday' },
  {
    at: '2026-10-23T17:00:00Z',
    open: false,
    next: '2026-10-26T08:00:00Z',
    what: 'the Friday before the clocks go back',
  },
])('office hours on $what', async ({ at, open, next }) => {
  await plan({ opensAt: '08:00', closesAt: '18:00' })
  const { rows } = await owner.db.execute(sql`
    select letters.window_is_open(s, ${at}::timestamptz) as open, letters.next_opening(s, ${at}::timestamptz)::text as next
    from letters.sending s`)
  expect(rows[0]).toMatchObject({ open })
  expect(new Date(String(rows[0]?.['next'])).toISOString()).toBe(new Date(next).toISOString())
})

test('where weekends count, bank holidays do', async () => {
  await plan({ opensAt: '08:00', closesAt: '18:00', weekdaysOnly: false })
  const { rows } = await owner.db.execute(
    sql`select letters.window_is_open(s, '2026-12-25T12:00:00Z'::timestamptz) as open from letters.sending s`,
  )
  expect(rows).toEqual([{ open: true }])
})

/** As gov.uk lists them for England and Wales: /bank-holidays. */
test.each([
  { year: 2025, days: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'] },
  { year: 2026, days: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'] },
  { year: 2027, days: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'] },
  { year: 2028, days: ['01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'] },
])('no letter waits in vain on a weekday of $year, and none goes on its bank holidays', async ({ year, days }) => {
  const { rows } = await owner.db.execute<{ day: string }>(sql`
    select to_char(day, 'MM-DD') as day
    from generate_series(make_date(${year}, 1, 1)::timestamp, make_date(${year}, 12, 31), '1 day') day
    where extract(isodow from day) < 6 and letters.is_bank_holiday(day::date) order by day`)
  expect(rows.map(({ day }) => day)).toEqual(days)
})

test.each([
  { at: '2026-12-24T17:00:00Z', is: false, what: 'in the hours of Christmas Eve' },
  { at: '2026-12-24T19:00:00Z', is: true, what: 'on the evening of Christmas Eve' },
  { at: '2026-12-26T12:00:00Z', is: true, what: 'on a Saturday before a Monday that is one' },
  { at: '2026-11-21T12:00:00Z', is: false, what: 'on a Saturday before a plain Monday' },
])('$what a letter waits for the end of a bank holiday: $is', async ({ at, is }) => {
  await plan({ opensAt: '08:00', closesAt: '18:00' })
  const { rows } = await owner.db.execute(sql`
    select not letters.window_is_open(s, ${at}::timestamptz) and letters.waits_over_bank_holiday(s, ${at}::timestamptz) as waits
    from letters.sending s`)
  expect(rows).toEqual([{ waits: is }])
})

test('whose turn comes on a bank holiday is told that it goes out after it, and when', async () => {
  const { id, statusToken } = await office.queueLetter()
  await plan({ opensAt: '08:00', closesAt: '18:00' })
  await owner.db
    .update(mail)
    .set({ runAt: new Date('2036-12-25T12:00:00Z') })
    .where(eq(mail.id, id))
  expect(await findLetterStatus(campaign.db, statusToken)).toMatchObject({
    wait: { for: 'bank-holiday', until: new Date('2036-12-29T08:00:00Z') },
  })
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
  await eraseDueMail(worker.db, new Date(Date.now() + 73 * 3_600_000))
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

test('waits that a server does not name grow with each time it asks, and what fails together counts once', async () => {
  const slow = () => slowDown(worker.db, { domain: 'parliament.example', said: '450 slow down' })
  const seconds: number[] = []
  for (let time = 0; time < 7; time += 1) {
    await Promise.all([slow(), slow(), slow()])
    const [row] = await worker.db.select().from(pace).where(eq(pace.domain, 'parliament.example'))
    seconds.push(Math.round(((row?.slowedUntil?.getTime() ?? 0) - Date.now()) / 10_000) * 10)
    await owner.db.update(pace).set({ slowedUntil: sql`now() - interval '1 second'` })
  }
  expect(seconds).toEqual([60, 120, 240, 480, 960, 1_800, 1_800])
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

test.each([
  {
    what: 'the seat has changed hands',
    change: () => owner.db.update(constituencies).set({ memberId: successor.id }),
    reason: 'member-changed',
    says: /it is now Another Member/,
  },
  {
    what: 'the seat is vacant',
    change: async () => {
      await owner.db.update(constituencies).set({ memberId: null, seat: 'vacant' })
      const other = { gss: 'E14999999', name: 'Testford East', nameKey: 'testford east', nation: 'England' } as const
      await owner.db.insert(constituencies).values({ ...other, seat: 'held' })
    },
    reason: 'seat-vacant',
    says: /seat of Testford North has fallen vacant/,
  },
  {
    what: 'Parliament is dissolved, so that every seat is vacant',
    change: () => owner.db.update(constituencies).set({ memberId: null, seat: 'vacant' }),
    reason: 'no-member',
    says: /lists no MP for Testford North at the moment, as is so when it is dissolved/,
  },
  {
    what: 'Parliament lists nobody',
    change: () => owner.db.update(constituencies).set({ memberId: null, seat: 'unknown' }),
    reason: 'no-member',
    says: /lists no MP for Testford North/,
  },
])('when $what since it was written, a letter goes back to its writer and to nobody else', async (row) => {
  const { id, statusToken } = await office.queueLetter()
  await row.change()
  smtp.received.length = 0
  await dispatchDueMail(dispatchOptions)
  expect(await office.findMail(id)).toMatchObject({ state: 'refused', reason: row.reason })
  expect(await findLetterStatus(campaign.db, statusToken)).toMatchObject({ state: 'refused', reason: row.reason })
  expect(smtp.received.map(({ recipients }) => recipients)).toEqual([[typed.email]])
  expect(smtp.received[0]?.parsed.text).toMatch(row.says)
  expect(smtp.received[0]?.parsed.text).toContain('My zeppelin words')
  expect(smtp.received[0]?.parsed.text).toContain('https://write.example/write')
})

test('when only the address has changed, the new one is used', async () => {
  await office.queueLetter()
  await owner.db.update(members).set({ email: 'new@parliament.example' }).where(eq(members.id, member.id))
  smtp.received.length = 0
  await dispatchDueMail(dispatchOptions)
  expect(smtp.received.map(({ recipients }) => recipients)).toEqual([['new@parliament.example']])
})

test('a letter taken back does not go; its content is gone at once, and its page says so', async () => {
  const { id, statusToken } = await office.queueLetter()
  expect(await withdrawLetter(campaign.db, statusToken)).toEqual({ outcome: 'withdrawn' })
  smtp.received.length = 0
  await dispatchDueMail(dispatchOptions)
  expect(smtp.received).toEqual([])
  expect(await office.findMail(id)).toMatchObject({ state: 'withdrawn', sealed: null, wrappedKey: null })
  expect(await findLetterStatus(campaign.db, statusToken)).toMatchObject({ state: 'withdrawn', hasText: false })
  expect(await askForText(campaign.db, statusToken)).toEqual({ outcome: 'text-erased' })
  expect(await withdrawLetter(campaign.db, statusToken)).toEqual({ outcome: 'withdrawn' })
  expect(await eraseLetter(campaign.db, statusToken)).toEqual({ outcome: 'erased' })
  const [receipt] = await worker.db.select().from(receipts)
  expect(receipt?.outcome).toBe('withdrawn')
  const [day] = await worker.db.select().from(receiptDays)
  expect(day).toMatchObject({ outcome: 'withdrawn', receipts: 1 })
})

test('a letter handed over cannot be taken back', async () => {
  const { statusToken } = await office.queueLetter()
  await dispatchDueMail(dispatchOptions)
  expect(await withdrawLetter(campaign.db, statusToken)).toEqual({ outcome: 'not-waiting' })
  expect(await withdrawLetter(campaign.db, 'x'.repeat(43))).toEqual({ outcome: 'gone' })
})

test('a writer may have the text back, three times, at the address that confirmed it', async () => {
  const { statusToken } = await office.queueLetter()
  await dispatchDueMail(dispatchOptions)
  smtp.received.length = 0
  for (let time = 0; time < 3; time += 1) {
    expect(await askForText(campaign.db, statusToken)).toEqual({ outcome: 'text-asked-for' })
    await dispatchDueMail(dispatchOptions)
  }
  expect(await askForText(campaign.db, statusToken)).toEqual({ outcome: 'asked-too-often' })
  await dispatchDueMail(dispatchOptions)
  expect(smtp.received.map(({ recipients }) => recipients)).toEqual([[typed.email], [typed.email], [typed.email]])
  expect(smtp.received[0]?.parsed).toMatchObject({ subject: 'About your message' })
  expect(smtp.received[0]?.parsed.text).toContain('My zeppelin words, naïve and 日本.')
  await eraseLetter(campaign.db, statusToken)
  expect(await askForText(campaign.db, statusToken)).toEqual({ outcome: 'gone' })
})
