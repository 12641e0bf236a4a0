import { addStaff, openDatabase } from '@safe-to-report/db'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, newVisitor, type Visitor } from './support/browser.ts'
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

function visit(javaScript: boolean, width?: number): Promise<Visitor> {
  const ours = [product.siteUrl, product.campaignUrl]
  return newVisitor(browser, { ours, javaScript, ...(width ? { width } : {}) })
}

async function signIn(page: Page): Promise<void> {
  const after = product.mail.mails.at(-1)?.id ?? 0
  await page.goto(`${product.campaignUrl}/staff`)
  await page.getByLabel(/e-mail/i).fill('ada@example.org')
  await page.getByRole('main').getByRole('button').click()
  await page.waitForURL('**/staff/sign-in/sent')
  const mail = await product.mail.waitForMail('ada@example.org', { after })
  await page.goto(/https?:\/\/\S+\/staff\/sign-in\/\S+/.exec(mail.parsed.text ?? '')?.[0] ?? '')
  await page.getByRole('main').getByRole('button').click()
  await page.getByRole('heading', { name: 'Desk' }).waitFor()
}

async function openCampaign(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Campaigns' }).click()
  await page.getByRole('link', { name: 'Ask your MP to make it safe to report' }).click()
}

/** What a supporter reads who writes from the sample place in Westminster. */
async function readPoints(page: Page): Promise<string> {
  await page.goto(`${product.campaignUrl}/write/mp`)
  await page.getByLabel('Your postcode').fill('sw1a0aa')
  await page.getByRole('button', { name: 'Find my MP' }).click()
  await page.getByRole('button', { name: 'Write the letter' }).click()
  await page.getByRole('heading', { name: 'Why does it matter to you?' }).waitFor()
  return page.getByRole('group', { name: 'Points to make' }).innerHTML()
}

test('staff mend a wrong variable, look at the letter, save, and supporters get the new words', async () => {
  const [{ page, complaints, leave }, supporter] = [await visit(false), await visit(false)]
  await signIn(page)
  await openCampaign(page)

  await page.locator('summary', { hasText: 'Point 6' }).click()
  const words = page.locator('[id="points.5.text.en"]')
  await words.fill('Everybody in {{ seat.nmae }} may be a witness one day.')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('link', { name: 'Point 6, text, English' }).waitFor()
  expect(await page.getByRole('main').innerText()).toContain('There is no variable “seat.nmae”')
  expect(await words.inputValue()).toContain('{{ seat.nmae }}')
  expect(await readPoints(supporter.page)).not.toContain('may be a witness one day')

  await words.fill('Everybody in {{ seat.name }} may be a witness one day.')
  await page.getByLabel('The letter to').selectOption({ label: 'every-force: beyond-the-figures' })
  await page.getByRole('button', { name: 'Check and show' }).click()
  await page.getByRole('region', { name: 'The letter' }).waitFor()
  expect(await page.getByRole('region', { name: 'The letter' }).innerText()).toContain('in Scotland too')

  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved.').waitFor()
  expect(await readPoints(supporter.page)).toContain(
    'Everybody in Cities of London and Westminster may be a witness one day.',
  )
  // The browser reports the form that came back with its fault.
  expect(complaints.filter((said) => !said.includes('status of 400'))).toEqual([])
  await leave()
  await supporter.leave()
})

test('a form sent after the session ended is kept, and can be sent again', async () => {
  const { page, leave } = await visit(false)
  await signIn(page)
  await openCampaign(page)
  await page.getByLabel('Title', { exact: true }).fill('Typed before the session ended')
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', { name: 'You were signed out' }).waitFor()

  const tab = await page.context().newPage()
  await signIn(tab)
  await tab.close()
  await page.getByRole('button', { name: 'Send it again' }).click()
  await page.getByText('Saved.').waitFor()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Typed before the session ended')
  await leave()
})

test('the pages of campaigns are accessible, and fit a small screen', async () => {
  const { page, leave } = await visit(true, 320)
  await signIn(page)
  await page.goto(`${product.campaignUrl}/staff/campaigns`)
  await expectAccessible(page)
  await page.goto(`${product.campaignUrl}/staff/campaigns/new`)
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', { name: 'Not saved: look at these again' }).waitFor()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await page.goto(`${product.campaignUrl}/staff/campaigns`)
  await page.locator('.desk-list a').first().click()
  for (const summary of await page.locator('summary').all()) await summary.click()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await leave()
})
