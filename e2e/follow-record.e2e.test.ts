import { once } from 'node:events'
import { createServer } from 'node:http'
import { runSync } from '@safe-to-report/bill-tracker/sync'
import { openDatabase } from '@safe-to-report/db'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import ICAL from 'ical.js'
import type { Browser } from 'playwright-core'
import Parser from 'rss-parser'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, newVisitor, type Visitor } from './support/browser.ts'
import { openBrowser } from './support/open-browser.ts'
import { startProduct, type Product } from './support/product.ts'

let product: Product
let browser: Browser

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct({ without: ['campaign', 'worker'] }), openBrowser()])
})

afterAll(async () => {
  await browser.close()
  await product.stop()
})

function visit(options: { javaScript?: boolean; width?: number; others?: string[] } = {}): Promise<Visitor> {
  const ours = [product.siteUrl, product.campaignUrl, new URL(product.exitUrl).origin, ...(options.others ?? [])]
  return newVisitor(browser, { ours, javaScript: options.javaScript ?? false, width: options.width ?? 1280 })
}

const firewall = '/asks/data-sharing-firewall'

test('a reader finds the feed and the calendar from the page of an ask, and other programs can read them', async () => {
  const { page, complaints, leave } = await visit()
  await page.goto(product.siteUrl + firewall)
  const addressOf = (type: string): Promise<string | null> =>
    page.locator(`link[rel="alternate"][type="${type}"]`).getAttribute('href')

  const feed = await new Parser().parseURL((await addressOf('application/atom+xml')) ?? '')
  expect(feed.link).toBe(product.siteUrl + firewall)
  expect(feed.items.map(({ title }) => title)).toContain('Domestic Abuse Bill, Amendment 67: Agreed on a vote')
  const [newest] = feed.items
  expect((await fetch(newest?.link ?? '')).status).toBe(200)

  const json = await (await fetch((await addressOf('application/feed+json')) ?? '')).text()
  expect(JSON.parse(json)).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', home_page_url: feed.link })

  const ics = await (await fetch((await addressOf('text/calendar')) ?? '')).text()
  const events = new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  expect(events.map(({ startDate }) => startDate.toString())).toContain('2021-03-15')
  expect(events.map(({ summary }) => summary).join(' ')).not.toMatch(/abuse|victim|bill/i)

  await page.getByRole('contentinfo').getByRole('link', { name: 'Follow what is new' }).click()
  await page.getByRole('heading', { level: 1, name: 'Follow what is new' }).waitFor()
  for (const link of await page.locator('.addresses a').all()) {
    expect((await fetch((await link.getAttribute('href')) ?? '')).status).toBe(200)
  }
  expect(complaints).toEqual([])
  await leave()
})

test('who asks again is told in no bytes that nothing is new; after a sync there is something, without waiting for a copy to grow old', async () => {
  const url = `${product.siteUrl}/follow/feed.atom`
  const etag = (await fetch(url)).headers.get('etag') ?? ''
  const askAgain = async (): Promise<number> => (await fetch(url, { headers: { 'If-None-Match': etag } })).status
  expect(await askAgain()).toBe(304)
  const worker = openDatabase(product.database.urlFor('safe_worker'), { applicationName: 'sync' })
  onTestFinished(() => worker.close())
  const { urls } = product.parliament
  const { outcome } = await runSync({ db: worker.db, target: { bill: 3443 }, urls, now: () => new Date() })
  expect(outcome).toBe('done')
  await expect.poll(askAgain).toBe(200)
  const { items } = await new Parser().parseURL(url)
  expect(items[0]?.title).toMatch(/put on the record|changes on the record|: /)
  expect(new Set(items.map(({ id }) => String(id))).size).toBe(items.length)
})

test('every answer of the open data is as the description that it publishes says, page by page', async () => {
  const api = `${product.siteUrl}/api/v1`
  const description: { paths: Record<string, unknown> } = JSON.parse(await (await fetch(`${api}/openapi.json`)).text())
  const validator = new Ajv2020({ strict: false })
  formats.default(validator)
  validator.addSchema({ $id: 'https://description.example/', ...description })
  const lists = Object.keys(description.paths).filter((path) => path.endsWith('.json'))
  expect(lists.length).toBeGreaterThan(8)
  for (const path of lists) {
    const list = path.slice(1, -'.json'.length)
    let next: string | null = api + path
    let told = 0
    let total = -1
    while (next !== null) {
      const answer = await fetch(next)
      expect(answer.headers.get('access-control-allow-origin'), next).toBe('*')
      const body: { items: unknown[]; next: string | null; total: number } = JSON.parse(await answer.text())
      validator.validate(`https://description.example/#/components/schemas/${list}`, body)
      expect(validator.errors ?? [], next).toEqual([])
      told += body.items.length
      total = body.total
      next = body.next
    }
    expect(told, list).toBe(total)
    const csv = await fetch(`${api}/${list}.csv`)
    expect(csv.headers.get('content-type'), list).toContain('text/csv')
    const forSpreadsheets = await fetch(`${api}/${list}.csv?for=spreadsheets`)
    const [mark, table] = await Promise.all([forSpreadsheets.bytes(), csv.bytes()])
    expect([...mark.subarray(0, 3)], list).toEqual([0xef, 0xbb, 0xbf])
    expect([...table.subarray(0, 3)], list).not.toEqual([0xef, 0xbb, 0xbf])
  }
})

test('only what is for programs may be read by other sites, and only the card may be framed', async () => {
  const closed = ['/', firewall, '/follow', '/asks/none', '/sitemap.xml', '/embed/asks/none', '/cards/asks/none.png']
  for (const path of closed) {
    const { headers } = await fetch(product.siteUrl + path)
    expect(headers.get('access-control-allow-origin'), path).toBeNull()
    expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'")
    expect(headers.get('x-frame-options'), path).toBe('DENY')
  }
  const { headers } = await fetch(`${product.siteUrl}/embed${firewall}`)
  expect(headers.get('content-security-policy')).toContain('frame-ancestors *')
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(headers.get('access-control-allow-origin')).toBeNull()
})

test.each([320, 600])('the card is accessible and fits, %i px wide', async (width) => {
  const { page, complaints, leave } = await visit({ javaScript: true, width })
  await page.goto(`${product.siteUrl}/embed${firewall}`)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  expect(complaints).toEqual([])
  await leave()
})

test('another site shows the card by what oEmbed gives it, and "Leave now" inside takes the whole window away', async () => {
  const html = await (await fetch(product.siteUrl + firewall)).text()
  const discovered =
    /type="application\/json\+oembed"[^>]*href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const card: { type: string; html: string } = JSON.parse(await (await fetch(discovered)).text())
  expect(card.type).toBe('rich')

  const partner = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><title>Partner</title>${card.html}`)
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void partner.close())
  await once(partner, 'listening')
  const address = partner.address()
  const partnerUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`

  const { page, complaints, leave } = await visit({ javaScript: true, others: [partnerUrl] })
  await page.goto(partnerUrl)
  const frame = page.frameLocator('iframe')
  await frame.getByRole('heading', { level: 1 }).waitFor()
  const colour = await frame.locator('body').evaluate((body) => getComputedStyle(body).borderTopStyle)
  expect(colour, 'the stylesheet is there').toBe('solid')
  expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([])
  await frame.getByRole('link', { name: 'Leave now' }).click()
  await page.waitForURL(product.exitUrl)
  await leave()
})

test('a shared link shows a picture drawn by us, and says what the page is to machines that ask', async () => {
  for (const path of [firewall, '/bills/domestic-abuse-bill', '/amendments/domestic-abuse-bill-lords-report-67']) {
    const html = await (await fetch(product.siteUrl + path)).text()
    const picture = /property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? ''
    expect(picture.startsWith(product.siteUrl), path).toBe(true)
    const answer = await fetch(picture)
    expect(answer.headers.get('content-type')).toBe('image/png')
    const png = Buffer.from(await answer.arrayBuffer())
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630])
    const [, structured = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? []
    expect(JSON.parse(structured), path).toMatchObject({
      '@context': 'https://schema.org',
      url: product.siteUrl + path,
    })
  }
})

test.each(['/follow', '/about/open-data'])('%s is accessible and fits 320 px', async (path) => {
  const { page, complaints, leave } = await visit({ javaScript: true, width: 320 })
  await page.goto(product.siteUrl + path)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  expect(complaints).toEqual([])
  await leave()
})
