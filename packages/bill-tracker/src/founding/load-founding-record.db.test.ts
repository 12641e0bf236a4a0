import {
  bills,
  changes,
  members,
  openDatabase,
  publishedAmendments,
  publishedTexts,
  texts,
  type OpenDatabase,
} from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { count, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { loadFoundingRecord } from './load-founding-record.ts'

let database: TestDatabase
let owner: OpenDatabase
let site: OpenDatabase
let firstLoading: string

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'))
  owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  site = openDatabase(database.urlFor('safe_site'), { applicationName: 'test' })
  firstLoading = (await loadFoundingRecord(owner.db)).outcome
})

afterAll(async () => {
  await owner.close()
  await site.close()
  await database.drop()
})

test('a second loading finds the record there and changes nothing', async () => {
  expect(firstLoading).toBe('loaded')
  const [before] = await owner.db.select({ rows: count() }).from(changes)
  expect(await loadFoundingRecord(owner.db)).toEqual({ outcome: 'nothing-new', rows: {} })
  const [after] = await owner.db.select({ rows: count() }).from(changes)
  expect(after).toEqual(before)
})

test('each row of the record came by a change of its own', async () => {
  const arrivals = await owner.db
    .select({ field: changes.field, origin: changes.origin })
    .from(changes)
    .innerJoin(bills, eq(bills.id, changes.subjectId))
  expect(arrivals).toHaveLength(9)
  expect(new Set(arrivals.map(({ field, origin }) => `${origin} ${field}`))).toEqual(new Set(['founding *']))
})

test('the public sees the amendments that are checked and no other', async () => {
  const numbers = await site.db.select({ slug: publishedAmendments.slug }).from(publishedAmendments)
  const slugs = numbers.map(({ slug }) => slug)
  expect(slugs).toContain('domestic-abuse-bill-lords-report-67')
  expect(slugs).not.toContain('victims-and-prisoners-bill-commons-lords-amendments-la47')
})

test('a text that is not checked is not public', async () => {
  await owner.db.update(texts).set({ verified: false }).where(eq(texts.slug, 'leave-2021-committee'))
  const found = await site.db.select({ slug: publishedTexts.slug }).from(publishedTexts)
  const slugs = found.map(({ slug }) => slug)
  expect(slugs).toContain('firewall-2024-refused')
  expect(slugs).not.toContain('leave-2021-committee')
})

test('the site cannot read what is held back', async () => {
  await expect(site.db.select().from(bills)).rejects.toMatchObject({
    cause: { message: expect.stringContaining('denied') },
  })
})

test('no letter to a sample member can leave for a real mailbox', async () => {
  const seated = await owner.db.select({ email: members.email, isSample: members.isSample }).from(members)
  expect(seated).toHaveLength(25)
  expect(seated.filter(({ email }) => !email?.endsWith('@example.org'))).toEqual([])
  expect(seated.every(({ isSample }) => isSample)).toBe(true)
})
