import { afterAll, beforeAll, expect, test } from 'vitest'
import { explore, openExplorer } from './support/bounds/explore.ts'
import { fillRoute, listCampaignRoutes, listSiteRoutes } from './support/bounds/list-routes.ts'
import { startProduct, type Product } from './support/product.ts'

let product: Product

beforeAll(async () => {
  product = await startProduct({ moreEnv: (name) => (name === 'campaign' ? { TRUSTED_PROXY_HOPS: '1' } : {}) })
})

afterAll(async () => {
  await product.stop()
})

const line = /class="help-line"[^]*999[^]*href="[^"]*\/help"/

/** The card stands small in other people's pages, and its links lead here. */
const tooSmall = ['/embed/asks/:slug']

const isPage = (answer: Response): boolean => answer.headers.get('content-type')?.startsWith('text/html') ?? false

/** Slugs that are on the record, by the folder of the route; every other parameter leads to a page that says that nothing is there. */
const known: Record<string, Record<string, string>> = {
  asks: { slug: 'data-sharing-firewall' },
  bills: { slug: 'domestic-abuse-bill' },
  explained: { slug: 'what-a-firewall-is' },
  timeline: { filters: '2021' },
}

test('every page of the site begins with what this is and where help is, those that are not there too', async () => {
  const seen: Record<string, boolean> = {}
  for (const route of listSiteRoutes().filter((each) => !tooSmall.includes(each))) {
    const texts = known[route.split('/')[1] ?? ''] ?? {}
    for (const path of new Set([fillRoute(route, texts), fillRoute(route, {})])) {
      const answer = await fetch(product.siteUrl + path)
      if (isPage(answer)) seen[path] = line.test(await answer.text())
    }
  }
  expect(Object.keys(seen).length).toBeGreaterThan(20)
  expect(Object.entries(seen).filter(([, has]) => !has)).toEqual([])
})

const inOtherWords = {
  '': 'takes no reports',
  '/es': 'No recibe denuncias',
  '/pt': 'Não recebe denúncias',
  '/cy': 'Nid yw’n derbyn adroddiadau',
}

test('every page of the campaign that needs no sign-in does, in its language', async () => {
  const explorer = await openExplorer(product)
  explorer.signOut()
  const { addresses } = await explore(product, explorer)
  explorer.signOut()
  const without: string[] = []
  let pages = 0
  for (const route of listCampaignRoutes()) {
    const isInLanguages = route.startsWith('/:language?')
    for (const [prefix, words] of Object.entries(inOtherWords)) {
      if (prefix !== '' && !isInLanguages) continue
      const path = `${prefix}${(addresses.get(route) ?? fillRoute(route, {})).replace(/^\/(es|pt|cy)(?=\/|$)/, '')}`
      const answer = await explorer.ask(path)
      if (answer.status >= 300 && answer.status < 400) continue
      const html = await answer.text()
      if (!isPage(answer)) continue
      pages += 1
      if (!line.test(html) || !html.includes(words)) without.push(path)
    }
  }
  await explorer.close()
  expect(pages).toBeGreaterThan(50)
  expect(without).toEqual([])
})

test('so do refusals: of a post from elsewhere, of a form that cannot be read, of what is no page at all', async () => {
  const foreign = { method: 'POST', headers: { origin: 'https://evil.example' }, body: new URLSearchParams({ a: 'b' }) }
  const unreadable = {
    method: 'POST',
    headers: { origin: product.campaignUrl, 'content-type': 'application/json' },
    body: '{}',
  }
  for (const [init, status] of [
    [foreign, 403],
    [unreadable, 400],
  ] as const) {
    const answer = await fetch(`${product.campaignUrl}/cy/write/mp`, init)
    expect(answer.status).toBe(status)
    expect(await answer.text()).toMatch(/help-line[^]*Nid yw’n derbyn adroddiadau/)
  }
  for (const origin of [product.siteUrl, product.campaignUrl]) {
    const plain = await fetch(origin, { method: 'DELETE' })
    expect(await plain.text()).toMatch(/takes no reports[^]*999[^]*\/help/)
  }
})
