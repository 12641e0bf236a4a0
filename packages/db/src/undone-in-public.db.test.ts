import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { cloneDatabase, type TestDatabase } from './testing/index.ts'

let database: TestDatabase
let owner: pg.Client
let campaign: pg.Client
let site: pg.Client

const [ada, ben] = [randomUUID(), randomUUID()]
const sessions: Record<string, Buffer> = { [ada]: randomBytes(32), [ben]: randomBytes(32) }
const bill = randomUUID()
const stage = randomUUID()

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'))
  owner = await connect(database.ownerUrl)
  campaign = await connect(database.urlFor('safe_campaign'))
  site = await connect(database.urlFor('safe_site'))
})

afterAll(async () => {
  await Promise.all([owner.end(), campaign.end(), site.end()])
  await database.drop()
})

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  return client
}

beforeEach(async () => {
  await owner.query(`truncate record.bills, record.proposals, record.sets, record.changes, staff.accounts cascade`)
  await owner.query(`
    insert into staff.accounts (id, name, email) values ('${ada}', 'Ada', 'ada@example.org'), ('${ben}', 'Ben', 'ben@example.org');
    insert into record.bills (id, slug, short_title, verified) values ('${bill}', 'x-bill', 'X Bill', true);
    insert into record.stages (id, bill_id, kind, house, name, position, verified)
      values ('${stage}', '${bill}', 'committee', 'Commons', 'Committee stage', 1, true)`)
  for (const [id, hash] of Object.entries(sessions)) {
    await owner.query(
      `insert into staff.sessions (token_hash, staff_id, expires_at) values ($1, $2, now() + interval '1 hour')`,
      [hash, id],
    )
  }
})

interface Given {
  kind: string
  title: string
  subjectId?: string
  billId: string
  proposed: Record<string, unknown>
}

async function call(name: string, ...args: unknown[]): Promise<Record<string, string>> {
  const places = args.map((_, at) => `$${at + 1}`).join(', ')
  const { rows } = await campaign.query(`select record.${name}(${places}) as answer`, args)
  return rows[0].answer
}

const ground = { why: 'It was printed.', sourceUrl: 'https://bills.parliament.uk/x', quote: 'as printed' }

async function publish(...given: Given[]): Promise<string> {
  const wanted = []
  for (const one of given) {
    const whole = { ...ground, act: 'add', expected: {}, typed: {}, within: 'X Bill', state: 'waiting', ...one }
    const { id, revision } = await call('propose', sessions[ada], JSON.stringify(whole))
    wanted.push({ id, revision })
  }
  const { outcome, setId } = await call('publish', sessions[ben], JSON.stringify(wanted), false)
  expect(outcome).toBe('published')
  return setId ?? ''
}

const undo = (set: string) => call('undo', sessions[ben], set, 'It is of another bill.')

async function readUndone(): Promise<unknown[]> {
  return (
    await site.query(`select title, within, slug, why, came_by < went_by as is_after from record.published_undone`)
  ).rows
}

const amendment = (own: Partial<Given> = {}): Given => ({
  kind: 'amendment',
  title: 'Amendment 5',
  billId: bill,
  proposed: { stageId: stage, kind: 'amendment', number: '5', numberKey: '5', slug: 'x-5', decision: 'no-decision' },
  ...own,
})

test('a row that was public and went is known by what it was called, and why it went', async () => {
  const set = await publish(amendment())
  expect(await readUndone()).toEqual([])
  await undo(set)
  expect(await readUndone()).toEqual([
    { title: 'Amendment 5', within: 'X Bill', slug: 'x-5', why: 'It is of another bill.', is_after: true },
  ])
})

test.each([
  ['was not public', `update record.bills set verified = false`],
  [
    'is public only since',
    `insert into record.changes (origin, subject_kind, subject_id, field, before, after)
    values ('staff', 'bill', '${bill}', 'verified', 'false', 'true')`,
  ],
])('nothing is known of one whose bill %s', async (_what, sql) => {
  const set = await publish(amendment())
  await owner.query(sql)
  await undo(set)
  expect(await readUndone()).toEqual([])
})

test('a bill that came and went with what stands in it was public with all of it', async () => {
  const [newBill, newStage] = [randomUUID(), randomUUID()]
  const set = await publish(
    {
      kind: 'bill',
      title: 'Y Bill',
      billId: newBill,
      subjectId: newBill,
      proposed: { shortTitle: 'Y Bill', slug: 'y-bill' },
    },
    {
      kind: 'stage',
      title: 'Committee stage',
      subjectId: newStage,
      billId: newBill,
      proposed: { billId: newBill, kind: 'report', house: 'Lords', name: 'Report stage' },
    },
  )
  await undo(set)
  expect(await readUndone()).toHaveLength(2)
})

test('what is undone is told to the pages that showed it, though its row is gone', async () => {
  const set = await publish(amendment())
  const listener = await connect(database.urlFor('safe_site'))
  const notices: string[] = []
  listener.on('notification', ({ payload = '' }) => void notices.push(payload))
  await listener.query('listen record_changed')
  await undo(set)
  await listener.query('select 1')
  await listener.end()
  expect(notices.join(' ')).toContain(bill)
})
