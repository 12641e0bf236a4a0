import { runSync } from '@safe-to-report/bill-tracker/sync'
import { openDatabase } from '@safe-to-report/db'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
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

function visit(javaScript: boolean, width = 1280, colorScheme: 'light' | 'dark' = 'light'): Promise<Visitor> {
  return newVisitor(browser, { ours: [product.siteUrl, product.campaignUrl], javaScript, width, colorScheme })
}

const pages = [
  '/',
  '/asks',
  '/asks/data-sharing-firewall',
  '/bills',
  '/bills/domestic-abuse-bill',
  '/bills/victims-and-prisoners-bill',
  '/amendments/domestic-abuse-bill-lords-report-67',
  '/evidence',
  '/explained',
  '/about/data',
  '/privacy-and-safety',
  '/nothing-here',
]

test('a reader without JavaScript follows the firewall from 2020 to 2024', async () => {
  const { page, complaints, leave } = await visit(false)
  await page.goto(`${product.siteUrl}/`)
  const home = await page.getByRole('main').innerText()
  expect(home).toContain('firewall')
  expect(home).toContain('24 May 2024')

  await page.goto(`${product.siteUrl}/asks/data-sharing-firewall`)
  // Most of it is folded by bill.
  const lineage = (await page.getByRole('main').textContent()) ?? ''
  const inOrder = [
    'Domestic Abuse Bill',
    '17 June 2020',
    'New Clause 37',
    '8 February 2021',
    'Amendment 154',
    'Not moved',
    '15 March 2021',
    'Amendment 67',
    'Baroness Meacher',
    '321',
    '262',
    '15 April 2021',
    'majority of 80',
    '21 April 2021',
    '26 April 2021',
    '29 April 2021',
    'Nationality and Borders Bill',
    '8 February 2022',
    'Illegal Migration Bill',
    '14 June 2023',
    'Victims and Prisoners Bill',
    '4 December 2023',
    '30 April 2024',
    'Amendment 96',
    '214',
    '208',
    '24 May 2024',
  ]
  let from = lineage.indexOf('Door by door')
  for (const words of inOrder) {
    const at = lineage.indexOf(words, from)
    expect(at, `"${words}" after what came before it`).toBeGreaterThan(-1)
    from = at
  }

  // The address of a text opens the bill that it is folded in.
  await page.goto(`${product.siteUrl}/asks/data-sharing-firewall#firewall-2021-report`)
  await page.locator('#firewall-2021-report').getByRole('link', { name: 'Amendment 67', exact: true }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await page.getByRole('main').innerText()).toContain('Lords Amendment 40')
  await page
    .getByRole('main')
    .getByRole('link', { name: /Domestic Abuse Bill/ })
    .first()
    .click()
  const bill = await page.getByRole('main').innerText()
  for (const words of [
    '3 March 2020',
    '7 July 2020',
    'Consideration of Lords amendments',
    '27 April 2021',
    'Royal Assent',
  ]) {
    expect(bill).toContain(words)
  }
  expect(complaints).toEqual([])
  await leave()
})

test('nothing that is not verified is on any page', async () => {
  for (const path of pages) {
    const html = await (await fetch(`${product.siteUrl}${path}`)).text()
    for (const held of ['207–330', '207 to 330', 'Lords Amendment 47', 'HC 584', 'chapter 20', 'Division/999']) {
      expect(html.includes(held), `"${held}" on ${path}`).toBe(false)
    }
  }
})

test.each(pages)('%s is accessible, fits 320 px, light and dark, and asks nobody else for anything', async (path) => {
  const { page, complaints, leave } = await visit(true, 320, 'light')
  await page.goto(`${product.siteUrl}${path}`)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  expect(complaints.filter((complaint) => !complaint.includes('status of 404'))).toEqual([])
  await leave()
})

test('a bill synced from Parliament shows on the public page at once, with its amendments', async () => {
  const billUrl = `${product.siteUrl}/bills/victims-and-prisoners-bill`
  const before = await (await fetch(billUrl)).text()
  const worker = openDatabase(product.database.urlFor('safe_worker'), { applicationName: 'sync' })
  const sync = (): ReturnType<typeof runSync> =>
    runSync({
      db: worker.db,
      target: { bill: 3443 },
      urls: product.parliament.urls,
      now: () => new Date(),
    })
  const first = await sync()
  expect(first.outcome).toBe('done')
  expect(first.changed).toBeGreaterThan(0)
  await expect.poll(async () => (await (await fetch(billUrl)).text()) !== before).toBe(true)
  expect((await sync()).changed).toBe(0)

  product.parliament.addFault({ kind: '500', path: '.*' })
  const failed = await runSync({
    db: worker.db,
    target: { bill: 3443 },
    urls: product.parliament.urls,
    now: () => new Date(),
    retryDelay: () => 1,
  })
  expect(failed.outcome).toBe('unreachable')
  expect((await fetch(billUrl)).status).toBe(200)
  product.parliament.clearFaults()
  await worker.close()
})

test('a committee’s paper is read as it is printed, and an address from before a number leads to the one behind it', async () => {
  const worker = openDatabase(product.database.urlFor('safe_worker'), { applicationName: 'sync' })
  const { urls } = product.parliament
  const sync = (): ReturnType<typeof runSync> =>
    runSync({ db: worker.db, target: { bill: 9002 }, urls, now: () => new Date(), depth: 'lists' })
  expect((await sync()).outcome).toBe('done')
  // With scripts: axe waits for a clock that a page without them has not.
  const { page, leave } = await visit(true, 360, 'dark')
  const read = async (path: string): Promise<string> => {
    await page.goto(`${product.siteUrl}${path}`)
    await expectNoSidewaysScroll(page)
    return page.getByRole('main').innerText()
  }
  const committee = '/amendments/paper-demonstration-bill-commons-committee'
  const words = await read(`${committee}-4`)
  for (const line of ['“(4) The penalties are—', 'Section 1 | 2 years', '(6) The Secretary of State may amend'])
    expect(words).toContain(line)
  await expectAccessible(page)
  expect(await read(`${committee}-b-to-nc4`)).toContain('Amendment (b) to New Clause 4')
  const bill = await read('/bills/paper-demonstration-bill')
  expect(bill).toContain('can be days behind its printed papers')
  expect(bill).toContain('New Schedule 1')

  const listed = product.parliament.holdings.bills.flatMap(({ stages }) => stages.flatMap((stage) => stage.amendments))
  for (const held of listed) if (held.dNum === 'hoc44') held.number = '27'
  expect(await sync()).toMatchObject({ outcome: 'done', changed: 1 })
  await page.goto(`${product.siteUrl}${committee}-hoc44`)
  expect(new URL(page.url()).pathname).toBe(`${committee}-27`)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Amendment 27')
  await leave()
  await worker.close()
})
