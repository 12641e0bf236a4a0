import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newVisitor, type Visitor } from './support/browser.ts'
import { openBrowser, openRememberingBrowser } from './support/open-browser.ts'
import { dumpDatabase } from './support/dump-database.ts'
import { startProduct, type Product } from './support/product.ts'

let product: Product
let browser: Browser
let remembering: Browser

beforeAll(async () => {
  ;[product, browser, remembering] = await Promise.all([startProduct(), openBrowser(), openRememberingBrowser()])
})

afterAll(async () => {
  await browser.close()
  await remembering.close()
  await product.stop()
})

function visit(javaScript: boolean, { width = 1280, goesBack = false } = {}): Promise<Visitor> {
  const ours = [product.siteUrl, product.campaignUrl, new URL(product.exitUrl).origin]
  return newVisitor(goesBack ? remembering : browser, { ours, javaScript, width })
}

test('a browser that remembers no page refuses to go back, so that no journey finds nothing there for that reason', async () => {
  const { page, leave } = await visit(false)
  expect(() => page.goBack()).toThrow('openRememberingBrowser')
  expect(() => page.goForward()).toThrow('openRememberingBrowser')
  await leave()
})

const telling = /abuse|immigra|victim|police|home office|migrant|firewall|safe to report/i

const everyApp = [
  {
    app: 'site',
    urls: () =>
      ['/', '/asks/data-sharing-firewall', '/evidence', '/nothing-here'].map((path) => product.siteUrl + path),
  },
  {
    app: 'campaign',
    urls: () =>
      ['/write', '/write/mp', '/privacy', '/staff', '/nothing-here'].map((path) => product.campaignUrl + path),
  },
]

describe.each(everyApp)('on the $app', ({ urls }) => {
  test('"Leave now" works without JavaScript on every page and clears what the browser keeps', async () => {
    for (const url of urls()) {
      const { page, leave } = await visit(false, { width: 320 })
      await page.goto(url)
      const exit = page.getByRole('link', { name: 'Leave now' })
      expect(await exit.isVisible(), url).toBe(true)
      await exit.click()
      await page.waitForURL(product.exitUrl)
      await leave()
    }
    const answer = await fetch(new URL('/leave', urls()[0]), { redirect: 'manual' })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(product.exitUrl)
    expect(answer.headers.get('clear-site-data')).toContain('"cookies"')
    expect(answer.headers.get('clear-site-data')).toContain('"storage"')
    expect(answer.headers.get('cache-control')).toContain('no-store')
  })

  test('with JavaScript, Shift three times leaves, and Back does not return to the page', async () => {
    const { page, leave } = await visit(true, { goesBack: true })
    const [first = '', second = ''] = urls()
    await page.goto(first)
    await page.goto(second)
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift')
    await page.waitForURL(product.exitUrl)
    await page.goBack({ waitUntil: 'commit' })
    expect(page.url()).not.toBe(second)
    await leave()
  })

  test('titles, icon and headers tell nobody what is read here', async () => {
    const { page, leave } = await visit(false)
    for (const url of urls()) {
      await page.goto(url)
      expect(await page.title(), url).not.toMatch(telling)
      expect((await page.title()).length).toBeGreaterThan(1)
      const icon = await page.locator('link[rel~="icon"]').first().getAttribute('href')
      expect(icon ?? '').not.toMatch(telling)
    }
    await leave()
  })

  test('every answer carries a strict policy, assets and errors too', async () => {
    const html = await (await fetch(urls()[0] ?? '')).text()
    const assets = [...html.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js|svg|woff2))"/g)].map(([, path = '']) => path)
    expect(assets.length).toBeGreaterThan(0)
    for (const url of [...urls(), ...assets.map((path) => new URL(path, urls()[0]).href)]) {
      const { headers } = await fetch(url, { redirect: 'manual' })
      // The front page's form goes to the campaign, which has to know whose it is.
      const isFront = url === `${product.siteUrl}/`
      const policy = (headers.get('content-security-policy') ?? '').replaceAll(isFront ? product.campaignUrl : '\n', '')
      expect(policy, url).toContain("default-src 'none'")
      expect(policy, url).toContain("frame-ancestors 'none'")
      expect(policy, url).not.toContain('unsafe')
      expect(policy, url).not.toMatch(/https?:/)
      expect(headers.get('referrer-policy'), url).toBe(isFront ? 'strict-origin' : 'same-origin')
      expect(headers.get('x-content-type-options'), url).toBe('nosniff')
    }
  })

  test('no page has an inline script or style', async () => {
    for (const url of urls()) {
      const html = await (await fetch(url)).text()
      // JSON-LD is data: no browser runs it. Exactly that one opening tag is let through, and nothing that resembles it.
      const executable = html.replaceAll('<script type="application/ld+json">', '')
      expect(executable, url).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|\sstyle="|<style|\son\w+="/)
    }
  })
})

test('every page of the campaign is kept by nobody', async () => {
  for (const path of ['/write', '/write/mp', '/letter/unknown', '/confirm/unknown', '/staff', '/privacy']) {
    const { headers } = await fetch(product.campaignUrl + path, { redirect: 'manual' })
    expect(headers.get('cache-control'), path).toContain('no-store')
  }
})

/** All that can be read on a page, in its fields too. */
function shownWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea')].map((field) =>
      field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '',
    )
    return [document.body.innerText, ...fields].join('\n')
  })
}

/** Words that occur nowhere but in what this writer types. */
const typed = { why: 'Words that nobody else may see', name: 'Wilhelmina Ashgrove', email: 'w.ashgrove@example.com' }
const telltale = /nobody else may see|Ashgrove|SW1A|Rachel Blake|We are sending you a message/i

/** With its script the front page answers by itself, and leads on to the letter. */
async function isAnsweredInPlace(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Rachel Blake' }).waitFor()
  expect(page.url(), 'answered in place').toBe(`${product.siteUrl}/`)
  await page.getByRole('button', { name: 'Write to Rachel Blake' }).click()
  await page.getByRole('heading', { name: 'Why does it matter to you?' }).waitFor()
}

/** Without a script the answer is a page of the campaign. */
async function isAnsweredOnNextPage(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Is this your MP?' }).waitFor()
  expect(await shownWords(page)).toContain('Rachel Blake')
  expect(new URL(page.url()).pathname).toBe('/write/mp/found')
}

test.each([
  { javaScript: true, leadsToMp: isAnsweredInPlace },
  { javaScript: false, leadsToMp: isAnsweredOnNextPage },
])(
  'a postcode on the front page leads to its MP, and nothing of it comes back after leaving (JavaScript: $javaScript)',
  async ({ javaScript, leadsToMp }) => {
    const { page, complaints, leave } = await visit(javaScript, { width: 360, goesBack: true })
    const addresses: string[] = []
    page.on('request', (request) => addresses.push(request.url()))
    await page.goto(`${product.siteUrl}/`)
    await page.getByLabel('Your postcode').fill('SW1A 0AA')
    await page.getByRole('button', { name: 'Who is my MP?' }).click()
    await leadsToMp(page)
    await page.getByRole('link', { name: 'Leave now' }).first().click()
    await page.waitForURL(product.exitUrl)
    for (let press = 0; press < 3 && page.url() !== `${product.siteUrl}/`; press += 1) {
      await page.goBack()
      expect(await shownWords(page)).not.toMatch(telltale)
    }
    expect(page.url()).toBe(`${product.siteUrl}/`)
    expect(addresses.join('\n')).not.toMatch(/SW1A/i)
    expect(complaints).toEqual([])
    await leave()
  },
)

/** From the postcode to the letter, which is read where its way is chosen. */
async function writeLetter(page: Page): Promise<void> {
  await page.goto(`${product.campaignUrl}/write`)
  await page.getByLabel('Your postcode').fill('SW1A 0AA')
  await page.getByRole('button', { name: 'Find my MP' }).click()
  await page.getByRole('button', { name: 'Write the letter' }).click()
  await page.getByLabel('In your own words', { exact: true }).fill(typed.why)
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByLabel('Your name').fill(typed.name)
  await page.getByLabel('Your e-mail address').fill(typed.email)
  await page.getByRole('button', { name: 'See your letter' }).click()
  await page.getByRole('heading', { name: 'This is your letter' }).waitFor()
}

/** All that was shown until the page settled: until two looks in a row saw the same document, loaded, with the same words. */
async function wordsUntilSettled(page: Page): Promise<string> {
  const seen: string[] = []
  const isSettled = async (): Promise<boolean> => {
    const document = await page.evaluate(() =>
      globalThis.document.readyState === 'complete' ? performance.timeOrigin : 0,
    )
    const look = `${document} ${await shownWords(page)}`
    const isSame = document > 0 && look === seen.at(-1)
    seen.push(look)
    return isSame
  }
  // Of a page that goes away meanwhile nothing can be asked.
  await expect.poll(() => isSettled().catch(() => false), { interval: 100 }).toBe(true)
  return seen.join('\n')
}

/** Goes back and forth and loads again, as somebody would who looks for what was here. */
async function lookForTraces(page: Page): Promise<void> {
  const ways = [
    () => page.goBack({ waitUntil: 'commit' }),
    () => page.reload(),
    () => page.goForward({ waitUntil: 'commit' }),
    // A page that comes from the browser's memory never tells that it was loaded.
    () => page.goBack({ waitUntil: 'commit' }),
  ]
  for (let round = 0; round < 5; round += 1) {
    for (const go of ways) {
      await go().catch(() => null)
      expect(await wordsUntilSettled(page)).not.toMatch(telltale)
    }
  }
}

describe.each([true, false])('with a letter written (JavaScript: %s)', (javaScript) => {
  test('after leaving, no Back, Forward or Reload shows a typed word, an address or a page of it', async () => {
    const { page, context, leave } = await visit(javaScript, { goesBack: true })
    await writeLetter(page)
    await page.getByRole('link', { name: 'Leave now' }).click()
    await page.waitForURL(product.exitUrl)
    expect((await context.storageState()).cookies).toEqual([])
    await lookForTraces(page)
    await leave()
  })

  test('after sending, none shows a typed word; after leaving then, none shows how far it is', async () => {
    const { page, leave } = await visit(javaScript, { goesBack: true })
    await writeLetter(page)
    await page.getByRole('button', { name: 'Send it for me' }).click()
    await page.getByText('inbox').first().waitFor()
    const address = page.url()
    expect(address, 'no secret in an address').not.toMatch(/[\w-]{43}/)
    await page.goBack({ waitUntil: 'commit' })
    expect(await wordsUntilSettled(page)).not.toMatch(/nobody else may see|Ashgrove/)
    await page.goForward({ waitUntil: 'commit' }).catch(() => null)
    await page.getByRole('link', { name: 'Leave now' }).click()
    await page.waitForURL(product.exitUrl)
    await lookForTraces(page)
    await page.goto(address)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('This letter is closed')
    await leave()
  })
})

test.each([
  ['the campaign’s postcode', () => `${product.campaignUrl}/write/mp`, 'Your postcode'],
  ['the site’s search', () => `${product.siteUrl}/search`, 'A word, a name or an amendment’s number'],
  ['the address for alerts', () => `${product.campaignUrl}/alerts`, 'Your e-mail address'],
])('without JavaScript, what was typed in %s and never sent is gone after leaving', async (_what, url, label) => {
  const { page, leave } = await visit(false, { goesBack: true })
  await page.goto(url())
  await page.getByLabel(label).fill('typed and not sent')
  await page.getByRole('link', { name: 'Leave now' }).click()
  await page.waitForURL(product.exitUrl)
  await page.goBack({ waitUntil: 'commit' })
  await page.getByLabel(label).waitFor()
  expect(await shownWords(page)).not.toContain('typed and not sent')
  await leave()
})

test('a step that was posted before leaving is not taken again', async () => {
  const { page, leave } = await visit(false)
  await page.goto(`${product.campaignUrl}/write/mp`)
  const fields = await page
    .locator('form:has(input[name=postcode]) input')
    .evaluateAll((inputs) =>
      inputs.flatMap((input) => (input instanceof HTMLInputElement ? [[input.name, input.value]] : [])),
    )
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  await page.getByRole('link', { name: 'Leave now' }).click()
  await page.waitForURL(product.exitUrl)
  // A browser's own backup may bring the cookie back as well.
  for (const sent of ['', cookie]) {
    const body = new URLSearchParams([...fields.filter(([name]) => name !== 'postcode'), ['postcode', 'SW1A 0AA']])
    const headers = { Origin: product.campaignUrl, Cookie: sent }
    const answer = await fetch(`${product.campaignUrl}/write/mp`, { method: 'POST', body, headers })
    const words = await answer.text()
    expect(words).toContain('This letter is closed')
    expect(words).not.toMatch(telltale)
  }
  await leave()
})

test('before writing, the notice says what happens to the words, until when, who reads them, and what to leave out', async () => {
  const { page, leave } = await visit(false)
  await page.goto(`${product.campaignUrl}/write`)
  const safety = page.getByRole('region', { name: 'Before you type' })
  const short = await safety.innerText()
  for (const words of ['Leave now', 'kept or sent until you say so', 'Leave out']) expect(short).toContain(words)
  await safety.locator('summary').click()
  const notice = await page.getByRole('main').innerText()
  for (const words of ['What happens to what you type', '24 hours', '72 hours', 'Who reads it', 'refuge', 'history']) {
    expect(notice).toContain(words)
  }
  await leave()
})

test('a form posted from another site is refused', async () => {
  const body = new URLSearchParams({ postcode: 'SW1A 0AA' })
  const foreign = await fetch(`${product.campaignUrl}/write/mp`, {
    method: 'POST',
    body,
    headers: { Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': 'cross-site' },
  })
  expect(foreign.status).toBe(403)
})

test.each([true, false])(
  'a form says that it is ours, and leaving says nothing of us (JavaScript: %s)',
  async (javaScript) => {
    const { page, leave } = await visit(javaScript)
    await page.goto(`${product.campaignUrl}/write/mp`)
    await page.getByLabel('Your postcode').fill('SW1A 0AA')
    const posting = page.waitForRequest((request) => request.method() === 'POST')
    await page.getByRole('button', { name: 'Find my MP' }).click()
    expect((await (await posting).allHeaders()).origin).toBe(product.campaignUrl)
    const leaving = page.waitForRequest(product.exitUrl)
    await page.getByRole('link', { name: 'Leave now' }).click()
    const { origin, referer } = await (await leaving).allHeaders()
    expect({ origin, referer }).toEqual({})
    await leave()
  },
)

test('limits hold, and no address of a visitor is stored or logged', async () => {
  const from = '203.0.113.77'
  let last = 200
  for (let tries = 0; tries < 120 && last !== 429; tries += 1) {
    const answer = await fetch(`${product.campaignUrl}/write/mp`, {
      method: 'POST',
      body: new URLSearchParams({ postcode: 'M1 1AD' }),
      headers: { Origin: product.campaignUrl, 'X-Forwarded-For': from },
    })
    last = answer.status
  }
  expect(last).toBe(429)
  const everything = `${await dumpDatabase(product.database.ownerUrl)}\n${product.readLogs()}`
  for (const address of [from, '127.0.0.1', '::1']) {
    const lines = everything.split('\n').filter((line) => line.includes(address) && !line.includes('"msg":"ready"'))
    expect(lines.length, 'lines that hold an address').toBe(0)
  }
})
