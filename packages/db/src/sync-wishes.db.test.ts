import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeEach, expect, inject, test } from 'vitest'
import { cloneDatabase } from './testing/index.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const owner = await connect(database.ownerUrl)
const campaign = await connect(database.urlFor('safe_campaign'))
const worker = await connect(database.urlFor('safe_worker'))

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  return client
}

const [ada, ben] = [randomUUID(), randomUUID()]
const sessions = { [ada]: randomBytes(32), [ben]: randomBytes(32) }

afterAll(async () => {
  await Promise.all([owner.end(), campaign.end(), worker.end()])
  await database.drop()
})

beforeEach(async () => {
  await owner.query('truncate record.bills, record.sync_wishes, staff.accounts cascade')
  await owner.query(
    `insert into staff.accounts (id, name, email) values ($1, 'Ada', 'ada@example.org'), ($2, 'Ben', 'ben@example.org')`,
    [ada, ben],
  )
  for (const [id, hash] of Object.entries(sessions))
    // oxlint-disable-next-line no-await-in-loop -- one connection
    await owner.query(
      `insert into staff.sessions (token_hash, staff_id, expires_at) values ($1, $2, now() + interval '1 hour')`,
      [hash, id],
    )
})

async function wish(person: string, bill: number, wanted: string | null = null): Promise<Record<string, unknown>> {
  const { rows } = await campaign.query('select record.wish($1, $2, $3) as answer', [sessions[person], bill, wanted])
  return rows[0].answer
}

async function endAll(): Promise<void> {
  await worker.query(`update record.sync_wishes set ended_at = now(), outcome = 'not-found' where ended_at is null`)
}

test('who asks is whoever’s session it is, and a worker hears of it at once', async () => {
  const heard = new Promise<string>((resolve) => worker.once('notification', ({ channel }) => resolve(channel)))
  await worker.query('listen sync_wished')
  expect(await wish(ada, 9001)).toEqual({ outcome: 'wished', id: expect.any(String) })
  expect(await heard).toBe('sync_wished')
  const { rows } = await campaign.query('select parliament_id, asked_by, outcome from record.sync_wishes')
  expect(rows).toEqual([{ parliament_id: 9001, asked_by: ada, outcome: null }])
})

test('without a session that is alive nobody asks', async () => {
  const asked = (session: Buffer) => campaign.query('select record.wish($1, 1)', [session])
  await expect(asked(randomBytes(32))).rejects.toMatchObject({ code: '42501' })
  await owner.query('update staff.accounts set disabled_at = now() where id = $1', [ada])
  await expect(asked(sessions[ada] ?? randomBytes(32))).rejects.toMatchObject({ code: '42501' })
})

test('a bill that is asked for is asked for once, whoever asks', async () => {
  const first = await wish(ada, 9001)
  expect(await wish(ben, 9001)).toEqual(first)
  await endAll()
  expect((await wish(ben, 9001)).id).not.toBe(first.id)
})

test('a bill that sync brought is there already, and is asked for again where that is wanted', async () => {
  await owner.query(`
    insert into record.bills (slug, short_title, parliament_id, synced_at, verified)
    values ('brought', 'Brought Bill', 9001, now(), true), ('typed', 'Typed Bill', 9002, null, true)`)
  expect(await wish(ada, 9001)).toEqual({ outcome: 'already-there', slug: 'brought' })
  expect(await wish(ada, 9001, 'again')).toMatchObject({ outcome: 'wished' })
  // Its number was typed in: Parliament has not been asked yet.
  expect(await wish(ada, 9002)).toMatchObject({ outcome: 'wished' })
})

test('which bill it is may be said: one without a number, or none', async () => {
  await owner.query(`
    insert into record.bills (slug, short_title, parliament_id, verified)
    values ('by-hand', 'By Hand Bill', null, true), ('numbered', 'Numbered Bill', 7, true)`)
  expect(await wish(ada, 9001, 'numbered')).toEqual({ outcome: 'no-such-bill' })
  expect(await wish(ada, 9001, 'nowhere')).toEqual({ outcome: 'no-such-bill' })
  expect(await wish(ada, 9001, 'by-hand')).toMatchObject({ outcome: 'wished' })
  expect(await wish(ada, 9002, 'new')).toMatchObject({ outcome: 'wished' })
  const { rows } = await campaign.query('select is_bill from record.sync_wishes order by parliament_id')
  expect(rows).toEqual([{ is_bill: 'by-hand' }, { is_bill: 'new' }])
})

test.each([0, -1, 10_000_000])('%i is no number of a bill', async (number) => {
  await expect(wish(ada, number)).rejects.toMatchObject({ code: '23514' })
})

test('one person has five open at most, all together twenty, and asks a hundred times a day', async () => {
  for (let bill = 1; bill <= 5; bill += 1)
    // oxlint-disable-next-line no-await-in-loop -- one after another
    expect(await wish(ada, bill)).toMatchObject({ outcome: 'wished' })
  expect(await wish(ada, 6)).toEqual({ outcome: 'too-many' })
  expect(await wish(ben, 6)).toMatchObject({ outcome: 'wished' })
  await endAll()
  await owner.query(
    `insert into record.sync_wishes (parliament_id, asked_by) select n, $1 from generate_series(101, 120) n`,
    [ada],
  )
  expect(await wish(ben, 7)).toEqual({ outcome: 'too-many' })
  await owner.query(`
    insert into record.sync_wishes (parliament_id, asked_by, ended_at, outcome)
    select n, '${ada}', now(), 'not-found' from generate_series(1, 80) n`)
  await endAll()
  expect(await wish(ada, 8)).toEqual({ outcome: 'too-many-today' })
  expect(await wish(ben, 8)).toMatchObject({ outcome: 'wished' })
  await owner.query(`update record.sync_wishes set asked_at = asked_at - interval '1 day'`)
  expect(await wish(ada, 9)).toMatchObject({ outcome: 'wished' })
})

test.each([
  ['campaign', `insert into record.sync_wishes (parliament_id, asked_by) values (1, gen_random_uuid())`],
  ['campaign', `update record.sync_wishes set outcome = 'done'`],
  ['worker', `update record.sync_wishes set asked_by = gen_random_uuid()`],
  ['worker', `update record.sync_wishes set parliament_id = 2`],
  ['worker', `insert into record.sync_wishes (parliament_id, asked_by) values (1, gen_random_uuid())`],
  ['worker', `delete from record.sync_wishes`],
])('the %s may not: %s', async (who, statement) => {
  await expect((who === 'worker' ? worker : campaign).query(statement)).rejects.toMatchObject({ code: '42501' })
})
