import { expect, test } from 'vitest'
import { createPageCache } from './page-cache.ts'

const aKeeping = { freshFor: 60, staleFor: 600, tags: ['bill-1', 'kind:amendment'] }

function aCache({ capacity = 10, mostBytes = 1_000 } = {}) {
  const time = { now: 0 }
  const [bytesOf, isMain] = [(page: string) => page.length, (path: string) => path.startsWith('/main')]
  return { time, cache: createPageCache<string>({ capacity, mostBytes, bytesOf, isMain, now: () => time.now }) }
}

test('a page is fresh, then stale, then outdated as it ages', () => {
  const { cache, time } = aCache()
  cache.save('/bills/one', 'page', aKeeping, cache.markNow())
  expect(cache.find('/bills/one')).toEqual({ page: 'page', standing: 'fresh', age: 0 })
  time.now = 61_000
  expect(cache.find('/bills/one')).toMatchObject({ standing: 'stale', age: 61_000 })
  time.now = 661_000
  expect(cache.find('/bills/one')?.standing).toBe('outdated')
})

test('a change of the record outdates the pages that show it and no others', () => {
  const { cache } = aCache()
  cache.save('/bills/one', 'page', aKeeping, cache.markNow())
  cache.save('/evidence', 'page', { ...aKeeping, tags: ['kind:evidence'] }, cache.markNow())
  cache.outdate(['kind:amendment', 'bill-7'])
  expect(cache.find('/bills/one')?.standing).toBe('outdated')
  expect(cache.find('/evidence')?.standing).toBe('fresh')
})

test('a star outdates every page', () => {
  const { cache } = aCache()
  cache.save('/bills/one', 'page', aKeeping, cache.markNow())
  cache.outdate(['*'])
  expect(cache.find('/bills/one')?.standing).toBe('outdated')
})

test.each([{ tags: ['bill-1'] }, { tags: ['*'] }])(
  'a page read before the change $tags and finished after it is not fresh',
  ({ tags }) => {
    const { cache } = aCache()
    const mark = cache.markNow()
    cache.outdate(tags)
    cache.outdate(['bill-2'])
    cache.save('/bills/one', 'old words', aKeeping, mark)
    expect(cache.find('/bills/one')?.standing).toBe('outdated')
    cache.save('/bills/one', 'new words', aKeeping, cache.markNow())
    expect(cache.find('/bills/one')).toMatchObject({ page: 'new words', standing: 'fresh' })
  },
)

test('past its capacity the page that nobody read longest is dropped', () => {
  const { cache } = aCache({ capacity: 2 })
  cache.save('/a', 'a', aKeeping, 0)
  cache.save('/b', 'b', aKeeping, 0)
  cache.find('/a')
  cache.save('/c', 'c', aKeeping, 0)
  expect(cache.find('/b')).toBeUndefined()
  expect(cache.find('/a')?.page).toBe('a')
})

test('a main page is dropped last, however long nobody read it', () => {
  const { cache } = aCache({ capacity: 3 })
  for (const path of ['/main/1', '/main/2', '/a', '/b', '/c']) cache.save(path, path, aKeeping, 0)
  expect(['/main/1', '/main/2', '/a', '/b', '/c'].filter((path) => cache.find(path))).toEqual([
    '/main/1',
    '/main/2',
    '/c',
  ])
  for (const path of ['/main/3', '/main/4']) cache.save(path, path, aKeeping, 0)
  expect(cache.find('/main/1')).toBeUndefined()
  expect(cache.find('/main/4')?.page).toBe('/main/4')
})

test('pages are kept up to so many bytes in all, and one that is larger is not', () => {
  const { cache } = aCache({ mostBytes: 100 })
  cache.save('/a', 'a'.repeat(60), aKeeping, 0)
  cache.save('/b', 'b'.repeat(40), aKeeping, 0)
  expect(cache.find('/a')?.page).toHaveLength(60)
  cache.save('/b', 'b'.repeat(41), aKeeping, 0)
  expect(cache.find('/a')).toBeUndefined()
  cache.save('/c', 'c'.repeat(101), aKeeping, 0)
  expect(cache.find('/c')).toBeUndefined()
  expect(cache.find('/b')?.page).toHaveLength(41)
  cache.save('/d', 'd'.repeat(100), aKeeping, 0)
  expect(cache.find('/d')?.page).toHaveLength(100)
})
