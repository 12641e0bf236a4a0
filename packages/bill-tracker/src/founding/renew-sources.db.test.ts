import { asks, changes, citations, openDatabase, publishedSources, sources } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { and, eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { loadFoundingRecord } from './load-founding-record.ts'
import { readFoundingRecord } from './read-founding-record.ts'

const key = 'care-appointments'
let database: Awaited<ReturnType<typeof cloneDatabase>>
let owner: ReturnType<typeof openDatabase>

beforeEach(async () => {
  database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
})

afterEach(async () => {
  await owner.close()
  await database.drop()
})

const find = async (): Promise<typeof sources.$inferSelect | undefined> =>
  (await owner.db.select().from(sources).where(eq(sources.key, key)))[0]

test('a source that a founded record has without an address gets it, its day, and a change that tells its pages', async () => {
  await owner.db.update(sources).set({ url: null, checkedOn: null }).where(eq(sources.key, key))
  expect(await loadFoundingRecord(owner.db)).toEqual({ outcome: 'added', rows: { corrected: 2 } })
  const source = await find()
  expect(source).toMatchObject({
    url: expect.stringMatching(/^https:\/\/careappointments\.com\//),
    checkedOn: '2026-11-30',
  })
  const told = await owner.db
    .select({ field: changes.field, origin: changes.origin })
    .from(changes)
    .where(eq(changes.subjectId, source?.id ?? ''))
  expect(told.map(({ field }) => field).toSorted()).toEqual(['checkedOn', 'url'])
  expect(await loadFoundingRecord(owner.db)).toEqual({ outcome: 'nothing-new', rows: {} })
})

test('what staff wrote of a source stays, also where they took its address away', async () => {
  const source = await find()
  await owner.db.update(sources).set({ url: null }).where(eq(sources.key, key))
  await owner.db
    .insert(changes)
    .values({ origin: 'staff', subjectKind: 'source', subjectId: source?.id ?? '', field: 'url' })
  expect(await loadFoundingRecord(owner.db)).toEqual({ outcome: 'nothing-new', rows: {} })
  expect((await find())?.url).toBeNull()
})

test('a row that the record knows gets the source that shipped for it since, and loses one that nobody could open', async () => {
  const [ask] = await owner.db.select().from(asks).limit(1)
  if (!ask) throw new Error('no ask')
  const known = and(eq(citations.subjectId, ask.id))
  const shipped = (await owner.db.select().from(citations).where(known)).length
  const [lost] = await owner.db
    .insert(sources)
    .values({ key: 'a-whole-site', kind: 'page', title: 'A whole site', publisher: 'Somebody' })
    .returning()
  if (!lost) throw new Error('no source')
  await owner.db.delete(citations).where(known)
  await owner.db.insert(citations).values({ subjectKind: 'ask', subjectId: ask.id, sourceId: lost.id })
  expect((await loadFoundingRecord(owner.db)).rows).toEqual({ corrected: 1, givenUp: 1 })
  const behind = await owner.db.select().from(citations).where(known)
  expect(behind).toHaveLength(shipped)
  expect(behind.map(({ sourceId }) => sourceId)).not.toContain(lost.id)
})

test('every source that the public is shown can be opened', async () => {
  const shown = await owner.db.select().from(publishedSources)
  expect(shown.length).toBe(readFoundingRecord().sources.length)
  expect(shown.filter(({ url, inPrint }) => url === null && inPrint === null)).toEqual([])
})
