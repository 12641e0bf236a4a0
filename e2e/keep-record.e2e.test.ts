import { addStaff, openDatabase } from '@safe-to-report/db'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, newVisitor, type Visitor } from './support/browser.ts'
import { openBrowser } from './support/open-browser.ts'
import { startProduct, type Product } from './support/product.ts'

let product: Product
let browser: Browser

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct(), openBrowser()])
  const owner = openDatabase(product.database.ownerUrl, { applicationName: 'staff' })
  await addStaff(owner.db, { name: 'Ada Keeper', email: 'ada@example.org' })
  await owner.close()
})

afterAll(async () => {
  await browser.close()
  await product.stop()
})

function visit(javaScript: boolean): Promise<Visitor> {
  return newVisitor(browser, { ours: [product.siteUrl, product.campaignUrl], javaScript })
}

async function askForLink(page: Page, email: string): Promise<string> {
  await page.goto(`${product.campaignUrl}/staff`)
  await page.getByLabel(/e-mail/i).fill(email)
  await page.getByRole('main').getByRole('button').click()
  await page.waitForURL('**/staff/sign-in/sent')
  return page.getByRole('main').innerText()
}

async function signInLink(after: number): Promise<string> {
  const mail = await product.mail.waitForMail('ada@example.org', { after })
  return /https?:\/\/\S+\/staff\/sign-in\/\S+/.exec(mail.parsed.text ?? '')?.[0] ?? ''
}

async function signIn(page: Page): Promise<void> {
  const after = product.mail.mails.at(-1)?.id ?? 0
  await askForLink(page, 'ada@example.org')
  await page.goto(await signInLink(after))
  await page.getByRole('main').getByRole('button').click()
  await page.getByRole('heading', { name: 'Desk' }).waitFor()
}

test('staff sign in by a mailed link, correct the record, and the public page shows it within a second', async () => {
  const { page, complaints, leave } = await visit(false)
  await signIn(page)
  await page.getByRole('link', { name: 'Victims and Prisoners Bill' }).first().click()
  await page.getByRole('link', { name: 'New Clause 36', exact: true }).click()

  const publicUrl = `${product.siteUrl}/amendments/victims-and-prisoners-bill-commons-report-nc36`
  const before = await (await fetch(publicUrl)).text()
  expect(before).not.toContain('not called')

  await page.getByLabel('Decision').selectOption({ label: 'Not called for a decision' })
  await page.getByLabel('Note').fill('The Speaker did not call it.')
  await page.getByLabel('Address of the source').fill('https://hansard.parliament.uk/Commons/2023-12-04')
  await page.getByLabel('What it says').fill('The words of the page.')
  await page.getByLabel('Why this changes').fill('Hansard has been read.')
  await page.getByRole('button', { name: 'See the difference' }).click()
  // Without a script the form is shown once more with what fits what was chosen.
  await page.getByRole('heading', { name: 'There is more to say now' }).waitFor()
  await page.getByRole('button', { name: 'See the difference' }).click()
  const difference = await page.getByRole('main').innerText()
  expect(difference).toContain('Not called for a decision')
  expect(await (await fetch(publicUrl)).text(), 'not public before publishing').toBe(before)

  await page.getByRole('button', { name: 'Publish' }).click()
  await expect
    .poll(async () => (await (await fetch(publicUrl)).text()).includes('The Speaker did not call it.'))
    .toBe(true)

  await page.goto(`${product.campaignUrl}/staff/audit`)
  await page.locator('summary', { hasText: 'New Clause 36' }).first().click()
  const audit = await page.getByRole('main').innerText()
  for (const words of [
    'Ada Keeper',
    'Not called for a decision',
    'Hansard has been read.',
    'The Speaker did not call it.',
  ]) {
    expect(audit).toContain(words)
  }
  expect(complaints).toEqual([])
  await leave()
})

test('a link works once, in the browser that asked for it, and the answer is the same whoever asks', async () => {
  const [ours, theirs] = [await visit(false), await visit(false)]
  const after = product.mail.mails.at(-1)?.id ?? 0
  const known = await askForLink(ours.page, 'ada@example.org')
  const link = await signInLink(after)
  const unknown = await askForLink(theirs.page, 'nobody@example.org')
  expect(unknown).toBe(known)

  await theirs.page.goto(link)
  const button = theirs.page.getByRole('main').getByRole('button')
  if ((await button.count()) > 0) await button.first().click()
  await theirs.page.goto(`${product.campaignUrl}/staff`)
  expect(await theirs.page.getByRole('heading', { name: 'Desk', exact: true }).count(), 'another browser').toBe(0)

  await ours.page.goto(link)
  await ours.page.getByRole('main').getByRole('button').click()
  await ours.page.getByRole('heading', { name: 'Desk' }).waitFor()
  await ours.page.goto(link)
  const again = ours.page.getByRole('main').getByRole('button')
  if ((await again.count()) > 0) await again.first().click()
  expect(await ours.page.getByRole('main').innerText()).not.toContain('Things to check')
  await ours.leave()
  await theirs.leave()
})

test('every desk page is accessible', async () => {
  const { page, leave } = await visit(true)
  await page.goto(`${product.campaignUrl}/staff`)
  await expectAccessible(page)
  await signIn(page)
  await expectAccessible(page)
  await page.locator('a[href="/staff/bills/domestic-abuse-bill"]').click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await expectAccessible(page)
  await page
    .getByRole('link', { name: /^Amendment/ })
    .first()
    .click()
  await page.getByLabel('Decision').waitFor()
  await expectAccessible(page)
  await page.goto(`${product.campaignUrl}/staff/audit`)
  await expectAccessible(page)
  await leave()
})

test('without a session no desk page answers', async () => {
  for (const path of ['/staff', '/staff/audit', '/staff/bills/domestic-abuse-bill']) {
    const answer = await fetch(`${product.campaignUrl}${path}`, { redirect: 'manual' })
    expect([302, 303]).toContain(answer.status)
    expect(answer.headers.get('location')).toContain('/staff/sign-in')
  }
})
