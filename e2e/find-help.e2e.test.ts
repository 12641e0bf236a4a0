import { openDatabase } from '@safe-to-report/db'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  expectAccessibleInLightAndDark,
  expectNoSidewaysScroll,
  expectRoomForFingers,
  newVisitor,
} from './support/browser.ts'
import { openBrowser } from './support/open-browser.ts'
import { startProduct, type Product } from './support/product.ts'

let product: Product
let browser: Browser

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct(), openBrowser()])
})

afterAll(async () => {
  await browser.close()
  await product.stop()
})

function visit(javaScript: boolean) {
  const ours = [product.siteUrl, product.campaignUrl]
  return newVisitor(browser, { ours, javaScript, width: 360 })
}

const shownNumbers = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.help-number')]
      .filter((each) => each.checkVisibility())
      .map((each) => (each.textContent ?? '').replaceAll('\u00a0', ' ')),
  )

const nations = [
  ['England', '0808 2000 247'],
  ['Wales', '0808 80 10 800'],
  ['Scotland', '0800 027 1234'],
  ['Northern Ireland', '0808 802 1414'],
] as const

describe.each([true, false])('at 360 px, with a script: %s', (javaScript) => {
  test('somebody on the site finds help by keyboard, and one number once they say in which nation', async () => {
    const { page, complaints, leave } = await visit(javaScript)
    await page.goto(product.siteUrl)
    const link = page.getByRole('complementary', { name: 'Where help is' }).getByRole('link', { name: 'Where help is' })
    for (
      let presses = 0;
      presses < 15 && !(await link.evaluate((each) => each === document.activeElement));
      presses += 1
    ) {
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await page.waitForURL(`${product.campaignUrl}/help`)
    expect(await page.title()).toBe('Page')
    expect(await page.getByText('Press 55 when you are asked to, and only then.').isVisible()).toBe(true)
    expect(await shownNumbers(page), 'before a nation is named').toEqual([])
    await expectNoSidewaysScroll(page)
    for (const [nation, number] of nations) {
      const name = page.locator('summary', { hasText: new RegExp(`^${nation}$`) })
      await name.focus()
      await page.keyboard.press('Enter')
      expect(await shownNumbers(page)).toEqual([number])
    }
    expect(page.url(), 'no address says which').toBe(`${product.campaignUrl}/help`)
    await page.getByRole('link', { name: 'Leave now' }).click()
    expect(complaints.filter((one) => !one.includes(new URL(product.exitUrl).origin))).toEqual([])
    await leave()
  })

  test('whoever wonders whether they may write is told before the postcode, and once one is refused', async () => {
    const { page, leave } = await visit(javaScript)
    await page.goto(`${product.campaignUrl}/write`)
    const anyone = page.getByText('of any nationality, any immigration status, any age')
    expect(await anyone.isVisible()).toBe(true)
    expect(await page.getByText('They have no MP.').isVisible()).toBe(false)
    await page.getByLabel('Your postcode').fill('JE2 3QA')
    await page.getByRole('button', { name: 'Find my MP' }).click()
    await page.getByText('They have no MP.').waitFor()
    expect(await page.getByText('House of Keys').isVisible()).toBe(true)
    expect(await page.getByText('where you were last on the register').isVisible()).toBe(true)
    await leave()
  })
})

const firstOf = {
  en: 'Which nation are you in?',
  es: 'Servicios llevados por y para las personas a quienes ayudan',
  pt: 'Serviços feitos por e para as pessoas que ajudam',
  cy: 'Ym mha wlad ydych chi?',
}

test.each(Object.entries(firstOf))(
  'in %s what is nearest comes first, and axe finds nothing',
  async (language, first) => {
    const prefix = language === 'en' ? '' : `/${language}`
    const { page, complaints, leave } = await visit(true)
    for (const path of ['/help', '/about', '/privacy', '/write', '/write/mp']) {
      await page.goto(`${product.campaignUrl}${prefix}${path}`)
      await expectAccessibleInLightAndDark(page)
      await expectNoSidewaysScroll(page)
    }
    await page.goto(`${product.campaignUrl}${prefix}/help`)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectNoSidewaysScroll(page)
      await expectRoomForFingers(page)
      const headings = await page.locator('main h2:visible').allTextContents()
      expect(headings[1]).toBe(first)
    }
    expect(complaints).toEqual([])
    await leave()
  },
)

test('by and for speakers of Spanish and Portuguese come LAWRS and LAWA; in Welsh the Welsh line', async () => {
  const names = async (path: string, selector: string) => {
    const html = await (await fetch(`${product.campaignUrl}${path}`)).text()
    const { page, leave } = await visit(false)
    await page.setContent(html)
    const found = await page.locator(selector).allTextContents()
    await leave()
    return found
  }
  expect((await names('/es/help', '.help-list h3')).slice(0, 2)).toEqual(['LAWRS', 'LAWA'])
  expect((await names('/pt/help', '.help-list h3')).slice(0, 2)).toEqual(['LAWRS', 'LAWA'])
  expect((await names('/cy/help', '.help-nation summary'))[0]).toBe('Cymru')
  expect((await names('/cy/help', '.help-nation h3'))[0]).toBe('Live Fear Free')
})

test('every link of help that leads away says where, and tells nobody where from', async () => {
  const { page, leave } = await visit(false)
  for (const path of ['/help', '/es/help', '/about']) {
    await page.goto(product.campaignUrl + path)
    const links = await page
      .locator('main a[href^="https:"]')
      .evaluateAll((all) =>
        all.map((each) => ({ rel: each.getAttribute('rel'), policy: each.getAttribute('referrerpolicy') })),
      )
    expect(links.length, path).toBeGreaterThan(0)
    for (const link of links) expect(link).toEqual({ rel: 'noopener noreferrer', policy: 'no-referrer' })
  }
  await leave()
})

test('npm start’s own kind of installation says on both apps that it is a trial', async () => {
  for (const origin of [product.siteUrl, product.campaignUrl]) {
    expect(await (await fetch(`${origin}/about`)).text()).toContain('This is a trial installation')
  }
})

test('staff take a service back, and nobody is led to it any more, the database down or not', async () => {
  const owner = openDatabase(product.database.ownerUrl, { applicationName: 'test' })
  const help = async (): Promise<string> => (await fetch(`${product.campaignUrl}/help`)).text()
  expect(await help()).toContain('Karma Nirvana')
  await owner.pool.query(`update record.help_services set verified = false where slug = 'karma-nirvana'`)
  expect(await help()).not.toContain('Karma Nirvana')
  await owner.pool.query('alter view record.published_help_services rename to gone')
  const stored = await help()
  expect(stored).toContain('This is how it stood when we last could')
  expect(stored).toMatch(/999.*0808.2000.247/s)
  expect(stored).not.toContain('Karma Nirvana')
  await owner.pool.query('alter view record.gone rename to published_help_services')
  await owner.close()
})
