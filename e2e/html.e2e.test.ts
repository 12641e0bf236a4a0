import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startProduct, type Product } from './support/product.ts'
import { findHtmlFaults } from './support/valid-html.ts'

let product: Product

beforeAll(async () => {
  product = await startProduct({ without: ['worker'] })
})

afterAll(async () => {
  await product.stop()
})

interface Read {
  address: string
  html: string
}

/** Every page of one app that links lead to from these addresses. */
async function readAll(origin: string, starts: readonly string[]): Promise<Read[]> {
  const waiting = starts.map((path) => `${origin}${path}`)
  const seen = new Set(waiting)
  const pages: Read[] = []
  for (const address of waiting) {
    const answer = await fetch(address)
    if (!(answer.headers.get('content-type') ?? '').startsWith('text/html')) continue
    const html = await answer.text()
    pages.push({ address, html })
    for (const [, link] of html.matchAll(/<a [^>]*href="([^"#?]+)/g)) {
      const next = new URL(link ?? '', address)
      if (next.origin !== origin || next.pathname === '/leave' || seen.has(next.href)) continue
      seen.add(next.href)
      waiting.push(next.href)
    }
  }
  return pages
}

async function findFaults(pages: readonly Read[]): Promise<string[]> {
  const faults = new Set<string>()
  for (const { address, html } of pages)
    for (const fault of await findHtmlFaults(html)) faults.add(`${new URL(address).pathname} ${fault}`)
  return [...faults]
}

test('every page of the campaign that needs no sign-in is valid HTML', async () => {
  const pages = await readAll(product.campaignUrl, ['/write', '/privacy', '/staff/sign-in', '/nothing-here'])
  expect(pages.length).toBeGreaterThan(3)
  expect(await findFaults(pages)).toEqual([])
})

/** A letter's own steps load the same: `guided-letter` weighs them on the way. */
test('a page for supporters loads 6 kB of style sheets at most, gzipped, and none of the desk’s', async () => {
  const pages = await readAll(product.campaignUrl, ['/write', '/es/write', '/help', '/alerts', '/nothing-here'])
  const supporters = pages.filter(({ address }) => !new URL(address).pathname.startsWith('/staff'))
  expect(supporters.length).toBeGreaterThan(12)
  const help = sheetsOf(supporters.filter(({ address }) => isHelpPage(address)))
  const others = sheetsOf(supporters.filter(({ address }) => !isHelpPage(address)))
  expect(others).toEqual([expect.stringMatching(/^\/assets\/look-[\w-]+\.css$/)])
  // What to do in danger is laid out on the page of help alone: what that loads besides, no letter waits for.
  const [look, own] = help.join().split(' ')
  expect(others).toEqual([look])
  expect(help).toEqual([`${look} ${own}`])
  expect(own).toMatch(/^\/assets\/help-[\w-]+\.css$/)
  expect(await weigh(look)).toBeLessThanOrEqual(6_000)
  expect(await weigh(own)).toBeLessThanOrEqual(700)
})

/** What sheets pages load, each set once. */
function sheetsOf(pages: readonly Read[]): string[] {
  return [...new Set(pages.map(({ html }) => listSheets(html).join(' ')))]
}

function isHelpPage(address: string): boolean {
  return new URL(address).pathname.endsWith('/help')
}

async function weigh(sheet = ''): Promise<number> {
  const answer = await fetch(`${product.campaignUrl}${sheet}`)
  return gzipSync(await answer.arrayBuffer(), { level: 9 }).length
}

function listSheets(html: string): string[] {
  const links = [...html.matchAll(/<link [^>]*>/g)].filter(([link]) => link.includes('rel="stylesheet"'))
  return links.map(([link]) => /href="([^"]+)"/.exec(link)?.[1] ?? '')
}

test('the feet of both apps say the same in the same order', async () => {
  const [site, campaign] = await Promise.all(
    [`${product.siteUrl}/`, `${product.campaignUrl}/write`].map(async (address) => (await fetch(address)).text()),
  )
  const listed = listFoot(site ?? '')
  expect(listed.length).toBeGreaterThan(8)
  expect(listFoot(campaign ?? '')).toEqual(listed)
})

/** What stands in a foot, part by part: paragraphs that begin alike, and each link with the page to which it leads. */
function listFoot(html: string): string[] {
  const [, foot = ''] = /<footer[^>]*>(.*?)<\/footer>/s.exec(html) ?? []
  return [...foot.matchAll(/<a [^>]*?href="([^"]+)"[^>]*>(.*?)<\/a>|<(ul|div)\b/gs)].map(([, address, words, part]) =>
    part === undefined
      ? `${new URL(address ?? '', product.siteUrl).pathname} ${words?.replaceAll(/\s+/g, ' ').trim()}`
      : part,
  )
}
