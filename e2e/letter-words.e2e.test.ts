import { openDatabase, type OpenDatabase } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, newVisitor, type Visitor } from './support/browser.ts'
import { openBrowser } from './support/open-browser.ts'
import { startProduct, type Product } from './support/product.ts'

let product: Product
let browser: Browser
let owner: OpenDatabase

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct({ without: ['site'] }), openBrowser()])
  owner = openDatabase(product.database.ownerUrl, { applicationName: 'test owner' })
})

afterAll(async () => {
  await Promise.all([owner.close(), browser.close()])
  await product.stop()
})

/** Longer than anything here takes, on the slowest machine. */
const atLast = { timeout: 60_000 }
const byEmail = 'Please reply to me by e-mail, not by post or telephone.'

function visit(javaScript: boolean): Promise<Visitor> {
  const ours = [product.siteUrl, product.campaignUrl, new URL(product.exitUrl).origin]
  return newVisitor(browser, { ours, javaScript, width: 360 })
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click()
}

/** By keyboard, to the page on which a letter is signed, for the seat of the sample postcode. */
async function goToSign(page: Page): Promise<void> {
  await page.goto(`${product.campaignUrl}/write/mp`)
  await page.locator('input[name=postcode]').fill('sw1a 0aa')
  await page.locator('input[name=postcode]').press('Enter')
  await page.getByRole('button', { name: 'Write the letter' }).press('Enter')
  await page.getByLabel('In your own words', { exact: true }).fill('Everybody should be able to call for help.')
  await page.getByRole('button', { name: 'Go on' }).press('Enter')
  await page.getByLabel('Your name').waitFor()
}

const sheet = (page: Page): Promise<string> => page.getByRole('article', { name: 'Your letter' }).innerText()
const postcodeField = (page: Page) => page.getByLabel('My postcode')

/** Axe needs a script of its own, which a page without scripts does not run. */
async function look(page: Page, javaScript = true): Promise<void> {
  await expectNoSidewaysScroll(page)
  if (javaScript) await expectAccessible(page)
}

test.each([true, false])(
  'a postcode that was looked up can stand in the letter, or be taken out (script: %s)',
  async (javaScript) => {
    const { page, complaints, leave } = await visit(javaScript)
    await goToSign(page)
    await look(page, javaScript)
    expect(await postcodeField(page).inputValue()).toBe('SW1A 0AA')
    await page.getByLabel('Your name').fill('Sam Writer')
    await page.getByLabel('Your name').press('Enter')
    expect(await sheet(page)).toMatch(/Sam Writer\nSW1A 0AA\s*$/)
    await look(page, javaScript)
    await press(page, 'Change how I sign')
    await postcodeField(page).fill('SW1')
    await press(page, 'See your letter')
    await page.getByText('does not look like a whole postcode').first().waitFor()
    await postcodeField(page).fill('')
    await press(page, 'See your letter')
    expect(await sheet(page)).toMatch(/Sam Writer\s*$/)
    expect(page.url()).not.toMatch(/sw1a/i)
    expect(product.readLogs()).not.toMatch(/sw1a ?0aa/i)
    expect(complaints.filter((complaint) => !complaint.includes('status of 400'))).toEqual([])
    await leave()
  },
)

test.each([true, false])(
  'without an address a letter asks for no answer by e-mail, but from the own mail (script: %s)',
  async (javaScript) => {
    const { page, leave } = await visit(javaScript)
    await goToSign(page)
    await page.getByLabel('Your name').fill('Sam Writer')
    await page.getByLabel('Your name').press('Enter')
    expect(await sheet(page)).not.toContain('e-mail')
    expect(await page.getByRole('main').innerText()).toContain(byEmail)
    await press(page, 'Print it')
    await page.getByRole('heading', { name: 'On paper', exact: true }).waitFor()
    expect(await sheet(page)).not.toContain('e-mail')
    expect(await page.getByRole('main').innerText()).toContain('the office cannot answer you')
    await page.getByRole('heading', { name: 'Thank you. One step is left' }).waitFor()
    await look(page, javaScript)
    await press(page, 'Back to the letter')
    await press(page, 'Use my own mail')
    expect(await page.getByLabel('Letter', { exact: true }).inputValue()).toContain(byEmail)
    await page.getByRole('heading', { name: 'Thank you. One step is left' }).waitFor()
    await look(page, javaScript)
    await leave()
  },
)

test('a letter too long for a link is copied first, then the mail is opened', async () => {
  const { page, leave } = await visit(true)
  await goToSign(page)
  await page.getByLabel('Your name').fill('Sam Writer')
  await press(page, 'Back')
  await page
    .getByLabel('In your own words', { exact: true })
    .fill('Everybody should be able to call for help. '.repeat(40))
  await press(page, 'Go on')
  await press(page, 'See your letter')
  await press(page, 'Use my own mail')
  const href = await page.getByRole('link', { name: 'Open my mail', exact: true }).getAttribute('href')
  expect(href).toMatch(/^mailto:[^?]+\?subject=[^&]+$/)
  const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts()
  expect(headings.slice(0, 2)).toEqual(['1. Copy the letter', '2. Open your mail, and paste the letter into it'])
  await look(page)
  await leave()
})

async function sendTo(page: Page, email: string): Promise<void> {
  await goToSign(page)
  await page.getByLabel('Your name').fill('Sam Writer')
  await page.getByLabel('Your e-mail address').fill(email)
  await press(page, 'See your letter')
  await press(page, 'Send it for me')
}

test.each([
  { javaScript: true, typed: "tom.o'brien&co@example.org", reached: "tom.o'brien&co@example.org" },
  // It leaves in ASCII; the mail server of these journeys tells it in its own script again.
  { javaScript: false, typed: '\u200Bann@münchen.example\u00A0', reached: 'ann@münchen.example' },
])('the page of a letter to $typed changes by itself (script: $javaScript)', async ({ javaScript, typed, reached }) => {
  const { page, leave } = await visit(javaScript)
  await sendTo(page, typed)
  await page.getByText('We have sent you a message').waitFor(atLast)
  await look(page, javaScript)
  const mail = await product.mail.waitForMail(reached)
  const code = /^\d{6}$/m.exec(mail.parsed.text ?? '')?.[0] ?? ''
  const steps = await page.evaluate(() => history.length)
  await page.getByLabel('Code from the message').fill(code)
  await press(page, 'Confirm and send')
  await page.getByRole('heading', { name: 'Done. You are through.' }).waitFor(atLast)
  await page.getByRole('heading', { name: 'Thank you. One thing more' }).waitFor()
  expect(await page.getByRole('list', { name: 'How far it is' }).innerText()).toMatch(/Done:\s*Handed over/)
  // Confirming is one step; what the page showed by itself afterwards is none.
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(steps + 1)
  await look(page, javaScript)
  await leave()
})

test('what changes by itself takes no focus and no typed word, and stops when told to', async () => {
  const { page, leave } = await visit(true)
  await sendTo(page, 'focus@example.org')
  const code = page.getByLabel('Code from the message')
  await code.fill('12')
  await page.getByText('We have sent you a message').waitFor(atLast)
  expect(await code.inputValue()).toBe('12')
  expect(await code.evaluate((field) => field === document.activeElement)).toBe(true)
  const stop = page.getByRole('link', { name: 'Stop that' })
  await stop.press('Enter')
  await page.getByText('It no longer changes by itself').waitFor()
  await leave()
})

test('an ended visit is shown as that by the page that keeps up', async () => {
  const { page, context, leave } = await visit(true)
  await sendTo(page, 'ended@example.org')
  const mail = await product.mail.waitForMail('ended@example.org')
  const link = /https?:\/\/\S+\/letter\/\S+/.exec(mail.parsed.text ?? '')?.[0] ?? ''
  await page.goto(link)
  await page.getByRole('heading', { name: 'Check your inbox' }).waitFor()
  const other = await context.newPage()
  await other.goto(`${product.campaignUrl}/leave`).catch(() => undefined)
  await other.close()
  await page.getByRole('heading', { name: 'This letter is closed' }).waitFor(atLast)
  expect(await page.getByText('Check your inbox').count()).toBe(0)
  await leave()
})

test('the page of a member of Sinn Féin says that they do not sit, and the letter asks for what they can do', async () => {
  await owner.db.execute(sql`update record.members set party = 'Sinn Féin' where id = 5257`)
  const { page, leave } = await visit(false)
  await page.goto(`${product.campaignUrl}/write/mp`)
  await page.locator('input[name=postcode]').fill('SW1A 0AA')
  await page.locator('input[name=postcode]').press('Enter')
  await page.getByText('do not take their seats in the House of Commons').waitFor()
  await look(page, false)
  await goToSign(page)
  await page.getByLabel('Your name').fill('Sam Writer')
  await page.getByLabel('Your name').press('Enter')
  expect(await sheet(page)).toContain('I know that you do not take your seat')
  await leave()
  await owner.db.execute(sql`update record.members set party = 'Labour' where id = 5257`)
})
