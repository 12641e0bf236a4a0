import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, newVisitor, type Visitor } from './support/browser.ts'
import { openBrowser } from './support/open-browser.ts'
import { startProduct, type Product } from './support/product.ts'

let product: Product
let browser: Browser

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct({ without: ['site', 'worker'] }), openBrowser()])
})

afterAll(async () => {
  await browser.close()
  await product.stop()
})

function visit(javaScript: boolean, width?: number, device: { hasTouch?: boolean } = {}): Promise<Visitor> {
  const ours = [product.siteUrl, product.campaignUrl, new URL(product.exitUrl).origin]
  return newVisitor(browser, { ours, javaScript, ...(width ? { width } : {}), ...device })
}

const first = 'Fear of reporting protects offenders'
const second = 'It happens in every police force'

/** A button that says, for those who hear the page, what it is about. */
function named(does: string, about: string): RegExp {
  return new RegExp(`^${does}\\s*: ${about}`)
}

function press(page: Page, name: string | RegExp): Promise<void> {
  return page.getByRole('button', { name }).first().click()
}

/** To the page of one's own words and of points, for the seat of the sample postcode. */
async function beginLetter(page: Page, language = ''): Promise<void> {
  await page.goto(`${product.campaignUrl}${language}/write`)
  await page.locator('input[name=postcode]').fill('SW1A 0AA')
  await page.locator('input[name=postcode]').press('Enter')
  await page.locator('main button[value=write]').click()
}

async function chooseTwo(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: first }).press('Space')
  await page.getByRole('checkbox', { name: second }).press('Space')
}

/** How the page says its headings, top to bottom. */
async function placesOf(page: Page, ...words: string[]): Promise<number[]> {
  const shown = await page.getByRole('main').innerText()
  return words.map((each) => shown.indexOf(each))
}

test('by keyboard and without JavaScript points change places, and the focus stays with the one that moved', async () => {
  const { page, leave } = await visit(false, 360)
  await beginLetter(page)
  await chooseTwo(page)
  await expectNoSidewaysScroll(page)
  const up = page.getByRole('button', { name: named('Up', second) })
  await up.focus()
  await up.press('Enter')
  const [secondAt = 0, firstAt = 0] = await placesOf(page, second, first)
  expect(secondAt).toBeLessThan(firstAt)
  const down = page.getByRole('button', { name: named('Down', second) })
  expect(await down.evaluate((button) => button === document.activeElement)).toBe(true)
  await press(page, 'Go on')
  await page.getByLabel('Your name').fill('Sam Writer')
  await page.getByLabel('Your name').press('Enter')
  const [forces = 0, silence = 0] = await placesOf(page, 'every police force in England', 'When victims fear')
  expect(forces, 'in the letter too').toBeLessThan(silence)
  await leave()
})

test('Back keeps everything: points, order, words, name, and the wish for an answer', async () => {
  const { page, leave } = await visit(false)
  await beginLetter(page)
  await chooseTwo(page)
  await press(page, named('Up', second))
  await page.getByLabel('In your own words', { exact: true }).fill('I mind this very much.')
  await press(page, 'Go on')
  await page.getByLabel('Your name').fill('Sam Writer')
  await page.getByLabel('Ask for a reply by e-mail').press('Space')
  await press(page, 'See your letter')
  expect(await page.getByRole('main').innerText()).not.toContain('Please reply to me by e-mail')
  await press(page, 'Back')
  expect(await page.getByLabel('Your name').inputValue()).toBe('Sam Writer')
  expect(await page.getByLabel('Ask for a reply by e-mail').isChecked()).toBe(false)
  await press(page, 'Back')
  expect(await page.getByLabel('In your own words', { exact: true }).inputValue()).toBe('I mind this very much.')
  const [secondAt = 0, firstAt = 0] = await placesOf(page, second, first)
  expect(secondAt).toBeLessThan(firstAt)
  expect(await page.getByRole('checkbox', { name: first }).isChecked()).toBe(true)
  expect(await page.getByRole('checkbox', { name: second }).isChecked()).toBe(true)
  await leave()
})

test('without JavaScript the letter is read with how much is one’s own, and a warning can be kept or changed', async () => {
  const { page, leave } = await visit(false, 320)
  await beginLetter(page)
  await chooseTwo(page)
  await page.getByLabel('In your own words', { exact: true }).fill('Please ring me on 07700 900123.')
  await press(page, 'Go on')
  await page.getByLabel('Your name').fill('Sam Writer')
  await press(page, 'See your letter')
  const warning = page.getByRole('region', { name: 'Something to look at before it goes' })
  expect(await warning.innerText()).toContain('This looks like a telephone number.')
  await page.getByText('A few words of it are your own.').waitFor()
  await expectNoSidewaysScroll(page)

  await press(page, named('Keep it', '07700 900123'))
  expect(await warning.innerText()).toContain('You decided to keep this.')
  await press(page, named('Change it', '07700 900123'))
  const why = page.getByLabel('In your own words', { exact: true })
  expect(await why.evaluate((field) => field === document.activeElement)).toBe(true)
  await why.fill('I would want anybody to be able to ring for help.')
  await press(page, 'Go on')
  await press(page, 'See your letter')
  expect(await warning.count()).toBe(0)
  await page.getByRole('heading', { name: 'Send it', level: 2 }).waitFor()
  await leave()
})

test('while somebody writes, a script tells the same and sends nothing', async () => {
  const { page, complaints, leave } = await visit(true)
  await beginLetter(page)
  await chooseTwo(page)
  await page.getByText('None of it is in your own words yet.').waitFor()
  // The page may still be fetching its own icon or typeface.
  const sent: string[] = []
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url())
    if (request.method() !== 'GET' || !pathname.startsWith('/assets/') || search !== '') sent.push(pathname)
  })
  await page.getByText('Stuck? Questions that may help').click()
  await press(page, named('Begin with this', 'I care about this because'))
  const why = page.getByLabel('In your own words', { exact: true })
  expect(await why.inputValue()).toBe('I care about this because ')
  const before = await page.getByRole('button', { name: 'Go on' }).boundingBox()
  await why.pressSequentially('everybody should be able to ring 07700 900123.')
  await page.getByText('This looks like a telephone number.').waitFor()
  const after = await page.getByRole('button', { name: 'Go on' }).boundingBox()
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0)), 'nothing jumps').toBeLessThanOrEqual(2)
  await why.fill('Everybody should be able to ring for help.')
  await page.getByText('This looks like a telephone number.').waitFor({ state: 'hidden' })
  expect(sent).toEqual([])
  await expectAccessible(page)
  expect(complaints).toEqual([])
  await leave()
})

/** What the letter beside says, as its sheet shows it. */
async function besideOf(page: Page): Promise<string> {
  const fold = page.locator('.letter-beside')
  if (await fold.locator('summary').isVisible()) await fold.evaluate((details) => details.setAttribute('open', ''))
  return tidy(await fold.locator('.growing:visible').innerText())
}

const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** All of the letter that is read at last, but for the name under it. */
async function readAtLast(page: Page): Promise<string> {
  await press(page, 'Go on')
  await page.getByLabel('Your name').fill('Sam Writer')
  await press(page, 'See your letter')
  const letter = await page.locator('.sheet .letter-text').innerText()
  return tidy(letter).replace(' Sam Writer', '')
}

test('points are chosen and moved by touch, in place, and the letter beside says what is read at last', async () => {
  const { page, complaints, leave } = await visit(true, 360, { hasTouch: true })
  await beginLetter(page)
  const chips = page.locator('.point')
  for (const heading of [first, second, 'A review is not protection'])
    await page.locator('.chip', { hasText: heading }).tap()
  const why = page.getByLabel('In your own words', { exact: true })
  await why.fill('because I drive the night bus.\n\nPeople tell me things.')
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.url()))
  const up = page.getByRole('button', { name: named('Up', second) })
  const box = await up.boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0), 'room for a finger').toBeGreaterThanOrEqual(44)
  await up.tap()
  await page.getByText(`Number 1 now: ${second}`).waitFor()
  expect(await chips.first().innerText()).toContain(second)
  const down = page.getByRole('button', { name: named('Down', second) })
  expect(await down.evaluate((button) => button === document.activeElement), 'at the top, only down is left').toBe(true)
  await down.press('Enter')
  await down.press('Enter')
  await page.getByText(`Number 3 now: ${second}`).waitFor()
  await expectNoSidewaysScroll(page)
  const beside = await besideOf(page)
  expect(beside).toContain('This matters to me because I drive the night bus.')
  await expectAccessible(page)
  expect(sent, 'all of it happens on the device').toEqual([])
  expect(await readAtLast(page)).toBe(beside)
  // The first page is come back to as it was left, and in the order that was put.
  await press(page, 'Back')
  await page.getByLabel('Your name').waitFor()
  await press(page, 'Back')
  await why.waitFor()
  expect(await besideOf(page)).toBe(beside.replace('Yours sincerely,', 'Yours sincerely, Sam Writer'))
  expect(complaints).toEqual([])
  await leave()
})

test('without JavaScript the letter beside is brought up to date by a button, and says what is read at last', async () => {
  const { page, leave } = await visit(false)
  await beginLetter(page)
  await chooseTwo(page)
  await page.getByLabel('In your own words', { exact: true }).fill('I drive the night bus.')
  await press(page, 'Show it as it is now')
  const beside = await besideOf(page)
  expect(beside).toContain('I drive the night bus.')
  expect(await readAtLast(page)).toBe(beside)
  await leave()
})

test('whoever chose Welsh sees the letter in Welsh at once', async () => {
  const { page, leave } = await visit(true)
  await beginLetter(page, '/cy')
  await page.getByRole('checkbox').nth(0).press('Space')
  expect(await besideOf(page)).toContain('Dear Rachel Blake')
  await page.getByRole('radio', { name: 'Cymraeg' }).check()
  expect(await besideOf(page)).toContain('Annwyl Rachel Blake')
  await leave()
})

test('in Spanish each point says what it means, and changing the language loses nothing', async () => {
  const { page, leave } = await visit(false, 360)
  await beginLetter(page, '/es')
  await page.getByRole('checkbox').nth(0).press('Space')
  await page.locator('.point summary').first().press('Enter')
  const main = await page.getByRole('main').innerText()
  expect(main).toContain('Cuando las víctimas temen')
  expect(main).toContain('When victims fear')
  await page.getByLabel('Con sus propias palabras', { exact: true }).fill('Me importa mucho.')
  await press(page, 'Português')
  expect(await page.getByLabel('Por palavras suas', { exact: true }).inputValue()).toBe('Me importa mucho.')
  await press(page, 'Continuar')
  await page.getByLabel('O seu nome').fill('Sam Writer')
  await press(page, 'Ver a sua carta')
  const letter = await page.getByRole('main').innerText()
  expect(letter).toContain('Dear Rachel Blake,')
  expect(letter).toContain('Quando as vítimas temem')
  await expectNoSidewaysScroll(page)
  await leave()
})

test('what leads to the page of one’s words are scripts of 10 kB and style sheets of 6 kB at most', async () => {
  const { page, leave } = await visit(true)
  const scripts = new Set<string>()
  const sheets = new Set<string>()
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(request.url())
    if (request.resourceType() === 'stylesheet') sheets.add(request.url())
  })
  await beginLetter(page)
  await chooseTwo(page)
  await page.waitForLoadState('networkidle')
  expect(scripts.size).toBeGreaterThanOrEqual(3)
  // The two scripts of the postcode come only with a table, and have a limit of their own (bench, campaign-scripts).
  expect(await weigh(scripts)).toBeLessThanOrEqual(10_240)
  expect(sheets.size).toBe(1)
  expect(await weigh(sheets)).toBeLessThanOrEqual(6_000)
  await leave()
})

/** Bytes, gzipped. */
async function weigh(urls: Iterable<string>): Promise<number> {
  const bodies = await Promise.all([...urls].map(async (url) => (await fetch(url)).arrayBuffer()))
  return bodies.reduce((all, body) => all + gzipSync(body, { level: 9 }).length, 0)
}
