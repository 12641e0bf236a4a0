import { openDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { sql } from 'drizzle-orm'
import { afterAll, expect, inject, test } from 'vitest'
import { retentionSchedule } from './retention.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const { db, close } = openDatabase(database.ownerUrl, { applicationName: 'test owner' })

afterAll(async () => {
  await close()
  await database.drop()
})

// What cannot carry words or bytes of a person's: numbers, instants, days, our own ids.
const wordless = ['smallint', 'integer', 'bigint', 'boolean', 'date', 'interval', 'timestamp with time zone', 'uuid']

async function listColumnsThatNeedARule(): Promise<string[]> {
  const { rows } = await db.execute<{ name: string; type: string }>(sql`
    select format('%s.%s.%s', table_schema, table_name, column_name) as name, data_type as type
    from information_schema.columns where table_schema in ('letters', 'staff')`)
  return rows.filter(({ type }) => !wordless.includes(type)).map(({ name }) => name)
}

test('every column that can hold personal data has a rule for how long', async () => {
  const columns = await listColumnsThatNeedARule()
  expect(columns.length).toBeGreaterThan(20)
  expect(columns.filter((name) => !(name in retentionSchedule))).toEqual([])
})

test('every rule is about a column that exists', async () => {
  const columns = await listColumnsThatNeedARule()
  expect(Object.keys(retentionSchedule).filter((name) => !columns.includes(name))).toEqual([])
})

test('a new column without a rule would be noticed', async () => {
  await db.execute(sql`alter table letters.letters add column postcode text`)
  const columns = await listColumnsThatNeedARule()
  await db.execute(sql`alter table letters.letters drop column postcode`)
  expect(columns.filter((name) => !(name in retentionSchedule))).toEqual(['letters.letters.postcode'])
})

test('outside the two schemas the campaign can insert nothing', async () => {
  const { rows } = await db.execute<{ name: string }>(sql`
    select format('%s.%s', table_schema, table_name) as name from information_schema.role_table_grants
    where grantee = 'safe_campaign' and privilege_type = 'INSERT' and table_schema not in ('letters', 'staff')`)
  expect(rows).toEqual([])
})
