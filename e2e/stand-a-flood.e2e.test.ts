import { addStaff, openDatabase, subscriptions, type OpenDatabase } from '@safe-to-report/db'
import { findOpenCampaign } from '@safe-to-report/letters/campaigns'
import { submitLetter } from '@safe-to-report/letters/writing'
import { aLetter } from '@safe-to-report/letters/testing'
import type { CaughtMail } from '@safe-to-report/mail-catcher'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, newVisitor, type Visitor } from './support/browser.ts'
import { lookUntil } from './support/look-until.ts'
import { openBrowser } from './support/open-browser.ts'
import { startProduct, type Product } from './support/product.ts'

let product: Product
let browser: Browser
let owner: OpenDatabase
let campaign: OpenDatabase
let campaignId: string
/** Staff without JavaScript. */
let desk: Visitor

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct({ without: ['site'] }), openBrowser()])
  owner = openDatabase(product.database.ownerUrl, { applicationName: 'staff' })
  await addStaff(owner.db, { name: 'Ada Keeper', email: 'ada@example.org' })
  campaign = openDatabase(product.database.urlFor('safe_campaign'), { applicationName: 'letters' })
  campaignId = (await findOpenCampaign(campaign.db, 'data-sharing-firewall'))?.id ?? ''
  desk = await visit()
  await signIn(desk.page)
})

afterAll(async () => {
  await Promise.all([campaign.close(), owner.close()])
  await browser.close()
  await product.stop()
})

const inWestminster = { recipient: { kind: 'member', area: 'E14001172', holder: 5257 } } as const
const mp = 'member-5257@example.org'
const held = 'Confirmed. People are looking at it'

function visit(javaScript = false, width = 1280): Promise<Visitor> {
  return newVisitor(browser, { ours: [product.siteUrl, product.campaignUrl], javaScript, width })
}

async function signIn(page: Page): Promise<void> {
  const after = product.mail.mails.at(-1)?.id ?? 0
  await page.goto(`${product.campaignUrl}/staff`)
  await page.getByLabel(/e-mail/i).fill('ada@example.org')
  await page.getByRole('main').getByRole('button').click()
  await page.waitForURL('**/staff/sign-in/sent')
  await page.goto(linkIn(await product.mail.waitForMail('ada@example.org', { after }), '/staff/sign-in/'))
  await page.getByRole('main').getByRole('button').click()
  await page.getByRole('heading', { name: 'Desk' }).waitFor()
}

function linkIn(mail: CaughtMail, path: string): string {
  const found = new RegExp(`https?://\\S+${path}\\S+`).exec(mail.parsed.text ?? '')
  if (!found) throw new Error(`The mail holds no link to ${path}.`)
  return found[0]
}

interface Writer {
  email: string
  visitor: Visitor
}

/** Somebody who wrote a letter, and the mail that asks them to confirm it. */
async function ask(name: string, holdFor: 'one-address' | null = null): Promise<{ email: string; mail: CaughtMail }> {
  const email = `${name}@example.com`
  const { seal } = product
  const options = { db: campaign.db, seal, publicUrl: product.campaignUrl, holdFor }
  const supporter = { name: 'Wilhelmina Ash', email }
  await submitLetter(options, aLetter(campaignId, { ...inWestminster, supporter }))
  return { email, mail: await product.mail.waitForMail(email) }
}

/** Somebody who wrote a letter and confirmed it: their browser is at its page. */
async function write(name: string, holdFor: 'one-address' | null = null): Promise<Writer> {
  const { email, mail } = await ask(name, holdFor)
  const visitor = await visit()
  await visitor.page.goto(linkIn(mail, '/confirm/'))
  await visitor.page.getByRole('main').getByRole('button').first().click()
  await visitor.page.goto(linkIn(mail, '/letter/'))
  return { email, visitor }
}

/** Looks at the letter's page again until its heading is this one. */
const lookForHeading = ({ visitor: { page } }: Writer, name: string): Promise<void> =>
  lookUntil(page.getByRole('heading', { level: 1, name, exact: true }))

const lettersToMp = (): number => product.mail.mails.filter(({ recipients }) => recipients.includes(mp)).length

/** Fills the form of the campaign's limits and saves; empty means no limit. */
async function setLimits(page: Page, limits: { campaign: string; seat: string; address: string }): Promise<void> {
  await page.goto(`${product.campaignUrl}/staff/letters`)
  await page.getByText('When letters wait for staff').click()
  await page.getByLabel('Confirmed letters of this campaign in ten minutes').fill(limits.campaign)
  await page.getByLabel('Confirmed letters to one seat in ten minutes').fill(limits.seat)
  await page.getByLabel('Letters from one internet address in an hour').fill(limits.address)
  await page.getByRole('button', { name: 'Save', exact: true }).last().click()
}

async function readDesk(page: Page, path = '/staff/letters'): Promise<string> {
  await page.goto(`${product.campaignUrl}${path}`)
  return page.getByRole('main').innerText()
}

test('a limit that is none is refused in words, and one that is holds from then on', async () => {
  const { page } = desk
  await setLimits(page, { campaign: '1000', seat: '0', address: '20' })
  expect(await page.getByRole('alert').innerText()).toContain('One is the least.')
  expect(await page.getByLabel('Confirmed letters to one seat in ten minutes').inputValue(), 'what was typed').toBe('0')
  await setLimits(page, { campaign: '', seat: '2', address: '20' })
  expect(await page.getByRole('status').innerText()).toContain('It holds for letters confirmed from now on')
  await page.goto(`${product.campaignUrl}/staff/letters`)
  expect(await page.getByLabel('Confirmed letters to one seat in ten minutes').inputValue()).toBe('2')
  expect(await page.getByLabel('Confirmed letters of this campaign in ten minutes').inputValue()).toBe('')
})

test('letters of a flood wait, their writers are told so, and staff let them go or not', async () => {
  const { page, complaints } = desk
  const [first, second] = [await write('first'), await write('second')]
  await lookForHeading(first, 'Done. You are through.')
  await lookForHeading(second, 'Done. You are through.')
  const waiting = [await write('third'), await write('fourth'), await write('fifth')]
  for (const writer of waiting) await lookForHeading(writer, held)
  const byAddress = await write('sixth', 'one-address')
  await lookForHeading(byAddress, held)
  // Whatever the worker does with what is due, it has done when mails that were asked for later are there.
  for (const name of ['later', 'later-still']) await ask(name)
  expect(lettersToMp(), 'none goes out unseen').toBe(2)

  // Anywhere at the desk it says that letters wait; there, how many and why, and nothing of anybody.
  expect(await readDesk(page, '/staff/audit')).toContain('4 letters wait for you to look at.')
  await page.getByRole('link', { name: 'Look at them' }).click()
  const shown = await page.getByRole('main').innerText()
  expect(shown).toContain('3 letters. Very many letters to one seat at once: Cities of London and Westminster.')
  expect(shown).toContain('One letter. Very many letters from one internet address.')
  expect(shown).toContain('Ask your MP to make it safe to report · The first since')
  expect(await page.content()).not.toMatch(/Wilhelmina|example\.com|zeppelin/)
  const narrow = await visit(true, 320)
  await signIn(narrow.page)
  await narrow.page.goto(`${product.campaignUrl}/staff/letters`)
  await narrow.page.locator('main details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
  await expectAccessible(narrow.page)
  await expectNoSidewaysScroll(narrow.page)

  // Whoever does not want to wait takes theirs back.
  const [third, fourth, fifth] = waiting
  if (!third || !fourth || !fifth) throw new Error('three wait')
  await third.visitor.page.getByText('Erase it, take it back, or get a copy').click()
  await third.visitor.page.getByRole('button', { name: 'Yes, take my letter back' }).click()
  await lookForHeading(third, 'Withdrawn')
  expect(await readDesk(page)).toContain('2 letters. Very many letters to one seat at once')

  const ofSeat = page.getByRole('listitem').filter({ hasText: 'to one seat' })
  await ofSeat.getByRole('button', { name: 'Let them go out' }).click()
  await page.getByText('Done: 2 letters go out.').waitFor()
  for (const writer of [fourth, fifth]) await lookForHeading(writer, 'Done. You are through.')
  await lookForHeading(byAddress, held)
  expect(lettersToMp()).toBe(4)

  // A colleague whose page is older decides on what is decided already.
  const button = narrow.page.getByRole('listitem').filter({ hasText: 'to one seat' })
  await button.getByRole('button', { name: 'Do not send them' }).click()
  expect(await narrow.page.getByRole('alert').innerText()).toContain('these letters were decided on meanwhile')

  const ofAddress = page.getByRole('listitem').filter({ hasText: 'one internet address' })
  await ofAddress.getByRole('button', { name: 'Do not send them' }).click()
  await page.getByText('Done: one letter does not go out, and its writer is told.').waitFor()
  await lookForHeading(byAddress, 'It was not sent')
  expect(await byAddress.visitor.page.getByRole('main').innerText()).toContain('did not let yours go out')
  const asked = product.mail.mails.find(({ recipients }) => recipients.includes(byAddress.email))?.id ?? 0
  const told = await product.mail.waitForMail(byAddress.email, { after: asked })
  expect(told.parsed.text).toMatch(/we did not send your message.*My zeppelin words/s)
  expect(lettersToMp()).toBe(4)
  expect(await readDesk(page)).not.toContain('Letters that wait for you')

  const audit = await readDesk(page, '/staff/audit')
  expect(audit).toContain('Ada Keeper changed when letters are held: Ask your MP')
  expect(audit).toContain('Ada Keeper let held letters go out: Ask your MP')
  expect(audit).toContain('Ada Keeper did not let held letters go out: Ask your MP')
  expect(audit).not.toMatch(/Wilhelmina|example\.com/)
  // A refused form is answered with 400 or a stale one says so; the desk's own pages complain of nothing.
  expect(complaints).toEqual([])
  const everybody = [first, second, ...waiting, byAddress].map(({ visitor }) => visitor.leave())
  await Promise.all([narrow.leave(), ...everybody])
})

test('without limits nothing waits', async () => {
  await setLimits(desk.page, { campaign: '', seat: '', address: '' })
  await desk.page.getByText('It holds for letters confirmed from now on').waitFor()
  const writer = await write('seventh')
  await lookForHeading(writer, 'Done. You are through.')
  expect(await readDesk(desk.page)).not.toContain('Letters that wait for you')
  await writer.visitor.leave()
})

test.each([true, false])(
  'what fills in a field that nobody sees gets no mail, a kind answer, and its form back (script: %s)',
  async (javaScript) => {
    const { page, leave } = await visit(javaScript)
    const email = `trapped-${javaScript}@example.com`
    const before = await owner.db.$count(subscriptions)
    await page.goto(`${product.campaignUrl}/alerts`)
    expect(await page.locator('.trap input').boundingBox(), 'no person meets it').toSatisfy(
      (box: { x: number; y: number; width: number } | null) => box === null || box.x + box.width <= 0 || box.width <= 1,
    )
    await page.getByLabel('Your e-mail address').fill(email)
    await page.getByLabel('Yes, send me these mails').check()
    await page.locator('.trap input').evaluate((field) => field.setAttribute('value', 'https://spam.example'))
    await page.getByRole('button', { name: 'Ask me to confirm' }).click()
    await page
      .getByText(/field that people do not see|do not see/)
      .first()
      .waitFor()
    expect(await page.getByLabel('Your e-mail address').inputValue()).toBe(email)
    expect(await page.locator('.trap input').inputValue(), 'a person who tries again gets through').toBe('')
    // The answer is given after what was asked for has been written down.
    expect(await owner.db.$count(subscriptions), 'nothing was asked for').toBe(before)
    await page.locator('body:not([aria-busy])').waitFor()
    await page.getByRole('button', { name: /Ask me to confirm|Try again/ }).click()
    await page.waitForURL('**/alerts/sent', { timeout: 60_000 })
    await product.mail.waitForMail(email)
    expect(product.mail.mails.filter(({ recipients }) => recipients.includes(email))).toHaveLength(1)
    await leave()
  },
)
