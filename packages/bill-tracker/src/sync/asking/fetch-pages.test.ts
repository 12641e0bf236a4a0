import { expect, test } from 'vitest'
import { fetchPages, type Page } from './fetch-pages.ts'

const fifty = Array.from({ length: 50 }, (_, index) => index + 1)

test('a list of three pages is fetched whole, in three requests', async () => {
  const asked: number[] = []
  expect(await fetchAll(honest(fifty), asked)).toEqual(fifty)
  expect(asked).toEqual([0, 20, 40])
})

test('a short list takes one request', async () => {
  const asked: number[] = []
  expect(await fetchAll(honest([1, 2]), asked)).toEqual([1, 2])
  expect(asked).toEqual([0])
})

test('an empty list takes one request', async () => {
  const asked: number[] = []
  expect(await fetchAll(honest([]), asked)).toEqual([])
  expect(asked).toEqual([0])
})

test.each([
  { lie: 'nothing', total: 0 },
  { lie: 'one', total: 1 },
  { lie: 'one page', total: 20 },
  { lie: 'far more than there are', total: 5_000 },
])('a total that says $lie hides no item', async ({ total }) => {
  expect(await fetchAll((skip) => ({ ...honest(fifty)(skip), total }))).toEqual(fifty)
})

test('a page size that says more than the server gives hides no item', async () => {
  expect(await fetchAll((skip) => ({ ...honest(fifty)(skip), pageSize: 100 }))).toEqual(fifty)
})

test('an item that comes twice on a page is kept once, and pushes none off', async () => {
  const twice = (skip: number): Page<number> => {
    const page = honest(fifty)(skip)
    return { ...page, items: [...page.items, ...page.items.slice(-1)] }
  }
  expect(await fetchAll(twice)).toEqual(fifty)
})

test('a list that moves on by one while it is paged keeps each item once', async () => {
  const moving = (skip: number): Page<number> => honest(skip === 0 ? fifty : [0, ...fifty])(skip)
  expect(await fetchAll(moving)).toEqual(fifty)
})

test('a server that gives the same page for ever is asked twice', async () => {
  const asked: number[] = []
  expect(await fetchAll(() => ({ items: [1, 2], total: 9, pageSize: 2 }), asked)).toEqual([1, 2])
  expect(asked).toHaveLength(2)
})

test('rows that were set aside are passed over, and what stands behind them is fetched', async () => {
  const asked: number[] = []
  const pages: Page<number>[] = [
    { items: [1], total: 5, pageSize: 2, unread: 1 },
    { items: [], total: 5, pageSize: 2, unread: 2 },
    { items: [5], total: 5, pageSize: 2 },
  ]
  expect(await fetchAll((skip) => pages[skip / 2] ?? { items: [], total: 5, pageSize: 2 }, asked)).toEqual([1, 5])
  expect(asked).toEqual([0, 2, 4])
})

function honest(all: number[]): (skip: number) => Page<number> {
  return (skip) => ({ items: all.slice(skip, skip + 20), total: all.length, pageSize: 20 })
}

function fetchAll(pageAt: (skip: number) => Page<number>, asked: number[] = []): Promise<number[]> {
  return fetchPages({
    keyOf: (item) => item,
    fetchPage: async (skip) => {
      asked.push(skip)
      return pageAt(skip)
    },
  })
}
