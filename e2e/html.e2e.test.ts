import { gzipSync } from 'node:zlib'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enoughOfChoices, findKindOfChoices } from './support/of-choices.ts'
import { startProduct, type Product } from './support/product.ts'
import { putMadeProceedings } from './support/put-made-proceedings.ts'

let product: Product

beforeAll(async () => {
  product = await startProduct({ without: ['worker'] })
  await putMadeProceedings(product.database)
})

afterAll(async () => {
  await product.stop()
})

/** The standard, without matters of spelling: void elements, capitals in attributes, a submit button that does not say so. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'attr-quotes': 'off',
    'attr-case': 'off',
    'no-implicit-button-type': 'off',
  },
})

interface Read {
  address: string
  html: string
}

/** Every page of one app that links lead to from these addresses; of those made for each choice of a reader, enough of a kind. */
async function readAll(origin: string, starts: readonly string[]): Promise<Read[]> {
  const waiting = starts.map((path) => `${origin}${path}`)
  const seen = new Set(waiting)
  const pages: Read[] = []
  const ofKind = new Map<string, number>()
  for (const address of waiting) {
    const kind = findKindOfChoices(new URL(address).pathname)
    if (kind !== undefined && countUp(ofKind, kind) > enoughOfChoices) continue
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

function countUp(counts: Map<string, number>, key: string): number {
  const count = (counts.get(key) ?? 0) + 1
  counts.set(key, count)
  return count
}

async function findFaults(pages: readonly Read[]): Promise<string[]> {
  const faults = new Set<string>()
  for (const { address, html } of pages) {
    const report = await validator.validateString(html)
    for (const message of report.results.flatMap(({ messages }) => messages)) {
      faults.add(`${new URL(address).pathname} ${message.ruleId}: ${message.message}`)
    }
  }
  return [...faults]
}

test('every page of the site is valid HTML', async () => {
  const pages = await readAll(product.siteUrl, ['/', '/nothing-here', '/bills', '/asks', '/explained', '/glossary'])
  expect(pages.length).toBeGreaterThan(110)
  expect(await findFaults(pages)).toEqual([])
})

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
  const loaded = new Set(supporters.map(({ html }) => listSheets(html).join(' ')))
  expect([...loaded]).toEqual([expect.stringMatching(/^\/assets\/look-[\w-]+\.css$/)])
  const sheet = await fetch(`${product.campaignUrl}${[...loaded].join()}`)
  expect(gzipSync(await sheet.arrayBuffer(), { level: 9 }).length).toBeLessThanOrEqual(6_000)
})

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
