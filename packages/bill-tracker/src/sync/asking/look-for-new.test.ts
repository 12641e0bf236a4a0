import { expect, test } from 'vitest'
import { lookForNew, lookThrough, type ListByDay } from './look-for-new.ts'

const span = { from: '2026-03-01', to: '2026-03-08' }
const all = Array.from({ length: 1_000 }, (_, index) => String(index))

test.each([
  { what: 'nothing new', listed: all, known: all, requests: 1, news: [] },
  { what: 'three new at its head', listed: ['a', 'b', 'c', ...all], known: all, requests: 1, news: ['a', 'b', 'c'] },
  { what: 'three new at its end', listed: [...all, 'a', 'b', 'c'], known: all, requests: 2, news: ['a', 'b', 'c'] },
  { what: 'two hundred new at its end', listed: [...all, ...many(200)], known: all, requests: 3, news: many(200) },
  {
    what: 'one new at its head and one at its end',
    listed: ['a', ...all, 'b'],
    known: all,
    requests: 2,
    news: ['a', 'b'],
  },
  { what: 'nothing at all', listed: [], known: [], requests: 1, news: [] },
])('a span with $what is settled in $requests', async ({ listed, known, requests, news }) => {
  const { list, asked } = listOf(listed)
  const found = await lookForNew(list, span, { known: new Set(known), apart: 0 })
  expect(found.isSettled).toBe(true)
  expect(found.rows.filter((row) => !known.includes(row)).toSorted()).toEqual(news.toSorted())
  expect(asked).toHaveLength(requests)
})

test.each([
  { what: 'one new in its midst', listed: [...all.slice(0, 500), 'a', ...all.slice(500)], known: all },
  { what: 'one that it has no more', listed: all.slice(1), known: all },
])('a span with $what is not settled by a few pages', async ({ listed, known }) => {
  const { list, asked } = listOf(listed)
  expect((await lookForNew(list, span, { known: new Set(known), apart: 0 })).isSettled).toBe(false)
  expect(asked.length).toBeLessThanOrEqual(4)
})

test.each([
  { what: 'one that is held besides what is listed', known: [...all, 'gone'], apart: 1 },
  { what: 'one that is listed and cannot be read', known: all.slice(1), apart: -1 },
])('with $what, told by the last time that it was gone through, a span is settled', async ({ known, apart }) => {
  const { list, asked } = listOf(all.slice(apart === -1 ? 1 : 0))
  const page = list.fetchPage
  const told = {
    ...list,
    fetchPage: async (days: typeof span, skip: number) => ({ ...(await page(days, skip)), total: 1_000 }),
  }
  expect((await lookForNew(told, span, { known: new Set(known), apart })).isSettled).toBe(true)
  expect(asked).toHaveLength(1)
})

test('a server that gives twenty, whatever is asked for, is paged by what it gives', async () => {
  const { list, asked } = listOf([...all, 'a'], 20)
  expect((await lookForNew(list, span, { known: new Set(all), apart: 0 })).isSettled).toBe(true)
  expect(asked).toEqual([0, 1_000])
})

test('a list is gone through whole, and says how many it claims to have', async () => {
  const { list } = listOf(all)
  expect(await lookThrough(list, span)).toEqual({ rows: all, total: 1_000, unread: 0 })
  expect(await lookThrough({ ...list, fetchPage: async () => ({ items: [], total: 7, pageSize: 100 }) }, span)).toEqual(
    { rows: [], total: 7, unread: 0 },
  )
})

function many(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `new ${index}`)
}

function listOf(listed: string[], size = 100): { list: ListByDay<string>; asked: number[] } {
  const asked: number[] = []
  const list: ListByDay<string> = {
    keyOf: (row) => row,
    fetchPage: async (_span, skip) => {
      asked.push(skip)
      return { items: listed.slice(skip, skip + size), total: listed.length, pageSize: size }
    },
  }
  return { list, asked }
}
