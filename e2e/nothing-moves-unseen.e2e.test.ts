import { unwatchedBillId } from '@safe-to-report/bill-tracker/stand-in'
import { runSync } from '@safe-to-report/bill-tracker/sync'
import { openDatabase, readClock } from '@safe-to-report/db'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { handInNew, publishWhatWaits, signInAtTheDesk } from './support/at-the-desk.ts'
import { expectAccessible, expectNoSidewaysScroll, newVisitor } from './support/browser.ts'
import { openBrowser } from './support/open-browser.ts'
import { startProduct, type Product } from './support/product.ts'

const ask = 'data-sharing-firewall'
const askTitle = 'A firewall between the police and immigration enforcement'
const header = 'What victims tell at the quay'
const told = 'What a victim tells at the quay stays there'

let product: Product
let browser: Browser

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct({ workerEnv: { ALERT_GATHER_SECONDS: '2' } }), openBrowser()])
})

afterAll(async () => {
  await browser.close()
  await product.stop()
})

/** Somebody asks for news of the ask, and confirms. */
async function follow(email: string): Promise<void> {
  const { page, leave } = await visit()
  const after = product.mail.mails.at(-1)?.id ?? 0
  await page.goto(`${product.campaignUrl}/alerts?ask=${ask}`)
  await page.getByLabel('What about?').selectOption(`ask:${ask}`)
  await page.getByLabel(/At once/).check()
  await page.getByLabel('Your e-mail address').fill(email)
  await page.getByLabel('Yes, send me these mails').check()
  await page.getByRole('button', { name: 'Ask me to confirm' }).click()
  await page.waitForURL('**/alerts/sent')
  const mail = await product.mail.waitForMail(email, { after })
  await page.goto(/https?:\/\/\S+\/alerts\/confirm\/[\w-]{43}/.exec(mail.parsed.text ?? '')?.[0] ?? '')
  await page.getByRole('button', { name: 'Yes, send me these mails' }).click()
  await page.getByRole('heading', { name: 'That is settled' }).waitFor()
  await leave()
}

function visit() {
  return newVisitor(browser, { ours: [product.siteUrl, product.campaignUrl], javaScript: false })
}

/** A clause is tabled in a bill that nobody had on the record, and what Parliament lists of every bill is read. */
async function tabled(): Promise<void> {
  const number = product.parliament.table({
    billId: unwatchedBillId,
    number: 'NC7',
    header,
    words:
      'To move the following Clause—\n“What victims tell at the quay\n(1) The personal data of a victim of crime must not be used for immigration control.”',
  })
  expect(number).toBeDefined()
  const { db, close } = openDatabase(product.database.urlFor('safe_worker'), { applicationName: 'sync' })
  const now = await readClock(db)
  const { urls } = product.parliament
  const { outcome, detail } = await runSync({ db, target: 'amendments', urls, now: () => now }).finally(close)
  expect(outcome, detail ?? '').toBe('done')
}

async function readPoints(): Promise<string> {
  const { page, leave } = await visit()
  await page.goto(`${product.campaignUrl}/write/mp`)
  await page.getByLabel('Your postcode').fill('sw1a0aa')
  await page.getByRole('button', { name: 'Find my MP' }).click()
  await page.getByRole('button', { name: 'Write the letter' }).click()
  const words = await page.getByRole('group', { name: 'Points to make' }).innerHTML()
  await leave()
  return words
}

/** The clause is the last point of the letter, in the words of staff. */
async function pointTo(page: Page): Promise<void> {
  await page.goto(`${product.campaignUrl}/staff/campaigns`)
  await page.getByRole('link', { name: 'Ask your MP to make it safe to report' }).click()
  await page.locator('summary', { hasText: 'Point 6' }).click()
  await page.locator('[id="points.5.text.en"]').fill(`${told}: please support New Clause 7.`)
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved.').waitFor()
}

test('a clause tabled in a bill that nobody watched comes to the queue, the ask’s page, an alert and the letter', async () => {
  const [{ page: ada, complaints }, { page: ben }] = [
    await signInAtTheDesk(product, browser, 'Ada'),
    await signInAtTheDesk(product, browser, 'Ben'),
  ]
  await follow('fay.follows@example.org')
  const { page: reader } = await visit()
  const found = `${product.campaignUrl}/staff/found`

  // Fetched and matched: it waits, and nothing of it is public.
  await tabled()
  await expect
    .poll(async () => {
      await ada.goto(found)
      return ada.getByRole('main').innerText()
    })
    .toContain(header)
  await expectAccessible(ada)
  await ada.getByRole('link', { name: header }).first().click()
  await ada.getByRole('heading', { name: 'It is a text of an ask' }).waitFor()
  const marked = await ada.locator('mark').allInnerTexts()
  expect(marked.join(' ')).toContain('personal data')
  expect(await ada.getByRole('main').innerText()).toContain('Harbours (Demonstration) Bill')
  await expectAccessible(ada)
  await ada.setViewportSize({ width: 360, height: 800 })
  await expectNoSidewaysScroll(ada)
  await ada.setViewportSize({ width: 1280, height: 900 })
  await reader.goto(`${product.siteUrl}/asks/${ask}`)
  expect(await reader.getByRole('main').innerText()).not.toContain('Harbours')

  // A person says what it is: its bill is fetched, and the form is filled in.
  await ada.getByRole('button', { name: 'It is a text of it' }).click()
  await ada.getByRole('link', { name: 'Go on to the form' }).click()
  await ada.getByRole('heading', { level: 1 }).waitFor()
  const proposal = await handInNew(ada, {
    Ask: { choose: askTitle },
    Name: 'New Clause 7',
    'Our plain words': `${told}.`,
    'How much of the ask': { choose: 'The whole ask' },
  })
  const before = product.mail.mails.at(-1)?.id ?? 0
  await publishWhatWaits(ben, proposal)

  // The ask's page, whoever follows it, and the letter.
  await expect
    .poll(async () => {
      await reader.goto(`${product.siteUrl}/asks/${ask}`)
      return reader.getByRole('main').innerText()
    })
    .toContain(`${told}.`)
  expect(await reader.getByRole('main').innerText()).toContain(
    'New Clause 7 carries it, in the Harbours (Demonstration) Bill',
  )
  const alert = await product.mail.waitForMail('fay.follows@example.org', { after: before })
  expect(alert.parsed.text).toContain('1 text put on the record')
  await pointTo(ada)
  expect(await readPoints()).toContain('please support New Clause 7.')
  await ada.goto(found)
  await ada.getByRole('link', { name: /^Texts of an ask/ }).click()
  await ada.getByRole('heading', { name: /^Texts of an ask/ }).waitFor()
  expect(await ada.getByRole('main').innerText()).toContain(header)
  expect(complaints).toEqual([])
})
