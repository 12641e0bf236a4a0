import { languages, pathIn, translatedSitePages } from '@safe-to-report/languages'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, newVisitor } from './support/browser.ts'
import { findMissingTranslations, findUnmarkedLinks } from './support/in-language.ts'
import { openBrowser } from './support/open-browser.ts'
import { startProduct, type Product } from './support/product.ts'
import { putMadeProceedings } from './support/put-made-proceedings.ts'
import { ofTheLetter, putStances } from './support/put-stances.ts'
import { kindOfRecord, Shapes } from './support/shapes.ts'
import { findHtmlFaults } from './support/valid-html.ts'

let product: Product
let browser: Browser
/** Path of every page that can be reached from the first by links alone. */
const reached = new Map<string, { status: number; html: string; from: string }>()

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct({ without: ['campaign', 'worker'] }), openBrowser()])
  await Promise.all([putStances(product.database), putMadeProceedings(product.database)])
  await follow(['/'], 'nowhere')
})

afterAll(async () => {
  await browser.close()
  await product.stop()
})

async function follow(paths: string[], from: string): Promise<void> {
  for (const path of paths) {
    if (reached.has(path)) continue
    const answer = await fetch(product.siteUrl + path)
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false
    const html = isPage ? await answer.text() : ''
    reached.set(path, { status: answer.status, html, from })
    if (!isOneOfMany(path)) await follow(linksIn(html), path)
  }
}

/** What a title in a tab, a history or a list of bookmarks never says. */
const tellingTitle =
  /abus|victim|surviv|violen|immigra|migrant|asylum|border|police|home office|firewall|safe to report|refuge|\bhelp\b|danger/i

/** Pages that are made for each choice of a reader, and link to every other choice: looked at, not followed further. */
function isOneOfMany(path: string): boolean {
  return /\/compare\/|^\/timeline\/|^\/search|\.(atom|json|ics|csv|png)$/.test(path)
}

/** Addresses of our own pages, without their fragments. The way out is not followed. */
function linksIn(html: string): string[] {
  return [...html.matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => href !== '/leave')
}

/** All pages that were reached, by their paths. */
const listPages = (): [string, string][] =>
  [...reached].flatMap(([path, { html }]) => (html === '' ? [] : [[path, html]]))

test('no link on the site leads nowhere', () => {
  const dead = [...reached].filter(([, page]) => page.status !== 200).map(([path, page]) => `${page.from} → ${path}`)
  expect(dead).toEqual([])
  expect(reached.size).toBeGreaterThan(50)
})

/** Every page by its path, but for one that leads to another: a form of the same page. */
function everyPage(): [path: string, html: string][] {
  return [...reached].flatMap(([path, { html }]) => (html === '' ? [] : [[path, html]]))
}

function contentOf(html: string, name: string): string {
  return new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? ''
}

test('no two pages have one title, and none tells what is read', () => {
  const byTitle = Map.groupBy(everyPage(), ([, html]) => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '')
  const shared = [...byTitle].filter(([, pages]) => pages.length > 1)
  expect(shared.map(([title, pages]) => [title, pages.map(([path]) => path)])).toEqual([])
  expect([...byTitle.keys()].filter((title) => title.length < 3 || tellingTitle.test(title))).toEqual([])
})

test('a link to any page shows words and a picture, on whatever screen it comes up', async () => {
  const pages = everyPage()
  const names = ['og:title', 'og:description', 'og:url', 'og:image', 'og:image:alt', 'twitter:card', 'twitter:image']
  const bare = pages.flatMap(([path, html]) =>
    names.filter((name) => contentOf(html, name) === '').map((name) => [path, name]),
  )
  expect(bare).toEqual([])
  const said = pages.map(([path, html]) => [path, contentOf(html, 'og:title'), contentOf(html, 'og:description')])
  // A bill keeps the name that Parliament gave it.
  const ofAReader = /\byou(r|rs)?\b(?! MP)|\bhelp\b|refuge|hotline|danger|report safely/i
  expect(said.filter(([, title, words]) => ofAReader.test(`${title} ${words}`))).toEqual([])
  const pictures = [...new Set(pages.map(([, html]) => contentOf(html, 'og:image')))]
  // One of each kind: of members and amendments there are hundreds.
  const kinds = Map.groupBy(pictures, (address) => (address.includes('/pages/') ? address : address.split('/').at(-2)))
  for (const [address = ''] of kinds.values()) {
    const answer = await fetch(address)
    expect([answer.status, answer.headers.get('content-type')], address).toEqual([200, 'image/png'])
  }
})

const translated = languages.flatMap((language) => translatedSitePages.map((page) => ({ page, language })))

test.each(translated)(
  '$page in $language is there, names its translations, and marks what is in English',
  ({ page, language }) => {
    const html = reached.get(pathIn(language, page))?.html ?? ''
    expect(findMissingTranslations(html, { page, language, siteUrl: product.siteUrl })).toEqual([])
    expect(language === 'en' ? [] : findUnmarkedLinks(html, language)).toEqual([])
  },
)

test('from a page that is in English alone, the switch leads to the front page of each language', () => {
  for (const language of ['es', 'pt', 'cy']) {
    expect(reached.get('/bills')?.html).toContain(`<a href="/${language}" hreflang=`)
  }
})

test('every fragment that a page links to within itself is there', () => {
  const broken: string[] = []
  for (const [path, { html }] of reached) {
    for (const [, id = ''] of html.matchAll(/href="#([^"]+)"/g)) {
      if (!html.includes(`id="${id}"`)) broken.push(`${path}#${id}`)
    }
  }
  expect(broken).toEqual([])
})

test('every page begins with what this is and where help is', () => {
  const without = listPages().filter(([, html]) => !/class="help-line"[^]*999[^]*href="[^"]*\/help"/.test(html))
  expect(without.map(([path]) => path)).toEqual([])
})

test('the sitemap names every page once, each is there, and robots are told of it', async () => {
  const xml = await (await fetch(`${product.siteUrl}/sitemap.xml`)).text()
  const pages = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url))
  expect(new Set(pages.map(({ href }) => href)).size).toBe(pages.length)
  const statuses = pages.map(async ({ href, pathname }) => reached.get(pathname)?.status ?? (await fetch(href)).status)
  expect((await Promise.all(statuses)).filter((status) => status !== 200)).toEqual([])
  const robots = await (await fetch(`${product.siteUrl}/robots.txt`)).text()
  expect(robots).toContain(`Sitemap: ${product.siteUrl}/sitemap.xml`)
})

test('no page gives two of its parts the same name', () => {
  const doubled = listPages().flatMap(([path, html]) => {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id)
    return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path}#${id}`)
  })
  expect(doubled).toEqual([])
})

test('every page is valid HTML, but for the many of a kind that hold nothing new', async () => {
  const shapes = new Shapes()
  const faults = new Set<string>()
  const missing = await (await fetch(`${product.siteUrl}/nothing-here`)).text()
  for (const [path, html] of [...listPages(), ['/nothing-here', missing] as const]) {
    if (!shapes.isNew(kindOfRecord(path), html)) continue
    for (const fault of await findHtmlFaults(html)) faults.add(`${path} ${fault}`)
    // Connections that the server closes meanwhile are seen to be closed, and not used by the next check.
    await new Promise((resolve) => setImmediate(resolve))
  }
  expect([...faults]).toEqual([])
})

test('where MPs stand is told, and of a letter that two have seen nothing more, on any page or in any feed or list', async () => {
  const told = [...reached].map(([path, { html }]) => [path, html] as const)
  expect(told.filter(([, html]) => html.includes('two of us had seen by 9 February 2026')).length).toBeGreaterThan(1)
  for (const path of [
    '/follow/feed.atom',
    '/asks/data-sharing-firewall/feed.json',
    '/api/v1/stances.csv',
    '/api/v1/changes.json',
  ]) {
    told.push([path, await (await fetch(product.siteUrl + path)).text()])
  }
  expect(told.filter(([, text]) => ofTheLetter.test(text)).map(([path]) => path)).toEqual([])
})

test('each thing that Parliament does about an ask has a page that links lead to, from what is now and from its member', () => {
  const pages = [...reached.keys()].filter((path) => path.startsWith('/proceedings/'))
  expect(pages.length).toBeGreaterThan(15)
  expect(reached.has('/now')).toBe(true)
  expect(reached.get('/members/990000200')?.html).toContain('None of it is called for or against an ask')
})

test('axe finds nothing on any page that can be reached, but for the many of a kind that hold nothing new', async () => {
  const shapes = new Shapes()
  // The longest come first: of each kind, the fullest pages are looked at.
  const waiting = [...reached]
    .filter(([path, { html }]) => html !== '' && !isOneOfMany(path))
    .toSorted(([, one], [, other]) => other.html.length - one.html.length)
    .filter(([path, { html }]) => shapes.isNew(kindOfRecord(path), html))
    .map(([path]) => path)
  expect(waiting.length).toBeGreaterThan(30)
  const lookAtSome = async (): Promise<void> => {
    const { page, complaints, leave } = await newVisitor(browser, { ours: [product.siteUrl], javaScript: true })
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      await page.goto(product.siteUrl + path)
      await expectAccessible(page)
    }
    expect(complaints).toEqual([])
    await leave()
  }
  // While axe looks at one page, the other is fetched.
  await Promise.all([lookAtSome(), lookAtSome()])
}, 300_000)
