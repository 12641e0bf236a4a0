import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { cloneDatabase, type TestDatabase } from './testing/index.ts'

let database: TestDatabase
let owner: pg.Client
let campaign: pg.Client
let site: pg.Client

const [ada, ben] = [randomUUID(), randomUUID()]
const sessions = { [ada]: randomBytes(32), [ben]: randomBytes(32) }
const bill = randomUUID()
const stage = randomUUID()
const a1 = randomUUID()

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
    truncate record.bills, record.proposals, record.sets, record.changes, record.sources, record.pins, record.held_facts,
      record.asks, staff.accounts, record.conflicts, record.citations cascade`)
  await owner.query(`
    insert into staff.accounts (id, name, email) values ('${ada}', 'Ada', 'ada@example.org'), ('${ben}', 'Ben', 'ben@example.org');
    insert into record.bills (id, slug, short_title, verified) values ('${bill}', 'x-bill', 'X Bill', true);
    insert into record.stages (id, bill_id, kind, house, name, position, verified)
      values ('${stage}', '${bill}', 'committee', 'Commons', 'Committee stage', 1, true);
    insert into record.amendments (id, slug, bill_id, stage_id, kind, number, number_key, verified)
      values ('${a1}', 'x-a1', '${bill}', '${stage}', 'amendment', '1', '1', true);
    insert into record.held_facts (key, subject_kind, subject_id, field, about, value, standing)
      values ('k', 'amendment', '${a1}', 'decision', 'What became of it', 'Refused', 'from-memory')`)
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
const ground = { why: 'The paper says so.', sourceUrl: 'https://bills.parliament.uk/x', quote: 'as printed' }

interface Told {
  id: string
  revision: number
  subjectId: string
}

async function propose(person: string, given: Record<string, unknown>): Promise<Told> {
  const whole = {
    act: 'edit',
    kind: 'amendment',
    subjectId: a1,
    title: 'Amendment 1',
    state: 'waiting',
    ...ground,
    ...given,
  }
  const { outcome, ...told } = await call('propose', session(person), JSON.stringify(whole))
  expect(outcome).toBe('proposed')
  return { id: String(told['id']), revision: Number(told['revision']), subjectId: String(told['subjectId']) }
}

const publish = (person: string, told: Told[], inAHurry = false): Promise<Answer> =>
  call('publish', session(person), JSON.stringify(told.map(({ id, revision }) => ({ id, revision }))), inAHurry)

async function all(sql: string): Promise<Record<string, unknown>[]> {
  return (await owner.query(sql)).rows
}

const counted = {
  expected: { decision: null, countFor: null, countAgainst: null },
  proposed: { decision: 'negatived-on-division', countFor: 118, countAgainst: 241 },
}

test('one proposes, another publishes: fields, majority, source, pin, question, changes and audit, at once', async () => {
  const told = await propose(ada, counted)
  expect(await all(`select decision, majority from record.amendments`)).toEqual([{ decision: null, majority: null }])
  const answer = await publish(ben, [told])
  expect(answer).toMatchObject({ outcome: 'published' })
  expect(await all(`select decision, count_for, count_against, majority from record.amendments`)).toEqual([
    { decision: 'negatived-on-division', count_for: 118, count_against: 241, majority: 123 },
  ])
  expect(await all(`select field, set_id, staff_id from record.changes order by field`)).toEqual(
    ['countAgainst', 'countFor', 'decision', 'majority'].map((field) => ({
      field,
      set_id: answer['setId'],
      staff_id: ada,
    })),
  )
  expect(await all(`select field from record.pins`)).toEqual([{ field: 'decision' }])
  expect(await all(`select closed_by from record.held_facts`)).toEqual([{ closed_by: ada }])
  expect(await all(`select count(*)::int as cited from record.citations`)).toEqual([{ cited: 4 }])
  expect(await all(`select manner, published_by from record.sets`)).toEqual([{ manner: 'two', published_by: ben }])
  expect(await all(`select action, staff_id from staff.audit order by id`)).toEqual([
    { action: 'proposed', staff_id: ada },
    { action: 'published', staff_id: ben },
  ])
  expect((await site.query(`select * from record.published_looks`)).rows).toEqual([])
})

test('nobody publishes their own while another could, and says no for nobody else', async () => {
  const told = await propose(ada, counted)
  expect(await publish(ada, [told])).toEqual({ outcome: 'needs-another' })
  expect(await call('send_back', session(ada), told.id, 1, 'no')).toEqual({ outcome: 'needs-another' })
  expect(await call('withdraw', session(ben), told.id)).toEqual({ outcome: 'gone' })
  expect(await all(`select state from record.proposals`)).toEqual([{ state: 'waiting' }])
  expect(await all(`select * from record.changes`)).toEqual([])
})

test('a set is undone in one press: derived fields, pins and questions go back with it', async () => {
  const { setId } = await publish(ben, [await propose(ada, counted)])
  expect(await call('undo', session(ada), setId, 'It was another amendment.')).toMatchObject({ outcome: 'undone' })
  expect(await all(`select decision, count_for, majority from record.amendments`)).toEqual([
    { decision: null, count_for: null, majority: null },
  ])
  expect(await all(`select * from record.pins`)).toEqual([])
  expect(await all(`select closed_at, finding from record.held_facts`)).toEqual([{ closed_at: null, finding: null }])
  expect(await all(`select * from record.citations`)).toEqual([])
  expect(
    await all(`select count(*)::int as n, count(distinct set_id)::int as s from record.changes where undoes`),
  ).toEqual([{ n: 4, s: 1 }])
  expect(await call('undo', session(ada), setId, 'Again.')).toEqual({ outcome: 'gone' })
})

test('what somebody changed since is not undone over their head', async () => {
  const first = await publish(ben, [await propose(ada, { expected: { note: null }, proposed: { note: 'One' } })])
  const second = await publish(ben, [await propose(ada, { expected: { note: 'One' }, proposed: { note: 'Two' } })])
  const answer = await call('undo', session(ada), first['setId'], 'x')
  expect(answer).toEqual({ outcome: 'changed-since', fields: [{ kind: 'amendment', id: a1, field: 'note' }] })
  expect(await all(`select note from record.amendments`)).toEqual([{ note: 'Two' }])
  await call('undo', session(ada), second['setId'], 'x')
  expect(await call('undo', session(ada), first['setId'], 'x')).toMatchObject({ outcome: 'undone' })
  expect(await all(`select note from record.amendments`)).toEqual([{ note: null }])
})

test('a chain of new rows is one set, and goes back as one', async () => {
  const common = { act: 'add', expected: {} }
  const newBill = await propose(ada, {
    ...common,
    kind: 'bill',
    subjectId: undefined,
    title: 'The bill',
    proposed: { slug: 'y-bill', shortTitle: 'Y Bill', outcome: 'announced' },
  })
  const newStage = await propose(ada, {
    ...common,
    kind: 'stage',
    subjectId: undefined,
    proposed: { billId: newBill.subjectId, kind: 'committee', house: 'Lords', name: 'Committee stage' },
  })
  const amendment = await propose(ada, {
    ...common,
    subjectId: undefined,
    proposed: {
      slug: 'y-1',
      stageId: newStage.subjectId,
      kind: 'new-clause',
      number: 'NC1',
      numberKey: 'NC1',
      words: 'Leave out\n  all',
    },
  })
  expect(await publish(ben, [amendment])).toEqual({ outcome: 'refused', why: expect.any(String) })
  const answer = await publish(ben, [newBill, newStage, amendment])
  expect(answer).toMatchObject({ outcome: 'published' })
  expect(
    await all(`select b.slug, s.position, a.slug as a, v.lines -> 1 ->> 'indentation' as steps
      from record.amendments a join record.stages s on s.id = a.stage_id join record.bills b on b.id = a.bill_id
        join record.amendment_versions v on v.amendment_id = a.id where b.slug = 'y-bill' and a.verified and s.verified and b.verified`),
  ).toEqual([{ slug: 'y-bill', position: 1, a: 'y-1', steps: '1' }])
  expect(await call('undo', session(ben), answer['setId'], 'Not so.')).toMatchObject({ outcome: 'undone' })
  expect(await all(`select slug from record.bills`)).toEqual([{ slug: 'x-bill' }])
})

test('what others have come to stand in is not taken away from under them', async () => {
  const told = await propose(ada, {
    act: 'add',
    kind: 'bill',
    subjectId: undefined,
    expected: {},
    proposed: { slug: 'y-bill', shortTitle: 'Y Bill' },
  })
  const { setId } = await publish(ben, [told])
  await owner.query(
    `insert into record.publications (bill_id, title, kind, verified) values ('${told.subjectId}', 'P', 'Paper', true)`,
  )
  expect(await call('undo', session(ben), setId, 'x')).toMatchObject({ outcome: 'stands-under', place: 'bills' })
})

test('in a hurry its author publishes it; a second person looks, or it goes back by itself', async () => {
  const told = await propose(ada, counted)
  const { setId } = await publish(ada, [told], true)
  const looks = `select subject_id, manner from record.published_looks`
  expect((await site.query(looks)).rows).toEqual([{ subject_id: a1, manner: 'hurry' }])
  expect(await call('look', session(ada), setId)).toEqual({ outcome: 'needs-another' })
  expect(await call('look', session(ben), setId)).toEqual({ outcome: 'done' })
  expect((await site.query(looks)).rows).toEqual([])

  const next = await propose(ada, { expected: { note: null }, proposed: { note: 'One' } })
  const hurried = await publish(ada, [next], true)
  const worker = await connect(database.urlFor('safe_worker'))
  const back = async () => (await worker.query('select record.undo_unlooked() as n')).rows
  expect(await back()).toEqual([{ n: 0 }])
  await owner.query(`update record.sets set look_until = now() - interval '1 second' where id = $1`, [hurried['setId']])
  expect(await back()).toEqual([{ n: 1 }])
  expect(await back()).toEqual([{ n: 0 }])
  await worker.end()
  expect(await all(`select note, decision from record.amendments`)).toEqual([
    { note: null, decision: 'negatived-on-division' },
  ])
})

test('one account alone publishes, and the public is told that one person has looked', async () => {
  await owner.query(`update staff.accounts set disabled_at = now() where id = $1`, [ben])
  expect(await publish(ada, [await propose(ada, counted)])).toMatchObject({ outcome: 'published' })
  expect((await site.query(`select manner from record.published_looks`)).rows).toEqual([{ manner: 'one' }])
})

test('it is published as it was seen: another revision is another thing, and so is a row that changed', async () => {
  const told = await propose(ada, counted)
  const again = await propose(ada, { ...counted, revises: told.id, why: 'Better said.' })
  expect(again).toMatchObject({ id: told.id, revision: 2 })
  expect(await publish(ben, [told])).toMatchObject({ outcome: 'gone' })
  await owner.query(`update record.amendments set decision = 'withdrawn'`)
  expect(await publish(ben, [again])).toMatchObject({
    outcome: 'changed-meanwhile',
    id: told.id,
    current: { decision: 'withdrawn', countFor: null },
  })
  expect(await all(`select * from record.changes`)).toEqual([])
  await owner.query(`update record.amendments set decision = null, note = 'somebody else’s'`)
  expect(await publish(ben, [again])).toMatchObject({ outcome: 'published' })
})

test('a look ahead shows what will be, and can never be kept', async () => {
  const told = await propose(ada, counted)
  await campaign.query('begin')
  expect(await call('look_ahead', session(ben), JSON.stringify([told]))).toMatchObject({ outcome: 'published' })
  expect((await campaign.query(`select majority from record.published_amendments`)).rows).toEqual([{ majority: 123 }])
  await expect(campaign.query('commit')).rejects.toMatchObject({ code: '42501' })
  expect(await all(`select majority from record.amendments`)).toEqual([{ majority: null }])
  expect(await all(`select state from record.proposals`)).toEqual([{ state: 'waiting' }])
})

test.each([
  ['a majority of its own', { majority: 3 }],
  ['that it is checked', { verified: true }],
  ['its id', { id: bill }],
  ['a field of another kind', { shortTitle: 'x' }],
])('a proposal cannot set %s', async (_what, proposed) => {
  await expect(propose(ada, { expected: {}, proposed })).rejects.toMatchObject({ code: '23514' })
})

test.each([
  ['a reason', { why: ' ' }],
  ['a source', { sourceUrl: null }],
  ['a source that opens safely', { sourceUrl: 'http://example.org' }],
  ['its words', { quote: '' }],
])('a proposal that waits has %s, and a draft need not', async (_what, lack) => {
  await expect(propose(ada, { ...counted, ...lack })).rejects.toMatchObject({ code: '23514' })
  await propose(ada, { ...counted, ...lack, state: 'draft' })
})

test('one count without the other is no majority', async () => {
  await publish(ben, [await propose(ada, counted)])
  const told = await propose(ada, { expected: { countFor: 118 }, proposed: { countFor: null } })
  expect(await publish(ben, [told])).toMatchObject({ outcome: 'published' })
  expect(await all(`select count_for, count_against, majority from record.amendments`)).toEqual([
    { count_for: null, count_against: 241, majority: null },
  ])
  await expect(owner.query(`update record.amendments set majority = 123`)).rejects.toMatchObject({ code: '23514' })
})

test('a text that an amendment carries has its day and fate from there', async () => {
  await owner.query(
    `insert into record.asks (id, slug, position, title, lede, would_mean, verified) values ('${ben}', 'ask', 1, 'Ask', 'l', 'w', true);
    insert into record.texts (id, slug, ask_id, bill_id, position, label, plain_words, strength, happened_on, fate, verified)
      values ('${ada}', 't', '${ben}', '${bill}', 1, 'Amendment 1', 'p', 'whole', '2026-01-01', 'withdrawn', true)`,
  )
  const text = { kind: 'text', subjectId: ada, title: 'Amendment 1' }
  const told = await propose(ada, { ...text, expected: { amendmentId: null }, proposed: { amendmentId: a1 } })
  const { setId } = await publish(ben, [told])
  expect(await all(`select amendment_id, happened_on, fate from record.texts`)).toEqual([
    { amendment_id: a1, happened_on: null, fate: null },
  ])
  await call('undo', session(ben), setId, 'x')
  expect(await all(`select amendment_id, fate from record.texts`)).toEqual([{ amendment_id: null, fate: 'withdrawn' }])
})

test('what is taken off stays off, and comes back with the undo', async () => {
  const told = await propose(ada, { act: 'take-off', expected: {}, proposed: {}, sourceUrl: null, quote: null })
  const { setId } = await publish(ben, [told])
  expect((await site.query(`select * from record.published_amendments`)).rowCount).toBe(0)
  expect(await all(`select field from record.pins`)).toEqual([{ field: 'verified' }])
  await call('undo', session(ada), setId, 'It is so after all.')
  expect((await site.query(`select * from record.published_amendments`)).rowCount).toBe(1)
  expect(await all(`select * from record.pins`)).toEqual([])
})
