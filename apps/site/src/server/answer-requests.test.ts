import { once } from 'node:events'
import { createServer, request, type IncomingMessage } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { answerRequests } from './answer-requests.ts'
import { buildPage } from './page.ts'
import { securityHeaders } from '@safe-to-report/serving'

async function aSite(failure?: Error, asked: string[] = []): Promise<string> {
  const words = Buffer.from('<p>Parliament has been asked four times.</p>'.repeat(40))
  const page = await buildPage(200, { 'content-type': 'text/html' }, words)
  const server = createServer(
    answerRequests({
      files: new Map([['/robots.txt', await buildPage(200, { 'content-type': 'text/plain' }, Buffer.from('all'))]]),
      pageFor: (path) => {
        if (failure !== undefined) return Promise.reject(failure)
        asked.push(path)
        return Promise.resolve(path === '/' || path.startsWith('/search') ? page : { ...page, status: 404 })
      },
      security: securityHeaders('https://site.example'),
      exitUrl: 'http://weather.test/',
      campaignUrl: 'http://write.test',
      onFailure: () => undefined,
    }),
  ).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : ''
}

test.each(['/', '/robots.txt', '/nothing-here'])('%s carries the security headers', async (path) => {
  const { headers } = await fetch((await aSite()) + path)
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  // The front page says whose its form is; no other page says anything to anybody else.
  expect(headers.get('referrer-policy')).toBe(path === '/' ? 'strict-origin' : 'same-origin')
  expect(headers.get('strict-transport-security')).toContain('max-age')
})

test('a reader who has the page already is told so, with no bytes', async () => {
  const site = await aSite()
  const etag = (await fetch(site)).headers.get('etag') ?? ''
  const again = await fetch(site, { headers: { 'if-none-match': etag } })
  expect(again.status).toBe(304)
  expect(await again.text()).toBe('')
})

test('a failure is told in kind words with the security headers and nothing of its cause', async () => {
  const answer = await fetch(await aSite(new Error('secret detail')))
  expect(answer.status).toBe(500)
  expect(answer.headers.get('content-security-policy')).not.toBeNull()
  expect(await answer.text()).not.toContain('secret')
})

test('words without a page say as well what this is, and where help is', async () => {
  const said = [await fetch(await aSite(new Error('down'))), await fetch(await aSite(), { method: 'POST', body: 'x' })]
  for (const answer of said) expect(await answer.text()).toMatch(/takes no reports.*999.*\/help\n$/s)
})

test.each([
  ['/help', 'http://write.test/help'],
  ['/help/', 'http://write.test/help'],
  ['/cy/help', 'http://write.test/cy/help'],
])('%s leads to the page of help, whatever is down', async (path, to) => {
  const answer = await fetch((await aSite(new Error('down'))) + path, { redirect: 'manual' })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, to])
  expect(answer.headers.get('cache-control')).toBe('no-store')
})

test('nothing can be posted but a search', async () => {
  const answer = await fetch(await aSite(), { method: 'POST', body: 'x' })
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
})

test('words that are looked for lead to an address of their own; a postcode to one without it', async () => {
  const words = await search('new clause 36', { mode: 'navigate' })
  expect([words.status, words.headers.location]).toEqual([303, '/search?q=new+clause+36'])
  const postcode = await search('my sw1a 0aa')
  expect([postcode.status, postcode.headers.location]).toEqual([303, '/search/postcode'])
  expect(postcode.headers['cache-control']).toBe('no-store')
  expect(JSON.stringify(postcode.headers)).not.toMatch(/0aa/i)
})

test('an address with a postcode in it leads away from it, and says so', async () => {
  const answer = await fetch(`${await aSite()}/search?q=SW1A+0AA`, { redirect: 'manual' })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/search/postcode-in-address'])
  expect(await answer.text()).toBe('')
})

test('from within the page a search is answered at once, and nothing of it is in an address', async () => {
  const asked: string[] = []
  const words = await search('new clause 36', { mode: 'cors', asked })
  const postcode = await search('SW1A 0AA', { mode: 'cors', asked })
  expect([words.status, postcode.status]).toEqual([200, 200])
  expect(asked).toEqual(['/search?q=new+clause+36', '/search/postcode'])
})

test('what is longer than any search is refused', async () => {
  expect((await search('x'.repeat(5_000))).status).toBe(413)
})

/** Written out, since `fetch` says by itself that it asks from within a page; an old browser says nothing. */
async function search(q: string, { mode, asked = [] }: { mode?: string; asked?: string[] } = {}) {
  const { hostname, port } = new URL(await aSite(undefined, asked))
  const body = new URLSearchParams({ q }).toString()
  const headers = {
    'content-length': Buffer.byteLength(body),
    ...(mode === undefined ? {} : { 'sec-fetch-mode': mode }),
  }
  const sent = request({ hostname, port, path: '/search', method: 'POST', headers })
  const answered = new Promise<IncomingMessage>((resolve) => sent.once('response', resolve))
  sent.end(body)
  const { statusCode: status, headers: told } = (await answered).resume()
  return { status, headers: told }
}

test('the quick exit leads away and drops every cookie, with the security headers', async () => {
  const headers = { cookie: 'visit-1=x', 'sec-fetch-mode': 'navigate' }
  const answer = await fetch(`${await aSite()}/leave`, { redirect: 'manual', headers })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, 'http://weather.test/'])
  expect(answer.headers.getSetCookie()).toContain('visit-1=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0')
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
})
