import { addStaff, openDatabase } from '@safe-to-report/db'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, newVisitor } from './support/browser.ts'
import { openBrowser } from './support/open-browser.ts'
import { startProduct, type Product } from './support/product.ts'

let product: Product
let browser: Browser
/** Two who keep the record, in browsers of their own. */
let ada: Page
let bea: Page

const amendment = 'domestic-abuse-bill-lords-report-67'

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct(), openBrowser()])
  const owner = openDatabase(product.database.ownerUrl, { applicationName: 'staff' })
  for (const name of ['Ada', 'Bea']) {
    // oxlint-disable-next-line no-await-in-loop -- two, one after the other
    await addStaff(owner.db, { name: `${name} Keeper`, email: `${name.toLowerCase()}@example.org` })
  }
  await owner.close()
  ada = await signIn('ada', false)
  bea = await signIn('bea', true)
})

afterAll(async () => {
  await browser.close()
  await product.stop()
})

async function signIn(name: string, javaScript: boolean): Promise<Page> {
  const { page } = await newVisitor(browser, { ours: [product.siteUrl, product.campaignUrl], javaScript, width: 390 })
  const after = product.mail.mails.at(-1)?.id ?? 0
  await page.goto(`${product.campaignUrl}/staff`)
  await page.getByLabel(/e-mail/i).fill(`${name}@example.org`)
  await page.getByRole('main').getByRole('button').click()
  await page.waitForURL('**/staff/sign-in/sent')
  const mail = await product.mail.waitForMail(`${name}@example.org`, { after })
  await page.goto(/https?:\/\/\S+\/staff\/sign-in\/\S+/.exec(mail.parsed.text ?? '')?.[0] ?? '')
  await page.getByRole('main').getByRole('button').click()
  await page.getByRole('heading', { name: 'Desk', exact: true }).waitFor()
  return page
}

const open = (page: Page, path: string) => page.goto(`${product.campaignUrl}${path}`)

async function openAmendment(page: Page): Promise<void> {
  await open(page, '/staff/bills/domestic-abuse-bill')
  await page.getByRole('link', { name: 'Amendment 67', exact: true }).click()
}

async function giveGrounds(page: Page, why = 'Why this changes'): Promise<void> {
  await page.getByLabel('Address of the source').fill('https://hansard.parliament.uk/lords/2021-03-15')
  await page.getByLabel('What it says').fill('The words of the page.')
  await page.getByLabel(why).fill('It has been read.')
}

async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'See the difference' }).click()
  await page.getByRole('button', { name: 'Hand it to a second person' }).click()
  await page.getByText('Handed in.').waitFor()
}

async function expectPublic(path: string, words: string, isThere = true): Promise<void> {
  const read = async (): Promise<string> => (await fetch(new URL(path, product.siteUrl))).text()
  await expect.poll(async () => (await read()).includes(words), { message: words }).toBe(isThere)
}

test('D3: what one person writes is public once another has looked, and not before', async () => {
  await openAmendment(ada)
  await ada.getByLabel('Note', { exact: true }).fill('A made-up note of a test.')
  await giveGrounds(ada)
  await handIn(ada)
  await expectPublic(`/amendments/${amendment}`, 'A made-up note of a test.', false)
  await ada.getByRole('link', { name: 'See it as they see it' }).click()
  expect(await ada.getByRole('button', { name: 'It is so' }).count(), 'its author is not the one').toBe(0)

  await open(bea, '/staff')
  await bea.getByRole('link', { name: 'Change: Amendment 67' }).first().click()
  const page = bea.getByRole('main')
  for (const words of ['It has been read.', 'The words of the page.', 'Ada Keeper', 'Not public yet']) {
    await page.getByText(words).first().waitFor()
  }
  await expectAccessible(bea)
  await expectNoSidewaysScroll(bea)
  await bea.getByRole('button', { name: 'It is so: publish it' }).click()
  await bea.getByText('The public sees it now.').waitFor()
  await expectPublic(`/amendments/${amendment}`, 'A made-up note of a test.')
})

test('D2: what was published goes back in one press, counts and majority with it', async () => {
  await openAmendment(ada)
  await ada.getByLabel('Decision').selectOption({ label: 'Refused on a vote' })
  await ada.getByLabel('Votes for').fill('118')
  await ada.getByLabel('Votes against').fill('241')
  await giveGrounds(ada)
  await handIn(ada)
  await open(bea, '/staff')
  await bea.getByRole('link', { name: 'Change: Amendment 67' }).first().click()
  await bea.getByRole('button', { name: 'It is so: publish it' }).click()
  await bea.getByText('The public sees it now.').waitFor()
  await expectPublic(`/amendments/${amendment}`, '241')
  await expectAccessible(bea)
  await bea.getByLabel('Why it goes back').fill('It was another amendment.')
  await bea.getByRole('button', { name: 'Undo all of it' }).click()
  await bea.getByText('It was undone').waitFor()
  await expectPublic(`/amendments/${amendment}`, '>241<', false)
  await expectPublic(`/amendments/${amendment}`, 'majority of 123', false)
})

test('D11: that somebody changed it meanwhile is told first, and what was typed stays', async () => {
  await openAmendment(bea)
  await bea.getByLabel('Plain summary').fill('What Bea typed.')
  await openAmendment(ada)
  await ada.getByLabel('Note', { exact: true }).fill('Another note of a test.')
  await giveGrounds(ada)
  await ada.getByRole('button', { name: 'See the difference' }).click()
  await ada.getByText('It cannot wait for a second person').click()
  const after = product.mail.mails.at(-1)?.id ?? 0
  await ada.getByRole('button', { name: 'Publish now, second look after' }).click()
  await ada.getByText('Published.', { exact: true }).waitFor()

  await bea.getByRole('button', { name: 'See the difference' }).click()
  expect(await bea.locator('[role=alert] h2').allInnerTexts()).toEqual(['Somebody changed this meanwhile'])
  expect(await bea.getByLabel('Plain summary').inputValue()).toBe('What Bea typed.')
  await bea.getByRole('button', { name: 'Keep as a draft' }).click()
  await bea.getByText('Kept as a draft.').waitFor()

  const mail = await product.mail.waitForMail('bea@example.org', { after })
  expect(mail.parsed.subject).toBe('Something waits for you to look at')
  expect(mail.parsed.text).not.toMatch(/note of a test|Amendment|Ada/)
  await bea.goto(/https?:\/\/\S+\/staff\/sets\/\S+/.exec(mail.parsed.text ?? '')?.[0] ?? '')
  await bea.getByRole('button', { name: 'I have looked: it is so' }).click()
  await bea.getByText(/Seen a second time by Bea Keeper/).waitFor()

  await open(bea, '/staff')
  await bea.getByRole('link', { name: 'Change: Amendment 67' }).first().click()
  await bea.getByRole('link', { name: 'Go on with it' }).click()
  expect(await bea.getByLabel('Plain summary').inputValue(), 'a draft opens in its form').toBe('What Bea typed.')
})

test('D1, D6, D14: a bill, its stage, an amendment and its ask, published in one press by another', async () => {
  await open(ada, '/staff/record/bill/new')
  await ada.getByLabel('Short title').fill('Demonstration Bill')
  await ada.getByLabel('What became of it').selectOption({ label: 'Before Parliament' })
  await giveGrounds(ada, 'Why it belongs on the record')
  const next = async (link: string, fill: () => Promise<void>): Promise<void> => {
    await ada.getByRole('link', { name: link }).first().click()
    await fill()
    await ada.getByLabel('Why it belongs on the record').fill('It is on the paper.')
    await press()
  }
  // Without a script the form is shown once more with what fits what was chosen.
  const press = async (): Promise<void> => {
    const button = ada.getByRole('button', { name: 'Hand it to a second person' })
    await button.click()
    if ((await ada.getByText('There is more to say now').count()) > 0) await button.click()
    await ada.getByText('Handed in.').waitFor()
  }
  await press()
  await next('Now a stage of it', async () => {
    await ada.getByLabel('What it is').selectOption({ label: 'Committee' })
    await ada.getByLabel('House', { exact: true }).selectOption('Commons')
    await ada.getByLabel('Name', { exact: true }).fill('Committee stage')
  })
  await next('Now an amendment at it', async () => {
    await ada.getByLabel('Number', { exact: true }).fill('NC1')
    await ada.getByLabel('What it is').selectOption({ label: 'A new clause' })
    await ada.getByLabel('The very words').fill('“Made-up words of a test.”')
  })
  await next('Which ask does it carry?', async () => {
    await ada.getByLabel('Ask', { exact: true }).selectOption({ index: 1 })
    await ada.getByLabel('Name', { exact: true }).fill('New Clause 1')
    await ada.getByLabel('Our plain words').fill('Made-up plain words of a test.')
    await ada.getByLabel('How much of the ask').selectOption({ label: 'The whole ask' })
  })
  await ada.getByRole('heading', { name: 'The ask', exact: true }).waitFor()

  await open(bea, '/staff')
  await bea.getByRole('link', { name: /^See these together/ }).click()
  await expectAccessible(bea)
  await expectNoSidewaysScroll(bea)
  await bea.getByRole('button', { name: 'It is so, all of these' }).click()
  await bea.getByText('The public sees it now.').waitFor()
  await expectPublic('/bills/demonstration-bill', 'New Clause 1')
  await expectPublic('/asks/data-sharing-firewall', 'Before Parliament')
  await expectPublic('/asks/data-sharing-firewall', 'Made-up plain words of a test.')
})

test('D7: the audit says what was done to what', async () => {
  await open(bea, '/staff/letters')
  const sending = bea.locator('form:has(input[name=paused])').first()
  await sending.evaluate((form) => form.closest('details')?.setAttribute('open', ''))
  await sending.locator('input[name=paused]').check()
  await sending.getByRole('button').first().click()
  await bea.getByText('Saved.').first().waitFor()
  await open(bea, '/staff/audit')
  const audit = await bea.getByRole('main').innerText()
  for (const words of [
    'Bea Keeper paused the letters of: Ask your MP',
    'Paused: no → yes',
    'undid all that was published',
  ]) {
    expect(audit).toContain(words)
  }
  await expectAccessible(bea)
  await expectNoSidewaysScroll(bea)
})

test('D15: the first page says what the campaign is about', async () => {
  await open(ada, '/write')
  const main = ada.getByRole('main')
  expect(await main.locator('.kicker').textContent()).toBe('Ask your MP to make it safe to report')
  const said = await main.textContent()
  expect(said).toContain('Write to your MP')
  expect(said).not.toContain('immigration enforcement')
})
