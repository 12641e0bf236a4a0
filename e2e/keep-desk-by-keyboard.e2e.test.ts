import { addStaff, openDatabase } from '@safe-to-report/db'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, newVisitor, type Visitor } from './support/browser.ts'
import { openBrowser } from './support/open-browser.ts'
import { startProduct, type Product } from './support/product.ts'

let product: Product
let browser: Browser
/** Staff with JavaScript, and without it. */
let desk: Visitor
let plain: Visitor

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct({ without: ['site'] }), openBrowser()])
  const owner = openDatabase(product.database.ownerUrl, { applicationName: 'staff' })
  await addStaff(owner.db, { name: 'Ada Keeper', email: 'ada@example.org' })
  await owner.close()
  ;[desk, plain] = [await visit(true), await visit(false)]
  await signIn(desk.page)
  await signIn(plain.page)
})

afterAll(async () => {
  await browser.close()
  await product.stop()
})

function visit(javaScript: boolean): Promise<Visitor> {
  return newVisitor(browser, { ours: [product.siteUrl, product.campaignUrl], javaScript, width: 320 })
}

/** By Tab and Enter alone, from the address of the desk to the desk. */
async function signIn(page: Page): Promise<void> {
  const after = product.mail.mails.at(-1)?.id ?? 0
  await page.goto(`${product.campaignUrl}/staff`)
  await tabTo(page, 'input[name=email]')
  await page.keyboard.type('ada@example.org')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/staff/sign-in/sent')
  const mail = await product.mail.waitForMail('ada@example.org', { after })
  await page.goto(/https?:\/\/\S+\/staff\/sign-in\/\S+/.exec(mail.parsed.text ?? '')?.[0] ?? '')
  await tabTo(page, 'main .button')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Desk', level: 1 }).waitFor()
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab')
    if ((await page.locator(`${selector}:focus`).count()) > 0) return
  }
  throw new Error(`Tab never comes to ${selector}`)
}

/** What Tab came to: which element of the page, how it can be seen, and whether it lies in view. */
interface Stop {
  index: number
  what: string
  isMarked: boolean
  isSeen: boolean
}

/**
 * Everything on the page that a keyboard must reach, in the order of the page. Closed parts are opened first, but for the menu of the
 * bar, which closes as soon as the focus is elsewhere: way-out.e2e.test.ts opens it.
 */
async function listReachable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not(.menu)')) details.open = true
    const all = document.querySelectorAll('a[href], button, input, select, textarea, summary')
    const reachable = [...all].filter(
      (one) =>
        one.getAttribute('tabindex') !== '-1' &&
        !one.matches(':disabled, [type=hidden]') &&
        one.checkVisibility({ visibilityProperty: true }),
    )
    reachable.forEach((one, index) => one.setAttribute('data-stop', String(index)))
    return reachable.map((one) => `${one.tagName.toLowerCase()} ${one.textContent.trim() || one.getAttribute('name')}`)
  })
}

const readStop = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const one = document.activeElement
    if (!one || one === document.body) return undefined
    const { outlineStyle, outlineWidth } = getComputedStyle(one)
    const box = one.getBoundingClientRect()
    return {
      index: Number(one.getAttribute('data-stop') ?? -1),
      what: `${one.tagName.toLowerCase()} ${one.textContent.trim() || one.getAttribute('name')}`,
      isMarked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      isSeen:
        box.width > 1 &&
        box.height > 1 &&
        box.right > 0 &&
        box.left < innerWidth &&
        box.bottom > 0 &&
        box.top < innerHeight,
    }
  })

const leaveFocus = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (focused instanceof HTMLElement) focused.blur()
  })

/** Tabs once through the whole page. Each stop must be seen; radios of one name and parts of a date are one stop. */
async function walk(page: Page, path: string): Promise<void> {
  await page.goto(`${product.campaignUrl}${path}`)
  const reachable = await listReachable(page)
  await leaveFocus(page)
  const order: number[] = []
  for (let presses = 0; presses < reachable.length * 4 + 10; presses += 1) {
    await page.keyboard.press('Tab')
    const stop = await readStop(page)
    // After the last, the browser itself has the focus, and the page begins again.
    if (!stop || (stop.index === 0 && order.length > 1)) break
    expect(stop.isMarked, `${path}: the focus on ${stop.what} can be seen`).toBe(true)
    expect(stop.isSeen, `${path}: ${stop.what} lies in view when it has the focus`).toBe(true)
    // The parts of a date are stops within one field.
    if (stop.index !== order.at(-1)) order.push(stop.index)
  }
  // The way past the bar, which the walk may end on, lies over the name of the site while it has the focus.
  await leaveFocus(page)
  const missed = reachable.filter((_what, index) => !order.includes(index))
  expect(missed, `${path}: what Tab never comes to`).toEqual([])
  expect(order, `${path}: in the order of the page, each once`).toEqual(reachable.map((_what, index) => index))
}

async function expectOrderly(page: Page, path: string): Promise<void> {
  expect(await page.locator('h1').count(), `${path}: one h1`).toBe(1)
  const positive = '[tabindex]:not([tabindex="0"]):not([tabindex="-1"])'
  expect(await page.locator(positive).count(), `${path}: no order of its own`).toBe(0)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
}

const addresses = [
  '/staff',
  '/staff/check',
  '/staff/check?list=facts',
  '/staff/asks',
  '/staff/sets',
  '/staff/divisions',
  '/staff/quality',
  '/staff/record',
  '/staff/record/text/new',
  '/staff/record/sitting/new',
  '/staff/record/position/new',
  '/staff/letters',
  '/staff/meetings',
  '/staff/campaigns',
  '/staff/campaigns/new',
  '/staff/came-back',
  '/staff/audit',
  '/staff/none',
]

/** Pages of rows, found by following the desk's own links. */
const links: [string, string][] = [
  ['/staff', '/staff/bills/'],
  ['/staff/check?list=rows', '/staff/check/'],
  ['/staff/check?list=facts', '/staff/facts/'],
  ['/staff/asks', '/staff/asks/'],
  ['/staff/divisions', '/staff/record/division/'],
  ['/staff/record', '/staff/record/source/'],
  ['/staff/bills/domestic-abuse-bill', '/staff/amendments/'],
  ['/staff/bills/domestic-abuse-bill', '/staff/stages/'],
  ['/staff/quality', '/staff/texts/'],
  ['/staff/campaigns', '/staff/campaigns/'],
]

test('Tab comes to all there is for whoever is not signed in', async () => {
  const { page, leave } = await visit(true)
  await walk(page, '/staff/sign-in')
  await expectOrderly(page, '/staff/sign-in')
  await leave()
})

test.each(addresses)('on %s Tab comes to each thing once, in order, and shows where it is', async (path) => {
  await walk(desk.page, path)
  await expectOrderly(desk.page, path)
})

test.each(links)('from %s a link leads to a page under %s, which is as orderly', async (at, leadsTo) => {
  const { page } = desk
  await page.goto(`${product.campaignUrl}${at}`)
  const path = await page.locator(`main :is(li, p, h2, h3) a[href^="${leadsTo}"]`).first().getAttribute('href')
  await walk(page, path ?? '')
  await expectOrderly(page, path ?? '')
})

test('the first Tab leads past the bar, to the page itself', async () => {
  const { page } = plain
  await page.goto(`${product.campaignUrl}/staff/letters`)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.locator('main a:focus').innerText()).toBe('Desk')
})

test('the navigation says where one is', async () => {
  const { page } = plain
  const current = (): Promise<string[]> => page.locator('nav [aria-current]').allInnerTexts()
  await page.goto(`${product.campaignUrl}/staff/record/text/new`)
  expect(await current()).toEqual(['Kept by hand'])
  await page.goto(`${product.campaignUrl}/staff`)
  expect(await current()).toEqual(['Desk'])
})

test('what is wrong with a form has the focus, and leads to its field', async () => {
  const { page } = plain
  for (const path of ['/staff/record/text/new', '/staff/campaigns/new']) {
    await page.goto(`${product.campaignUrl}${path}`)
    await tabTo(page, path.includes('campaigns') ? 'button[value=save]' : 'main .desk-form .button')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /look at these again/i }).waitFor()
    expect(await page.locator(':focus').innerText(), path).toMatch(/look at these again/i)
    await page.keyboard.press('Tab')
    const target = await page.locator(':focus').getAttribute('href')
    await page.keyboard.press('Enter')
    const field = `[id="${target?.slice(1)}"]`
    expect(await page.locator(field).count(), `${path}: ${target} is there`).toBe(1)
    await page.keyboard.press('Tab')
    expect(await page.locator('main .desk-form :focus').count(), 'Tab goes on from the field').toBe(1)
  }
})

test('each main action is pressed with Enter, and says what it came to where the focus is', async () => {
  const { page } = plain
  await page.goto(`${product.campaignUrl}/staff/letters`)
  await tabTo(page, 'input[name=per-minute]')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('90')
  await page.keyboard.press('Enter')
  await page.getByText('Saved. Every worker goes by it from now on.').waitFor()
  expect(await page.locator(':focus').innerText()).toContain('Saved.')

  await page.goto(`${product.campaignUrl}/staff/campaigns`)
  await tabTo(page, 'main li a[href^="/staff/campaigns/"]')
  await page.keyboard.press('Enter')
  await tabTo(page, 'button[value=preview]')
  await page.keyboard.press('Enter')
  await page.getByRole('region', { name: 'The letter' }).waitFor()
  await tabTo(page, 'button[value=save]')
  await page.keyboard.press('Enter')
  await page.getByText('Saved.').waitFor()
  expect(await page.locator(':focus').innerText()).toContain('Saved.')

  await page.goto(`${product.campaignUrl}/staff/check?list=rows`)
  await tabTo(page, 'main a[href^="/staff/check/"]')
  await page.keyboard.press('Enter')
  await tabTo(page, 'input[name=sourceUrl]')
  await page.keyboard.type('https://bills.parliament.uk/')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Words of a test.')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Looked, in a test.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('On the public record.').waitFor()

  await page.goto(`${product.campaignUrl}/staff`)
  await tabTo(page, '.desk-bar button')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/staff/sign-in')
})
