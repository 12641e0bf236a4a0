import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { openDatabase } from './open-database.ts'
import { cloneDatabase, putStance, type TestDatabase } from './testing/index.ts'

let database: TestDatabase
let owner: pg.Client
let campaign: pg.Client
let site: pg.Client

const [ada, ben] = [randomUUID(), randomUUID()]
const sessions = { [ada]: randomBytes(32), [ben]: randomBytes(32) }
const ask = randomUUID()

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
  await owner.query(`truncate record.stances, record.members, record.proposals, record.sets, record.changes, record.sources,
    record.asks, staff.accounts, record.citations cascade`)
  await owner.query(`
    insert into staff.accounts (id, name, email) values ('${ada}', 'Ada', 'ada@example.org'), ('${ben}', 'Ben', 'ben@example.org');
    insert into record.asks (id, slug, position, title, lede, would_mean, verified) values ('${ask}', 'an-ask', 1, 'An ask', 'x', 'x', true);
    insert into record.members (id, name, house, is_current, as_of) values (7, 'Seven', 'Commons', true, '2026-01-01')`)
  for (const [id, hash] of Object.entries(sessions)) {
    await owner.query(
      `insert into staff.sessions (token_hash, staff_id, expires_at) values ($1, $2, now() + interval '1 hour')`,
      [hash, id],
    )
  }
})

type Answer = Record<string, unknown> & { outcome: string }

async function call(name: string, ...args: unknown[]): Promise<Answer> {
  const places = args.map((_, at) => `$${at + 1}`).join(', ')
  const { rows } = await campaign.query(`select record.${name}(${places}) as answer`, args)
  return rows[0].answer
}

const session = (person: string): Buffer => sessions[person] ?? Buffer.alloc(32)
const page = { sourceUrl: 'https://hansard.parliament.uk/x', quote: 'as printed' }
const letter = { memberId: '7', askId: ask, side: 'for', saidOn: '2026-03-02', source: 'private' }
const speech = { ...letter, source: 'public', saidWhere: 'In the House' }

async function propose(person: string, given: Record<string, unknown>): Promise<Record<string, unknown>> {
  const whole = { act: 'add', kind: 'stance', title: 'Seven: for it', expected: {}, state: 'waiting', why: 'Read it.' }
  return call('propose', session(person), JSON.stringify({ ...whole, ...given }))
}

const publish = (person: string, { id, revision }: Record<string, unknown>, inAHurry = false): Promise<Answer> =>
  call('publish', session(person), JSON.stringify([{ id, revision }]), inAHurry)

async function all(sql: string, by = owner): Promise<Record<string, unknown>[]> {
  return (await by.query(sql)).rows
}

const alone = (): Promise<unknown> => owner.query(`update staff.accounts set disabled_at = now() where id = '${ben}'`)
const told = (): Promise<Record<string, unknown>[]> =>
  all('select side, source, said_where, words from record.published_stances', site)

test('a letter that two have seen is public from the second’s look on, and nothing of it but the side and that day', async () => {
  const proposal = await propose(ada, { proposed: letter, why: 'Ada keeps the letter in the blue folder.' })
  expect(await told()).toEqual([])
  expect(await publish(ben, proposal)).toMatchObject({ outcome: 'published' })
  expect(await told()).toEqual([{ side: 'for', source: 'private', said_where: null, words: null }])
  const days = `select told_on = (now() at time zone 'Europe/London')::date as is_today from record.published_stances`
  expect(await all(days, site)).toEqual([{ is_today: true }])
  const changes = await all('select field, after, why, source_url, quote from record.published_changes', site)
  expect(changes).toEqual([{ field: '*', after: { side: 'for' }, why: null, source_url: null, quote: null }])
  expect(await all('select why from record.changes')).toEqual([{ why: 'Ada keeps the letter in the blue folder.' }])
})

test.each([
  { how: 'in a hurry', before: async () => {}, inAHurry: true },
  { how: 'by the one account there is', before: alone, inAHurry: false },
  { how: 'by the one account there is, in a hurry', before: alone, inAHurry: true },
])('a letter that one person has seen is public nowhere: $how', async ({ before, inAHurry }) => {
  const proposal = await propose(ada, { proposed: letter })
  await before()
  expect(await publish(ada, proposal, inAHurry)).toEqual({ outcome: 'needs-another' })
  expect(await told()).toEqual([])
  expect(await all('select * from record.stances')).toEqual([])
})

test('what was said in public may be published in a hurry, as all else', async () => {
  const proposal = await propose(ada, { proposed: speech, ...page })
  expect(await publish(ada, proposal, true)).toMatchObject({ outcome: 'published' })
  expect(await told()).toEqual([{ side: 'for', source: 'public', said_where: 'In the House', words: null }])
})

test.each([
  { edit: 'its side', before: letter, expected: { side: 'for' }, proposed: { side: 'against' }, by: {} },
  { edit: 'its day', before: letter, expected: { saidOn: '2026-03-02' }, proposed: { saidOn: '2026-03-03' }, by: {} },
  {
    edit: 'that it was in a letter after all',
    before: speech,
    expected: { source: 'public', saidWhere: 'In the House' },
    proposed: { source: 'private', saidWhere: null },
    by: {},
  },
])('one person alone changes nothing of it: $edit', async ({ before, expected, proposed, by }) => {
  const first = await propose(ada, { proposed: before, ...(before.source === 'public' ? page : {}) })
  await publish(ben, first)
  const stood = await told()
  const edit = await propose(ada, { act: 'edit', subjectId: first['subjectId'], expected, proposed, ...by })
  expect(await publish(ada, edit, true)).toEqual({ outcome: 'needs-another' })
  expect(await told()).toEqual(stood)
  expect(await publish(ben, edit)).toMatchObject({ outcome: 'published' })
})

test.each([
  ['a letter with the address of where it lies', { proposed: letter, ...page }],
  ['a letter with words of it', { proposed: letter, quote: 'I am for it' }],
  ['a speech without a source', { proposed: speech }],
])('%s is not even proposed', async (_what, given) => {
  await expect(propose(ada, given)).rejects.toThrow(/needs a source and its words, or neither/)
})

test.each([
  { what: 'where it was said', more: { saidWhere: 'To a constituent' } },
  { what: 'a word of it', more: { words: 'I am for it' } },
])('the database keeps nothing of a letter: $what', async ({ more }) => {
  const proposal = await propose(ada, { proposed: { ...letter, ...more } })
  expect(await publish(ben, proposal)).toMatchObject({ outcome: 'refused' })
  expect(await all('select * from record.stances')).toEqual([])
})

test('what became public from a letter is never told with what stood behind it, nor the other way round', async () => {
  const first = await propose(ada, { proposed: letter, why: 'The blue folder.' })
  await publish(ben, first)
  const later = { saidWhere: 'In the House', source: 'public' }
  const edit = { act: 'edit', subjectId: first['subjectId'], expected: { saidWhere: null, source: 'private' } }
  await publish(ben, await propose(ada, { ...edit, proposed: later, why: 'The folder and the House.', ...page }))
  expect(await told()).toMatchObject([{ source: 'public', said_where: 'In the House' }])
  expect(JSON.stringify(await all('select * from record.published_changes', site))).not.toMatch(/folder/)
})

test('a set that is undone leaves the letter as two had seen it before, and no trace of one that was new', async () => {
  const first = await propose(ada, { proposed: letter })
  const { setId } = await publish(ben, first)
  const proposed = { side: 'against' }
  const edit = await propose(ada, { act: 'edit', subjectId: first['subjectId'], expected: { side: 'for' }, proposed })
  const second = await publish(ben, edit)
  expect(await call('undo', session(ada), second['setId'], 'Misread.')).toMatchObject({ outcome: 'undone' })
  expect(await told()).toMatchObject([{ side: 'for', source: 'private' }])
  expect(await call('undo', session(ada), setId, 'Another member.')).toMatchObject({ outcome: 'undone' })
  expect(await told()).toEqual([])
  expect(await all('select * from record.published_changes', site)).toEqual([])
})

test('the newest of a member on an ask stands; of two on one day, the one that came later', async () => {
  for (const given of [
    { side: 'for', saidOn: '2026-03-02' },
    { side: 'against', saidOn: '2026-05-02' },
    { side: 'unknown', saidOn: '2026-05-02' },
    { side: 'for', saidOn: '2026-04-02' },
  ]) {
    await publish(ben, await propose(ada, { proposed: { ...speech, ...given }, ...page }))
  }
  const standing = 'select side, stands from record.published_stances order by position'
  expect(await all(standing, site)).toEqual([
    { side: 'for', stands: false },
    { side: 'against', stands: false },
    { side: 'unknown', stands: true },
    { side: 'for', stands: false },
  ])
})

test('of a letter nothing but its side stands in anything that the site may select, whatever the record holds', async () => {
  const { db, close } = openDatabase(database.ownerUrl, { applicationName: 'test' })
  const letter = { side: 'for', saidOn: '2026-01-17', seenOn: '2026-02-09', kept: 'bluefolder' } as const
  await putStance(db, { member: { id: 8, name: 'Eight' }, ask: 'an-ask', ...letter })
  await close()
  const readable =
    await all(`select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('record', 'letters', 'staff') and c.relkind in ('r', 'v', 'm', 'p')
      and has_table_privilege('safe_site', c.oid, 'select')`)
  const told: string[] = []
  for (const { name } of readable) {
    const rows = await all(`select to_jsonb(t)::text as row from ${String(name)} t`, site)
    told.push(...rows.map(({ row }) => `${String(name)} ${String(row)}`))
  }
  expect(told.filter((line) => /bluefolder|2026-01-17/i.test(line))).toEqual([])
  expect(told.filter((line) => line.includes('2026-02-09'))).toHaveLength(2)
})
