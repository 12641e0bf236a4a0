import { openDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { z } from 'zod'
import { countHoldings, mendTimes } from '@safe-to-report/letters/erasing'
import { findHoldings } from '@safe-to-report/letters/proof'
import { countProgress } from '@safe-to-report/letters/campaigns'
import { foundForTests } from '@safe-to-report/letters/testing'

const database = await cloneDatabase(inject('clusterUrl'))
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
const campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test campaign' })
const worker = openDatabase(database.urlFor('safe_worker'), { applicationName: 'test worker' })
const { campaignId } = await foundForTests(database)

beforeAll(async () => {
  await owner.pool.query(`insert into staff.accounts (name, email) values ('Ada Example', 'ada@example.org')`)
})

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close(), worker.close()])
  await database.drop()
})

/** Times that no rule of `refuse_time` holds, and why. */
const heldOtherwise: Record<string, string> = {
  'letters.mail.run_at': 'when it may go: how long it is kept does not follow from it',
  'letters.mail.tried_since': 'the database alone writes it',
  'letters.mail.locked_until': 'the database alone writes it',
  'letters.mail.erase_at': '`letters.hold_to_moves`: no later than the move allows',
  'letters.hand_overs.at': 'the database alone writes it: the worker gives the domain and no more',
  'letters.campaigns.opens_on': 'staff choose the day, or the record has it',
  'letters.campaigns.opens_lost_at': 'the database alone writes it',
  'letters.campaigns.closes_lost_at': 'the database alone writes it',
  'letters.campaign_day_changes.at': 'the database alone writes it',
  'letters.campaign_day_changes.was': 'the record has the day',
  'letters.campaign_day_changes.becomes': 'the record has the day',
  'letters.ended_visits.ended_at': 'the database alone writes it: the campaign may give the hash and no more',
  'letters.campaigns.closes_on': 'staff choose the day, or the record has it',
}

test('every time that is kept of letters, staff and progress is held to the database’s clock, or it is said by what else', async () => {
  const { rows } = await owner.pool.query(`
    select format('%s.%s.%s', n.nspname, c.relname, a.attname) as name, exists (
      select from pg_trigger t where t.tgrelid = c.oid and t.tgfoid = 'letters.refuse_time'::regproc
        and pg_get_triggerdef(t.oid) ~ ('new\\.' || a.attname || '\\M')
    ) as held
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      and format_type(a.atttypid, null) in ('timestamp with time zone', 'date')
      and (n.nspname in ('letters', 'staff') or (n.nspname = 'record' and c.relname = 'progress'))`)
  const columns = z.array(z.object({ name: z.string(), held: z.boolean() })).parse(rows)
  expect(columns.length).toBeGreaterThan(35)
  expect(columns.filter(({ held, name }) => !held && !(name in heldOtherwise)).map(({ name }) => name)).toEqual([])
  expect(columns.filter(({ held, name }) => held && name in heldOtherwise)).toEqual([])
})

const statementUntil = (when: string) =>
  `insert into letters.erasures (number, statement, signature)
   select 1, json_build_object('until', to_char((${when}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))::text, 'x'`
const ada = `(select id from staff.accounts)`

test.each<[string, 'worker' | 'campaign' | 'owner', (when: string) => string, string]>([
  ['a statement', 'worker', statementUntil, `now() + interval '2 seconds'`],
  [
    'when a statement was made',
    'worker',
    (when) => `insert into letters.erasures (number, made_at, statement, signature) values (1, ${when}, '{}', 'x')`,
    `now() + interval '1 hour'`,
  ],
  [
    'a count of letters',
    'owner',
    (when) => `insert into record.progress (id, counted_to) values ('1', (${when})::date)`,
    `(now() at time zone 'Europe/London')`,
  ],
  [
    'a count of what is held',
    'owner',
    (when) => `insert into letters.told_holdings values ('x', 0, (${when})::date)`,
    `(now() at time zone 'Europe/London') + interval '1 day'`,
  ],
  [
    'a counter',
    'campaign',
    (when) => `insert into letters.rate_limits (bucket, who_hash, window_start, hits) values ('b', 'w', ${when}, 1)`,
    `now() + interval '1 minute'`,
  ],
  [
    'a key of counters',
    'campaign',
    (when) => `insert into letters.rate_limit_keys (day, key) values ((${when})::date, 'k')`,
    `(now() at time zone 'UTC') + interval '1 day'`,
  ],
  [
    'a spent proof that is kept too long',
    'campaign',
    (when) => `insert into letters.proofs_spent (hash, expires_at) values ('h', ${when})`,
    `now() + interval '62 minutes'`,
  ],
  [
    'a pause',
    'campaign',
    (when) => `insert into letters.sending (campaign_id, paused_at) values ('${campaignId}', ${when})`,
    `now() + interval '1 minute'`,
  ],
  [
    'a pace',
    'worker',
    (when) => `insert into letters.pace (domain, next_at) values ('d.example', ${when})`,
    `now() + interval '25 hours'`,
  ],
  [
    'a wait that a server asked for',
    'worker',
    (when) => `insert into letters.pace (domain, slowed_until) values ('d.example', ${when})`,
    `now() + interval '3 days'`,
  ],
  [
    'a return',
    'worker',
    (when) => `insert into letters.returns_seen (fingerprint, seen_at) values ('f', ${when})`,
    `now() + interval '1 minute'`,
  ],
  [
    'an alert that was refused',
    'owner',
    (when) => `insert into letters.alert_failures (at, is_no_such_address) values (${when}, true)`,
    `now() + interval '1 minute'`,
  ],
  [
    'a stop of the alerts',
    'owner',
    (when) => `update letters.alert_sending set stopped_at = ${when}`,
    `now() + interval '1 minute'`,
  ],
  [
    'a count of returns',
    'worker',
    (when) => `insert into letters.return_counts (day, class, count) values ((${when})::date, 'delayed', 1)`,
    `(now() at time zone 'Europe/London') + interval '1 day'`,
  ],
  [
    'a mail',
    'campaign',
    (when) =>
      `insert into letters.mail (kind, state, urgency, created_at) values ('letter', 'unconfirmed', 3, ${when})`,
    `now() + interval '1 minute'`,
  ],
  [
    'a sign-in link that is good too long',
    'owner',
    (when) => `insert into staff.sign_in_links (token_hash, staff_id, expires_at) values ('t', ${ada}, ${when})`,
    `now() + interval '16 minutes'`,
  ],
  [
    'a browser that is known too long',
    'campaign',
    (when) => `insert into staff.known_browsers (token_hash, staff_id, expires_at) values ('t', ${ada}, ${when})`,
    `now() + interval '181 days'`,
  ],
  [
    'which links went to one mailbox',
    'campaign',
    (when) => `insert into letters.mailed_links (token_hash, mailbox_hash, made_at) values ('t', 'm', ${when})`,
    `now() + interval '1 minute'`,
  ],
  [
    'a sketch of a day',
    'owner',
    (when) => `insert into letters.day_sketches (recipient, day, sketch) values ('1', (${when})::date, 0::bit(128))`,
    `(now() at time zone 'UTC') + interval '1 day'`,
  ],
  [
    'a session that lasts too long',
    'owner',
    (when) => `insert into staff.sessions (token_hash, staff_id, expires_at) values ('t', ${ada}, ${when})`,
    `now() + interval '12 hours 1 minute'`,
  ],
  [
    'a line of the audit',
    'owner',
    (when) => `insert into staff.audit (at, action, detail) values (${when}, 'signed-in', '{}')`,
    `now() + interval '1 minute'`,
  ],
])('%s of a time that the rules do not allow is refused, and of now it is not', async (_what, who, insert, wrong) => {
  const { pool } = { worker, campaign, owner }[who]
  await expect(pool.query(insert(wrong))).rejects.toMatchObject({
    code: '23514',
    message: expect.stringContaining('is of a time that the rules do not allow'),
  })
  const client = await pool.connect()
  await client.query('begin')
  await client.query(insert(`now() - interval '1 day'`))
  await client.query('rollback')
  client.release()
})

/** What a process with its clock twenty days ahead has left behind, before it was refused. */
const leftBehind = [
  `insert into letters.erasures (number, made_at, statement, signature)
     values (1, now() + interval '20 days', '{"until": "2999-01-01T00:00:00Z"}', 'x')`,
  `insert into record.progress (id, counted_to, letters) values (1, current_date + 19, 20)`,
  `insert into letters.told_holdings values ('letters-done', 100, current_date + 20)`,
  `insert into letters.rate_limits (bucket, who_hash, window_start, hits) values ('b', 'w', now() + interval '20 days', 9)`,
  `insert into letters.rate_limit_keys (day, key) values (current_date + 20, 'k')`,
  `insert into letters.proofs_spent (hash, expires_at) values ('h', now() + interval '20 days')`,
  `insert into letters.mail (kind, state, urgency, run_at, erase_at)
     values ('confirmation', 'queued', 1, now() + interval '20 days', now() + interval '24 hours')`,
  `insert into letters.sending (campaign_id, paused_at, next_at)
     values ('${campaignId}', now() + interval '20 days', now() + interval '20 days')`,
  `insert into letters.pace (domain, next_at, slowed_until) values ('d.example', now() + interval '20 days', now() + interval '20 days')`,
  `update letters.campaigns set edited_at = now() + interval '20 days'`,
  `insert into staff.sign_in_links (token_hash, staff_id, expires_at) values ('t', ${ada}, now() + interval '20 days')`,
  `insert into staff.sessions (token_hash, staff_id, created_at, expires_at)
     values ('t', ${ada}, now() + interval '20 days', now() + interval '21 days')`,
  `insert into staff.known_browsers (token_hash, staff_id, expires_at) values ('t', ${ada}, now() + interval '200 days')`,
  `insert into letters.mailed_links (token_hash, mailbox_hash, made_at) values ('t', 'm', now() + interval '20 days')`,
  `insert into letters.day_sketches (recipient, day, sketch) values ('1', current_date + 20, 0::bit(128))`,
  `insert into record.sync_runs (target, started_at) values ('members', now() + interval '20 days')`,
]

test('what a wrong clock left behind is mended by a worker, told once, and counting goes on', async () => {
  const client = await owner.pool.connect()
  await client.query('begin')
  await client.query('set local session_replication_role = replica')
  for (const query of leftBehind) await client.query(query)
  await client.query('commit')
  client.release()
  expect(await countProgress(worker.db), 'before it is mended').toBe(false)

  const mended = await mendTimes(worker.db)
  expect(mended.map(({ what }) => what).toSorted()).toEqual(
    [
      'statements',
      'letters counted for the public',
      'what is held, counted for the public',
      'rate-limit counters',
      'keys of rate-limit counters',
      'solved puzzles',
      'mails that ask to confirm',
      'how campaigns are sent',
      'paces',
      'campaigns',
      'sign-in links',
      'sessions of staff',
      'browsers that staff have signed in in',
      'which links went to one mailbox',
      'sketches of a day',
      'runs of the sync',
    ].toSorted(),
  )
  expect(mended.every((one) => one.mended >= 1)).toBe(true)
  expect(await mendTimes(worker.db)).toEqual([])
  expect(await countProgress(worker.db)).toBe(true)
  expect(await countHoldings(worker.db)).toBe(true)
  const { rows } = await owner.pool.query(`select (now() at time zone 'Europe/London')::date::text as today`)
  expect((await findHoldings(campaign.db)).countedOn).toBe(rows[0].today)
})
