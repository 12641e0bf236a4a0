import { addStaff, openDatabase } from '@safe-to-report/db'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newVisitor } from './support/browser.ts'
import { openBrowser } from './support/open-browser.ts'
import { enoughOfChoices, findKindOfChoices } from './support/of-choices.ts'
import { startProduct, type Product } from './support/product.ts'
import { putMadeProceedings } from './support/put-made-proceedings.ts'
import { enough, Shapes } from './support/shapes.ts'
import { findUnderWayOut, walkWithWayOut } from './support/way-out.ts'

let product: Product
let browser: Browser
let lastMail = 0

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct(), openBrowser()])
  await putMadeProceedings(product.database)
  const owner = openDatabase(product.database.ownerUrl, { applicationName: 'staff' })
  await addStaff(owner.db, { name: 'Ada Keeper', email: 'ada@example.org' })
  await owner.close()
})

afterAll(async () => {
  await browser.close()
  await product.stop()
})

/** A phone, and 1280 × 1024 at 400 %, where most would be hidden: there it is gone by Tab as well, so many stops. */
const screens = [
  { width: 360, height: 780, stops: 0 },
  { width: 320, height: 256, stops: 25 },
]

/** One visitor who looks at pages on both screens. */
class Look {
  readonly faults: string[] = []
  readonly languages = new Set<string | null>()
  readonly #kinds = new Map<string, number>()
  readonly page: Page
  pages = 0

  constructor(page: Page) {
    this.page = page
  }

  /** How many pages of the same kind were looked at before: of those that differ only in what they tell. */
  countKind(pathname: string): number {
    return this.#kinds.get(kindOf(pathname)) ?? 0
  }

  /** Looks at the page as it stands; steps of a letter have one address and are each a kind of their own. */
  async at(kind = kindOf(new URL(this.page.url()).pathname)): Promise<void> {
    const before = this.#kinds.get(kind) ?? 0
    this.#kinds.set(kind, before + 1)
    this.languages.add(await this.page.locator('html').getAttribute('lang'))
    for (const screen of screens) {
      await this.page.setViewportSize({ width: screen.width, height: screen.height })
      const faults = await findUnderWayOut(this.page)
      // Walked through by Tab is one of a kind: the others differ in what they tell.
      if (before === 0) faults.push(...(await walkWithWayOut(this.page, { stops: screen.stops })))
      this.faults.push(...faults.map((fault) => `${new URL(this.page.url()).pathname} at ${screen.width}: ${fault}`))
    }
    this.pages += 1
  }
}

function kindOf(pathname: string): string {
  const [, first = '', ...rest] = pathname.split('/')
  // Every choice of the timeline is a page of words, and all are one page.
  const parts =
    first === 'timeline' ? rest.map(() => '*').slice(0, 1) : rest.map((part) => (/[\d-]/.test(part) ? '*' : part))
  return [first, ...parts].join('/')
}

async function visit(): Promise<Look> {
  const ours = [product.siteUrl, product.campaignUrl]
  const { page } = await newVisitor(browser, { ours, javaScript: true })
  return new Look(page)
}

/**
 * Pages of the same app that a page leads to, but for the way out. Without what is asked of them: pages that are made for each
 * choice of a reader are many.
 */
function linksIn(html: string, address: string): string[] {
  const { origin } = new URL(address)
  return [...html.matchAll(/<a\b[^>]*\shref="([^"]*)/g)]
    .map(([, href = '']) => new URL(href, address))
    .filter((to) => to.origin === origin && to.pathname !== '/leave' && !/\/file$|\.\w+$/.test(to.pathname))
    .map(({ pathname }) => origin + pathname)
}

/** Goes to every page of an app that links lead to, at so many of a kind at most, and looks at those that hold anything new. */
async function follow(look: Look, starts: readonly string[], mostOfAKind: number): Promise<void> {
  const { page } = look
  const shapes = new Shapes()
  const met = new Set(starts)
  // A set that grows while it is gone through: what is found is gone to in its turn.
  for (const address of met) {
    const path = new URL(address).pathname
    const most = findKindOfChoices(path) === undefined ? mostOfAKind : enoughOfChoices
    if (look.countKind(path) >= most) continue
    // Of what was met often enough, it is read first whether it holds anything that is to be looked at.
    const isRead = look.countKind(path) >= enough || path.endsWith('/table')
    const answer = isRead ? await page.request.get(address) : await page.goto(address)
    if (!answer?.headers()['content-type']?.startsWith('text/html')) continue
    const html = await answer.text()
    if (shapes.isNew(kindOf(path), html)) {
      if (isRead) await page.goto(address)
      await look.at()
    }
    for (const to of linksIn(html, address)) met.add(to)
  }
}

test('on the site, nothing lies under the way out', async () => {
  const look = await visit()
  await follow(look, [`${product.siteUrl}/`, `${product.siteUrl}/nothing-here`], 100)
  expect(look.pages).toBeGreaterThan(40)
  expect(look.faults).toEqual([])
}, 900_000)

test('on the campaign, in four languages, nothing lies under the way out', async () => {
  const look = await visit()
  const starts = ['/write', '/privacy', '/staff/sign-in', '/nothing-here'].map((path) => product.campaignUrl + path)
  await follow(look, starts, 100)
  expect(look.languages).toEqual(new Set(['cy', 'en-GB', 'es', 'pt-PT']))
  expect(look.faults).toEqual([])
}, 900_000)

test('on the desk, nothing lies under the way out', async () => {
  const look = await visit()
  await signIn(look.page)
  await follow(look, [`${product.campaignUrl}/staff`], 2)
  expect(look.pages).toBeGreaterThan(20)
  expect(look.faults).toEqual([])
}, 900_000)

test('on each step of a letter, nothing lies under the way out', async () => {
  const look = await visit()
  await writeLetter(look.page, () => look.at(`step ${look.pages}`))
  expect(look.pages).toBe(13)
  expect(look.faults).toEqual([])
}, 900_000)

test('at any width with a folded menu, in four languages, nothing to press is near the way out', async () => {
  const { page, leave } = await newVisitor(browser, { ours: [], javaScript: true })
  const near: string[] = []
  const prefixes = ['', '/es', '/pt', '/cy']
  for (const address of [
    ...prefixes.map((prefix) => `${product.siteUrl}${prefix}/privacy-and-safety`),
    ...prefixes.map((prefix) => `${product.campaignUrl}${prefix}/write`),
  ]) {
    await page.goto(address)
    // Up to where the menu is one row, with rooms of its own.
    for (let width = 320; width < 1280; width += 20) {
      await page.setViewportSize({ width, height: 780 })
      const room = await measureRoom(page)
      if (room < 24) near.push(`${new URL(address).pathname} at ${width}: ${room}`)
    }
  }
  expect(near).toEqual([])
  await leave()
})

/** Between the way out and what else can be pressed in its bar. */
function measureRoom(page: Page): Promise<number> {
  return page.evaluate(() => {
    const others = [...document.querySelectorAll('.bar :is(a, summary):not(.exit)')]
    const ends = others.map((one) => one.getBoundingClientRect().right)
    return (document.querySelector('.exit')?.getBoundingClientRect().left ?? 0) - Math.max(...ends)
  })
}

test.each([true, false])(
  'on a phone the menu is folded, and opens by keyboard and by touch (JavaScript: %s)',
  async (javaScript) => {
    for (const url of [`${product.siteUrl}/`, `${product.campaignUrl}/write`]) {
      const { page, leave } = await newVisitor(browser, { ours: [], javaScript, width: 360 })
      await page.goto(url)
      const menu = page.locator('.bar .menu:not(.tongue) summary')
      const list = page.getByRole('navigation', { name: 'Main' })
      expect(await list.isVisible()).toBe(false)
      await menu.press('Enter')
      expect(await list.getByRole('link').count()).toBe(7)
      const small = await list
        .getByRole('link')
        .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 43.5).length)
      expect(small, 'room for fingers').toBe(0)
      await menu.click()
      expect(await list.isVisible()).toBe(false)
      if (javaScript) await expectMenuToClose(page)
      await page.setViewportSize({ width: 1280, height: 900 })
      expect(await list.isVisible(), 'on a wide screen').toBe(true)
      expect(await menu.isVisible(), 'on a wide screen').toBe(false)
      await leave()
    }
  },
)

test.each([true, false])(
  'the site is read in another language by two presses, at any width (JavaScript: %s)',
  async (javaScript) => {
    for (const width of [360, 1280]) {
      const { page, leave } = await newVisitor(browser, { ours: [], javaScript, width })
      await page.goto(`${product.siteUrl}/privacy-and-safety`)
      const list = page.getByRole('navigation', { name: 'Languages' })
      expect(await list.isVisible()).toBe(false)
      await page.locator('.tongue summary').press('Enter')
      const small = await list
        .getByRole('link')
        .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 43.5).length)
      expect(small, 'room for fingers').toBe(0)
      await list.getByRole('link', { name: 'Cymraeg' }).click()
      await page.getByRole('heading', { name: 'Preifatrwydd a diogelwch', level: 1 }).waitFor()
      await leave()
    }
  },
)

/** By Escape, and when one goes on to the page. */
async function expectMenuToClose(page: Page): Promise<void> {
  const menu = page.locator('.bar .menu:not(.tongue) summary')
  const list = page.getByRole('navigation', { name: 'Main' })
  await menu.click()
  await list.getByRole('link').last().focus()
  await page.keyboard.press('Escape')
  expect(await list.isVisible()).toBe(false)
  expect(await menu.evaluate((one) => one === document.activeElement)).toBe(true)
  await menu.click()
  await list.getByRole('link').last().focus()
  const isInBar = (): Promise<boolean> => page.evaluate(() => document.activeElement?.closest('.bar') !== null)
  await page.keyboard.press('Tab')
  expect(await list.isVisible(), 'the languages and the way out are in the bar').toBe(true)
  while (await isInBar()) await page.keyboard.press('Tab')
  expect(await list.isVisible()).toBe(false)
}

test('Shift for a capital, for a choice or with the mouse stays; three times alone it leaves, in a field too', async () => {
  const { page, leave } = await newVisitor(browser, { ours: [], javaScript: true })
  await page.goto(`${product.campaignUrl}/write/mp`)
  const field = page.getByLabel('Your postcode')
  await field.focus()
  for (const key of ['S', 'W', 'A']) await page.keyboard.press(`Shift+${key}`)
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift+ArrowLeft')
  for (let times = 0; times < 3; times += 1) await field.click({ modifiers: ['Shift'] })
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Control+Shift')
  for (const key of ['Shift', 'Shift']) await page.keyboard.press(key)
  await page.mouse.wheel(0, 10)
  await page.keyboard.press('Shift')
  expect(await field.inputValue()).toBe('SWA')
  for (const key of ['ShiftLeft', 'ShiftRight']) await page.keyboard.press(key)
  await page.waitForURL(product.exitUrl)
  await leave()
})

async function signIn(page: Page): Promise<void> {
  await page.goto(`${product.campaignUrl}/staff`)
  await page.locator('input[name=email]').fill('ada@example.org')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/staff/sign-in/sent')
  const mail = await product.mail.waitForMail('ada@example.org', { after: lastMail })
  lastMail = mail.id
  await page.goto(/https?:\/\/\S+\/staff\/sign-in\/\S+/.exec(mail.parsed.text ?? '')?.[0] ?? '')
  await page.locator('main .button').click()
  await page.getByRole('heading', { name: 'Desk', level: 1 }).waitFor()
}

/** From the postcode to a letter that was handed over, with a look at each page. */
async function writeLetter(page: Page, look: () => Promise<void>): Promise<void> {
  const press = async (name: string, then: string): Promise<void> => {
    await page.getByRole('button', { name }).first().click()
    await page.getByText(then).first().waitFor()
    await look()
  }
  await page.goto(`${product.campaignUrl}/write/mp`)
  await page.getByLabel('Your postcode').fill('fox')
  await press('Find my MP', 'does not look like a postcode')
  await page.getByLabel('Your postcode').fill('SW1A 0AA')
  await press('Find my MP', 'Rachel Blake')
  await press('Write the letter', 'In your own words')
  await page.getByRole('checkbox').nth(0).press('Space')
  await page.getByRole('checkbox').nth(2).press('Space')
  await page.getByLabel('In your own words', { exact: true }).fill('Please ring me on 07700 900123.')
  await press('Go on', 'Your town or address')
  await page.getByLabel('Your name').fill('Sam Writer')
  await page.getByLabel('Your e-mail address').fill('sam.writer@example.com')
  await press('See your letter', 'Something to look at before it goes')
  await press('Use my own mail', 'Thank you. One step is left')
  await press('Back to the letter', 'This is your letter')
  await press('Print it', 'We have stored nothing. Print this page')
  await press('Back to the letter', 'This is your letter')
  await press('Send it for me', 'inbox')
  await confirmLetter(page, look)
}

async function confirmLetter(page: Page, look: () => Promise<void>): Promise<void> {
  const mail = await product.mail.waitForMail('sam.writer@example.com', { after: lastMail })
  lastMail = mail.id
  const link = (path: string): string => new RegExp(`https?://\\S+${path}\\S+`).exec(mail.parsed.text ?? '')?.[0] ?? ''
  await page.goto(link('/confirm/'))
  await look()
  await page.getByRole('button', { name: 'Yes, send my letter' }).click()
  await page.getByText('What happens next').waitFor()
  await look()
  await page.goto(link('/letter/'))
  await look()
}
