import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, newVisitor, type Visitor } from './support/browser.ts'
import { openBrowser, openRememberingBrowser } from './support/open-browser.ts'
import { startSites, type Sites } from './support/sites.ts'

let sites: Sites
let site: string
let browser: Browser
let remembering: Browser

beforeAll(async () => {
  ;[sites, browser, remembering] = await Promise.all([
    startSites(inject('clusterUrl'), 1),
    openBrowser(),
    openRememberingBrowser(),
  ])
  site = sites.urls[0] ?? ''
})

afterAll(async () => {
  await browser.close()
  await remembering.close()
  await sites.stop()
})

function visit(javaScript: boolean, width: number, by = browser): Promise<Visitor> {
  return newVisitor(by, { ours: [site, 'http://127.0.0.1:9'], javaScript, width })
}

/** How unlike its own ground each of the pictures is, as the browser paints it: the sum of all differences, from 0 to 1 a point. */
async function measureInk(page: Page, selector: string): Promise<number[]> {
  const pictures = await page.locator(selector).all()
  const paper = await browser.newPage()
  const inks: number[] = []
  for (const picture of pictures) {
    const png = (await picture.screenshot()).toString('base64')
    inks.push(
      await paper.evaluate(async (data) => {
        const image = new Image()
        image.src = `data:image/png;base64,${data}`
        await image.decode()
        const canvas = new OffscreenCanvas(image.width, image.height)
        const context = canvas.getContext('2d')
        context?.drawImage(image, 0, 0)
        const points = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
        let ink = 0
        for (let at = 0; at < points.length; at += 4) ink += Math.abs((points[at] ?? 0) - (points[0] ?? 0)) / 255
        return ink
      }, png),
    )
  }
  await paper.close()
  return inks
}

test.each([
  ['a reader’s own colours, light', { forcedColors: 'active', colorScheme: 'light' }],
  ['a reader’s own colours, dark', { forcedColors: 'active', colorScheme: 'dark' }],
  ['more contrast, light', { contrast: 'more', colorScheme: 'light' }],
  ['more contrast, dark', { contrast: 'more', colorScheme: 'dark' }],
] as const)('with %s the light of a seat grows with its step, and none is the emptiest', async (_how, media) => {
  const { page, leave } = await visit(false, 360)
  await page.emulateMedia(media)
  await page.goto(`${site}/progress`)
  const inks = await measureInk(page, '.seat-key svg')
  expect(inks).toHaveLength(4)
  const growth = inks.slice(1).map((ink, at) => ink / (inks[at] ?? 0))
  expect(Math.min(...growth), `from step to step: ${growth.join(', ')}`).toBeGreaterThan(1.05)
  await leave()
})

test('on paper every source is printed with its address, and nothing that can only be pressed', async () => {
  const { page, leave } = await visit(false, 720)
  await page.goto(`${site}/asks/data-sharing-firewall`)
  await page.emulateMedia({ media: 'print' })
  const lines = await page.locator('.source-list li').evaluateAll((items) =>
    items.map((item) => ({
      isShown: item.checkVisibility() && item.getBoundingClientRect().height > 0,
      address: item.querySelector('a[href^="http"]')?.getAttribute('href') ?? '',
      printed: getComputedStyle(item.querySelector('a[href^="http"]') ?? item, '::after').content,
      acts: item.querySelector('.source-acts')?.checkVisibility() ?? false,
    })),
  )
  expect(lines.length).toBeGreaterThan(30)
  expect(lines.filter(({ isShown, acts }) => !isShown || acts)).toEqual([])
  expect(lines.filter(({ address, printed }) => !printed.includes(address))).toEqual([])
  await leave()
})

/** How many sheets of A4 a page fills, as the browser lays them out. */
async function countSheets(page: Page, path: string): Promise<number> {
  await page.goto(site + path)
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

test('the briefing is one side of A4, and no page for the press is long', async () => {
  const { page, leave } = await visit(false, 1280)
  expect(await countSheets(page, '/press/briefing')).toBe(1)
  expect(await countSheets(page, '/press')).toBeLessThanOrEqual(3)
  expect(await countSheets(page, '/evidence')).toBeLessThanOrEqual(9)
  await leave()
})

test.each(['/', '/evidence', '/press', '/press/briefing', '/bills/domestic-abuse-bill', '/timeline'])(
  'on paper %s holds nothing to press, and nothing stays folded',
  async (path) => {
    const { page, leave } = await visit(false, 720)
    await page.goto(site + path)
    await page.emulateMedia({ media: 'print' })
    const pressed = await page
      .locator('main :is(button, .button, form, .filters), .bar nav, .exit, .help-line, .skip')
      .evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).map((part) => part.outerHTML.slice(0, 80)))
    expect(pressed).toEqual([])
    const folded = await page.locator('main details:not(.source-acts *)').evaluateAll((all) =>
      all
        .filter((details) => details.checkVisibility())
        .flatMap((details) => [...details.children].filter((part) => !part.matches('summary, form, .filters')))
        .filter((part) => !part.checkVisibility({ contentVisibilityAuto: true }) && part.textContent !== '')
        .map((part) => part.outerHTML.slice(0, 80)),
    )
    expect(folded).toEqual([])
    await leave()
  },
)

test('a number leads to its source and back, by keyboard, and what one cites is whole without a script', async () => {
  const { page, leave } = await visit(false, 360)
  await page.goto(`${site}/asks/data-sharing-firewall`)
  await page.getByText('Where it stands, how close it came').press('Enter')
  const number = page.locator('.cites a').first()
  expect(await number.textContent()).toMatch(/Source\s+1\s+of Where it stands/)
  await number.focus()
  await page.keyboard.press('Enter')
  const line = page.locator('.source-list li:target')
  expect(await line.getAttribute('value')).toBe('1')
  expect(await line.evaluate((item) => getComputedStyle(item).outlineStyle)).toBe('solid')
  await line.getByText('Cite this').press('Enter')
  const citation = line.locator('.citation')
  expect(await citation.textContent()).toContain(`Cited at ${site}/asks/data-sharing-firewall`)
  expect(await citation.evaluate((words) => getComputedStyle(words).userSelect)).toBe('all')
  await expectNoSidewaysScroll(page)
  await line.locator('.back a').first().press('Enter')
  expect(await page.locator('.cites a:target').textContent()).toContain('Where it stands')
  await leave()
})

test('with a script one press copies the citation of a source', async () => {
  const { page, leave } = await visit(true, 1280)
  await page.goto(`${site}/evidence`)
  const line = page.locator('.source-list li').first()
  await line.getByText('Cite this').click()
  await line.getByRole('button', { name: /^Copy/ }).click()
  await line.getByText(/^(Copied|It is selected)/).waitFor()
  const selected = await page.evaluate(() => getSelection()?.toString().trim())
  expect(selected).toBe((await line.locator('.citation').textContent())?.trim())
  await leave()
})

test('the sign that links to an entry stands on the line of its last word, and makes no line of its own', async () => {
  for (const width of [320, 360, 412]) {
    const { page, leave } = await visit(false, width)
    for (const path of ['/timeline', '/timeline/page/2', '/timeline/page/3']) {
      await page.goto(site + path)
      const alone = await page.locator('.what').evaluateAll((lines) =>
        lines
          .filter((line) => {
            const sign = line.querySelector('.permalink')
            const words = document.createRange()
            words.selectNodeContents(line)
            words.setEndBefore(sign ?? line)
            const lastWord = [...words.getClientRects()].at(-1)
            const signAt = sign?.querySelector('span')?.getBoundingClientRect()
            const isAlone = (signAt?.top ?? 0) > (lastWord?.bottom ?? 0) - 4
            return isAlone || line.getBoundingClientRect().bottom > (signAt?.bottom ?? 0) + 6
          })
          .map((line) => line.textContent?.trim()),
      )
      expect(alone, `${path} at ${width}`).toEqual([])
    }
    await leave()
  }
})

/** A page of somebody else's that holds the card as we give it out. */
async function servePartner(code: string): Promise<string> {
  const partner = createServer((_request, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<!doctype html><title>Partner</title><body style="margin: 0">${code}`)
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void partner.close())
  await once(partner, 'listening')
  const address = partner.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

test.each([320, 400, 600])('the card fits the frame that we give out, %i px wide', async (width) => {
  const { page, leave } = await visit(true, width)
  await page.goto(`${site}/about/open-data`)
  const code = (await page.locator('#card-code').textContent()) ?? ''
  expect(code).toBe(code.trim())
  await page.goto(await servePartner(code))
  const card = page.frameLocator('iframe')
  await card.getByRole('link', { name: 'The whole story' }).waitFor()
  const left = await card.locator('html').evaluate((root) => ({
    below: root.scrollHeight - root.clientHeight,
    beside: root.scrollWidth - root.clientWidth,
    wide: root.clientWidth,
  }))
  expect(left).toEqual({ below: 0, beside: 0, wide: width })
  await leave()
})

test('the code of the card is copied by a button that is there only where it works', async () => {
  const without = await visit(false, 360)
  await without.page.goto(`${site}/about/open-data`)
  expect(await without.page.getByRole('button', { name: 'Copy the code' }).isVisible()).toBe(false)
  await without.leave()
  const { page, context, complaints, leave } = await visit(true, 360)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${site}/about/open-data`)
  await page.getByRole('button', { name: 'Copy the code' }).press('Enter')
  await page.getByText('Copied', { exact: true }).waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator('#card-code').textContent())
  await expectAccessible(page)
  expect(complaints).toEqual([])
  await leave()
})

const postcodes = ['SW1A 0AA', 'my mp for sw1a0aa', 'S.W.1.A-0AA']

test.each(postcodes)(
  'without a script the postcode %j points to "Write to your MP", and stands in no address',
  async (typed) => {
    const { page, leave } = await visit(false, 360, remembering)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`${site}/search`)
    await page.getByRole('searchbox').fill(typed)
    await page.getByRole('searchbox').press('Enter')
    await page.getByRole('heading', { name: 'That looked like a postcode' }).waitFor()
    await expectNoSidewaysScroll(page)
    const toWrite = page.getByRole('main').getByRole('link', { name: 'Write to your MP' })
    expect(await toWrite.getAttribute('href')).toMatch(/\/write$/)
    await page.reload()
    await page.goBack({ waitUntil: 'commit' })
    await page.goForward({ waitUntil: 'commit' })
    await page.getByRole('heading', { name: 'That looked like a postcode' }).waitFor()
    expect(await page.getByRole('searchbox').inputValue()).toBe('')
    expect(asked.filter((url) => /sw1|0aa/i.test(url))).toEqual([])
    await leave()
  },
)

test('with a script nothing that is looked for gets into an address, a postcode or not', async () => {
  const { page, complaints, leave } = await visit(true, 360)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`${site}/search`)
  await page.getByRole('searchbox').fill('SW1A 0AA')
  await page.getByRole('searchbox').press('Enter')
  await page.getByRole('heading', { name: 'That looked like a postcode' }).waitFor()
  await expectAccessible(page)
  await page.getByRole('searchbox').fill('clause 36')
  await page.getByRole('searchbox').press('Enter')
  await page.getByRole('link', { name: 'New Clause 36' }).first().waitFor()
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/search')
  expect(asked.filter((url) => /sw1|0aa|clause/i.test(url))).toEqual([])
  expect(complaints).toEqual([])
  await leave()
})

test('who comes by an address with a postcode in it is led away from it, and told what a history keeps', async () => {
  const { page, leave } = await visit(false, 360)
  await page.goto(`${site}/search?q=SW1A+0AA`)
  expect(new URL(page.url()).pathname).toBe('/search/postcode-in-address')
  await page.getByText('your browser’s history may have it').waitFor()
  await leave()
})

test('the front page and the page to write show a picture when somebody shares their link', async () => {
  const html = await (await fetch(site)).text()
  expect(html).toMatch(/property="og:title" content="[^"]+"/)
  const picture = /property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? ''
  for (const address of [picture, `${site}/cards/pages/write.png`, `${site}/cards/pages/write.cy.png`]) {
    const answer = await fetch(address)
    expect([answer.status, answer.headers.get('content-type')], address).toEqual([200, 'image/png'])
  }
})
