import { openDatabase, parliamentRequests, type Database } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { expect, inject, onTestFinished, test } from 'vitest'
import { openPace } from './pace.ts'
import { keepTurns } from './turns.ts'

const at = (minutes: number): Date => new Date(Date.UTC(2026, 2, 1, 9, minutes, 30))

test('a process that begins anew knows what was asked in the last hour', async () => {
  const db = await open()
  const before = keepTurns(db, () => at(0))
  for (let asked = 0; asked < 5; asked += 1) expect(await before.take(5)).toBe(true)
  expect(await before.take(5)).toBe(false)

  const restarted = openPace({ anHour: 8, turns: keepTurns(db, () => at(59)), wait: async () => {} })
  expect(await restarted.room('wished')).toBe(3)
  expect(await keepTurns(db, () => at(60)).take(5)).toBe(false)
  expect(await keepTurns(db, () => at(61)).take(5)).toBe(true)
})

test('two processes at once take no more than the hour has', async () => {
  const db = await open()
  const processes = [keepTurns(db, () => at(0)), keepTurns(db, () => at(0))]
  const taken = await Promise.all(Array.from({ length: 15 }, () => processes.map(({ take }) => take(12))).flat())
  expect(taken.filter(Boolean)).toHaveLength(12)
})

test('what is long past is not kept', async () => {
  const db = await open()
  await keepTurns(db, () => at(0)).take(5)
  await keepTurns(db, () => at(300)).take(5)
  expect(await db.select().from(parliamentRequests)).toHaveLength(1)
})

async function open(): Promise<Database> {
  const database = await cloneDatabase(inject('clusterUrl'))
  const opened = openDatabase(database.urlFor('safe_worker'), { applicationName: 'test' })
  onTestFinished(async () => {
    await opened.close()
    await database.drop()
  })
  return opened.db
}
