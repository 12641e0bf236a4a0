import { addStaff, openDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { sql } from 'drizzle-orm'
import { afterAll, beforeEach, expect, inject, test } from 'vitest'
import { runErasure } from '../../erasures/run-erasure.ts'
import {
  dropOldMeetings,
  endMeeting,
  findMeeting,
  listMeetings,
  meetingToOpen,
  openMeeting,
  takePlace,
} from './meetings.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test campaign', max: 8 })
const worker = openDatabase(database.urlFor('safe_worker'), { applicationName: 'test worker' })
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
const added = await addStaff(owner.db, { name: 'Ada Keeper', email: 'ada@example.org' })
const staffId = added.outcome === 'not-valid' ? '' : added.account.id

afterAll(async () => {
  await Promise.all([campaign.close(), worker.close(), owner.close()])
  await database.drop()
})

beforeEach(async () => {
  await owner.db.execute(sql`delete from letters.meetings`)
})

/** One that is open now, whatever the hour: staff open one for next week, and a week goes by. */
async function anOpenMeeting(room = 3): Promise<string> {
  const opened = await openMeeting(campaign.db, { staffId, meeting: { ...(await nextWeek()), room } })
  if (opened.outcome !== 'opened') throw new Error(`not opened: ${opened.outcome}`)
  await owner.db.execute(sql`
    update letters.meetings set opens_at = now() - interval '1 hour', closes_at = now() + interval '1 hour'
    where code = ${opened.code}`)
  return opened.code
}

async function nextWeek(): Promise<{ day: string; from: string; to: string }> {
  const { rows } = await owner.db.execute<{ day: string }>(
    sql`select ((now() at time zone 'Europe/London')::date + 7)::text as day`,
  )
  return { day: rows[0]?.day ?? '', from: '18:00', to: '20:30' }
}

test('staff open a window beforehand by London’s clock; its code opens nothing before', async () => {
  const opened = await openMeeting(campaign.db, { staffId, meeting: { ...(await nextWeek()), room: 25 } })
  const [meeting] = await listMeetings(campaign.db)
  expect(opened).toEqual({ outcome: 'opened', code: meeting?.code })
  expect(meeting).toMatchObject({ room: 25, taken: 0, stands: 'to-come' })
  const { rows } = await owner.db.execute(sql`
    select (opens_at at time zone 'Europe/London')::time::text as opens, (closes_at at time zone 'Europe/London')::time::text as closes
    from letters.meetings`)
  expect(rows).toEqual([{ opens: '18:00:00', closes: '20:30:00' }])
  expect(await findMeeting(campaign.db, meeting?.code ?? '')).toBeUndefined()
  expect(await takePlace(campaign.db, meeting?.code ?? '')).toBe(false)
})

test('while it is open, as many letters have a place as it has room for, however many press at once', async () => {
  const code = await anOpenMeeting(3)
  expect(await findMeeting(campaign.db, code)).toMatchObject({ room: 3 })
  const tries = await Promise.all(Array.from({ length: 12 }, () => takePlace(campaign.db, code)))
  expect(tries.filter(Boolean)).toHaveLength(3)
  expect(await listMeetings(campaign.db)).toMatchObject([{ stands: 'open', taken: 3 }])
})

test('once it is over its code opens nothing, and a day later nothing of it is left', async () => {
  const code = await anOpenMeeting()
  const over = (since: string) =>
    owner.db.execute(sql`
      update letters.meetings set closes_at = now() - ${since}::interval, opens_at = now() - ${since}::interval - interval '1 hour'`)
  await over('1 second')
  expect(await findMeeting(campaign.db, code)).toBeUndefined()
  expect(await takePlace(campaign.db, code)).toBe(false)
  await over('23 hours')
  await dropOldMeetings(worker.db)
  expect(await listMeetings(campaign.db)).toMatchObject([{ stands: 'over' }])
  await over('25 hours')
  await runErasure(worker.db)
  expect(await listMeetings(campaign.db)).toEqual([])
})

test('one that is ended opens nothing from then on, and only once is there one to end', async () => {
  const code = await anOpenMeeting()
  const [meeting] = await listMeetings(campaign.db)
  const ending = { staffId, meetingId: meeting?.id ?? '' }
  expect(await endMeeting(campaign.db, ending)).toBe(true)
  expect(await takePlace(campaign.db, code)).toBe(false)
  expect(await endMeeting(campaign.db, ending)).toBe(false)
})

test('the audit says who opened and ended it, and when, and neither its code nor a place', async () => {
  const { day, from, to } = await nextWeek()
  const code = await anOpenMeeting(7)
  const [meeting] = await listMeetings(campaign.db)
  await endMeeting(campaign.db, { staffId, meetingId: meeting?.id ?? '' })
  const { rows } = await campaign.db.execute(
    sql`select staff_id, action, detail from staff.audit where action like 'meeting%' order by id desc limit 2`,
  )
  expect(rows).toEqual([
    { staff_id: staffId, action: 'meeting-ended', detail: { room: 7, taken: 0 } },
    { staff_id: staffId, action: 'meeting-opened', detail: { day, from, to, room: 7 } },
  ])
  expect(JSON.stringify(rows)).not.toContain(code)
})

test('one that is over already, or far ahead, is not opened', async () => {
  const on = (day: string) =>
    openMeeting(campaign.db, { staffId, meeting: { day, from: '10:00', to: '12:00', room: 5 } })
  expect(await on('2020-01-01')).toEqual({ outcome: 'over-already' })
  expect(await on('2999-01-01')).toEqual({ outcome: 'too-far-ahead' })
  expect(await listMeetings(campaign.db)).toEqual([])
})

test.each([
  ['that ends before it begins', { from: '18:00', to: '17:00' }],
  ['of no length', { from: '18:00', to: '18:00' }],
  ['of more than half a day', { from: '08:00', to: '20:01' }],
  ['for nobody', { room: 0 }],
  ['for more than three hundred', { room: 301 }],
  ['on no day', { day: '2027-02-30' }],
  ['at no hour', { from: '25:00' }],
])('a window %s is not taken', (_what, wrong) => {
  const right = { day: '2027-01-01', from: '10:00', to: '12:00', room: 25 }
  expect(meetingToOpen.safeParse(right).success).toBe(true)
  expect(meetingToOpen.safeParse({ ...right, ...wrong }).success).toBe(false)
})

const row = (columns: string, values: string) =>
  sql.raw(`insert into letters.meetings (code, opens_at, closes_at, room${columns}) values (${values})`)

test.each([
  ['count places itself', row(', taken', `'123456789', now(), now() + interval '1 hour', 5, 0`), /permission denied/],
  ['make room for more', sql`update letters.meetings set room = 300`, /permission denied/],
  ['last for a day', row('', `'123456789', now(), now() + interval '1 day', 5`), /meetings_last/],
  ['have room for thousands', row('', `'123456789', now(), now() + interval '1 hour', 5000`), /meetings_room/],
  ['begin next year', row('', `'123456789', now() + interval '1 year', now() + interval '1 year 1 hour', 5`), /time/],
])('the campaign’s process cannot %s', async (_what, statement, says) => {
  await expect(campaign.db.execute(statement)).rejects.toMatchObject({
    cause: { message: expect.stringMatching(says) },
  })
})
