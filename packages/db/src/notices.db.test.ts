import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { cloneDatabase, type TestDatabase } from './testing/index.ts'

let database: TestDatabase
let owner: pg.Client
let campaign: pg.Client
let site: pg.Client

const [ada, ben, ask] = [randomUUID(), randomUUID(), randomUUID()]
const sessions = { [ada]: randomBytes(32), [ben]: randomBytes(32) }
/** A word that stands nowhere else. */
const mark = 'zebrafinch'

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
  await owner.query(`
    truncate record.asks, record.notices, record.proposals, record.sets, record.changes, record.sources, record.citations,
      record.search_documents, staff.accounts, letters.campaigns cascade;
    insert into staff.accounts (id, name, email) values ('${ada}', 'Ada', 'ada@example.org'), ('${ben}', 'Ben', 'ben@example.org');
    insert into record.asks (id, slug, position, title, lede, would_mean, verified) values ('${ask}', 'x', 1, 'X', 'X', 'X', true)`)
  for (const [id, hash] of Object.entries(sessions)) {
    await owner.query(
      `insert into staff.sessions (token_hash, staff_id, expires_at) values ($1, $2, now() + interval '1 hour')`,
      [hash, id],
    )
  }
})

async function call(name: string, ...args: unknown[]): Promise<Record<string, unknown>> {
  const places = args.map((_, at) => `$${at + 1}`).join(', ')
  return (await campaign.query(`select record.${name}(${places}) as answer`, args)).rows[0].answer
}

const today = `(now() at time zone 'Europe/London')::date`

/** The London day so many days from today, by the database's clock. */
async function dayIn(days: number): Promise<string> {
  return (await owner.query(`select (${today} + ${days})::text as day`)).rows[0].day
}

const language = (code: string): Record<string, string> => ({
  [`title${code}`]: `${mark} ${code}`,
  [`words${code}`]: `${mark} ${code}`,
  [`buttonLabel${code}`]: `${mark} ${code}`,
})

/** Ada proposes a call, Ben publishes it. */
async function publishCall(from: number, to: number): Promise<string> {
  const proposed = {
    slug: `${mark}-call`,
    kind: 'call',
    title: `${mark} title`,
    words: `${mark} words`,
    buttonLabel: `${mark} button`,
    buttonTo: 'campaign:firewall',
    askId: ask,
    ...language('Es'),
    ...language('Pt'),
    ...language('Cy'),
    startsOn: await dayIn(from),
    endsOn: await dayIn(to),
  }
  const why = { why: `${mark} why`, sourceUrl: `https://source.example/${mark}`, quote: `${mark} quote` }
  const given = { act: 'add', kind: 'notice', title: `${mark} title`, state: 'waiting', proposed, ...why }
  const told = await call('propose', sessions[ada], JSON.stringify(given))
  expect(await call('publish', sessions[ada], JSON.stringify([told]), false)).toMatchObject({
    outcome: 'needs-another',
  })
  const answer = await call('publish', sessions[ben], JSON.stringify([told]), false)
  expect(answer).toMatchObject({ outcome: 'published' })
  return String(told['subjectId'])
}

/** As if all that was done so far had been done so many days before. */
async function passDays(days: number): Promise<void> {
  await owner.query(`
    update record.notices set starts_on = starts_on - ${days}, ends_on = ends_on - ${days};
    update record.changes set at = at - interval '${days} days'`)
}

/** Everything that the site may read, by the names of those relations in which a word stands. */
async function findSaying(word: string): Promise<string[]> {
  const { rows } = await owner.query(`
    select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('record', 'letters', 'staff') and c.relkind in ('r', 'v', 'm') and has_table_privilege('safe_site', c.oid, 'select')`)
  expect(rows.length).toBeGreaterThan(20)
  const found: string[] = []
  for (const { name } of rows) {
    // oxlint-disable-next-line no-await-in-loop -- one connection
    const told = await site.query(
      `select exists (select from ${name} t where to_jsonb(t)::text ilike $1) as is_there`,
      [`%${word}%`],
    )
    if (told.rows[0].is_there) found.push(name)
  }
  return found.toSorted()
}

const begin = async (worker: pg.Client): Promise<number> =>
  (await worker.query('select record.begin_notices() as begun')).rows[0].begun

async function withWorkers<Told>(many: number, work: (workers: pg.Client[]) => Promise<Told>): Promise<Told> {
  const workers = await Promise.all(Array.from({ length: many }, () => connect(database.urlFor('safe_worker'))))
  try {
    return await work(workers)
  } finally {
    await Promise.all(workers.map((worker) => worker.end()))
  }
}

/** A view as it would answer at an instant. */
async function readAt(view: string, instant: string): Promise<Record<string, unknown>[]> {
  const { rows } = await owner.query(`select pg_get_viewdef($1::regclass) as says`, [view])
  const says = String(rows[0].says)
  expect(says).toContain('now()')
  return (await owner.query(says.replaceAll('now()', `'${instant}'::timestamptz`))).rows
}

test.each([
  ['in winter', '2026-12-01', '2026-12-01T00:00:00Z', '2026-12-02T00:00:00Z'],
  ['in summer', '2026-07-01', '2026-06-30T23:00:00Z', '2026-07-01T23:00:00Z'],
  ['on the day on which summer time begins', '2026-03-29', '2026-03-29T00:00:00Z', '2026-03-29T23:00:00Z'],
  ['on the day after', '2026-03-30', '2026-03-29T23:00:00Z', '2026-03-30T23:00:00Z'],
  ['on the day on which it ends', '2026-10-25', '2026-10-24T23:00:00Z', '2026-10-26T00:00:00Z'],
  ['on the last of February in a leap year', '2028-02-29', '2028-02-29T00:00:00Z', '2028-03-01T00:00:00Z'],
])('a notice of one day is there from London’s midnight to the next, %s', async (_when, day, begins, ends) => {
  await owner.query(
    `insert into record.notices (slug, kind, title, words, starts_on, ends_on, verified) values ('n', 'news', 'N', 'N', $1, $1, true)`,
    [day],
  )
  const before = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString()
  expect(await readAt('record.published_notices', before(begins))).toEqual([])
  expect(await readAt('record.published_notices', begins)).toMatchObject([{ slug: 'n', is_over: false }])
  expect(await readAt('record.published_notices', before(ends))).toMatchObject([{ is_over: false }])
  expect(await readAt('record.published_notices', ends)).toMatchObject([{ is_over: true }])
})

test('of a notice that is ahead, published by two, nothing is anywhere that the site may read', async () => {
  const id = await publishCall(1, 8)
  expect(await findSaying(mark)).toEqual([])
  expect(await findSaying(id)).toEqual([])
  expect(await withWorkers(1, ([worker]) => begin(worker ?? owner))).toBe(0)
  expect(await findSaying(mark)).toEqual([])
})

test('on its day it is in what is published, in search and among the changes, by one worker of two, once', async () => {
  const id = await publishCall(1, 8)
  await passDays(1)
  await withWorkers(2, async ([one, other]) => {
    if (!one || !other) throw new Error('two workers were wanted')
    await one.query('begin')
    expect(await begin(one)).toBe(1)
    const waiting = begin(other)
    await one.query('commit')
    expect(await waiting).toBe(0)
    expect(await begin(one)).toBe(0)
  })
  const { rows } = await site.query('select subject_id, field, before, after, why from record.published_changes')
  expect(rows, 'and nothing of what was written before').toEqual([
    { subject_id: id, field: 'begun', before: null, after: await dayIn(7), why: null },
  ])
  expect(await findSaying(mark)).toEqual(
    expect.arrayContaining(['record.published_notices', 'record.published_search', 'record.published_citations']),
  )
})

test('what was changed in it while it was ahead is told to nobody, then or later', async () => {
  const id = await publishCall(2, 8)
  const given = {
    act: 'edit',
    kind: 'notice',
    subjectId: id,
    title: 'x',
    state: 'waiting',
    expected: { words: `${mark} words` },
    proposed: { words: `${mark} other words` },
    why: 'A slip',
    sourceUrl: 'https://source.example/x',
    quote: 'q',
  }
  const told = await call('propose', sessions[ada], JSON.stringify(given))
  expect(await call('publish', sessions[ben], JSON.stringify([told]), false)).toMatchObject({ outcome: 'published' })
  expect(await findSaying(mark)).toEqual([])
  await passDays(2)
  await withWorkers(1, ([worker]) => begin(worker ?? owner))
  const { rows } = await site.query('select field from record.published_changes')
  expect(rows).toEqual([{ field: 'begun' }])
})

test('what is published on one of its days is told by that, and not again', async () => {
  await publishCall(0, 3)
  expect(await withWorkers(1, ([worker]) => begin(worker ?? owner))).toBe(0)
  const { rows } = await site.query('select field from record.published_changes')
  expect(rows).toEqual([{ field: '*' }])
})

test('one that was put off is gone from search too, and begins again on its new day', async () => {
  const id = await publishCall(0, 3)
  const given = {
    act: 'edit',
    kind: 'notice',
    subjectId: id,
    title: 'x',
    state: 'waiting',
    expected: { startsOn: await dayIn(0) },
    proposed: { startsOn: await dayIn(2) },
    why: 'Put off',
    sourceUrl: 'https://source.example/x',
    quote: 'q',
  }
  const told = await call('propose', sessions[ada], JSON.stringify(given))
  expect(await call('publish', sessions[ben], JSON.stringify([told]), false)).toMatchObject({ outcome: 'published' })
  expect(await findSaying(mark)).toEqual([])
  await passDays(2)
  expect(await withWorkers(1, ([worker]) => begin(worker ?? owner))).toBe(1)
})

test('one that was over before a worker looked is told by none', async () => {
  await publishCall(1, 2)
  await passDays(3)
  expect(await withWorkers(1, ([worker]) => begin(worker ?? owner))).toBe(0)
})

test('one that is undone while ahead goes without a trace', async () => {
  await publishCall(1, 8)
  const { rows } = await owner.query('select id from record.sets')
  expect(await call('undo', sessions[ben], rows[0].id, 'Not now')).toMatchObject({ outcome: 'undone' })
  expect(await findSaying(mark)).toEqual([])
  await passDays(1)
  expect(await withWorkers(1, ([worker]) => begin(worker ?? owner))).toBe(0)
  expect((await owner.query('select from record.notices')).rowCount).toBe(0)
})

test.each([
  ['no such campaign', null, 'closed'],
  ['a draft', `'draft', ${today}, null`, 'not-yet'],
  ['one that opens tomorrow', `'open', ${today} + 1, null`, 'not-yet'],
  ['an open one', `'open', ${today}, null`, 'open'],
  ['one on its last day', `'open', ${today} - 5, ${today}`, 'open'],
  ['one whose last day is over', `'open', ${today} - 5, ${today} - 1`, 'closed'],
  ['one that staff closed', `'closed', ${today}, null`, 'closed'],
])('a call says whether its campaign takes letters: %s', async (_what, campaignValues, standing) => {
  if (campaignValues !== null) {
    await owner.query(
      `insert into letters.campaigns (slug, ask_slug, content, state, opens_on, closes_on) values ('firewall', 'x', '{}', ${campaignValues})`,
    )
  }
  await publishCall(0, 3)
  expect((await site.query('select campaign from record.published_notices')).rows).toEqual([{ campaign: standing }])
})

test('when staff open or close a campaign, pages that tell of notices are told', async () => {
  await owner.query(
    `insert into letters.campaigns (slug, ask_slug, content, state, opens_on) values ('firewall', 'x', '{}', 'open', ${today})`,
  )
  const told: (string | undefined)[] = []
  site.on('notification', ({ payload }) => told.push(payload))
  await site.query('listen record_changed')
  await owner.query(`update letters.campaigns set revision = revision + 1`)
  await owner.query(`update letters.campaigns set state = 'closed'`)
  await site.query('select 1')
  await site.query('unlisten record_changed')
  expect(told).toEqual(['["kind:notice"]'])
})

test.each([
  ['ends before it starts', { starts_on: '2026-06-02', ends_on: '2026-06-01' }],
  ['runs longer than a year', { starts_on: '2026-06-02', ends_on: '2027-06-03' }],
  ['has a button without words', { button_to: '/asks' }],
  ['has words for no button', { button_label: 'Press' }],
  ['leads to another site in disguise', { button_label: 'Press', button_to: '//elsewhere.example' }],
  ['leads where a script would run', { button_label: 'Press', button_to: 'javascript:alert(1)' }],
  ['is a call without a button', { kind: 'call' }],
])('the database takes no notice that %s', async (_what, wrong) => {
  const row = {
    slug: 'n',
    kind: 'news',
    title: 'N',
    words: 'N',
    starts_on: '2026-06-01',
    ends_on: '2027-06-01',
    verified: true,
  }
  const insert = (values: Record<string, unknown>): Promise<unknown> =>
    owner.query(`insert into record.notices select * from jsonb_populate_record(null::record.notices, $1)`, [
      JSON.stringify({ id: randomUUID(), ...values }),
    ])
  await insert({ ...row, slug: 'good' })
  await expect(insert({ ...row, ...wrong })).rejects.toMatchObject({ code: '23514' })
})
