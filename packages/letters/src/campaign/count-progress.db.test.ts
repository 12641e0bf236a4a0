import { constituencies, letters, londonToday, mail, openDatabase, receipts } from '@safe-to-report/db'
import { cloneDatabase, passTime } from '@safe-to-report/db/testing'
import { sql, type SQL } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { z } from 'zod'
import { countProgress } from './count-progress.ts'
import { foundForTests, member, seat } from '../testing/letters-for-tests.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
const worker = openDatabase(database.urlFor('safe_worker'), { applicationName: 'test worker' })
const site = openDatabase(database.urlFor('safe_site'), { applicationName: 'test site' })
const { campaignId } = await foundForTests(database)

/** Days that are over, or begun, in London: SQL, since the database alone says which they are. */
const yesterday = sql<string>`${londonToday} - 1`
const today = londonToday
const island = 'N05009001'

beforeAll(async () => {
  await owner.db
    .insert(constituencies)
    .values({ gss: island, name: 'Testmore', nameKey: 'testmore', nation: 'Northern Ireland' })
})

beforeEach(async () => {
  await owner.db.execute(
    sql`truncate letters.mail, letters.receipts, letters.receipt_days, letters.seat_edges, record.progress,
      record.nation_progress, record.seat_progress cascade`,
  )
})

afterAll(async () => {
  await Promise.all([owner.close(), worker.close(), site.close()])
  await database.drop()
})

type Outcome = 'handed-over' | 'withdrawn' | 'refused' | 'bounced'

async function leaveReceipts(many: number, change: { gss?: string; day?: SQL<string>; outcome?: Outcome } = {}) {
  const { gss = seat.gss, day = yesterday, outcome = 'handed-over' } = change
  await owner.db.insert(receipts).values(Array.from({ length: many }, () => ({ campaignId, area: gss, day, outcome })))
}

/** Letters that are handed over and not erased yet. */
async function holdLetters(many: number, { isTest = false } = {}): Promise<void> {
  const ids = Array.from({ length: many }, () => crypto.randomUUID())
  await owner.db.transaction(async (transaction) => {
    await transaction.execute(sql`set local session_replication_role = replica`)
    await transaction.insert(mail).values(
      ids.map((id) => ({
        id,
        kind: 'letter' as const,
        state: 'handed-over' as const,
        urgency: 3,
        handedOverAt: sql`(${yesterday} + time '12:00') at time zone 'Europe/London'`,
      })),
    )
    await transaction.insert(letters).values(
      ids.map((id) => ({
        id,
        campaignId,
        area: seat.gss,
        holder: member.id,
        statusTokenHash: Buffer.from(`s${id}`),
        confirmTokenHash: Buffer.from(`c${id}`),
        confirmCodeHash: Buffer.from('x'),
        isTest,
      })),
    )
  })
}

const seen = z.array(z.object({ name: z.string(), step: z.number() }))

async function stepOf(name: string): Promise<number | undefined> {
  const { rows } = await site.db.execute(sql`select name, step from record.published_seat_progress`)
  return seen.parse(rows).find((one) => one.name === name)?.step
}

async function lettersTold(): Promise<number | null | undefined> {
  const { rows } = await site.db.execute(sql`select letters from record.published_progress`)
  return z.array(z.object({ letters: z.number().nullable() })).parse(rows)[0]?.letters
}

test('before the first count there is no number, and no seat shows', async () => {
  expect(await lettersTold()).toBeUndefined()
  expect(await stepOf('Testford North')).toBe(0)
})

test('a seat with four letters shows nothing, and with nine it shows, whatever its edge', async () => {
  await leaveReceipts(4)
  await leaveReceipts(9, { gss: island })
  expect(await countProgress(worker.db)).toBe(true)
  expect(await stepOf('Testford North')).toBe(0)
  expect(await stepOf('Testmore')).toBe(1)
})

test.each([
  [24, 1],
  [29, 2],
  [99, 2],
  [104, 3],
])('%i letters of a seat are step %i', async (many, step) => {
  await leaveReceipts(many)
  await countProgress(worker.db)
  expect(await stepOf('Testford North')).toBe(step)
})

test('where in between a seat begins to show differs from seat to seat, and nobody can read it', async () => {
  await owner.db.execute(sql`insert into letters.seat_edges (gss, edge) values (${seat.gss}, 0), (${island}, 4)`)
  await leaveReceipts(6)
  await leaveReceipts(6, { gss: island })
  await countProgress(worker.db)
  expect([await stepOf('Testford North'), await stepOf('Testmore')]).toEqual([1, 0])
  for (const { db } of [site, worker]) {
    const refusal = db.execute(sql`select * from letters.seat_edges`)
    await expect(refusal).rejects.toMatchObject({ cause: { message: expect.stringMatching(/permission denied/) } })
  }
})

test('the whole is told in tens, and not below ten', async () => {
  await leaveReceipts(9)
  await countProgress(worker.db)
  expect(await lettersTold()).toBeNull()
  await leaveReceipts(18, { day: today })
  await passTime(owner.db, 24)
  await countProgress(worker.db)
  expect(await lettersTold()).toBe(20)
})

test('held letters and receipts count alike; those of tests, refused, returned and taken back do not', async () => {
  await holdLetters(6)
  await leaveReceipts(6)
  await holdLetters(10, { isTest: true })
  for (const outcome of ['withdrawn', 'refused', 'bounced'] as const) await leaveReceipts(10, { outcome })
  await countProgress(worker.db)
  expect(await lettersTold()).toBe(10)
  const { rows } = await site.db.execute(
    sql`select nation, seats, letters from record.published_nation_progress order by nation`,
  )
  expect(rows).toEqual([
    { nation: 'England', seats: 1, letters: 10 },
    { nation: 'Northern Ireland', seats: 1, letters: null },
  ])
})

test('a letter of today counts tomorrow, and nothing changes before then', async () => {
  await leaveReceipts(20, { day: today })
  expect(await countProgress(worker.db)).toBe(true)
  expect(await lettersTold()).toBeNull()
  await leaveReceipts(20)
  expect(await countProgress(worker.db)).toBe(false)
  expect(await lettersTold()).toBeNull()
  await passTime(owner.db, 24)
  expect(await countProgress(worker.db)).toBe(true)
  expect(await lettersTold()).toBe(40)
})

test('of many workers that count at once, one does', async () => {
  const counted = await Promise.all(Array.from({ length: 4 }, () => countProgress(worker.db)))
  expect(counted.filter(Boolean)).toHaveLength(1)
})

test('the site cannot count, and the worker cannot write a number of its own', async () => {
  await expect(countProgress(site.db)).rejects.toThrow('letters.count_progress')
  const forged = worker.db.execute(sql`insert into record.progress values (1, '2030-01-01', 1000)`)
  await expect(forged).rejects.toMatchObject({ cause: { message: expect.stringMatching(/permission denied/) } })
})

test('a count tells the site which pages are out of date', async () => {
  const client = await site.pool.connect()
  const heard: string[] = []
  client.on('notification', ({ payload }) => heard.push(payload ?? ''))
  await client.query('listen record_changed')
  await countProgress(worker.db)
  await expect.poll(() => heard).toEqual(['["progress"]'])
  client.release(true)
})
