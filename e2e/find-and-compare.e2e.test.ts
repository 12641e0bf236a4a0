import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessibleInLightAndDark, expectNoSidewaysScroll, newVisitor, type Visitor } from './support/browser.ts'
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

function visit(javaScript: boolean): Promise<Visitor> {
  return newVisitor(browser, { ours: [product.siteUrl, product.campaignUrl], javaScript })
}

test('a reader without JavaScript finds an amendment by a sloppy number', async () => {
  const { page, complaints, leave } = await visit(false)
  await page.goto(`${product.siteUrl}/`)
  await page.getByRole('link', { name: 'Search the record' }).click()
  await page.getByRole('searchbox').fill('clause 36')
  await page.getByRole('button', { name: 'Search' }).click()
  const first = page.getByRole('main').getByRole('listitem').first()
  expect(await first.innerText()).toContain('Victims and Prisoners Bill')
  await first.getByRole('link', { name: 'New Clause 36' }).click()
  expect(new URL(page.url()).pathname).toBe('/amendments/victims-and-prisoners-bill-commons-report-nc36')

  await page.goto(`${product.siteUrl}/search?q=imigraton`)
  expect(await page.getByRole('main').innerText()).toContain('This is what it has about immigration')

  await page.goto(`${product.siteUrl}/search?q=wash-up`)
  expect(await page.getByRole('main').innerText()).toContain('The last few days before a Parliament ends')
  await page.getByRole('main').getByRole('link', { name: 'Wash-up', exact: true }).click()
  expect(new URL(page.url()).pathname).toBe('/explained/wash-up')

  await page.goto(`${product.siteUrl}/search?q=xyzzyq`)
  const missed = await page.getByRole('main').innerText()
  expect(missed).toContain('Nothing found')
  expect(missed).toContain('an amendment’s number alone')
  expect(complaints).toEqual([])
  await leave()
})

test('what somebody looks for is kept nowhere, and cannot become part of the page', async () => {
  const answer = await fetch(`${product.siteUrl}/search?q=${encodeURIComponent('my "><b>secret</b> word')}`)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(await answer.text()).not.toContain('"><b>')
  expect(product.readLogs()).not.toContain('secret')
})

test('two texts are compared with the keyboard alone', async () => {
  const { page, complaints, leave } = await visit(false)
  await page.goto(`${product.siteUrl}/asks/data-sharing-firewall/compare`)
  await page.getByLabel('The first text').focus()
  await page.keyboard.type('Amendment 67')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Amendment 96')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'From Amendment 67 to Amendment 96' }).waitFor()
  expect(new URL(page.url()).pathname).toBe(
    '/asks/data-sharing-firewall/compare/firewall-2021-report/firewall-2024-report',
  )
  const main = await page.getByRole('main').innerText()
  expect(main).toContain('From a duty on ministers to a plain rule')
  expect(main).toContain('The very words are not loaded here for Amendment 67 and Amendment 96')
  // Between two wordings of our own a difference would say nothing of Parliament's.
  expect(await page.locator('ins, del').count()).toBe(0)
  expect(complaints).toEqual([])
  await leave()
})

test('the timeline is narrowed by links alone, and each entry has an address', async () => {
  const { page, complaints, leave } = await visit(false)
  await page.goto(`${product.siteUrl}/timeline`)
  const narrow = page.getByRole('navigation', { name: 'Narrow the timeline' })
  await narrow.getByRole('link', { name: /^Lords \d+$/ }).click()
  const told = await narrow.getByRole('link', { name: /^2024 \d+$/ }).innerText()
  await narrow.getByRole('link', { name: /^2024 \d+$/ }).click()
  expect(new URL(page.url()).pathname).toBe('/timeline/house/lords/year/2024')
  const entries = page.locator('.days > li')
  expect(`2024 ${await entries.count()}`).toBe(told.replaceAll(/\s+/g, ' '))
  await narrow.getByRole('link', { name: /^Amendments decided \d+$/ }).click()
  expect(await page.getByRole('main').innerText()).toContain('Amendment 96: agreed on a vote')
  const link = page.getByRole('link', { name: /^Link to this entry: Amendment 96/ })
  await link.click()
  expect(page.url()).toBe(`${product.siteUrl}/timeline/year/2024#decision-victims-and-prisoners-bill-lords-report-96`)
  await page.locator(':target').waitFor()
  expect(complaints).toEqual([])
  await leave()
})

test('the timeline is read to its end by plain links, its counts staying whole', async () => {
  const { page, complaints, leave } = await visit(false)
  await page.goto(`${product.siteUrl}/timeline`)
  const told = await page.getByRole('heading', { level: 2, name: /^\d+ entries: page 1 of \d+$/ }).innerText()
  const [, all = '', pages = ''] = /^(\d+) entries: page 1 of (\d+)$/.exec(told) ?? []
  let seen = await page.locator('.days > li').count()
  expect(seen).toBe(50)
  for (let number = 2; number <= Number(pages); number += 1) {
    expect(await page.locator('link[rel="next"]').getAttribute('href')).toBe(`/timeline/page/${number}`)
    await page.getByRole('navigation', { name: 'Pages of the timeline' }).getByRole('link', { name: 'Later' }).click()
    await page.getByRole('heading', { level: 2, name: `${all} entries: page ${number} of ${pages}` }).waitFor()
    seen += await page.locator('.days > li').count()
  }
  expect(seen).toBe(Number(all))
  expect(await page.locator('link[rel="next"]').count()).toBe(0)
  expect(complaints).toEqual([])
  await leave()
})

test('the form of the timeline leads to the address of what was chosen', async () => {
  const { page, leave } = await visit(false)
  await page.goto(`${product.siteUrl}/timeline`)
  await page.getByText('Choose by ask, bill and more').click()
  await page.getByRole('combobox', { name: 'Ask' }).selectOption('data-sharing-firewall')
  await page.getByRole('combobox', { name: 'Year' }).selectOption('2021')
  await page.getByRole('button', { name: 'Show these' }).click()
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(
    '/timeline/ask/data-sharing-firewall/year/2021',
  )
  await leave()
})

const compared = '/asks/data-sharing-firewall/compare/firewall-2021-report/firewall-2024-report'

test.each([
  '/search',
  '/search?q=nc36',
  '/timeline',
  '/timeline/page/2',
  '/search?q=imigraton',
  '/timeline/ask/data-sharing-firewall/house/lords',
  '/asks/data-sharing-firewall/compare',
  compared,
  '/bills/victims-and-prisoners-bill',
])('%s is accessible in light and dark, and fits a phone', async (path) => {
  const { page, complaints, leave } = await visit(true)
  await page.goto(product.siteUrl + path)
  await expectAccessibleInLightAndDark(page)
  await page.setViewportSize({ width: 320, height: 700 })
  await expectNoSidewaysScroll(page)
  await page.emulateMedia({ colorScheme: 'light' })
  await expectNoSidewaysScroll(page)
  expect(complaints).toEqual([])
  await leave()
})

test('words that cannot be read in the dark alone are found there', async () => {
  const { page, leave } = await visit(true)
  await page.goto(`${product.siteUrl}/search`)
  await expectAccessibleInLightAndDark(page)
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('@media (prefers-color-scheme: dark) { main p { color: #222; background: #111 } }')
    document.adoptedStyleSheets.push(sheet)
  })
  await expect(expectAccessibleInLightAndDark(page)).rejects.toThrow('color-contrast')
  await leave()
})

test.each([
  '/timeline/year/1066',
  '/timeline/page/99',
  '/timeline/party/x',
  '/asks/data-sharing-firewall/compare/a/b',
  '/asks/none/compare',
])('%s is not there', async (path) => {
  expect((await fetch(product.siteUrl + path)).status).toBe(404)
})
