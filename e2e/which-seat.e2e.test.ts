import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildMadeTable } from '@safe-to-report/postcode-table/testing'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  expectAccessible,
  expectNoSidewaysScroll,
  expectRoomForFingers,
  newVisitor,
  type Visitor,
} from './support/browser.ts'
import { openBrowser } from './support/open-browser.ts'
import { startProduct, type Product } from './support/product.ts'

let product: Product
let browser: Browser
let folder: string

const [westminster, bermondsey, manchester] = ['E14001172', 'E14001085', 'E14001352']

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'safe-to-report-borders-'))
  const postcodeTable = join(folder, 'postcodes.table')
  const table = buildMadeTable(
    {
      'SW1A 0AA': `${westminster} ${bermondsey}`,
      'SW1A 1AA': bermondsey,
      'M1 1AD': manchester,
      'M1 1AE': '202606',
      'M1 2AA': '198406',
    },
    { isWithoutNorthernIreland: true },
  )
  await writeFile(postcodeTable, table)
  ;[product, browser] = await Promise.all([startProduct({ postcodeTable, without: ['site', 'worker'] }), openBrowser()])
})

afterAll(async () => {
  await browser.close()
  await product.stop()
  await rm(folder, { recursive: true })
})

async function visit(javaScript: boolean): Promise<Visitor> {
  const ours = [product.siteUrl, product.campaignUrl, new URL(product.exitUrl).origin]
  const visitor = await newVisitor(browser, { ours, javaScript, width: 360 })
  await visitor.page.goto(`${product.campaignUrl}/write/mp`)
  await visitor.page.getByText(javaScript ? 'does not leave this device' : 'looked up on this server').waitFor()
  return visitor
}

async function find(page: Page, postcode: string): Promise<void> {
  await page.getByLabel('Your postcode').fill(postcode)
  await page.getByRole('button', { name: 'Find my MP' }).click()
}

const heading = (page: Page, name: string): Promise<void> => page.getByRole('heading', { name, level: 1 }).waitFor()

test.each([true, false])('at a border the members are asked about by name (JavaScript: %s)', async (javaScript) => {
  const { page, complaints, leave } = await visit(javaScript)
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.postData() ?? ''))
  await find(page, 'SW1A 0AA')
  await heading(page, 'Which of these is yours?')
  if (javaScript) await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await expectRoomForFingers(page)
  const choices = page.locator('.seat-choice')
  expect(await choices.allInnerTexts()).toEqual([
    expect.stringMatching(/Cities of London and Westminster\s+Rachel Blake/),
    expect.stringMatching(/Bermondsey and Old Southwark\s+Neil Coyle/),
  ])
  // In another language it asks the same.
  await page.getByRole('button', { name: 'Español' }).click()
  await heading(page, '¿Cuál de estas es la suya?')
  await page.getByRole('button', { name: 'English' }).click()
  await heading(page, 'Which of these is yours?')
  await page.getByRole('button', { name: /Neil Coyle/ }).press('Enter')
  await heading(page, 'This is your MP')
  await page.getByText('Neil Coyle').waitFor()
  // Without a script the server looks it up, and so is sent it.
  expect(/SW1A/.test(sent.join('\n'))).toBe(!javaScript)
  expect(complaints).toEqual([])
  await leave()
})

test.each([true, false])('whoever does not know says so in the letter (JavaScript: %s)', async (javaScript) => {
  const { page, complaints, leave } = await visit(javaScript)
  await find(page, 'SW1A 0AA')
  await page.getByText('I do not know').click()
  await page.getByText(/polling card names your constituency/).waitFor()
  if (javaScript) await expectAccessible(page)
  await page.getByRole('button', { name: 'Go on like this' }).click()
  await page.getByText(/letter will say that you live at the border of Cities of London/).waitFor()
  await page.getByRole('button', { name: 'Write the letter' }).click()
  await page.getByRole('checkbox').first().press('Space')
  await page.getByLabel('In your own words', { exact: true }).fill('It matters to me.')
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByLabel('Your name').fill('Sam Writer')
  await page.getByRole('button', { name: 'See your letter' }).click()
  const border = 'I live at the border of Cities of London and Westminster and Bermondsey and Old Southwark.'
  await page.getByText(border).first().waitFor()
  await page.getByText('Dear Rachel Blake').first().waitFor()

  // Another seat, chosen from the list, leaves nothing of that.
  await page.goto(`${product.campaignUrl}/write/seat`)
  await page.getByLabel('Your seat').selectOption({ label: 'Manchester Central' })
  await page.getByRole('button', { name: 'This is my seat' }).click()
  await page.getByText('Lucy Powell').waitFor()
  expect(await page.getByText('at the border of').count()).toBe(0)
  expect(complaints).toEqual([])
  await leave()
})

test.each([true, false])('a new street is offered the seats around it (JavaScript: %s)', async (javaScript) => {
  const { page, complaints, leave } = await visit(javaScript)
  await find(page, 'M1 1ZZ')
  await page.getByText('a new postcode can take up to six months').first().waitFor()
  if (javaScript) await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  // Whoever mistyped it finds it as it was.
  expect(await page.getByLabel('Your postcode').inputValue()).toBe('M1 1ZZ')
  await page.getByRole('button', { name: /Manchester Central/ }).click()
  await page.getByText('Lucy Powell').waitFor()
  expect(complaints).toEqual([])
  await leave()
})

test.each([true, false])('what has ended is told, and so is a slip (JavaScript: %s)', async (javaScript) => {
  const { page, complaints, leave } = await visit(javaScript)
  for (const postcode of ['M1 1AE', 'M1 2AA', 'NPT 9ZB']) {
    await find(page, postcode)
    await page
      .getByText(/not in use any more|stopped using this postcode/)
      .first()
      .waitFor()
  }
  await find(page, 'MI 1AD')
  await page.getByRole('button', { name: 'Yes, I meant M1 1AD' }).click()
  await page.getByText('Lucy Powell').waitFor()
  expect(complaints).toEqual([])
  await leave()
})

test.each([true, false])(
  'without Northern Ireland in it, BT asks among its seats (JavaScript: %s)',
  async (javaScript) => {
    const { page, complaints, leave } = await visit(javaScript)
    await find(page, 'BT1 1AA')
    await heading(page, 'Which of these is yours?')
    expect(await page.locator('.seat-choice').count()).toBe(18)
    if (javaScript) await expectAccessible(page)
    await page.getByRole('button', { name: /Belfast South and Mid Down/ }).click()
    await heading(page, 'This is your seat')
    expect(complaints).toEqual([])
    await leave()
  },
)

test('the list of seats gets shorter as one types, and is whole without a script', async () => {
  const { page, complaints, leave } = await visit(true)
  await page.getByRole('button', { name: 'Choose your seat from a list' }).click()
  const filter = page.getByLabel('Find it by its name')
  await filter.fill('south')
  await page.getByText(/seats have it in their name/).waitFor()
  await filter.fill('ynys')
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await page.getByRole('button', { name: 'Ynys Môn' }).waitFor()
  await filter.press('Enter')
  await heading(page, 'This is your seat')
  expect(complaints).toEqual([])
  await leave()

  const plain = await visit(false)
  await plain.page.goto(`${product.campaignUrl}/write/seat`)
  expect(await plain.page.getByLabel('Find it by its name').isVisible()).toBe(false)
  expect(await plain.page.getByRole('option').count()).toBe(651)
  await plain.leave()
})
