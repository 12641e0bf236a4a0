import { expect, test } from 'vitest'
import { isMainPage } from './main-pages.ts'
import type { Page } from './page.ts'
import { createPageCache } from './page-cache.ts'
import { createPageServer, type Rendered } from './serve-pages.ts'

function aPage(words: string, status = 200): Page {
  return { status, headers: {}, etag: words, body: Buffer.from(words), gzip: undefined, brotli: undefined }
}

const room = { capacity: 10, mostBytes: 10_000, bytesOf: ({ body }: Page) => body.length, isMain: isMainPage }

function aRendering(words: string): Rendered {
  return { page: aPage(words), keeping: { freshFor: 60, staleFor: 600, tags: ['bill-1'] } }
}

function aServer(render: () => Promise<Rendered>) {
  const time = { now: 0 }
  const failures: string[] = []
  const server = createPageServer({
    cache: createPageCache<Page>({ ...room, now: () => time.now }),
    render,
    tellAge: (page, age) => Promise.resolve(aPage(`${page.etag}, ${age / 1_000} s old`)),
    onFailure: (path) => failures.push(path),
  })
  return { server, time, failures }
}

test('readers who ask at the same time share one rendering, and later ones its page', async () => {
  let renderings = 0
  const { server } = aServer(() => {
    renderings += 1
    return Promise.resolve(aRendering('one'))
  })
  await Promise.all([server.pageFor('/'), server.pageFor('/'), server.pageFor('/')])
  await server.pageFor('/')
  expect(renderings).toBe(1)
})

test('after a change the next reader gets the new page', async () => {
  let words = 'before'
  const { server } = aServer(() => Promise.resolve(aRendering(words)))
  await server.pageFor('/')
  words = 'after'
  server.outdate(['bill-1'])
  expect((await server.pageFor('/')).etag).toBe('after')
})

test('a reader who comes after a change does not join a rendering begun before it', async () => {
  const finish: ((rendered: Rendered) => void)[] = []
  const { server } = aServer(() => new Promise((resolve) => finish.push(resolve)))
  const early = server.pageFor('/')
  server.outdate(['bill-1'])
  const late = server.pageFor('/')
  finish[0]?.(aRendering('before'))
  finish[1]?.(aRendering('after'))
  expect((await early).etag).toBe('before')
  expect((await late).etag).toBe('after')
  expect((await server.pageFor('/')).etag).toBe('after')
})

test.each([
  { how: 'throws', fail: () => Promise.reject(new Error('no database')) },
  { how: 'answers 503', fail: () => Promise.resolve({ page: aPage('sorry', 503), keeping: undefined }) },
])('when rendering $how, an outdated page is served rather than none, and says its age', async ({ fail }) => {
  let isDown = false
  const { server, time } = aServer(() => (isDown ? fail() : Promise.resolve(aRendering('kept'))))
  await server.pageFor('/')
  isDown = true
  server.outdate(['*'])
  time.now = 30_000
  expect((await server.pageFor('/')).etag).toBe('kept, 30 s old')
  isDown = false
  expect((await server.pageFor('/')).etag).toBe('kept')
})

test('a stale page is served at once while a new one is made', async () => {
  let words = 'old'
  const { server, time } = aServer(() => Promise.resolve(aRendering(words)))
  await server.pageFor('/')
  words = 'new'
  time.now = 120_000
  expect((await server.pageFor('/')).etag).toBe('old')
  await Promise.resolve()
  expect((await server.pageFor('/')).etag).toBe('new')
})

test('a refresh that fails in the background is told, not thrown', async () => {
  let isDown = false
  const { server, time, failures } = aServer(() =>
    isDown ? Promise.reject(new Error('no database')) : Promise.resolve(aRendering('kept')),
  )
  await server.pageFor('/')
  isDown = true
  time.now = 120_000
  expect((await server.pageFor('/')).etag).toBe('kept')
  await new Promise((resolve) => setImmediate(resolve))
  expect(failures).toEqual(['/'])
})

test('where the refresh behind a stale page failed, the next reader is told its age, until one succeeds', async () => {
  let isDown = false
  const { server, time } = aServer(() =>
    isDown ? Promise.resolve({ page: aPage('sorry', 503), keeping: undefined }) : Promise.resolve(aRendering('kept')),
  )
  await server.pageFor('/')
  isDown = true
  time.now = 120_000
  expect((await server.pageFor('/')).etag).toBe('kept')
  await new Promise((resolve) => setImmediate(resolve))
  expect((await server.pageFor('/')).etag).toBe('kept, 120 s old')
  isDown = false
  await server.pageFor('/')
  await new Promise((resolve) => setImmediate(resolve))
  expect((await server.pageFor('/')).etag).toBe('kept')
})

test('a page that must not be kept is made anew each time', async () => {
  let renderings = 0
  const { server } = aServer(() => {
    renderings += 1
    return Promise.resolve({ page: aPage(String(renderings)), keeping: undefined })
  })
  await server.pageFor('/leave')
  expect((await server.pageFor('/leave')).etag).toBe('2')
})

test('with the database down after a crawl of everything, the front page, asks and bills are still served', async () => {
  let isDown = false
  const { server } = aServer(() =>
    isDown ? Promise.reject(new Error('no database')) : Promise.resolve(aRendering('read')),
  )
  const main = ['/', '/asks', '/asks/firewall', '/bills', '/bills/one']
  const crawled = Array.from({ length: 200 }, (_, at) => `/members/${at}`)
  for (const path of [...main, ...crawled]) await server.pageFor(path)
  isDown = true
  server.outdate(['*'])
  for (const path of main) expect((await server.pageFor(path)).etag).toBe('read, 0 s old')
  await expect(server.pageFor('/members/0')).rejects.toThrow('no database')
})
