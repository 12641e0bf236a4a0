import { mail, sending } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, expect, inject, test } from 'vitest'
import { findLetterStatus } from '@safe-to-report/letters/writing'
import { openMailOffice } from '@safe-to-report/letters/testing'
import { claimDueMail } from './claim-mail.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const office = await openMailOffice(database)
const { smtp, worker, campaign, owner, campaignId } = office

afterEach(async () => {
  smtp.fault = 'none'
  smtp.received.length = 0
  await owner.db.execute(sql`truncate letters.mail, letters.receipts, letters.receipt_days, letters.sending cascade`)
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

/** The hours of a London day that does not hold this moment. */
async function closedHours(): Promise<{ opensAt: string; closesAt: string }> {
  const { rows } = await owner.db.execute<{ hour: number }>(
    sql`select extract(hour from now() at time zone 'Europe/London')::int as hour`,
  )
  return (rows[0]?.hour ?? 0) < 12 ? { opensAt: '22:00', closesAt: '23:00' } : { opensAt: '01:00', closesAt: '02:00' }
}

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
