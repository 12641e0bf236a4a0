import { addStaff, openDatabase } from '@safe-to-report/db'
import type { Browser, Locator, Page } from 'playwright-core'
import { newVisitor, type Visitor } from './browser.ts'
import type { Product } from './product.ts'

/** Somebody of the staff, in a browser of their own, signed in by the link that they were mailed. */
export async function signInAtTheDesk(product: Product, browser: Browser, name: string): Promise<Visitor> {
  const email = `${name.toLowerCase()}@example.org`
  const owner = openDatabase(product.database.ownerUrl, { applicationName: 'staff' })
  await addStaff(owner.db, { name: `${name} Keeper`, email })
  await owner.close()
  const visitor = await newVisitor(browser, { ours: [product.siteUrl, product.campaignUrl], javaScript: true })
  const { page } = visitor
  await page.goto(`${product.campaignUrl}/staff`)
  await page.getByLabel(/e-mail/i).fill(email)
  await page.getByRole('main').getByRole('button').click()
  await page.waitForURL('**/staff/sign-in/sent')
  const mail = await product.mail.waitForMail(email, { after: 0 })
  await page.goto(/https?:\/\/\S+\/staff\/sign-in\/\S+/.exec(mail.parsed.text ?? '')?.[0] ?? '')
  await page.getByRole('main').getByRole('button').click()
  await page.getByRole('heading', { name: 'Desk', exact: true }).waitFor()
  return visitor
}

/** What is filled in, by the label of each field; from a list, what is chosen: its first words do. */
export type FilledIn = Record<string, string | { choose: string }>

export async function fillIn(page: Page, fields: FilledIn): Promise<void> {
  for (const [label, given] of Object.entries(fields)) {
    const field = page.getByLabel(label, { exact: true })
    // oxlint-disable-next-line no-await-in-loop -- what is asked next may follow from it
    await (typeof given === 'string' ? field.fill(given) : choose(field, given.choose))
  }
}

async function choose(list: Locator, words: string): Promise<void> {
  const value = await list.locator('option', { hasText: words }).first().getAttribute('value')
  await list.selectOption(value)
}

/** The source, and what makes the form's own reason. */
export async function giveGrounds(page: Page, why: string): Promise<void> {
  await fillIn(page, {
    'Address of the source': 'https://papers.example.org/paper',
    'What it says': 'As it is printed.',
    [why]: 'The paper has been read.',
  })
}

/** Hands the form in to a second person, and gives the address at which they see it. */
export async function handIn(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Hand it to a second person' }).click()
  await page.getByText('Handed in.').waitFor()
  const proposal = new URL(page.url()).searchParams.get('done')
  return new URL(`/staff/proposals/${proposal}`, page.url()).href
}

/** Writes down a new row on the form at which the page is, and hands it in. */
export async function handInNew(page: Page, fields: FilledIn): Promise<string> {
  await fillIn(page, fields)
  await giveGrounds(page, 'Why it belongs on the record')
  return handIn(page)
}

/** Sees the proposal, and that it is so. */
export async function publishWhatWaits(page: Page, proposal: string): Promise<void> {
  await page.goto(proposal)
  await page.getByRole('button', { name: 'It is so: publish it' }).click()
  await page.waitForURL('**/staff/sets/*')
}
