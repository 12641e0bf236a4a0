import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildMadeTable } from '@safe-to-report/postcode-table/testing'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, newVisitor, type Visitor } from './support/browser.ts'
import { openBrowser } from './support/open-browser.ts'
import { startProduct, type Product } from './support/product.ts'

let product: Product
let browser: Browser
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'safe-to-report-table-'))
  const postcodeTable = join(folder, 'postcodes.table')
  const seats = { 'SW1A 0AA': 'E14001172', 'M1 1AD': 'E14001352', 'M1 1AE': '199808' }
  await writeFile(postcodeTable, buildMadeTable(seats))
  ;[product, browser] = await Promise.all([startProduct({ postcodeTable, without: ['site', 'worker'] }), openBrowser()])
})

afterAll(async () => {
  await browser.close()
  await product.stop()
  await rm(folder, { recursive: true })
})

function visit(javaScript: boolean): Promise<Visitor> {
  const ours = [product.siteUrl, product.campaignUrl, new URL(product.exitUrl).origin]
  return newVisitor(browser, { ours, javaScript, width: 320 })
}

async function find(page: Page, postcode: string): Promise<void> {
  await page.getByLabel('Your postcode').fill(postcode)
  await page.getByRole('button', { name: 'Find my MP' }).click()
}

test('with a script the postcode stays on the device, and the seat alone is sent', async () => {
  const visitor = await visit(true)
  const { page } = visitor
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  await page.goto(`${product.campaignUrl}/write/mp`)
  await page.getByText('Your postcode does not leave this device').waitFor()
  expect(await page.getByText('looked up on this server').isVisible()).toBe(false)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)

  await find(page, 'm1 2zz')
  await page.getByText('We do not know this postcode').waitFor()
  expect(await page.getByLabel('Your postcode').getAttribute('aria-invalid')).toBe('true')
  await expectAccessible(page)

  await find(page, 'sw1a0aa')
  await page.getByText('Rachel Blake').waitFor()
  expect(sent.join('\n')).toMatch(/gss=E14001172/)

  await page.getByRole('button', { name: 'Write the letter' }).click()
  await page.getByRole('checkbox').first().press('Space')
  await page.getByLabel('In your own words', { exact: true }).fill('It matters to me.')
  await page.getByRole('button', { name: 'Go on' }).click()
  const inLetter = page.locator('#postcodeInLetter')
  await inLetter.waitFor()
  expect(await inLetter.inputValue()).toBe('')
  expect(sent.join('\n')).not.toMatch(/postcode=|sw1a|m1.?2zz/i)
  // It is put into the letter by a button, and by nothing else.
  await page.locator('button[data-offers-postcode]').click()
  expect(await inLetter.inputValue()).toBe('sw1a0aa')
  await page.getByLabel('Your name').fill('Sam Writer')
  await page.getByRole('button', { name: 'See your letter' }).click()
  await page.getByText('SW1A 0AA').first().waitFor()
  expect(visitor.complaints).toEqual([])
  await visitor.leave()
})

test('another language is chosen without sending the postcode', async () => {
  const visitor = await visit(true)
  const { page } = visitor
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.postData() ?? ''))
  await page.goto(`${product.campaignUrl}/write/mp`)
  await page.getByText('Your postcode does not leave this device').waitFor()
  await page.getByLabel('Your postcode').fill('M1 1AD')
  await page.getByRole('button', { name: 'Español' }).click()
  await page.waitForURL(/\/es\/write\/mp/)
  expect(sent.join('\n')).not.toMatch(/M1/)
  expect(visitor.complaints).toEqual([])
  await visitor.leave()
})

test('while the table does not come, the server looks it up, and the page says so', async () => {
  const visitor = await visit(true)
  const { page } = visitor
  await page.route('**/postcodes-*.bin', (route) => route.abort())
  await page.goto(`${product.campaignUrl}/write/mp`)
  await page.getByText('looked up on this server and nowhere else').waitFor()
  await find(page, 'SW1A 0AA')
  await page.getByText('Rachel Blake').waitFor()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Is this your MP?')
  await visitor.leave()
})

test('without a script the server tells live, ended and unknown apart, and asks nobody', async () => {
  const visitor = await visit(false)
  const { page } = visitor
  await page.goto(`${product.campaignUrl}/write/mp`)
  await page.getByText('looked up on this server and nowhere else').waitFor()
  await find(page, 'M1 1AE')
  await page.getByRole('link', { name: /stopped using this postcode in August 1998/ }).waitFor()
  await find(page, 'M1 1AF')
  await page.getByRole('link', { name: /We do not know this postcode/ }).waitFor()
  await find(page, 'BFPO 57')
  await page.getByRole('heading', { name: 'An address of the British Forces' }).waitFor()
  await find(page, 'sw1a 0aa')
  await page.getByText('Rachel Blake').waitFor()
  expect(visitor.complaints).toEqual([])
  await visitor.leave()
})
