import { runSync, type SyncTarget } from '@safe-to-report/bill-tracker/sync'
import { addStaff, disableStaff, openDatabase } from '@safe-to-report/db'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newVisitor, type Visitor } from './support/browser.ts'
import { openBrowser } from './support/open-browser.ts'
import { startProduct, type Product } from './support/product.ts'

let product: Product
let browser: Browser

const bill = 2709
const slug = 'domestic-abuse-bill-lords-report-67'

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct(), openBrowser()])
  const owner = openDatabase(product.database.ownerUrl, { applicationName: 'staff' })
  await addStaff(owner.db, { name: 'Ada Keeper', email: 'ada@example.org' })
  await owner.close()
  await sync({ bill })
  await sync('divisions')
})

afterAll(async () => {
  await browser.close()
  await product.stop()
})

async function sync(target: SyncTarget): Promise<void> {
  const { db, close } = openDatabase(product.database.urlFor('safe_worker'), { applicationName: 'sync' })
  const { urls } = product.parliament
  const summary = await runSync({ db, target, urls, depth: 'everything', now: () => new Date() })
  await close()
  expect(summary.outcome, summary.detail ?? '').toBe('done')
}

/** What Parliament decides from now on about the amendment. */
function decide(decision: string): void {
  const held = product.parliament.holdings.bills.find(({ billId }) => billId === bill)
  const amendment = held?.stages
    .filter(({ house }) => house === 'Lords')
    .flatMap(({ amendments }) => amendments)
    .find(({ number }) => number === '67')
  if (!amendment) throw new Error('The stand-in has no Amendment 67')
  product.parliament.decide({ billId: bill, amendmentId: amendment.amendmentId, decision })
}

async function signIn(name: 'ada' | 'bea'): Promise<Visitor> {
  const visitor = await newVisitor(browser, { ours: [product.siteUrl, product.campaignUrl], javaScript: false })
  const { page } = visitor
  const after = product.mail.mails.at(-1)?.id ?? 0
  await page.goto(`${product.campaignUrl}/staff`)
  await page.getByLabel(/e-mail/i).fill(`${name}@example.org`)
  await page.getByRole('main').getByRole('button').click()
  await page.waitForURL('**/staff/sign-in/sent')
  const mail = await product.mail.waitForMail(`${name}@example.org`, { after })
  await page.goto(/https?:\/\/\S+\/staff\/sign-in\/\S+/.exec(mail.parsed.text ?? '')?.[0] ?? '')
  await page.getByRole('main').getByRole('button').click()
  await page.getByRole('heading', { name: 'Desk', exact: true }).waitFor()
  return visitor
}

async function openAmendment(page: Page): Promise<void> {
  await page.goto(`${product.campaignUrl}/staff/bills/domestic-abuse-bill`)
  await page.getByRole('link', { name: 'Amendment 67', exact: true }).click()
}

async function backWith(page: Page, why: string): Promise<void> {
  await page.getByLabel('Address of the source').fill('https://hansard.parliament.uk/lords/2021-03-15')
  await page.getByLabel('What it says').fill('The words of the page.')
  await page.getByLabel(why).fill('It has been read.')
}

async function publish(page: Page): Promise<void> {
  await backWith(page, 'Why this changes')
  await page.getByRole('button', { name: 'See the difference' }).click()
  await page.getByRole('button', { name: 'Publish' }).click()
  await page.getByText('Published.').waitFor()
}

async function readPublic(path: string): Promise<string> {
  return (await fetch(new URL(path, product.siteUrl))).text()
}

async function expectPublic(path: string, words: string, isThere = true): Promise<void> {
  await expect.poll(async () => (await readPublic(path)).includes(words), { message: words }).toBe(isThere)
}

test('staff hold a decision against Parliament, keep theirs, and later take Parliament’s', async () => {
  const { page, complaints, leave } = await signIn('ada')
  await openAmendment(page)
  await page.getByLabel('Decision').selectOption({ label: 'Not moved' })
  await publish(page)
  await expectPublic(`/amendments/${slug}`, 'Not moved')

  await sync({ bill })
  await page.goto(`${product.campaignUrl}/staff`)
  const difference = page.getByRole('listitem').filter({ hasText: 'Parliament says' })
  expect(await difference.innerText()).toContain('Agreed on a vote')
  await difference.getByRole('button', { name: 'Keep ours' }).click()
  expect(await page.getByText('Parliament says').count()).toBe(0)
  await sync({ bill })
  await page.reload()
  expect(await page.getByText('Parliament says').count(), 'nobody is asked the same again').toBe(0)
  await expectPublic(`/amendments/${slug}`, 'Not moved')

  decide('Withdrawn')
  await sync({ bill })
  await page.reload()
  expect(await difference.innerText()).toContain('Withdrawn after debate')
  await difference.getByRole('button', { name: 'Take Parliament’s' }).click()
  expect(await page.getByText('Parliament says').count()).toBe(0)
  await expectPublic(`/amendments/${slug}`, 'Withdrawn after debate')
  expect(complaints).toEqual([])
  await leave()
})

test('words are pasted with their source, stand on the public page, and another change is undone', async () => {
  const { page, leave } = await signIn('ada')
  await openAmendment(page)
  await page.getByLabel('The very words').fill('“Made-up words\n  (a) of a test.”')
  await publish(page)
  await page.getByLabel('Note').fill('A note that does not hold.')
  await publish(page)
  await expectPublic(`/amendments/${slug}`, '(a) of a test.”')
  await expectPublic(`/amendments/${slug}`, 'A note that does not hold.')

  await page.getByRole('link', { name: /^Take back: Note/ }).click()
  await page.getByLabel('Why it goes back').fill('It does not hold.')
  await page.getByRole('button', { name: 'Undo all of it' }).click()
  await page.getByText('It was undone').waitFor()
  await expectPublic(`/amendments/${slug}`, 'A note that does not hold.', false)
  await page.goto(`${product.siteUrl}/amendments/${slug}`)
  const said = await page.locator('main').innerText()
  expect(said).toContain('(a) of a test.”')
  await leave()
})

test('one writes an event down, another publishes it, and it is taken off again with a reason', async () => {
  const owner = openDatabase(product.database.ownerUrl, { applicationName: 'staff' })
  await addStaff(owner.db, { name: 'Bea Keeper', email: 'bea@example.org' })
  const { page: ada, leave: adaLeaves } = await signIn('ada')
  await ada.getByRole('link', { name: 'Kept by hand' }).click()
  await ada.getByRole('link', { name: 'a campaign event' }).click()
  await ada.getByRole('button', { name: 'Hand it to a second person' }).click()
  await ada.getByRole('heading', { name: 'Look at these again' }).waitFor()
  await ada.getByLabel('Title').fill('A made-up vigil of a test')
  await ada.getByLabel('Day', { exact: true }).fill('2024-05-01')
  await ada.getByLabel('How exact the day is').selectOption({ label: 'That day' })
  await backWith(ada, 'Why it belongs on the record')
  await ada.getByRole('button', { name: 'Hand it to a second person' }).click()
  await ada.getByRole('heading', { name: 'New campaign event: A made-up vigil of a test' }).waitFor()
  expect(await readPublic('/evidence')).not.toContain('A made-up vigil of a test')
  await ada.getByText('Somebody else publishes it').waitFor()

  const { page, leave } = await signIn('bea')
  await page.getByRole('navigation', { name: 'Desk' }).getByRole('link', { name: 'To check', exact: true }).click()
  await page.getByRole('link', { name: 'New campaign event: A made-up vigil of a test' }).click()
  await page.getByRole('button', { name: 'It is so: publish it' }).click()
  await page.getByText('The public sees it now.').waitFor()
  await expectPublic('/evidence', 'A made-up vigil of a test')
  await leave()

  await disableStaff(owner.db, { email: 'bea@example.org' })
  await owner.close()
  await ada.getByRole('link', { name: 'Kept by hand' }).click()
  await ada.getByRole('link', { name: 'A made-up vigil of a test' }).click()
  await ada.getByRole('link', { name: 'How it was checked, and taking it off' }).click()
  await ada.getByLabel('Why it comes off').fill('It never happened.')
  await ada.getByRole('button', { name: 'Publish' }).click()
  await ada.getByText('It never happened.').waitFor()
  await expectPublic('/evidence', 'A made-up vigil of a test', false)
  await adaLeaves()
})

test('a person says which division of Parliament was on Lords Amendment 41B, and its names follow', async () => {
  const { page, leave } = await signIn('ada')
  await page.getByRole('navigation', { name: 'Desk' }).getByRole('link', { name: 'Divisions' }).click()
  await page.getByRole('button', { name: 'Division 905 is Lords Amendment 41B' }).click()
  await page.getByLabel('Plain summary').fill('Made-up plain words of a test.')
  await publish(page)
  await expectPublic('/divisions/commons-2021-04-26-lords-amendment-41b', 'Made-up plain words of a test.')
  await sync('divisions')
  await expectPublic('/divisions/commons-2021-04-26-lords-amendment-41b', 'Made-up Member 3')

  await page.getByRole('link', { name: /^Take back: Parliament’s number/ }).click()
  await page.getByText('Parliament’s division 905').waitFor()
  await page.getByRole('button', { name: 'Publish' }).click()
  await page.getByRole('heading', { name: 'Look at these again' }).waitFor()
  await page.getByLabel('Why it is another one').fill('The question put was another.')
  await page.getByRole('button', { name: 'Publish' }).click()
  await page.getByRole('button', { name: 'Division 905 is Lords Amendment 41B' }).waitFor()
  await expectPublic('/divisions/commons-2021-04-26-lords-amendment-41b', 'Made-up Member 3', false)
  await expectPublic('/divisions/commons-2021-04-26-lords-amendment-41b', 'Made-up plain words of a test.')
  await page.getByRole('button', { name: 'Division 905 is Lords Amendment 41B' }).click()
  await sync('divisions')
  await expectPublic('/divisions/commons-2021-04-26-lords-amendment-41b', 'Made-up Member 3')
  await leave()
})

test('a fact that was held is answered with its source, and can wait again', async () => {
  const { page, leave } = await signIn('ada')
  await page.getByRole('link', { name: 'Facts to look up' }).click()
  const name = /^Say what was found: In whose name New Clause 29 stood/
  while ((await page.getByRole('link', { name }).count()) === 0) await page.getByRole('link', { name: 'More' }).click()
  await page.getByRole('link', { name }).click()
  await backWith(page, 'What was found')
  await page.getByRole('button', { name: 'It is answered' }).click()
  await page.getByRole('link', { name: /^Looked up of late 1/ }).click()
  await page.getByRole('link', { name: 'In whose name New Clause 29 stood' }).click()
  await page.getByRole('button', { name: 'Let it wait again' }).click()
  await page.getByRole('button', { name: 'It is answered' }).waitFor()
  await page.goto(`${product.campaignUrl}/staff/check`)
  expect(await page.getByRole('link', { name: /^Looked up of late 0/ }).count()).toBe(1)
  await leave()
})
