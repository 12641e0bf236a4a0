import { runSync, type SyncSummary } from '@safe-to-report/bill-tracker/sync'
import { addStaff, openDatabase } from '@safe-to-report/db'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newVisitor } from './support/browser.ts'
import { openBrowser } from './support/open-browser.ts'
import { startProduct, type Product } from './support/product.ts'

let product: Product
let browser: Browser

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct({ without: ['site'] }), openBrowser()])
  const owner = openDatabase(product.database.ownerUrl, { applicationName: 'staff' })
  await addStaff(owner.db, { name: 'Ada Keeper', email: 'ada@example.org' })
  await owner.close()
})

afterAll(async () => {
  await browser.close()
  await product.stop()
})

async function signIn(javaScript: boolean): Promise<Page> {
  const { page } = await newVisitor(browser, { ours: [product.siteUrl, product.campaignUrl], javaScript })
  const after = product.mail.mails.at(-1)?.id ?? 0
  await page.goto(`${product.campaignUrl}/staff`)
  await page.getByLabel(/e-mail/i).fill('ada@example.org')
  await page.getByRole('main').getByRole('button').click()
  await page.waitForURL('**/staff/sign-in/sent')
  const mail = await product.mail.waitForMail('ada@example.org', { after })
  await page.goto(/https?:\/\/\S+\/staff\/sign-in\/\S+/.exec(mail.parsed.text ?? '')?.[0] ?? '')
  await page.getByRole('main').getByRole('button').click()
  await page.getByRole('heading', { name: 'Desk', exact: true }).waitFor()
  return page
}

async function ask(page: Page, number: string): Promise<void> {
  await page.goto(`${product.campaignUrl}/staff/bills/new`)
  await page.getByLabel('Parliament’s number of the bill').fill(number)
  await page.getByRole('button', { name: 'Fetch it from Parliament' }).click()
}

function sync(): Promise<SyncSummary> {
  const { db, close } = openDatabase(product.database.urlFor('safe_worker'), { applicationName: 'sync' })
  const { urls } = product.parliament
  return runSync({ db, target: { bill: 9001 }, urls, now: () => new Date(), retryDelay: () => 0 }).finally(close)
}

test.each([
  {
    script: 'with a script',
    javaScript: true,
    number: 'https://bills.parliament.uk/bills/9001',
    title: 'Demonstration Bill',
  },
  { script: 'without one', javaScript: false, number: '9002', title: 'Paper Demonstration Bill' },
])('a bill comes by its number while one waits, $script', async ({ javaScript, number, title }) => {
  const page = await signIn(javaScript)
  await ask(page, 'HL Bill 57')
  expect(await page.getByRole('alert').textContent()).toContain('Give the number of the bill')

  // The first answer is held back: there is something to wait for.
  product.parliament.addFault({ kind: 'slow', delay: 2_500, times: 1 })
  await ask(page, number)
  await page.waitForURL('**/staff/bills/new/*-*')
  expect(await page.getByRole('status').first().textContent()).toContain('Asking Parliament')
  // Nobody presses anything.
  await page.getByText(`The ${title} is on the record`).waitFor()
  expect(await page.getByText('keeps up by itself').count()).toBe(0)
  const slug = title.toLowerCase().replaceAll(' ', '-')
  expect(await page.getByRole('link', { name: 'Its public page' }).getAttribute('href')).toBe(
    `${product.siteUrl}/bills/${slug}`,
  )
  await page.getByRole('link', { name: 'Its page at the desk' }).click()
  await page.getByRole('heading', { name: title, exact: true }).waitFor()

  await ask(page, number)
  await page.getByText('is on the record already').waitFor()
  await page.getByRole('button', { name: 'Ask Parliament again now' }).click()
  await page.getByText('it said already what Parliament says').waitFor()
  await page.context().close()
})

test('what was read in time is not told as not asked, though its newest run failed', async () => {
  expect(await sync()).toMatchObject({ outcome: 'done' })
  product.parliament.addFault({ kind: '500' })
  expect(await sync()).toMatchObject({ outcome: 'unreachable' })
  product.parliament.clearFaults()

  const page = await signIn(false)
  await page.goto(`${product.campaignUrl}/staff/quality`)
  const named = (name: string) =>
    page
      .getByRole('region', { name })
      .getByRole('listitem')
      .filter({ hasText: /^Demonstration Bill/ })
      .count()
  expect(await named('Not asked of Parliament for two days')).toBe(0)
  expect(await named('Read of Parliament in time, and failed since')).toBe(1)
  await page.context().close()
})
