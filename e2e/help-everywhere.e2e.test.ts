import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@safe-to-report/db'
import { installationPath } from '@safe-to-report/serving/testing'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { runProcess } from '../launch/processes.ts'
import { explore, openExplorer } from './support/bounds/explore.ts'
import { fillRoute, listCampaignRoutes, listSiteRoutes } from './support/bounds/list-routes.ts'
import { startProduct, type Product } from './support/product.ts'

let product: Product

beforeAll(async () => {
  product = await startProduct({
    moreEnv: (name) => ({
      INSTALLATION_FILE: installationPath,
      ...(name === 'campaign' && { TRUSTED_PROXY_HOPS: '1' }),
    }),
  })
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
  embed: { slug: 'data-sharing-firewall' },
  bills: { slug: 'domestic-abuse-bill' },
  explained: { slug: 'what-a-firewall-is' },
  timeline: { filters: '2021' },
}

/** All that links lead to is read by `crawl-site`. */
test('one page of each route of the site begins with what this is and where help is, those that are not there too', async () => {
  const seen: Record<string, boolean> = {}
  for (const route of listSiteRoutes().filter((each) => !tooSmall.includes(each))) {
    const texts = known[route.split('/')[1] ?? ''] ?? {}
    for (const path of new Set([fillRoute(route, texts), fillRoute(route, {})])) {
      const answer = await fetch(product.siteUrl + path)
      if (isPage(answer)) seen[path] = line.test(await answer.text())
    }
  }
  expect(Object.keys(seen).length).toBeGreaterThan(30)
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

test('and pages that cannot be made, since the record cannot be read', async () => {
  const owner = openDatabase(product.database.ownerUrl, { applicationName: 'test' })
  await owner.pool.query('alter view record.published_members rename to gone')
  await owner.pool.query('alter table letters.campaigns rename to gone')
  for (const address of [`${product.siteUrl}/members/1`, `${product.campaignUrl}/write/about/x`]) {
    const answer = await fetch(address)
    expect(answer.status, address).toBeGreaterThanOrEqual(500)
    expect(await answer.text(), address).toMatch(line)
  }
  await owner.pool.query('alter view record.gone rename to published_members')
  await owner.pool.query('alter table letters.gone rename to campaigns')
  await owner.close()
})

test('both apps say who runs this, who is the controller, and where to complain, in every language', async () => {
  const addresses = [
    ...['/about', '/privacy-and-safety'].map((path) => product.siteUrl + path),
    ...['', '/es', '/pt', '/cy'].flatMap((prefix) =>
      [`${prefix}/about`, `${prefix}/privacy`].map((path) => product.campaignUrl + path),
    ),
  ]
  for (const address of addresses) {
    const html = await (await fetch(address)).text()
    for (const told of [
      'One Member',
      '2 Example Road',
      'data@coalition.example',
      'ZA000000',
      'https://ico.org.uk/make-a-complaint/',
    ])
      expect(html, address).toContain(told)
    expect(html, address).toMatch(/href="[^"]*\/about"/)
  }
  for (const origin of [product.siteUrl, product.campaignUrl]) {
    const html = await (await fetch(`${origin}/about`)).text()
    for (const told of [
      'A Coalition',
      'Another Member',
      'hello@coalition.example',
      'corrections@coalition.example',
      '1 Example Road',
    ])
      expect(html).toContain(told)
    expect(html).not.toContain('trial installation')
  }
})

test.each(['site', 'campaign'])(
  'the %s does not start without the file, and names it among all that is missing',
  async (name) => {
    const env = { INSTALLATION_FILE: '', DATABASE_URL: '', SITE_URL: '', CAMPAIGN_URL: '' }
    const logFolder = mkdtempSync(join(tmpdir(), 'safe-to-report-unnamed-'))
    onTestFinished(() => rmSync(logFolder, { recursive: true }))
    const starting = runProcess({ name, env, logFolder }, () => undefined)
    await expect(starting).rejects.toThrow(/DATABASE_URL: is missing.*INSTALLATION_FILE: is missing/s)
  },
)
