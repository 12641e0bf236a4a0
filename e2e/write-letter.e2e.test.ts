import { constituencies, openDatabase } from '@safe-to-report/db'
import { runSync } from '@safe-to-report/bill-tracker/sync'
import type { CaughtMail } from '@safe-to-report/mail-catcher'
import { eq } from 'drizzle-orm'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  expectAccessible,
  expectNoSidewaysScroll,
  expectRoomForFingers,
  newVisitor,
  type Visitor,
} from './support/browser.ts'
import { lookUntil } from './support/look-until.ts'
import { openBrowser, openRememberingBrowser } from './support/open-browser.ts'
import { dumpDatabase } from './support/dump-database.ts'
import { startProduct, type Product } from './support/product.ts'

let product: Product
let browser: Browser
let remembering: Browser

beforeAll(async () => {
  ;[product, browser, remembering] = await Promise.all([
    startProduct({ without: ['site'] }),
    openBrowser(),
    openRememberingBrowser(),
  ])
})

afterAll(async () => {
  await browser.close()
  await remembering.close()
  await product.stop()
})

/** Words that occur nowhere but in what this supporter types. */
const typed = {
  ownWords: 'My neighbour Quillfeather was too frightened to ring anybody.',
  name: 'Wilhelmina Ashgrove',
  addressLine: '7 Larkspur Mews',
  email: 'wilhelmina.ashgrove@example.com',
}
const mpAddress = 'member-5257@example.org'

function visit(javaScript: boolean, width?: number, by = browser): Promise<Visitor> {
  const ours = [product.siteUrl, product.campaignUrl, new URL(product.exitUrl).origin]
  return newVisitor(by, { ours, javaScript, ...(width ? { width } : {}) })
}

type Look = (page: Page) => Promise<void>
const lookAway: Look = async () => undefined

/** From the safety notice to the page that says to look in the inbox. */
async function writeLetter(page: Page, who: { email: string }, look: Look = lookAway): Promise<void> {
  await page.goto(`${product.campaignUrl}/write`)
  await look(page)
  await page.getByLabel('Your postcode').fill('sw1a0aa')
  await page.getByRole('button', { name: 'Find my MP' }).click()
  await expectText(page, 'Rachel Blake')
  await expectText(page, 'Cities of London and Westminster')
  await look(page)
  await page.getByRole('button', { name: 'Write the letter' }).click()
  await look(page)
  await page.getByRole('checkbox').nth(0).press('Space')
  await page.getByRole('checkbox').nth(2).press('Space')
  await page.getByLabel('In your own words', { exact: true }).fill(typed.ownWords)
  await page.getByRole('button', { name: 'Go on' }).click()
  await look(page)
  await page.getByLabel('Your name').fill(typed.name)
  await page.getByLabel('Your town or address').fill(typed.addressLine)
  await page.getByLabel('Your e-mail address').fill(who.email)
  await page.getByRole('button', { name: 'See your letter' }).click()
  await expectText(page, typed.ownWords)
  await look(page)
}

async function expectText(page: Page, text: string): Promise<void> {
  await page.getByText(text).first().waitFor()
}

/** Asks again, as the page invites to, until it says so. */
async function lookAgainUntil(page: Page, text: string): Promise<void> {
  await lookUntil(page.getByRole('main').filter({ hasText: text }), () =>
    page.getByRole('link', { name: 'Look again' }).click(),
  )
}

function linkIn(mail: CaughtMail, path: string): string {
  const found = new RegExp(`https?://\\S+${path}\\S+`).exec(mail.parsed.text ?? '')
  if (!found) throw new Error(`The mail holds no link to ${path}.`)
  return found[0]
}

test('a supporter without JavaScript writes to their MP, confirms, and sees it handed over', async () => {
  const { page, complaints, leave } = await visit(false, 360)
  await writeLetter(page, typed)
  const shown = await page.getByRole('main').innerText()
  await page.getByRole('button', { name: 'Send it for me' }).click()
  await expectText(page, 'inbox')

  const confirmation = await product.mail.waitForMail(typed.email)
  expect(confirmation.parsed.subject).toBe('Please confirm your message')
  const before = product.mail.mails.length

  await page.goto(linkIn(confirmation, '/confirm/'))
  await page.reload()
  expect(product.mail.mails.length, 'opening the link sends nothing').toBe(before)
  await page.getByRole('main').getByRole('button').first().click()

  const letter = await product.mail.waitForMail(mpAddress)
  expect(letter.recipients).toEqual([mpAddress])
  expect(letter.parsed.to?.map((to) => to.address)).toEqual([mpAddress])
  expect(letter.parsed.cc ?? []).toEqual([])
  expect(letter.parsed.bcc ?? []).toEqual([])
  expect(letter.parsed.replyTo?.map((to) => to.address)).toEqual([typed.email])
  expect(letter.parsed.text).toContain(typed.ownWords)
  const words = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
  expect(words(shown), 'what is sent is what was shown').toContain(words(letter.parsed.text ?? 'nothing'))

  await page.goto(linkIn(confirmation, '/letter/'))
  await lookAgainUntil(page, 'You are through')
  expect(complaints).toEqual([])
  await leave()
})

test('with JavaScript, every page is accessible, narrow enough, and loads nothing from anybody else', async () => {
  const { page, complaints, leave } = await visit(true, 320)
  const look: Look = async (at) => {
    await expectAccessible(at)
    await expectNoSidewaysScroll(at)
    await expectRoomForFingers(at)
  }
  await writeLetter(page, { email: 'code.writer@example.com' }, look)
  await page.getByRole('button', { name: 'Send it for me' }).click()
  await expectText(page, 'inbox')
  await look(page)

  const confirmation = await product.mail.waitForMail('code.writer@example.com')
  await page.getByText('Erase it', { exact: true }).click()
  await look(page)
  await page.getByLabel('Code from the message').fill('000000')
  await page.getByRole('button', { name: 'Confirm and send' }).click()
  await expectText(page, 'not the code')
  await look(page)
  const code = /^\d{6}$/m.exec(confirmation.parsed.text ?? '')?.[0] ?? ''
  await page.getByLabel('Code from the message').fill(code)
  await page.getByRole('button', { name: 'Confirm and send' }).click()
  await lookAgainUntil(page, 'You are through')
  await look(page)

  const countHeld = async (): Promise<number> =>
    (await dumpDatabase(product.database.ownerUrl)).split('"state":"handed-over"').length - 1
  const held = await countHeld()
  expect(held).toBeGreaterThan(0)
  await page.getByText('Erase it, or get a copy').click()
  await page.getByRole('button', { name: 'Yes, erase everything' }).click()
  await look(page)
  // Of the letter and of the message that asked to confirm it.
  expect(await countHeld(), 'what is held of mails handed over').toBe(held - 2)
  // A wrong code is answered with 400, which the browser reports as an error of the page.
  expect(complaints.filter((complaint) => !complaint.includes('status of 400'))).toEqual([])
  await leave()
})

test('from their own mail or on paper, nothing is stored', async () => {
  const before = await dumpDatabase(product.database.ownerUrl)
  const { page, leave } = await visit(false)
  await writeLetter(page, typed)
  await page.getByRole('button', { name: 'Use my own mail' }).click()
  const link = await page.getByRole('link', { name: /^Open (?:it in )?my mail$/ }).getAttribute('href')
  expect(link).toMatch(new RegExp(`^mailto:${mpAddress}\\?`))
  await page.getByRole('button', { name: 'Back to the letter' }).click()
  await page.getByRole('button', { name: 'Print it' }).click()
  await expectText(page, 'House of Commons')
  await expectText(page, typed.ownWords)
  const withoutCounters = (dump: string): string =>
    dump
      .split('\n')
      .filter((line) => !line.includes('"hits"') && !line.includes('"day"'))
      .join('\n')
  const after = await dumpDatabase(product.database.ownerUrl)
  expect(withoutCounters(after) === withoutCounters(before), 'the database is as it was').toBe(true)
  await leave()
})

test.each([
  ['half a postcode', 'SW1A', 'first half'],
  ['no postcode', 'fox', 'does not look like a postcode'],
  ['an unknown postcode', 'ZZ99 9ZZ', 'do not know this postcode'],
  ['a Crown dependency', 'JE2 4WD', 'Crown dependency'],
])('%s gets a kind answer and what was typed stays', async (_what, postcode, answer) => {
  const { page, leave } = await visit(false)
  await page.goto(`${product.campaignUrl}/write/mp`)
  await page.getByLabel('Your postcode').fill(postcode)
  await page.getByRole('button', { name: 'Find my MP' }).click()
  await expectText(page, answer)
  expect(await page.getByLabel('Your postcode').inputValue()).toBe(postcode)
  expect(page.url()).not.toContain(postcode.slice(0, 3))
  await leave()
})

test('a form with faults keeps every word and says what to change', async () => {
  const { page, leave } = await visit(true)
  await page.goto(`${product.campaignUrl}/write/mp`)
  await page.getByLabel('Your postcode').fill('SW1A 0AA')
  await page.getByRole('button', { name: 'Find my MP' }).click()
  await page.getByRole('button', { name: 'Write the letter' }).click()
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('region', { name: 'One thing to change' }).waitFor()
  await page.getByLabel('In your own words', { exact: true }).fill(typed.ownWords)
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByLabel('Your e-mail address').fill('nobody@')
  await page.getByRole('button', { name: 'See your letter' }).click()
  await page.getByRole('region', { name: '2 things to change' }).waitFor()
  expect(await page.title()).toMatch(/^Check: Letter/)
  expect(await page.getByLabel('Your e-mail address').inputValue()).toBe('nobody@')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Back' }).click()
  expect(await page.getByLabel('In your own words', { exact: true }).inputValue()).toBe(typed.ownWords)
  await leave()
})

test('when the postcode look-up is down, a sample place or a list of seats leads on', async () => {
  product.postcodes.setFault({ fault: '500' })
  const { page, leave } = await visit(false)
  await page.goto(`${product.campaignUrl}/write/mp`)
  await page.getByLabel('Your postcode').fill('SW1A 0AA')
  await page.getByRole('button', { name: 'Find my MP' }).click()
  await expectText(page, 'sample of places')
  await page.goto(`${product.campaignUrl}/write/mp`)
  await page.getByLabel('Your postcode').fill('YO1 7HH')
  await page.getByRole('button', { name: 'Find my MP' }).click()
  await expectText(page, 'The postcode look-up does not answer')
  await page.getByRole('button', { name: 'Choose my seat from a list' }).click()
  expect(await page.getByRole('option').count()).toBe(651)
  await page.getByLabel('Your seat').selectOption({ label: 'Dundee Central' })
  await page.getByRole('button', { name: 'This is my seat' }).click()
  await expectText(page, 'Chris Law')
  await leave()
  product.postcodes.setFault({ fault: 'none' })
})

test('a letter that the MP’s server refuses says so, and its writer gets their own words back', async () => {
  product.refuseMailTo(mpAddress)
  const { page, leave } = await visit(false)
  const writer = 'refused.writer@example.com'
  await writeLetter(page, { email: writer })
  await page.getByRole('button', { name: 'Send it for me' }).click()
  const confirmation = await product.mail.waitForMail(writer)
  await page.goto(linkIn(confirmation, '/confirm/'))
  await page.getByRole('main').getByRole('button').first().click()
  const notice = await product.mail.waitForMail(writer, { after: confirmation.id })
  expect(notice.parsed.subject).toBe('About your message')
  expect(notice.parsed.text).toContain(typed.ownWords)
  await page.goto(linkIn(confirmation, '/letter/'))
  await lookAgainUntil(page, 'not')
  expect(await page.getByRole('main').innerText()).toMatch(/did not take|refused|could not/i)
  product.refuseMailTo(undefined)
  await leave()
})

test('once members are synced, an empty seat and an MP without an address each have a way on', async () => {
  const worker = openDatabase(product.database.urlFor('safe_worker'), { applicationName: 'sync' })
  const synced = await runSync({
    db: worker.db,
    target: 'members',
    urls: product.parliament.urls,
    now: () => new Date(),
  })
  expect(synced.outcome).toBe('done')
  await worker.close()

  const { page, leave } = await visit(false)
  const choose = async (seat: string): Promise<void> => {
    await page.goto(`${product.campaignUrl}/write/seat`)
    await page.getByLabel('Your seat').selectOption({ label: seat })
    await page.getByRole('button', { name: 'This is my seat' }).click()
  }
  await choose('Orkney and Shetland')
  await expectText(page, 'Nobody holds this seat at the moment')
  expect(await page.getByRole('button', { name: 'Write the letter' }).count()).toBe(0)
  await choose('Aberdeen South')
  await expectText(page, 'No e-mail address is listed')
  await page.getByRole('button', { name: 'Write the letter' }).click()
  await page.getByRole('checkbox').nth(0).press('Space')
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByLabel('Your name').fill(typed.name)
  await page.getByRole('button', { name: 'See your letter' }).click()
  await expectText(page, 'We have no e-mail address for this seat')
  await page.getByRole('button', { name: 'Print it' }).click()
  await expectText(page, 'House of Commons')
  await leave()
})

test('a seat that falls vacant while somebody writes keeps their words, and they go along to another seat', async () => {
  const { page, leave } = await visit(false, 360)
  const owner = openDatabase(product.database.ownerUrl, { applicationName: 'by-election' })
  const chooseSeat = async (label: string): Promise<void> => {
    await page.getByLabel('Your seat').selectOption({ label })
    await page.getByRole('button', { name: 'This is my seat' }).click()
    await page.getByRole('button', { name: 'Write the letter' }).click()
  }
  await page.goto(`${product.campaignUrl}/write/seat`)
  await chooseSeat('Aberdeen North')
  await page.getByLabel('In your own words', { exact: true }).fill(typed.ownWords)
  await owner.db
    .update(constituencies)
    .set({ seat: 'vacant', memberId: null })
    .where(eq(constituencies.name, 'Aberdeen North'))
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('heading', { name: 'Nobody holds this seat' }).waitFor()
  expect(await page.getByLabel('What you wrote').inputValue()).toBe(typed.ownWords)
  await expectNoSidewaysScroll(page)

  // To the list, to the postcode instead, and to the list again: nothing is forgotten on the way.
  await page.getByRole('button', { name: 'Choose another seat' }).click()
  await page.getByRole('button', { name: 'postcode' }).click()
  await page.getByLabel('Your postcode').waitFor()
  await page.getByRole('button', { name: 'Choose your seat from a list' }).click()
  await chooseSeat('Aberdeen South')
  expect(await page.getByLabel('In your own words', { exact: true }).inputValue()).toBe(typed.ownWords)
  await owner.close()
  await leave()
})

test.each([true, false])('inside the letter, Back and Forward lose nothing (JavaScript: %s)', async (javaScript) => {
  const { page, leave } = await visit(javaScript, 360, remembering)
  await page.goto(`${product.campaignUrl}/write/seat`)
  await page.getByLabel('Your seat').selectOption({ label: 'Aberdeen South' })
  await page.getByRole('button', { name: 'This is my seat' }).click()
  await page.getByRole('button', { name: 'Write the letter' }).click()
  const point = page.getByRole('checkbox').first()
  await point.press('Space')
  const why = page.getByLabel('In your own words', { exact: true })
  await why.fill(typed.ownWords)
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByLabel('Your name').fill(typed.name)
  await page.getByRole('button', { name: 'See your letter' }).click()
  await expectText(page, typed.ownWords)

  await page.goBack({ waitUntil: 'commit' })
  expect(await page.getByLabel('Your name').inputValue()).toBe(typed.name)
  await page.goBack({ waitUntil: 'commit' })
  expect(await why.inputValue()).toBe(typed.ownWords)
  expect(await point.isChecked()).toBe(true)
  await page.goBack({ waitUntil: 'commit' })
  // From an earlier page on again, all that was typed after it comes along.
  await page.getByRole('button', { name: 'Write the letter' }).click()
  expect(await why.inputValue()).toBe(typed.ownWords)
  expect(await point.isChecked()).toBe(true)
  const more = `${typed.ownWords} And this was not sent on.`
  await why.fill(more)
  await page.goBack({ waitUntil: 'commit' })
  await page.getByRole('button', { name: 'Write the letter' }).waitFor()
  await page.goForward({ waitUntil: 'commit' })
  // Without a script the browser's memory may hold what was not sent on; only a script can promise it.
  expect(await why.inputValue()).toContain(javaScript ? more : typed.ownWords)
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('button', { name: 'See your letter' }).click()
  await expectText(page, typed.name)
  await leave()
})

// The last one: the look-up rests for a minute after it.
test('while the look-up hangs, the list is offered, and leads on', async () => {
  product.postcodes.setFault({ fault: 'slow' })
  const { page, leave } = await visit(true, 360)
  await page.goto(`${product.campaignUrl}/write/mp`)
  await page.getByLabel('Your postcode').fill('YO1 7HH')
  await page.getByRole('button', { name: 'Find my MP' }).click()
  await page.locator('body[aria-busy=true]').waitFor()
  await page.getByRole('button', { name: /choose (your|my) seat from a list/i }).click()
  await page.getByRole('heading', { name: 'Choose your seat', level: 1 }).waitFor()
  await page.getByLabel('Your seat').selectOption({ label: 'Dundee Central' })
  await page.getByRole('button', { name: 'This is my seat' }).click()
  await expectText(page, 'Chris Law')
  await leave()
  product.postcodes.setFault({ fault: 'none' })
})
