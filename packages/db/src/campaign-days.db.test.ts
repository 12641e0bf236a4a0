import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { cloneDatabase, type TestDatabase } from './testing/index.ts'

let database: TestDatabase
let owner: pg.Client
let campaign: pg.Client
let worker: pg.Client
let site: pg.Client

const [ask, bill, report, third] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
const today = `(now() at time zone 'Europe/London')::date`
const stage = 'stage/made-bill/lords/report/1'

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'))
  owner = await connect(database.ownerUrl)
  campaign = await connect(database.urlFor('safe_campaign'))
  worker = await connect(database.urlFor('safe_worker'))
  site = await connect(database.urlFor('safe_site'))
})

afterAll(async () => {
  await Promise.all([owner.end(), campaign.end(), worker.end(), site.end()])
  await database.drop()
})

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  return client
}

beforeEach(async () => {
  await owner.query(`
    truncate record.asks, record.bills, record.proceedings, record.items, letters.campaigns cascade;
    insert into record.asks (id, slug, position, title, lede, would_mean, verified) values ('${ask}', 'x', 1, 'X', 'X', 'X', true);
    insert into record.bills (id, slug, short_title, outcome, verified) values ('${bill}', 'made-bill', 'Made Bill', 'in-progress', true);
    insert into record.stages (id, bill_id, kind, house, name, position, verified) values
      ('${report}', '${bill}', 'report', 'Lords', 'Report stage', 4, true), ('${third}', '${bill}', 'third-reading', 'Lords', '3rd reading', 5, true)`)
})

/** As the campaign's own process saves it. */
async function save(values: Record<string, string>): Promise<void> {
  const told = {
    slug: `'made'`,
    ask_slug: `'x'`,
    content: `'{}'`,
    state: `'open'`,
    opens_on: `${today} - 5`,
    ...values,
  }
  const into = Object.keys(told).join(', ')
  await campaign.query(`insert into letters.campaigns (${into}) values (${Object.values(told).join(', ')})`)
}

const closing = { closes_with: `'${stage}'` }

async function sit(days: number, of = report): Promise<void> {
  await worker.query(
    `insert into record.sittings (stage_id, sits_on, verified) values ('${of}', ${today} + ${days}, true)`,
  )
}

/** As if all had been so many days before: the record's days and the campaign's alike. */
async function passDays(days: number): Promise<void> {
  await owner.query(`
    begin; set local session_replication_role = replica;
    update record.sittings set sits_on = sits_on - ${days};
    update record.proceedings set closes_on = closes_on - ${days};
    update letters.campaigns set opens_on = opens_on - ${days}, closes_on = closes_on - ${days};
    commit`)
  await worker.query('select letters.follow_record()')
}

/** Days from today, and whether what it follows is lost. */
async function days(): Promise<Record<string, unknown>> {
  const { rows } = await owner.query(`
    select opens_on - ${today} as opens, closes_on - ${today} as closes, opens_lost_at is not null as "opensLost",
      closes_lost_at is not null as "closesLost", state = 'open' and coalesce(opens_on <= ${today}, false) and coalesce(closes_on >= ${today}, true) as "isOpen"
    from letters.campaigns`)
  return rows[0]
}

async function told(): Promise<string[]> {
  const { rows } = await campaign.query(
    `select edge, was - ${today} as was, becomes - ${today} as becomes from letters.campaign_day_changes order by id`,
  )
  return rows.map(({ edge, was, becomes }) => `${edge}: ${was} to ${becomes}`)
}

const open = { isOpen: true, closesLost: false }
const over = { isOpen: false, closesLost: false }
/** It takes letters on, and staff are told that its end is not known any more. */
const held = { isOpen: true, closes: null, closesLost: true }

interface Story {
  what: string
  sits: number[]
  happens: () => Promise<unknown>
  is: Record<string, unknown>
  tells?: string[]
}

const remove = (from: number) => worker.query(`delete from record.sittings where sits_on = ${today} + ${from}`)
const move = (from: number, to: number) =>
  worker.query(`update record.sittings set sits_on = ${today} + ${to} where sits_on = ${today} + ${from}`)
const nothing = () => Promise.resolve()

test.each<Story>([
  { what: 'a day that is to come is its last', sits: [3], happens: nothing, is: { ...open, closes: 3 } },
  { what: 'of several the last', sits: [-1, 3, 8], happens: nothing, is: { ...open, closes: 8 } },
  { what: 'on its day it is still open', sits: [3], happens: () => passDays(3), is: { ...open, closes: 0 } },
  { what: 'the day after it is over', sits: [3], happens: () => passDays(4), is: { ...over, closes: -1 } },
  { what: 'while no day is known it is open', sits: [], happens: nothing, is: { ...open, closes: null } },
  {
    what: 'a day that comes is taken',
    sits: [],
    happens: () => sit(4),
    is: { ...open, closes: 4 },
    tells: ['closes: null to 4'],
  },
  {
    what: 'a day that moves takes it along',
    sits: [3],
    happens: () => move(3, 9),
    is: { ...open, closes: 9 },
    tells: ['closes: 3 to 9'],
  },
  {
    what: 'nearer as well',
    sits: [9],
    happens: () => move(9, 0),
    is: { ...open, closes: 0 },
    tells: ['closes: 9 to 0'],
  },
  {
    what: 'a day that is taken away does not close it',
    sits: [3],
    happens: () => remove(3),
    is: held,
    tells: ['closes: 3 to null'],
  },
  {
    what: 'not even where it sat before',
    sits: [-2, 3],
    happens: () => remove(3),
    is: held,
    tells: ['closes: 3 to null'],
  },
  {
    what: 'nor one that moves into the past',
    sits: [3],
    happens: () => move(3, -1),
    is: held,
    tells: ['closes: 3 to null'],
  },
  { what: 'nor on its very day', sits: [0], happens: () => remove(0), is: held, tells: ['closes: 0 to null'] },
  {
    what: 'a new day after that is taken',
    sits: [-2, 3],
    happens: () => remove(3).then(() => sit(6)),
    is: { ...open, closes: 6 },
    tells: ['closes: 3 to null', 'closes: null to 6'],
  },
  {
    what: 'the stage is taken off the public record',
    sits: [3],
    happens: () => worker.query(`update record.stages set verified = false where id = '${report}'`),
    is: held,
    tells: ['closes: 3 to null'],
  },
  {
    what: 'the stage is gone',
    sits: [3],
    happens: () => owner.query(`delete from record.stages where id = '${report}'`),
    is: held,
  },
  { what: 'the bill is gone', sits: [3], happens: () => owner.query('delete from record.bills'), is: held },
  {
    what: 'the bill has another address',
    sits: [3],
    happens: () => worker.query(`update record.bills set slug = 'other'`),
    is: held,
  },
  {
    what: 'the stage is gone once it was over: it stays over',
    sits: [3],
    happens: () => passDays(4).then(() => owner.query(`delete from record.stages where id = '${report}'`)),
    is: { isOpen: false, closes: -1, closesLost: true },
    tells: ['closes: -1 to -1'],
  },
  {
    what: 'once it was over, the stage sits again: it is open again',
    sits: [3],
    happens: () => passDays(4).then(() => sit(2)),
    is: { ...open, closes: 2 },
    tells: ['closes: -1 to 2'],
  },
  {
    what: 'its day was taken away, and the next stage sits: it is the last day',
    sits: [3],
    happens: () => remove(3).then(() => sit(0, third)),
    is: { ...open, closes: 0 },
    tells: ['closes: 3 to null', 'closes: null to 0'],
  },
  {
    what: 'a later stage that has a day to come says nothing yet',
    sits: [3],
    happens: () => remove(3).then(() => sit(5, third)),
    is: held,
  },
  {
    what: 'until that day has come by the clock alone',
    sits: [3],
    happens: () =>
      remove(3)
        .then(() => sit(5, third))
        .then(() => passDays(5)),
    is: { ...open, closes: 0 },
  },
  {
    what: 'the bill falls: it is the last day',
    sits: [],
    happens: () => worker.query(`update record.bills set outcome = 'fell'`),
    is: { ...open, closes: 0 },
    tells: ['closes: null to 0'],
  },
  {
    what: 'it sat, and nobody knew beforehand: whoever writes has the rest of the day',
    sits: [],
    happens: () => sit(-1),
    is: { ...open, closes: 0 },
    tells: ['closes: null to 0'],
  },
])('closes with a stage: $what', async ({ sits, happens, is, tells }) => {
  for (const one of sits) await sit(one)
  await save(closing)
  await happens()
  expect(await days()).toMatchObject(is)
  const changed = await told()
  expect(changed).toEqual(tells ?? changed)
})

test.each([
  { what: 'from one day to another', to: 6, tells: ['closes: 3 to 6'] },
  { what: 'there and back', to: 3, tells: [] },
])('what is written in several steps is told as one: $what', async ({ to, tells }) => {
  await sit(3)
  await save(closing)
  await worker.query('begin')
  await remove(3)
  await sit(to)
  await worker.query('commit')
  expect(await days()).toMatchObject({ ...open, closes: to })
  expect(await told()).toEqual(tells)
})

const reached = { opens_on: 'null', opens_with: `'reached:${stage}'` }
const hasADay = { opens_on: 'null', opens_with: `'has-a-day:${stage}'` }

test.each<Story & { by: Record<string, string> }>([
  {
    what: 'no day is known yet',
    by: reached,
    sits: [],
    happens: nothing,
    is: { isOpen: false, opens: null, opensLost: false },
  },
  { what: 'its first day is to come', by: reached, sits: [3, 5], happens: nothing, is: { isOpen: false, opens: 3 } },
  {
    what: 'its first day has come',
    by: reached,
    sits: [3, 5],
    happens: () => passDays(3),
    is: { isOpen: true, opens: 0 },
  },
  {
    what: 'its first day moves',
    by: reached,
    sits: [3],
    happens: () => move(3, 6),
    is: { isOpen: false, opens: 6 },
    tells: ['opens: 3 to 6'],
  },
  {
    what: 'its day is taken away',
    by: reached,
    sits: [3],
    happens: () => remove(3),
    is: { isOpen: false, opens: null, opensLost: true },
  },
  {
    what: 'once open it stays so, wherever the day goes',
    by: reached,
    sits: [0],
    happens: () => move(0, 6),
    is: { isOpen: true, opens: 0 },
  },
  {
    what: 'of a draft the day still moves',
    by: { ...reached, state: `'draft'` },
    sits: [0],
    happens: () => move(0, 6),
    is: { opens: 6 },
  },
  { what: 'a day of it is not known', by: hasADay, sits: [], happens: nothing, is: { isOpen: false, opens: null } },
  {
    what: 'a day of it comes to be known',
    by: hasADay,
    sits: [],
    happens: () => sit(20),
    is: { isOpen: true, opens: 0 },
    tells: ['opens: null to 0'],
  },
  {
    what: 'it goes again: what is open stays open',
    by: hasADay,
    sits: [20],
    happens: () => remove(20),
    is: { isOpen: true, opens: 0 },
  },
  {
    what: 'the stage is gone',
    by: reached,
    sits: [3],
    happens: () => owner.query(`delete from record.stages where id = '${report}'`),
    is: { isOpen: false, opens: null, opensLost: true },
  },
])('opens with a stage: $what', async ({ by, sits, happens, is, tells }) => {
  for (const one of sits) await sit(one)
  await save(by)
  await happens()
  expect(await days()).toMatchObject(is)
  const changed = await told()
  expect(changed).toEqual(tells ?? changed)
})

async function putCall(closesIn: number): Promise<void> {
  await owner.query(`
    insert into record.proceedings (slug, ask_id, kind, title, happened_on, url, closes_on, verified)
    values ('made-call', '${ask}', 'call', 'Made call', ${today} - 9, 'https://parliament.example/call', ${today} + ${closesIn}, true)`)
}

async function putItem(dueIn: number): Promise<void> {
  await worker.query(`
    insert into record.items (source, kind, key, title, url, due_on, first_seen_at, seen_at, changed_at)
    values ('committees', 'call', '1', 'Made call', 'https://parliament.example/call', ${today} + ${dueIn}, now(), now(), now())`)
}

const ofCall = (values: string) => owner.query(`update record.proceedings set ${values}`)

test.each<Omit<Story, 'sits'>>([
  { what: 'its closing day is the last', happens: nothing, is: { ...open, closes: 3 } },
  { what: 'the day after it is over', happens: () => passDays(4), is: { ...over, closes: -1 } },
  { what: 'it is prolonged', happens: () => ofCall(`closes_on = ${today} + 9`), is: { ...open, closes: 9 } },
  { what: 'its day is moved into the past', happens: () => ofCall(`closes_on = ${today} - 1`), is: held },
  { what: 'its day is taken away', happens: () => ofCall('closes_on = null'), is: held },
  { what: 'it is not public any more', happens: () => ofCall('verified = false'), is: held },
  { what: 'it is gone', happens: () => owner.query('delete from record.proceedings'), is: held },
])('closes with a call for evidence: $what', async ({ happens, is }) => {
  await putCall(3)
  await save({ closes_with: `'call/made-call'` })
  await happens()
  expect(await days()).toMatchObject(is)
})

test.each([
  { what: 'the same day as the record', due: 3, is: { ...open, closes: 3 } },
  {
    what: 'another day than the record: none is known until somebody says which',
    due: 5,
    is: { isOpen: true, closes: null },
  },
])('Parliament gives of a call $what', async ({ due, is }) => {
  await putItem(due)
  await putCall(3)
  await save({ closes_with: `'call/made-call'` })
  expect(await days()).toMatchObject(is)
})

test('whoever saves cannot give the day that is the record’s, nor say that it is lost', async () => {
  await sit(3)
  await save({ ...closing, closes_on: `${today} - 1`, closes_lost_at: 'now()' })
  expect(await days()).toMatchObject({ ...open, closes: 3 })
  await campaign.query(`update letters.campaigns set closes_on = ${today} - 1, closes_lost_at = now()`)
  expect(await days()).toMatchObject({ ...open, closes: 3 })
  await campaign.query(`update letters.campaigns set closes_with = null, closes_on = ${today} + 30`)
  expect(await days()).toMatchObject({ ...open, closes: 30 })
  await sit(6)
  expect(await days(), 'a day that staff gave stays').toMatchObject({ ...open, closes: 30 })
})

test.each([
  ['opens on no day and with nothing', { opens_on: 'null' }],
  ['opens with a call', { opens_on: 'null', opens_with: `'reached:call/x'` }],
  ['closes with anything else', { closes_with: `'bill/x'` }],
  ['expects a vote with no stage', { expects_vote: 'true' }],
  ['expects a vote at the end of a call', { expects_vote: 'true', closes_with: `'call/x'` }],
])('the database takes no campaign that %s', async (_what, values) => {
  await expect(save(values)).rejects.toThrow('check constraint')
})

interface ToCome {
  what: string
  sits: number[]
  values?: Record<string, string>
  is: object[]
}

const said = { slug: 'made', kind: 'stage', name: 'Report stage', house: 'Lords', bill_slug: 'made-bill' }

test.each<ToCome>([
  { what: 'a day to come', sits: [3], is: [{ ...said, in: 3, is_today: false, is_vote: false }] },
  { what: 'today', sits: [0], is: [{ ...said, in: 0, is_today: true }] },
  { what: 'a vote on it', sits: [3], values: { expects_vote: 'true' }, is: [{ in: 3, is_vote: true }] },
  {
    what: 'a vote on one of two days',
    sits: [3, 4],
    values: { expects_vote: 'true' },
    is: [{ in: 3, is_vote: false }],
  },
  {
    what: 'a vote on the last of two days',
    sits: [-1, 4],
    values: { expects_vote: 'true' },
    is: [{ in: 4, is_vote: true }],
  },
  { what: 'a day that is past', sits: [-1], is: [] },
  { what: 'no day', sits: [], is: [] },
  { what: 'a draft', sits: [3], values: { state: `'draft'` }, is: [] },
  { what: 'a campaign that staff closed', sits: [3], values: { state: `'closed'` }, is: [] },
  { what: 'one that is not open yet', sits: [3], values: { opens_on: `${today} + 1` }, is: [] },
  { what: 'one that closes by a day of its own', sits: [3], values: { closes_with: 'null' }, is: [] },
])('what is to come is public of an open campaign alone: $what', async ({ sits, values = {}, is }) => {
  for (const one of sits) await sit(one)
  await save({ ...closing, ...values })
  const { rows } = await site.query(`select *, day - ${today} as in from record.published_campaign_days`)
  expect(rows).toMatchObject(is)
})

test('what is said goes with its day, and when that moves', async () => {
  const sayWhen = async () =>
    (await site.query(`select day - ${today} as in from record.published_campaign_days`)).rows.map((row) => row.in)
  await sit(3)
  await save(closing)
  await move(3, 8)
  expect(await sayWhen()).toEqual([8])
  await remove(8)
  expect(await sayWhen()).toEqual([])
  await sit(2)
  expect(await sayWhen()).toEqual([2])
  await passDays(3)
  expect(await sayWhen()).toEqual([])
})

test('pages that tell of notices are told when such a day changes, and not when nobody follows it', async () => {
  const heard: (string | undefined)[] = []
  site.on('notification', ({ payload }) => heard.push(payload))
  await site.query('listen record_changed')
  await sit(3)
  await site.query('select 1')
  expect(heard).toEqual([])
  await save(closing)
  await site.query('select 1')
  heard.length = 0
  await sit(5)
  await site.query('select 1')
  await site.query('unlisten record_changed')
  expect(heard).toEqual(['["kind:notice"]'])
})
