import { openDatabase, watches } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, inject, test } from 'vitest'
import { readShippedWatches } from '../shipped/shipped-watches.ts'
import { loadFoundingRecord } from './load-founding-record.ts'
import { loadWatches } from './load-watches.ts'

const database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
const owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
const { db } = owner

afterAll(async () => {
  await owner.close()
  await database.drop()
})

beforeEach(async () => {
  await db.delete(watches)
})

const [first] = readShippedWatches()
const shipped = { name: first?.name ?? '', text: first?.text ?? '' }
const newer = { ...shipped, text: `${shipped.text}\nterm Blue badgers: blue badger\n` }
const findWatch = async () => (await db.select().from(watches).where(eq(watches.name, shipped.name)))[0]

test('each watch that ships comes for its ask, and a second loading changes nothing', async () => {
  expect(await loadWatches(db)).toBe(readShippedWatches().length)
  expect(await db.select().from(watches)).toHaveLength(readShippedWatches().length)
  expect(await loadWatches(db)).toBe(0)
})

test('a founded database gets them with its renewal', async () => {
  expect(await loadFoundingRecord(db)).toEqual({ outcome: 'added', rows: { watches: readShippedWatches().length } })
  expect(await loadFoundingRecord(db)).toEqual({ outcome: 'nothing-new', rows: {} })
})

test('a watch that nobody edited gets what ships now', async () => {
  await loadWatches(db, [shipped])
  expect(await loadWatches(db, [newer])).toBe(1)
  expect(await findWatch()).toMatchObject({ terms: newer.text, shipped: newer.text })
})

test('what somebody wrote stays as they wrote it, and the desk can tell what ships', async () => {
  await loadWatches(db, [shipped])
  const terms = `${shipped.text}\nterm Ours: red squirrel`
  await db.update(watches).set({ terms })
  expect(await loadWatches(db, [newer])).toBe(1)
  expect(await findWatch()).toMatchObject({ terms, shipped: newer.text })
  expect(await loadWatches(db, [newer])).toBe(0)
})

test('a watch of an ask that is not on the record waits for it; one that cannot be read is told by its name and line', async () => {
  expect(await loadWatches(db, [{ name: 'other', text: 'ask: no-such-ask\nterm One: blue badger' }])).toBe(0)
  await expect(loadWatches(db, [{ name: 'other', text: 'ask: no-such-ask\nnonsense' }])).rejects.toThrow(
    'other.watch cannot be read, line 2',
  )
})
