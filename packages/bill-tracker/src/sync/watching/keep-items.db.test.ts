import { items, openDatabase, type OpenDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { expect, inject, onTestFinished, test } from 'vitest'
import type { FetchedItem } from './fetched-item.ts'
import { closeGap, openGap } from './gaps.ts'
import { keepItems, markGone } from './keep-items.ts'

const question: FetchedItem = {
  kind: 'question',
  key: '990001',
  title: 'A question',
  text: 'To ask the Secretary of State.',
  url: 'https://questions-statements.parliament.uk/990001',
  memberIds: [990_200_002],
}
const at = (day: number): Date => new Date(`2026-03-0${day}T12:00:00Z`)
const on = (day: number) => ({ source: 'questions', now: at(day) })

test('what was kept is kept once, and twice the same is no change', async () => {
  const { db } = await open()
  expect(await keepItems(db, [question, question], on(1))).toEqual({ added: 1, changed: 0 })
  expect(await keepItems(db, [question], on(2))).toEqual({ added: 0, changed: 0 })
  expect(await db.select().from(items)).toMatchObject([
    { version: 1, firstSeenAt: at(1), seenAt: at(2), changedAt: at(1) },
  ])
})

test('other words are another version, to be matched again; another day or signature is a change, and no version', async () => {
  const { db } = await open()
  await keepItems(db, [question], on(1))
  await db.update(items).set({ matchedWith: 5 })
  expect(await keepItems(db, [{ ...question, memberIds: [1, 2] }], on(2))).toEqual({ added: 0, changed: 1 })
  expect(await db.select().from(items)).toMatchObject([
    { version: 1, matchedWith: 5, memberIds: [1, 2], changedAt: at(2) },
  ])
  await keepItems(db, [{ ...question, text: 'To ask again.' }], on(3))
  expect(await db.select().from(items)).toMatchObject([
    { version: 2, matchedWith: null, memberIds: question.memberIds },
  ])
})

test('what is gone is so once, and is back when it is seen again', async () => {
  const { db } = await open()
  await keepItems(db, [question], on(1))
  const [row] = await db.select().from(items)
  expect(await markGone(db, [row?.id ?? ''], at(2))).toBe(1)
  expect(await markGone(db, [row?.id ?? ''], at(3))).toBe(0)
  expect(await db.select().from(items)).toMatchObject([{ goneAt: at(2) }])
  await keepItems(db, [question], on(4))
  expect(await db.select().from(items)).toMatchObject([{ goneAt: null, version: 1 }])
})

test.each([
  ['a zero character', { text: 'a\u0000b' }, 'ab'],
  ['half a character', { text: 'a\uD83D' }, 'a\uFFFD'],
  ['more than is kept', { text: 'x'.repeat(300_000) }, 'x'.repeat(200_000)],
])('%s is no fault', async (_what, words, kept) => {
  const { db } = await open()
  await keepItems(db, [{ ...question, ...words, raw: { ...words, many: 'y'.repeat(300_000) } }], on(1))
  expect(await db.select({ text: items.text, raw: items.raw }).from(items)).toEqual([{ text: kept, raw: null }])
})

test('a gap that is open goes on since it began, and one that ended is another', async () => {
  const { db } = await open()
  const gap = { source: 'questions', part: 'a term', cause: 'refused', what: 'It answers 500' } as const
  await openGap(db, { ...gap, now: at(1) })
  await openGap(db, { ...gap, cause: 'empty', now: at(2) })
  await closeGap(db, { ...gap, now: at(3) })
  await openGap(db, { ...gap, now: at(4) })
  const { rows } = await db.$client.query('select cause, since, seen_at, ended_at from record.gaps order by since')
  expect(rows).toEqual([
    { cause: 'empty', since: at(1), seen_at: at(2), ended_at: at(3) },
    { cause: 'refused', since: at(4), seen_at: at(4), ended_at: null },
  ])
})

async function open(): Promise<OpenDatabase> {
  const database = await cloneDatabase(inject('clusterUrl'))
  const opened = openDatabase(database.urlFor('safe_worker'), { applicationName: 'test' })
  onTestFinished(async () => {
    await opened.close()
    await database.drop()
  })
  return opened
}
