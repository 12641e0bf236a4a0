import { sql } from 'drizzle-orm'
import { afterAll, expect, inject, test } from 'vitest'
import { openDatabase, type Database } from '../open-database.ts'
import { cloneDatabase } from '../testing/index.ts'
import { applyRules } from './apply-rules.ts'
import { listRules, type Rule } from './list-rules.ts'
import { readRuleFiles, type RuleFile } from './rule-files.ts'
import { writeMigration } from './rule-migration.ts'
import { tellHomeless, tellRefused, tellSteps } from './tell-rules.ts'

const closing: (() => Promise<void>)[] = []

afterAll(async () => {
  for (const close of closing) await close()
})

async function migrated(): Promise<Database> {
  const database = await cloneDatabase(inject('clusterUrl'))
  const { db, close } = openDatabase(database.ownerUrl, { applicationName: 'test owner', max: 1 })
  closing.push(close, database.drop)
  return db
}

const files = readRuleFiles()

function changed(name: string, change: (text: string) => string): RuleFile {
  const file = files.find((each) => each.name === name)
  if (file === undefined) throw new Error(`There is no rule file ${name}.`)
  const text = change(file.text)
  expect(text).not.toBe(file.text)
  return { ...file, text }
}

function made(name: string, text: string): RuleFile {
  return { name, path: `${name.replace('.', '/')}.sql`, text }
}

function rule(rules: readonly Rule[], what: string): Rule | undefined {
  return rules.find((each) => each.what === what)
}

/** What a database has that was brought there by the migration alone, chunk by chunk as the migrator runs it. */
async function rulesAfter(migration: string): Promise<Rule[]> {
  const db = await migrated()
  for (const chunk of migration.split('--> statement-breakpoint')) await db.execute(sql.raw(chunk))
  return await listRules(db)
}

test('a file that says what the database has writes nothing', async () => {
  const same = files.filter(({ name }) =>
    ['letters.claim', 'record.published_bills', 'letters.plan_letter'].includes(name),
  )
  expect((await applyRules(await migrated(), same)).steps).toEqual([])
})

test('words around a function are for people alone', async () => {
  const said = changed('letters.easter', (text) => `-- ${text}`)
  expect((await applyRules(await migrated(), [said])).steps).toEqual([])
})

test('a changed function is written with all of its file, and keeps who may call it', async () => {
  const claim = changed('letters.claim', (text) => text.replace('order by random()', 'order by l.id'))
  const applied = await applyRules(await migrated(), [claim])
  expect(tellSteps(applied)).toEqual([
    '  function letters.claim(most integer, most_unhurried integer, lease_seconds double precision)',
  ])
  const migration = writeMigration(applied.steps)
  expect(migration).toBe(`-- From packages/db/rules/letters/claim.sql.\n${claim.text}`)
  expect(await rulesAfter(migration)).toEqual(applied.rules)
})

test('a function that gives something else now is dropped first, and whoever could call it can', async () => {
  const place = changed('letters.take_place', (text) => text.replace('returns uuid', 'returns setof uuid'))
  const applied = await applyRules(await migrated(), [place])
  expect(writeMigration(applied.steps)).toBe(`-- From packages/db/rules/letters/take_place.sql.
drop function letters.take_place(given text);
${place.text}revoke execute on function letters.take_place(given text) from public;
grant execute on function letters.take_place(given text) to safe_campaign;
`)
  expect(rule(applied.rules, 'function letters.take_place(given text)')?.grants).toEqual([
    { privilege: 'execute', role: 'safe_campaign' },
  ])
  expect(await rulesAfter(writeMigration(applied.steps))).toEqual(applied.rules)
})

test('so is one that is asked something else', async () => {
  const place = changed('letters.take_place', (text) => text.replace('(given text)', '(given text, most integer)'))
  const applied = await applyRules(await migrated(), [place])
  expect(tellSteps(applied)).toEqual([
    '  drops function letters.take_place(given text)',
    '  function letters.take_place(given text, most integer) (new; for safe_campaign)',
  ])
  expect(rule(applied.rules, 'function letters.take_place(given text)')).toBeUndefined()
  expect(await rulesAfter(writeMigration(applied.steps))).toEqual(applied.rules)
})

test('a view that gives a column less is dropped first, and whoever could read it can', async () => {
  const counts = changed('record.held_counts', (text) => text.replace(', sum(rows)::integer as rows', ''))
  const applied = await applyRules(await migrated(), [counts])
  expect(applied.steps.map(({ statements }) => statements)).toEqual([
    `drop view record.held_counts;\n${counts.text}grant select on record.held_counts to safe_campaign, safe_site;\n`,
  ])
  expect(await rulesAfter(writeMigration(applied.steps))).toEqual(applied.rules)
})

test('a trigger that its file has no more is dropped', async () => {
  const mark = changed('letters.mark_test', (text) => text.slice(0, text.indexOf('create or replace trigger')))
  const applied = await applyRules(await migrated(), [mark])
  expect(tellSteps(applied)).toEqual(['  drops trigger mark_test on letters.letters'])
  expect(rule(await rulesAfter(writeMigration(applied.steps)), 'trigger mark_test on letters.letters')).toBeUndefined()
})

test('a new function is nobody’s to call, and comes before what needs it', async () => {
  const news = [
    made('letters.a_view', 'create view letters.a_view as select letters.z_number() as number;\n'),
    made(
      'letters.z_number',
      "create or replace function letters.z_number() returns integer language sql as 'select 1';\n",
    ),
  ].map((file) => ({ ...file, text: file.text.replace('create view', 'create or replace view') }))
  const applied = await applyRules(await migrated(), news)
  expect(writeMigration(applied.steps)).toBe(`-- From packages/db/rules/letters/z_number.sql.
${news[1]?.text}revoke execute on function letters.z_number() from public;
--> statement-breakpoint
-- From packages/db/rules/letters/a_view.sql.
${news[0]?.text}`)
  expect(tellSteps(applied)).toEqual([
    '  function letters.z_number() (new; no process may use it: grant that in the migration)',
    '  view letters.a_view (new; no process may use it: grant that in the migration)',
  ])
  expect(await rulesAfter(writeMigration(applied.steps))).toEqual(applied.rules)
})

test('a view of all columns follows its table, and whoever reads the migration is told which', async () => {
  const db = await migrated()
  await db.execute(sql`alter table record.votes add column whispered text`)
  const applied = await applyRules(
    db,
    files.filter(({ name }) => name.startsWith('record.published_')),
  )
  expect(tellSteps(applied)).toEqual([
    '  view record.published_votes (now also with whispered, for whoever may read it)',
  ])
})

test('a view follows another one whose name comes later', async () => {
  const news = [
    made('letters.a_view', 'create or replace view letters.a_view as select * from letters.b_view;\n'),
    made('letters.b_view', 'create or replace view letters.b_view as select 1 as one;\n'),
  ]
  const db = await migrated()
  await applyRules(db, news)
  const more = news.map((file) => ({ ...file, text: file.text.replace('1 as one', '1 as one, 2 as two') }))
  const applied = await applyRules(db, more)
  expect(rule(applied.rules, 'view letters.a_view')?.columns).toEqual(['one', 'two'])
  expect(applied.steps.map(({ file }) => file.name)).toEqual(['letters.b_view', 'letters.a_view'])
})

test('what others stand on is dropped by hand: it says what stands in the way', async () => {
  const bills = changed('record.published_bills', (text) => text.replace('select *', 'select id'))
  const applied = await applyRules(await migrated(), [bills])
  expect(applied.steps).toEqual([])
  const [told] = tellRefused(applied)
  expect(told).toContain('record/published_bills.sql cannot be run: cannot drop columns from view')
  expect(told).toContain(
    'with what there is dropped first: cannot drop view record.published_bills because other objects depend on it',
  )
})

test('a text that does not fit the tables is told with its line', async () => {
  const easter = changed('letters.is_sending_day', (text) => text.replace('isodow from day', 'isodow from dei'))
  expect(tellRefused(await applyRules(await migrated(), [easter]))).toEqual([
    'packages/db/rules/letters/is_sending_day.sql cannot be run: line 4: column "dei" does not exist',
  ])
})

test('what lost its file is left, and told with what would drop it', async () => {
  const left = files.filter(({ name }) => name !== 'staff.idle_time')
  expect(tellHomeless(await listRules(await migrated()), left)).toEqual([
    'function staff.idle_time() has no file in packages/db/rules (staff/idle_time.sql). If it is to go, write that by hand: ' +
      'npm run db:generate -- --custom --name drop_idle_time, with: drop function staff.idle_time();',
  ])
})
