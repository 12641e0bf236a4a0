import { addStaff, openDatabase, type OpenDatabase } from '@safe-to-report/db'
import { findOpenCampaign } from '@safe-to-report/letters/campaigns'
import { submitLetter } from '@safe-to-report/letters/writing'
import { aLetter } from '@safe-to-report/letters/testing'
import {
  noSuchAddress,
  plainMail,
  startImapForTests,
  startSmtpForTests,
  type ImapForTests,
  type ReceivedMail,
  type SmtpForTests,
} from '@safe-to-report/outbox/testing'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, newVisitor, type Visitor } from './support/browser.ts'
import { lookUntil } from './support/look-until.ts'
import { openBrowser } from './support/open-browser.ts'
import { startProduct, type Product } from './support/product.ts'
import { waitUntil } from './support/wait-until.ts'

let product: Product
let browser: Browser
let smtp: SmtpForTests
let imap: ImapForTests
let campaign: OpenDatabase
let campaignId: string
/** Somebody of staff at the desk without JavaScript, and with it on a narrow screen: both signed in. */
let desk: Visitor
let narrow: Visitor

beforeAll(async () => {
  ;[smtp, imap, browser] = await Promise.all([startSmtpForTests(), startImapForTests(), openBrowser()])
  const workerEnv = { SMTP_URL: smtp.url, BOUNCE_ADDRESS: 'back@safe-to-report.example', IMAP_URL: imap.url }
  product = await startProduct({ workerEnv, without: ['site'] })
  const owner = openDatabase(product.database.ownerUrl, { applicationName: 'staff' })
  await addStaff(owner.db, { name: 'Ada Keeper', email: 'ada@example.org' })
  await owner.close()
  campaign = openDatabase(product.database.urlFor('safe_campaign'), { applicationName: 'letters' })
  campaignId = (await findOpenCampaign(campaign.db, 'data-sharing-firewall'))?.id ?? ''
  ;[desk, narrow] = [await visit(), await visit(true, 320)]
  await signIn(desk.page)
  await signIn(narrow.page)
})

beforeEach(() => {
  smtp.received.length = 0
})

afterAll(async () => {
  await campaign.close()
  await product.stop()
  await Promise.all([browser.close(), smtp.close(), imap.close()])
})

/** Who sits for the seat of the sample place in Westminster. */
const westminster = { recipient: { kind: 'member', area: 'E14001172', holder: 5257 } } as const
const mp = 'member-5257@example.org'
const paused = 'Confirmed. Sending is paused'

function visit(javaScript = false, width = 1280): Promise<Visitor> {
  return newVisitor(browser, { ours: [product.siteUrl, product.campaignUrl], javaScript, width })
}

const waitForMail = (what: string, is: (mail: ReceivedMail) => boolean): Promise<ReceivedMail> =>
  waitUntil(what, () => smtp.received.find(is))

const to =
  (address: string) =>
  ({ recipients }: ReceivedMail): boolean =>
    recipients.includes(address)

const lettersToMp = (): ReceivedMail[] => smtp.received.filter(to(mp))

async function signIn(page: Page): Promise<void> {
  smtp.received.length = 0
  await page.goto(`${product.campaignUrl}/staff`)
  await page.getByLabel(/e-mail/i).fill('ada@example.org')
  await page.getByRole('main').getByRole('button').click()
  await page.waitForURL('**/staff/sign-in/sent')
  const mail = await waitForMail('a sign-in link', to('ada@example.org'))
  await page.goto(linkIn(mail, '/staff/sign-in/'))
  await page.getByRole('main').getByRole('button').click()
  await page.getByRole('heading', { name: 'Desk' }).waitFor()
}

function linkIn(mail: ReceivedMail, path: string): string {
  const found = new RegExp(`https?://\\S+${path}\\S+`).exec(mail.parsed.text ?? '')
  if (!found) throw new Error(`The mail holds no link to ${path}.`)
  return found[0]
}

interface Letter {
  writer: string
  statusUrl: string
  confirmUrl: string
}

/** A letter that was written, whose writer has the mail that asks to confirm. */
async function writeLetter(name: string): Promise<Letter> {
  const writer = `${name}@example.com`
  const { seal } = product
  const options = { db: campaign.db, seal, publicUrl: product.campaignUrl }
  await submitLetter(
    options,
    aLetter(campaignId, { ...westminster, supporter: { name: 'Wilhelmina Ash', email: writer } }),
  )
  const mail = await waitForMail('a confirmation', to(writer))
  return { writer, statusUrl: linkIn(mail, '/letter/'), confirmUrl: linkIn(mail, '/confirm/') }
}

/** As its writer does who opens the link: the page they come to is the letter's own. */
async function confirm(page: Page, letter: Letter): Promise<void> {
  await page.goto(letter.confirmUrl)
  await page.getByRole('main').getByRole('button').first().click()
  await page.goto(letter.statusUrl)
}

/** Looks at the status page again until its heading is this one. */
const lookForHeading = (page: Page, name: string): Promise<void> =>
  lookUntil(page.getByRole('heading', { level: 1, name, exact: true }))

/** Opens the form of the founding campaign's sending, lets `change` fill it, and saves. */
async function setSending(page: Page, change: (page: Page) => Promise<void>): Promise<void> {
  await page.goto(`${product.campaignUrl}/staff/letters`)
  if (!(await page.getByLabel(/^Pause:/).isVisible())) await page.getByText('How these letters go out').click()
  await change(page)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Saved. Every worker goes by it from now on.').waitFor()
}

/** Presses Tab until that is what has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    if ((await page.locator(`${selector}:focus`).count()) > 0) return
  }
  throw new Error(`Tab never comes to ${selector}`)
}

async function expectAudit(page: Page, lines: { line: string; times: number }[]): Promise<void> {
  await page.goto(`${product.campaignUrl}/staff/audit`)
  const audit = await page.getByRole('main').innerText()
  expect(lines.map(({ line }) => ({ line, times: audit.split(line).length - 1 }))).toEqual(lines)
}

test('staff pause a campaign by keyboard; a confirmed letter says so, and goes out when sending goes on', async () => {
  const { page, complaints } = desk
  const supporter = await visit()
  await page.goto(`${product.campaignUrl}/staff`)
  await page.getByRole('link', { name: 'Sending' }).click()
  await tabTo(page, 'summary')
  while ((await page.locator('summary:focus').innerText()) !== 'How these letters go out') await tabTo(page, 'summary')
  await page.keyboard.press('Enter')
  await tabTo(page, 'input[name=paused]')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await page.getByText('Saved. Every worker goes by it from now on.').waitFor()
  await page.getByText('Paused: nothing goes out').waitFor()

  const letter = await writeLetter('paused')
  await confirm(supporter.page, letter)
  await lookForHeading(supporter.page, paused)
  // Whatever the worker does with what is due, it has done when mails that were asked for later are there.
  for (const name of ['later', 'later-still']) await writeLetter(name)
  expect(lettersToMp()).toEqual([])

  await setSending(page, (at) => at.getByLabel(/^Pause:/).uncheck())
  await lookForHeading(supporter.page, 'Done. You are through.')
  expect(lettersToMp()).toHaveLength(1)
  await expectAudit(page, [
    { line: 'Ada Keeper paused the letters of', times: 1 },
    { line: 'Ada Keeper let the letters go on of', times: 1 },
  ])
  expect([...complaints, ...supporter.complaints]).toEqual([])
  await supporter.leave()
})

test('outside its office hours a campaign’s letter says until when it waits', async () => {
  const { page } = desk
  const supporter = await visit()
  const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: 'numeric' }).format())
  const [opens, closes] = hour < 12 ? ['22:00', '23:00'] : ['01:00', '02:00']
  await setSending(page, async (at) => {
    await at.getByLabel(/^Only between these hours/).check()
    await at.getByLabel(/^Monday to Friday only/).uncheck()
    await at.getByLabel('From', { exact: true }).fill(opens)
    await at.getByLabel('To', { exact: true }).fill(closes)
  })
  const letter = await writeLetter('hours')
  await confirm(supporter.page, letter)
  await lookForHeading(supporter.page, 'Confirmed. It waits for office hours')
  expect(await supporter.page.getByRole('main').innerText()).toMatch(new RegExp(`waits until ${opens} on \\w+day `))
  expect(lettersToMp()).toEqual([])

  await setSending(page, (at) => at.getByLabel(/^Only between these hours/).uncheck())
  await lookForHeading(supporter.page, 'Done. You are through.')
  await supporter.leave()
})

test('in test mode a letter goes to its own writer, marked as a test, and to no MP', async () => {
  const { page } = desk
  const supporter = await visit()
  await setSending(page, (at) => at.getByLabel(/^Test:/).check())
  const letter = await writeLetter('tester')
  await confirm(supporter.page, letter)
  const test = await waitForMail(
    'the test',
    (mail) => to(letter.writer)(mail) && mail.parsed.subject?.startsWith('[Test]') === true,
  )
  expect(test.recipients).toEqual([letter.writer])
  expect(test.parsed.text).toMatch(/^THIS IS A TEST\. It went to you alone, and not to Rachel Blake\./)
  await lookForHeading(supporter.page, 'Handed over')
  expect(await supporter.page.getByRole('main').innerText()).toContain('this letter goes to you alone, and to no MP')
  expect(lettersToMp()).toEqual([])
  await setSending(page, (at) => at.getByLabel(/^Test:/).uncheck())
  await supporter.leave()
})

test('letters that may have arrived are settled by each button, and each is in the audit', async () => {
  const { page } = desk
  const supporter = await visit()
  const outcomes: { button: string; heading: string; copies: number }[] = [
    { button: 'It arrived: count it', heading: 'Done. You are through.', copies: 0 },
    { button: 'Send it again', heading: 'Done. You are through.', copies: 1 },
    { button: 'Give up and tell its writer', heading: 'We could not find out whether it arrived', copies: 0 },
  ]
  for (const [number, { button, heading, copies }] of outcomes.entries()) {
    const letter = await writeLetter(`uncertain-${number}`)
    smtp.fault = 'cut after data'
    await confirm(supporter.page, letter)
    await lookForHeading(supporter.page, 'We are not sure that it arrived')
    smtp.fault = 'none'
    smtp.received.length = 0
    await page.goto(`${product.campaignUrl}/staff/letters`)
    await page.getByText('Cities of London and Westminster').first().waitFor()
    if (number === 0) await expectFit(narrow.page, '/staff/letters')
    await page.getByRole('button', { name: button }).click()
    await page.getByText(/^Done: it /).waitFor()
    expect(await page.getByRole('button', { name: button }).count(), 'still listed').toBe(0)
    await lookForHeading(supporter.page, heading)
    expect(lettersToMp()).toHaveLength(copies)
  }
  const told = await waitForMail('the text', to('uncertain-2@example.com'))
  expect(told.parsed.text).toMatch(/could not find out whether your message arrived.*My zeppelin words/s)
  await expectAudit(page, [{ line: 'Ada Keeper settled a letter that may not have arrived', times: 3 }])
  await supporter.leave()
})

test('a letter that came back says so, its writer is told, and the desk names the address to check', async () => {
  const supporter = await visit()
  const letter = await writeLetter('returned')
  await confirm(supporter.page, letter)
  await lookForHeading(supporter.page, 'Done. You are through.')
  const before = smtp.received.length
  await imap.deliver(noSuchAddress(lettersToMp()[0]?.sender ?? ''))
  await imap.deliver(plainMail({ to: 'back@safe-to-report.example' }, 'A mail about nothing of ours.'))
  await lookForHeading(supporter.page, 'It came back')
  const notice = await waitForMail(
    'the notice',
    (mail) => to(letter.writer)(mail) && smtp.received.indexOf(mail) >= before,
  )
  expect(notice.parsed.text).toMatch(/your message went out, and then it came back.*My zeppelin words/s)

  await lookForText(narrow.page, '/staff/came-back', 'one mail waits')
  const shown = await narrow.page.getByRole('main').innerText()
  expect(shown).toMatch(/1 No such address, about a letter/)
  expect(shown).toMatch(/Rachel Blake: one letter/)
  await expectFit(narrow.page, '/staff/came-back')
  expect(await imap.listMails('INBOX')).toEqual([])
  expect(product.readLogs()).not.toContain('zeppelin')
  await supporter.leave()
})

async function lookForText(page: Page, path: string, text: string): Promise<void> {
  await page.goto(`${product.campaignUrl}${path}`)
  await lookUntil(page.getByRole('main').filter({ hasText: text }))
}

/** Every part of the page opened, at 320 px: accessible, and no wider than the screen. */
async function expectFit(page: Page, path: string): Promise<void> {
  await page.goto(`${product.campaignUrl}${path}`)
  await page.locator('main details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
}
