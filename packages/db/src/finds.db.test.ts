import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { cloneDatabase, type TestDatabase } from './testing/index.ts'

let database: TestDatabase
let owner: pg.Client
let campaign: pg.Client
let worker: pg.Client

const ada = randomUUID()
const session = randomBytes(32)
const ask = randomUUID()
const item = randomUUID()
const find = randomUUID()

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'))
  owner = await connect(database.ownerUrl)
  campaign = await connect(database.urlFor('safe_campaign'))
  worker = await connect(database.urlFor('safe_worker'))
})

afterAll(async () => {
  await Promise.all([owner.end(), campaign.end(), worker.end()])
  await database.drop()
})

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  return client
}

beforeEach(async () => {
  await owner.query('truncate record.items, record.watches, record.asks, staff.accounts, record.proceedings cascade')
  await owner.query(`
    insert into staff.accounts (id, name, email) values ('${ada}', 'Ada', 'ada@example.org');
    insert into record.asks (id, slug, position, title, lede, would_mean, verified) values ('${ask}', 'an-ask', 1, 'An ask', 'x', 'x', true)`)
  await owner.query(
    `insert into staff.sessions (token_hash, staff_id, expires_at) values ($1, $2, now() + interval '1 hour')`,
    [session, ada],
  )
  await worker.query(`
    insert into record.items (id, source, kind, key, title, url, first_seen_at, seen_at, changed_at, member_ids)
      values ('${item}', 'motions', 'motion', '1', 'A motion', 'https://edm.parliament.uk/1', now(), now(), now(), '{7,8}');
    insert into record.finds (id, item_id, ask_id, score, terms, passages, item_version)
      values ('${find}', '${item}', '${ask}', 0.5, '{a term}', '[]', 1)`)
})

async function call(name: string, ...args: unknown[]): Promise<Record<string, unknown>> {
  const places = args.map((_, at) => `$${at + 1}`).join(', ')
  const { rows } = await campaign.query(`select record.${name}(${places}) as answer`, args)
  return rows[0].answer
}

const decide = (given: object, by = session): Promise<Record<string, unknown>> =>
  call('decide_find', by, find, JSON.stringify({ itemVersion: 1, ...given }))

test('a person says what a find is, once; and lets it wait again', async () => {
  expect(await decide({ state: 'not-ours', why: 'It is about horses', blamed: 'a term' })).toEqual({ outcome: 'done' })
  const { rows } = await campaign.query('select state, why, blamed, decided_by from record.finds')
  expect(rows).toEqual([{ state: 'not-ours', why: 'It is about horses', blamed: 'a term', decided_by: ada }])
  expect(await decide({ state: 'touches' })).toEqual({ outcome: 'changed-meanwhile', state: 'not-ours' })
  expect(await call('reopen_find', session, find)).toEqual({ outcome: 'done' })
  expect(await decide({ state: 'touches' })).toEqual({ outcome: 'done' })
})

test('what is said is said of the words that were seen; of other words it can be said again', async () => {
  await worker.query('update record.items set version = 2')
  expect(await decide({ state: 'touches' })).toMatchObject({ outcome: 'changed-meanwhile' })
  expect(await decide({ state: 'touches', itemVersion: 2 })).toEqual({ outcome: 'done' })
  await worker.query('update record.items set version = 3')
  expect(await decide({ state: 'text-of', itemVersion: 3 })).toEqual({ outcome: 'done' })
})

test('nobody is taken for an answer who is not signed in, and nothing is not ours without a reason', async () => {
  await expect(decide({ state: 'touches' }, randomBytes(32))).rejects.toThrow('signed in')
  await expect(decide({ state: 'not-ours', why: ' ' })).rejects.toThrow('reason')
  await expect(decide({ state: 'waiting' })).rejects.toThrow('a find is')
  expect(await call('decide_find', session, randomUUID(), '{"state":"touches"}')).toEqual({ outcome: 'gone' })
})

test('what is looked for has a number, which goes up with its terms and not with who is told', async () => {
  const current = async (): Promise<number> =>
    Number((await worker.query('select current from record.watch_numbers')).rows[0].current)
  const given = { askId: ask, name: 'a-watch', terms: 'one', told: [] }
  const first = await call('save_watch', session, JSON.stringify(given))
  const from = await current()
  const id = first['id']
  expect(await call('save_watch', session, JSON.stringify({ ...given, id, told: [ada] }))).toMatchObject({
    outcome: 'done',
  })
  expect(await current()).toBe(from)
  expect(await call('save_watch', session, JSON.stringify({ ...given, id, terms: 'two' }))).toMatchObject({
    outcome: 'done',
  })
  expect(await current()).toBe(from + 1)
  expect(await call('save_watch', session, JSON.stringify({ ...given, terms: 'three' }))).toEqual({ outcome: 'taken' })
  const late = { ...given, id, terms: 'four', changedAt: '2020-01-01T00:00:00Z' }
  expect(await call('save_watch', session, JSON.stringify(late))).toEqual({ outcome: 'changed-meanwhile' })
})

test('what was not seen for 400 days is forgotten, but not what a person said is ours', async () => {
  await worker.query(`update record.items set seen_at = now() - interval '401 days'`)
  await decide({ state: 'touches' })
  expect((await worker.query('select record.forget_items() as n')).rows).toEqual([{ n: 0 }])
  await call('reopen_find', session, find)
  expect((await worker.query('select record.forget_items() as n')).rows).toEqual([{ n: 1 }])
})

test('a proceeding follows what Parliament has at its address: whose names stand on it now, and that it went', async () => {
  await owner.query(`insert into record.proceedings (slug, ask_id, kind, title, happened_on, url, verified)
    values ('a-motion', '${ask}', 'motion', 'A motion', '2026-03-02', 'https://edm.parliament.uk/1', true)`)
  const signed = async (): Promise<unknown[]> =>
    (await worker.query('select member_id, role from record.published_proceeding_members order by 1')).rows
  expect(await signed()).toEqual([
    { member_id: 7, role: 'signed' },
    { member_id: 8, role: 'signed' },
  ])
  await worker.query(`update record.items set member_ids = '{8}'`)
  expect(await signed()).toEqual([{ member_id: 8, role: 'signed' }])
  await worker.query('update record.items set gone_at = now()')
  expect(await signed()).toEqual([])
})

test.each([
  'update record.finds set state = state',
  'delete from record.items',
  'insert into record.watches select * from record.watches',
])('the desk cannot: %s', async (statement) => {
  await expect(campaign.query(statement)).rejects.toThrow('permission denied')
})
