import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type Axe from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { keepFromGoingBack } from './open-browser.ts'

export interface Visitor {
  page: Page
  context: BrowserContext
  /** Requests that went to anybody but us, and what the browser complained of (a blocked script, an error). */
  complaints: string[]
  leave: () => Promise<void>
}

export interface VisitorOptions {
  ours: string[]
  javaScript: boolean
  width?: number
  colorScheme?: 'light' | 'dark'
  hasTouch?: boolean
}

/** A new visitor with nothing in storage. */
export async function newVisitor(browser: Browser, options: VisitorOptions): Promise<Visitor> {
  const context = await browser.newContext({
    javaScriptEnabled: options.javaScript,
    viewport: { width: options.width ?? 1280, height: 800 },
    colorScheme: options.colorScheme ?? 'light',
    hasTouch: options.hasTouch ?? false,
    locale: 'en-GB',
  })
  const page = await context.newPage()
  keepFromGoingBack(page, browser)
  page.setDefaultTimeout(60_000)
  const complaints: string[] = []
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && !options.ours.includes(origin)) complaints.push(`request to ${origin}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return { page, context, complaints, leave: () => context.close() }
}

declare global {
  /** How axe is called within a page. */
  var axe: typeof Axe
}

/** The same axe without its comments and long names: each page that it looks at has to read it anew. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Gives axe to the page as it stands. By way of the browser's own protocol, which is given it as a script: of a script that it
 * knows the browser keeps what it has compiled, from page to page; of a text to be evaluated it does not.
 */
async function giveAxe(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.evaluate', { expression: `${axeSource};0` })
  await session.detach()
}

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe asks of colours. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** Nothing that axe can find is wrong with the page as it stands. Needs a visitor with JavaScript. */
export function expectAccessible(page: Page): Promise<void> {
  return expectNothingFound(page, { type: 'tag', values: axeTags })
}

/**
 * The same in light and in dark, of one load. All that axe asks but for colours it asks of elements, their words and where they stand: where
 * these are the same in the dark, only colours are asked of again.
 */
export async function expectAccessibleInLightAndDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  await expectAccessible(page)
  const inLight = await readPlaces(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const inDark = await readPlaces(page)
  if (inDark === inLight) await expectNothingFound(page, { type: 'rule', values: colourRules })
  else await expectAccessible(page)
}

async function expectNothingFound(page: Page, runOnly: { type: 'tag' | 'rule'; values: string[] }): Promise<void> {
  expect(page.frames().length, 'frames, of which this look sees nothing').toBe(1)
  if (!(await page.evaluate(() => 'axe' in globalThis))) await giveAxe(page)
  const found = await page.evaluate(async (asked) => {
    // From the top, where the bar lies on nothing: of what has scrolled halfway under it, axe would say that it is small.
    scrollTo(0, 0)
    // What holds is not told, only what does not.
    const { violations } = await axe.run(document, { resultTypes: ['violations'], runOnly: asked })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
  }, runOnly)
  // In the message whole: of a list, it would show no more than how long it is.
  expect(found, `accessibility of ${new URL(page.url()).pathname}: ${found.join('; ')}`).toEqual([])
}

/** All that is on the page, where each element stands, and whether it can be seen, as a digest. */
function readPlaces(page: Page): Promise<string> {
  return page.evaluate(async () => {
    scrollTo(0, 0)
    const places = [...document.querySelectorAll('*')].map((one) => {
      const { left, top, width, height } = one.getBoundingClientRect()
      return [left, top, width, height, one.checkVisibility({ visibilityProperty: true, opacityProperty: true })].join()
    })
    const bytes = new TextEncoder().encode(document.documentElement.outerHTML + places.join(' '))
    return [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].join()
  })
}

/** The page can be read on a narrow screen without scrolling sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `sideways scroll on ${new URL(page.url()).pathname}`).toBeLessThanOrEqual(0)
}

/** What can be pressed, unless it stands within a sentence, is 44 px high, together with what is pressed along with it. */
export async function expectRoomForFingers(page: Page): Promise<void> {
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('main :is(button, a, select, textarea, input, summary), footer a')]
      .filter((each) => each.checkVisibility() && !each.closest('p, dd, .unseen, .trap'))
      .map((each) => ({
        what: each.outerHTML.slice(0, 80),
        high: (each.closest('.point, .tick, .choices > *') ?? each).getBoundingClientRect().height,
      }))
      .filter(({ high }) => high > 2 && high < 43.5)
      .map(({ what, high }) => `${Math.round(high)} px: ${what}`),
  )
  expect(small, `room for fingers on ${new URL(page.url()).pathname}`).toEqual([])
}
