import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { afterAll, expect, inject, test } from 'vitest'
import { openDatabase, type OpenDatabase } from './open-database.ts'
import { processRoles, type ProcessRole } from './set-up-roles.ts'
import { cloneDatabase } from './testing/index.ts'
import { findMissingTimeLimits } from './time-limits.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
const opened: OpenDatabase[] = [owner]

afterAll(async () => {
  for (const { close } of opened) await close()
  await database.drop()
})

function open(role: ProcessRole): OpenDatabase {
  const one = openDatabase(database.urlFor(role), { applicationName: 'test', max: 1 })
  opened.push(one)
  return one
}

async function secondsOf(setting: string, role: ProcessRole): Promise<number> {
  const { rows } = await open(role).db.execute<{ seconds: number }>(
    sql`select setting::int / 1000 as seconds from pg_settings where name = ${setting}`,
  )
  return rows[0]?.seconds ?? -1
}

test.each([
  ['safe_site', 'statement_timeout', 10],
  ['safe_site', 'lock_timeout', 3],
  ['safe_site', 'idle_in_transaction_session_timeout', 10],
  ['safe_campaign', 'statement_timeout', 10],
  ['safe_campaign', 'lock_timeout', 5],
  ['safe_campaign', 'idle_in_transaction_session_timeout', 15],
  ['safe_worker', 'statement_timeout', 60],
  ['safe_worker', 'lock_timeout', 15],
  ['safe_worker', 'idle_in_transaction_session_timeout', 60],
] as const)('whoever connects as %s has a %s of %i seconds', async (role, setting, seconds) => {
  expect(await secondsOf(setting, role)).toBe(seconds)
})

test('every process role has every limit that this PostgreSQL knows', async () => {
  expect(await findMissingTimeLimits(owner.db)).toEqual([])
})

test.each(processRoles)('a statement of %s that takes too long is ended, and the next one works', async (role) => {
  const { db } = open(role)
  await db.execute(sql`set statement_timeout = 50`)
  await expect(db.execute(sql`select pg_sleep(30)`)).rejects.toMatchObject({ cause: { code: '57014' } })
  expect((await db.execute(sql`select 1 as one`)).rows).toEqual([{ one: 1 }])
})

test('a transaction that stands still too long fails at its next statement, and ends no process', async () => {
  const { db } = open('safe_campaign')
  const standing = db.transaction(async (tx) => {
    await tx.execute(sql`set local idle_in_transaction_session_timeout = 50`)
    await sleep(300)
    await tx.execute(sql`select 1`)
  })
  await expect(standing).rejects.toThrow(/Failed query|terminat/i)
  expect((await db.execute(sql`select 1 as one`)).rows).toEqual([{ one: 1 }])
})

test('a limit may be set anew for one transaction, by the role itself', async () => {
  const { db } = open('safe_worker')
  const seconds = await db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = '20min'`)
    return (await tx.execute(sql`show statement_timeout`)).rows
  })
  expect(seconds).toEqual([{ statement_timeout: '20min' }])
  expect((await db.execute(sql`show statement_timeout`)).rows).toEqual([{ statement_timeout: '1min' }])
})
