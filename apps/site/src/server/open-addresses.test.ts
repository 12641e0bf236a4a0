import { readdirSync } from 'node:fs'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { openListNames } from '@safe-to-report/bill-tracker/reading'
import { securityHeaders } from '@safe-to-report/serving'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { followFiles } from '../following/answer-follower.ts'
import { answerRequests } from './answer-requests.ts'
import { isForPrograms } from './opened-routes.ts'
import { buildPage } from './page.ts'

/** For search engines and for previews of links: no script of another page reads these. */
const closed = new Set(['/robots.txt', '/sitemap.xml', '/cards/x/x.png'])

const lists = [...openListNames.flatMap((list) => [`${list}.json`, `${list}.csv`]), 'openapi.json']

/** Every address that is answered by code and not by a page, found from the files that answer. */
const answeredByCode = readdirSync(fileURLToPath(new URL('../pages', import.meta.url)), { recursive: true })
  .map((file) => `/${String(file)}`)
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const address = file.replace(/\.ts$/, '').replace(/\[(slug|kind|name)\]/g, 'x')
    const files = file.startsWith('/api/') ? lists : Object.keys(followFiles)
    return address.includes('[file]') ? files.map((name) => address.replace('[file]', name)) : [address]
  })
const open = answeredByCode.filter((address) => !closed.has(address))

const server = createServer()
let site = ''

beforeAll(async () => {
  const page = await buildPage(200, { 'content-type': 'text/plain' }, Buffer.from('words'))
  server.on(
    'request',
    answerRequests({
      files: new Map(),
      pageFor: (path) => {
        if (path.includes('broken')) return Promise.reject(new Error('no record'))
        return Promise.resolve(path.includes('none') || path === '/404' ? { ...page, status: 404 } : page)
      },
      security: securityHeaders('https://site.example'),
      exitUrl: 'http://weather.test/',
      campaignUrl: 'http://write.test',
      onFailure: () => undefined,
    }),
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  site = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : ''
})

afterAll(() => void server.close())

async function expectReadable(address: string, asked: RequestInit & { status: number }): Promise<Headers> {
  const { status, ...init } = asked
  const answer = await fetch(site + address, { ...init, redirect: 'manual' })
  const how = `${asked.method ?? 'GET'} ${address}`
  expect([how, answer.status]).toEqual([how, status])
  expect(answer.headers.get('access-control-allow-origin'), how).toBe('*')
  expect(answer.headers.get('access-control-expose-headers'), how).toContain('ETag')
  expect(answer.headers.get('cross-origin-resource-policy'), how).toBe('cross-origin')
  expect(answer.headers.get('access-control-allow-credentials'), how).toBeNull()
  return answer.headers
}

test('what is answered by code is found, and is for programs or known to be closed', () => {
  expect(open).toEqual(
    expect.arrayContaining(['/oembed', '/follow/feed.json', '/asks/x/feed.atom', '/api/v1/asks.csv']),
  )
  expect(open.filter((address) => !isForPrograms(address))).toEqual([])
  expect([...closed].filter((address) => !answeredByCode.includes(address) || isForPrograms(address))).toEqual([])
})

test.each(open)(
  'any page may read %s: all of it, its head, that it holds it already, and after asking whether it may',
  async (address) => {
    const headers = await expectReadable(address, { status: 200 })
    await expectReadable(address, { method: 'HEAD', status: 200 })
    const held = { 'if-none-match': headers.get('etag') ?? '' }
    await expectReadable(address, { headers: held, status: 304 })
    const asking = { 'access-control-request-method': 'GET', 'access-control-request-headers': 'if-none-match' }
    const told = await expectReadable(address, { method: 'OPTIONS', headers: asking, status: 204 })
    expect(told.get('access-control-allow-methods')).toContain('GET')
    expect(told.get('access-control-allow-headers')).toContain('If-None-Match')
  },
)

test.each([
  ['a list that there is not', '/api/v1/none.json', 404, 'GET'],
  ['an ending that there is not', '/api/v1/none', 404, 'GET'],
  ['a feed of an ask that there is not', '/asks/none/feed.atom', 404, 'GET'],
  ['a calendar of a bill that there is not', '/bills/none/calendar.ics', 404, 'GET'],
  ['a fault of ours', '/api/v1/broken.json', 500, 'GET'],
  ['a fault of ours in a feed', '/asks/broken/feed.json', 500, 'GET'],
  ['a fault of ours, its head', '/follow/broken.ics', 500, 'HEAD'],
  ['an address that is too long', `/api/v1/asks.json?page=${'1'.repeat(5_000)}`, 414, 'GET'],
  ['an address that cannot be read', '/api/v1/%zz.json', 404, 'GET'],
  ['something posted', '/asks/x/feed.json', 405, 'POST'],
  ['something deleted', '/oembed', 405, 'DELETE'],
])('any page may read %s', async (_what, address, status, method) => {
  await expectReadable(address, { method, status })
})

test('a page asks in vain whether it may read what is for people', async () => {
  const answer = await fetch(`${site}/asks/x`, { method: 'OPTIONS' })
  expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([405, null])
})
