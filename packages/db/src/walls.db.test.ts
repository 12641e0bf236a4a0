import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import pg from 'pg'
import type { ProcessRole } from './set-up-roles.ts'
import { cloneDatabase, type TestDatabase } from './testing/index.ts'

let database: TestDatabase
const clients = new Map<ProcessRole | 'owner', pg.Client>()

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'))
  const urls: [ProcessRole | 'owner', string][] = [
    ['owner', database.ownerUrl],
    ['safe_site', database.urlFor('safe_site')],
    ['safe_campaign', database.urlFor('safe_campaign')],
    ['safe_worker', database.urlFor('safe_worker')],
  ]
  for (const [role, url] of urls) {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    clients.set(role, client)
  }
  await as(
    'owner',
    `insert into record.bills (slug, short_title, verified) values ('seen', 'Seen', true), ('held', 'Held', false)`,
  )
  await as(
    'owner',
    `insert into record.members (id, name, house, email, is_current, as_of)
    values (7, 'Seven', 'Lords', 'seven@example.org', true, '2026-01-01')`,
  )
  for (const [slug, isVerified] of [
    ['seen', true],
    ['held', false],
  ]) {
    await as(
      'owner',
      `with held_on as (
        insert into record.divisions (slug, house, held_on, verified) values ('${slug}', 'Lords', '2021-03-15', ${isVerified})
        returning id
      )
      insert into record.votes (division_id, member_id, lobby, name, list_as) select id, 7, 'content', '${slug}', 'x' from held_on`,
    )
  }
  await as(
    'owner',
    `insert into letters.campaigns (id, slug, ask_slug, content, opens_on)
    values ('00000000-0000-4000-8000-000000000001', 'c', 'a', '{}', '2026-01-01')`,
  )
})

afterAll(async () => {
  for (const client of clients.values()) await client.end()
  await database.drop()
})

/** Why a line of the audit or a change is refused; `currval` where no number was drawn at all. */
const notTheirs = /signed by an open account|written where it is done|has the next number|currval/
const writtenWhereItIsDone = [
  'account-added',
  'account-disabled',
  'signed-in',
  'signed-out',
  'proposed',
  'sent-back',
  'withdrawn',
  'published',
  'looked',
  'undone',
  'checked',
  'settled',
  'taken-back',
  'fact-closed',
  'fact-reopened',
]

async function as(role: ProcessRole | 'owner', sql: string): Promise<pg.QueryResult> {
  const client = clients.get(role)
  if (!client) throw new Error(`not connected as ${role}`)
  return client.query(sql)
}

describe('the site', () => {
  test('reads verified rows through the published views', async () => {
    const { rows } = await as('safe_site', 'select slug from record.published_bills')
    expect(rows).toEqual([{ slug: 'seen' }])
  })

  test('reads who voted in a division that is checked, and in no other', async () => {
    const { rows } = await as('safe_site', 'select name from record.published_votes')
    expect(rows).toEqual([{ name: 'seen' }])
  })

  test('reads who a member is, and not how to reach them', async () => {
    const { rows } = await as('safe_site', 'select * from record.published_members')
    expect(rows.map((row) => Object.keys(row).toSorted())).toEqual([
      ['as_of', 'constituency', 'house', 'id', 'is_current', 'name', 'party'],
    ])
  })

  test.each([
    ['votes behind the views', 'select * from record.votes'],
    ['members behind the views', 'select email from record.members'],
    ['posts behind the views', 'select * from record.posts'],
    ['the record behind the views', 'select * from record.bills'],
    ['what is held back', 'select * from record.held_facts'],
    ['who made a change', 'select staff_id from record.changes'],
    ['letters', 'select * from letters.mail'],
    ['campaigns', 'select * from letters.campaigns'],
    ['staff', 'select * from staff.accounts'],
  ])('cannot read %s', async (_what, sql) => {
    await expect(as('safe_site', sql)).rejects.toThrow(/permission denied/)
  })

  test.each([
    ['a published view', 'update record.published_bills set short_title = $$x$$'],
    ['a new view', 'create view record.mine as select 1'],
    ['a temporary mark in another schema', 'create table staff.mine (id int)'],
  ])('cannot write %s', async (_what, sql) => {
    await expect(as('safe_site', sql)).rejects.toThrow(/permission denied/)
  })

  test('cannot call the functions of letters', async () => {
    await expect(as('safe_site', `select letters.confirm('x')`)).rejects.toThrow(/permission denied/)
  })
})

describe('the campaign', () => {
  test.each([
    ['a sealed letter back', 'select sealed, wrapped_key from letters.mail'],
    ['any row of the outbox', 'select id from letters.mail'],
    ['the hashes of private links', 'select * from letters.letters'],
  ])('cannot read %s', async (_what, sql) => {
    await expect(as('safe_campaign', sql)).rejects.toThrow(/permission denied/)
  })

  test.each([
    ['move a mail by hand', `update letters.mail set state = 'queued'`],
    ['delete a mail by hand', 'delete from letters.mail'],
    ['change the table of moves', `insert into letters.moves values ('erased', 'queued')`],
    ['write a receipt', `insert into letters.receipts (area) values ('x')`],
    ['rewrite the stream of changes', 'update record.changes set after = null'],
    ['delete from the stream of changes', 'delete from record.changes'],
    ['rewrite the audit', `update staff.audit set action = 'signed-in'`],
    ['delete from the audit', 'delete from staff.audit'],
    ['delete a bill', 'delete from record.bills'],
    ['delete a campaign', 'delete from letters.campaigns'],
    ['make a member up', `insert into record.members (id) values (1)`],
    ['take mail to send', 'select * from letters.claim(1, 1, 30)'],
    ['move the workers’ place in a pace', 'update letters.pace set next_at = null'],
    ['undo what a server asked for', 'update letters.pace set slowed_until = null'],
    ['change where letters to a member go', `update record.members set email = 'me@example.org'`],
  ])('cannot %s', async (_what, sql) => {
    await expect(as('safe_campaign', sql)).rejects.toThrow(/permission denied/)
  })

  test('may put a sealed mail into the outbox, unseen', async () => {
    const put = await as(
      'safe_campaign',
      `insert into letters.mail (kind, state, urgency) values ('sign-in', 'queued', 0)`,
    )
    expect(put.rowCount).toBe(1)
  })

  test('cannot put a mail in as already sent', async () => {
    await expect(
      as('safe_campaign', `insert into letters.mail (kind, state, urgency) values ('letter', 'handed-over', 3)`),
    ).rejects.toThrow('a mail cannot go from typed to handed-over')
  })
})

describe('the accounts of staff', () => {
  const ada = '00000000-0000-4000-8000-0000000000ad'
  const gone = '00000000-0000-4000-8000-0000000000de'
  const secret = `decode(repeat('ab', 32), 'hex')`

  beforeAll(async () => {
    await as(
      'owner',
      `insert into staff.accounts (id, name, email, disabled_at) values
      ('${ada}', 'Ada Example', 'ada@example.org', null), ('${gone}', 'Gone Example', 'gone@example.org', now())`,
    )
    await as('owner', `insert into staff.audit (action) values ('account-added')`)
  })

  test('are read by the campaign, and by no other process', async () => {
    const { rows } = await as('safe_campaign', 'select name from staff.accounts order by name')
    expect(rows).toEqual([{ name: 'Ada Example' }, { name: 'Gone Example' }])
  })

  const statements = ['accounts', 'sessions', 'sign_in_links', 'audit'].flatMap((table) => [
    ...(table === 'audit' ? [] : [`insert into staff.${table} default values`]),
    `update staff.${table} set ${{ accounts: 'disabled_at = null', sessions: 'expires_at = now()', sign_in_links: 'used_at = null', audit: 'at = now()' }[table]}`,
    `delete from staff.${table}`,
    `truncate staff.${table} cascade`,
    ...(table === 'sessions' || table === 'sign_in_links' ? [`select from staff.${table}`] : []),
  ])

  test.each(
    (['safe_site', 'safe_campaign', 'safe_worker'] as const).flatMap((role) =>
      statements.map((sql) => [role, sql] as const),
    ),
  )('%s cannot %s', async (role, sql) => {
    await expect(as(role, sql)).rejects.toMatchObject({ code: '42501' })
  })

  test.each([
    ['a session by the function that only ends them', `select staff.end_sessions(${secret}, null, true) as is`, 0],
    ['a session without a link', `select staff.sign_in(${secret}, ${secret}, null) as is`, null],
  ])('the campaign gets none: %s', async (_what, sql, answer) => {
    expect((await as('safe_campaign', sql)).rows).toEqual([{ is: answer }])
    expect((await as('owner', 'select from staff.sessions')).rowCount).toBe(0)
  })

  test('a link for an account that is disabled or unknown is kept nowhere', async () => {
    for (const id of [gone, '00000000-0000-4000-8000-000000000bad']) {
      await as('safe_campaign', `select staff.save_link(${secret}, '${id}')`)
    }
    expect((await as('owner', 'select from staff.sign_in_links')).rowCount).toBe(0)
  })

  test.each([
    ['a link as short as a guess', `select staff.save_link('\\xab', '${ada}')`],
    ['a session as short as a guess', `select staff.sign_in(${secret}, '\\xab', null)`],
    ['a session without a secret', `select staff.sign_in(${secret}, null, null)`],
  ])('is no way in: %s', async (_what, sql) => {
    await expect(as('safe_campaign', sql)).rejects.toMatchObject({ code: '23514' })
  })

  test.each([
    ['in nobody’s name', `insert into staff.audit (action) values ('campaign-saved')`],
    [
      'in the name of a disabled account',
      `insert into staff.audit (staff_id, action) values ('${gone}', 'campaign-saved')`,
    ],
    ...writtenWhereItIsDone.map((action): [string, string] => [
      `that ${action}`,
      `insert into staff.audit (staff_id, action) values ('${ada}', '${action}')`,
    ]),
    [
      'with a number of its own',
      `insert into staff.audit (id, staff_id, action) overriding system value values (-1, '${ada}', 'campaign-saved')`,
    ],
  ])('the campaign writes no line of the audit %s', async (_what, sql) => {
    await expect(as('safe_campaign', sql)).rejects.toThrow(notTheirs)
    expect((await as('owner', 'select from staff.audit')).rowCount).toBe(1)
  })

  test('a line that the campaign writes has the time at which it wrote it', async () => {
    await as(
      'safe_campaign',
      `insert into staff.audit (staff_id, action, at) values ('${ada}', 'campaign-saved', '2001-01-01')`,
    )
    const { rows } = await as(
      'owner',
      'select at > now() - interval $$1 minute$$ as is_now from staff.audit order by id',
    )
    expect(rows).toEqual([{ is_now: true }, { is_now: true }])
  })
})

describe('what makes a row public', () => {
  const row = `'bill', '00000000-0000-4000-8000-0000000000b1', 'verified', 'false', 'true'`

  test('the campaign may write no table of the record', async () => {
    const { rows } = await as(
      'owner',
      `select c.relname, right_to from pg_class c join pg_namespace n on n.oid = c.relnamespace,
        unnest(array['insert', 'update', 'delete', 'truncate']) right_to
      where n.nspname = 'record' and c.relkind in ('r', 'v', 'm', 'p')
        and (has_table_privilege('safe_campaign', c.oid, right_to)
          or right_to in ('insert', 'update') and has_any_column_privilege('safe_campaign', c.oid, right_to))`,
    )
    expect(rows).toEqual([])
  })

  test.each([
    [`update record.bills set verified = true where slug = 'held'`],
    [`update record.bills set sessions = '2025-26' where slug = 'seen'`],
    [`insert into record.bills (slug, short_title, verified) values ('new', 'New', true)`],
    [
      `insert into record.changes (origin, staff_id, subject_kind, subject_id, field, before, after)
      values ('staff', '00000000-0000-4000-8000-0000000000ad', ${row})`,
    ],
    [
      `insert into record.proposals (author, act, kind, subject_id, title, expected, proposed, typed, why, state)
      values ('00000000-0000-4000-8000-0000000000ad', 'edit', 'bill', gen_random_uuid(), 'x', '{}', '{}', '{}', 'x', 'waiting')`,
    ],
    [`select record.publish_as('00000000-0000-4000-8000-0000000000ad', '[]', 'two')`],
    [`select record.undo_set(gen_random_uuid(), null, 'x')`],
    [`select record.undo_unlooked()`],
    [
      `select set_config('safe.set', gen_random_uuid()::text, true), record.set_columns('bill', gen_random_uuid(), '{}')`,
    ],
  ])('nor can it do it another way: %s', async (sql) => {
    await expect(as('safe_campaign', sql)).rejects.toMatchObject({ code: '42501' })
  })

  test.each([
    `record.propose(${'$'}1, '{}')`,
    `record.publish(${'$'}1, '[]', false)`,
    `record.send_back(${'$'}1, gen_random_uuid(), 1, 'x')`,
    `record.withdraw(${'$'}1, gen_random_uuid())`,
    `record.comment(${'$'}1, gen_random_uuid(), 'x')`,
    `record.undo(${'$'}1, gen_random_uuid(), 'x')`,
    `record.look(${'$'}1, gen_random_uuid())`,
    `record.look_ahead(${'$'}1, '[]')`,
    `record.check_row(${'$'}1, 'bill', gen_random_uuid(), 'x', 'https://example.org', 'x')`,
    `record.close_fact(${'$'}1, gen_random_uuid(), 'x', 'https://example.org', 'x')`,
    `record.reopen_fact(${'$'}1, gen_random_uuid())`,
    `record.keep_ours(${'$'}1, gen_random_uuid())`,
  ])('and nobody acts without a session that is open: %s', async (call) => {
    const secret = `'\\x${'ab'.repeat(32)}'::bytea`
    await expect(as('safe_campaign', `select ${call.replace('$1', secret)}`)).rejects.toMatchObject({ code: '42501' })
  })
})

describe('the worker', () => {
  test.each([
    ['who the staff are', 'select * from staff.accounts'],
    ['their sessions', 'select * from staff.sessions'],
    ['the audit', 'select * from staff.audit'],
  ])('cannot read %s', async (_what, sql) => {
    await expect(as('safe_worker', sql)).rejects.toThrow(/permission denied/)
  })

  test.each([
    ['change the table of moves', `delete from letters.moves`],
    ['rewrite the stream of changes', 'update record.changes set after = null'],
    ['forge a receipt', `insert into letters.receipts (area) values ('x')`],
    ['make a table', 'create table record.mine (id int)'],
    ['take out a post that somebody held', 'delete from record.posts'],
  ])('cannot %s', async (_what, sql) => {
    await expect(as('safe_worker', sql)).rejects.toThrow(/permission denied/)
  })

  test('cannot take a mail along a way that the table of moves does not have', async () => {
    await as(
      'owner',
      `insert into letters.mail (id, kind, state, urgency)
      values ('00000000-0000-4000-8000-0000000000aa', 'letter', 'unconfirmed', 3)`,
    )
    await expect(
      as('safe_worker', `update letters.mail set state = 'sending' where state = 'unconfirmed'`),
    ).rejects.toThrow('a mail cannot go from unconfirmed to sending')
  })
})

describe('a change of the record', () => {
  test('is announced with the tags of the pages it touches', async () => {
    const heard: string[] = []
    const listener = clients.get('safe_site')
    listener?.on('notification', (notice) => heard.push(notice.payload ?? ''))
    await as('safe_site', 'listen record_changed')
    const { rows } = await as('owner', `select id from record.bills where slug = 'seen'`)
    const bill = rows[0]?.id
    const stage = await as(
      'owner',
      `insert into record.stages (bill_id, kind, name, position, verified)
      values ('${bill}', 'report', 'Report stage', 1, true) returning id`,
    )
    await as(
      'owner',
      `insert into record.changes (origin, subject_kind, subject_id, field)
      values ('founding', 'stage', '${stage.rows[0]?.id}', '*')`,
    )
    await expect.poll(() => heard.length).toBe(1)
    expect(JSON.parse(heard[0] ?? '[]')).toEqual(expect.arrayContaining(['kind:stage', stage.rows[0]?.id, bill]))
  })
})
