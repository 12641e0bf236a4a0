import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openCuttableLine, type CuttableLine } from './support/bounds/cuttable-line.ts'
import { explore, type Explored, type Explorer, openExplorer, toBody } from './support/bounds/explore.ts'
import { fillRoute, listCampaignRoutes, listSiteRoutes } from './support/bounds/list-routes.ts'
import { listLongFields, listLongPaths } from './support/bounds/long-fields.ts'
import { spend } from './support/bounds/processor-time.ts'
import { startProduct, type Product } from './support/product.ts'

/** Of processor time, for anything that anybody may send. */
const mostMs = 100

let line: CuttableLine
let product: Product
let explorer: Explorer
let explored: Explored

beforeAll(async () => {
  line = await openCuttableLine(inject('clusterUrl'))
  product = await startProduct({
    moreEnv: (name, database) => {
      if (name === 'site') return { DATABASE_URL: line.through(database.urlFor('safe_site')) }
      if (name !== 'campaign') return {}
      return { DATABASE_URL: line.through(database.urlFor('safe_campaign')), TRUSTED_PROXY_HOPS: '1' }
    },
  })
  explorer = await openExplorer(product)
  explored = await explore(product, explorer)
})

afterAll(async () => {
  await explorer.close()
  await product.stop()
})

/** Nothing leads to these: they answer to what has to happen first, or to nothing. */
const unlinked = [
  '/:language?/write/about/:campaign',
  '/:language?/write/mp/here',
  '/:language?/write/mp/source',
  '/:language?/write/mp/on/:page',
  '/:language?/letters/:token',
  '/:language?/write/already',
  '/:language?/alerts/:token',
  '/staff/sign-in/ended',
  '/staff/bills/new/:id',
  '/staff/proposals',
  '/staff/proposals/:id',
  '/staff/sets/:id',
  '/staff/divisions/:id/choice',
  '/staff/found/:id',
  '/staff/found/:id/text',
  '/*',
]

test('every route of the campaign is found by following links, forms and mails', async () => {
  expect(listCampaignRoutes().filter((route) => !explored.addresses.has(route))).toEqual(unlinked)
  for (const route of unlinked)
    expect((await explorer.ask(fillRoute(route, { token: 't'.repeat(43) }))).status).toBeLessThan(500)
  expect(explored.forms.length).toBeGreaterThan(25)
})

/** What is wrong with the answers: a fault of ours, or that they cost too much. */
async function weigh(
  pid: () => number | undefined,
  ask: () => Promise<Response[]>,
  tries = 4,
): Promise<{ fault: string }> {
  let worst = 0
  const { ms, isTooMuch } = await spend(pid, { mostMs, tries }, async () => {
    const answers = await ask()
    await Promise.all(answers.map((answer) => answer.text()))
    worst = Math.max(...answers.map(({ status }) => status))
  })
  if (isTooMuch) return { fault: `${ms} ms` }
  return { fault: worst >= 500 ? String(worst) : '' }
}

test('whatever a field of a form holds, its answer takes no longer than a moment', async () => {
  const faults: string[] = []
  for (const { route, form, name } of listFields()) {
    await explorer.signIn()
    const [pressed] = form.fields.filter(({ isButton }) => isButton).toReversed()
    const posts = listLongFields(route).map(({ of, text }) => ({
      of: `${of} in ${name} of ${route}`,
      body: toBody(form, { button: pressed, fill: (field) => (field.name === name ? text : field.value) }),
    }))
    // All at once; one by one, and more than once, only where all together are too much for one.
    const all = await weigh(
      product.campaign.pid,
      () => Promise.all(posts.map(({ body }) => explorer.post(form.path, body))),
      1,
    )
    if (!all.fault) continue
    for (const { of, body } of posts) {
      const { fault } = await weigh(product.campaign.pid, async () => [await explorer.post(form.path, body)])
      if (fault) faults.push(`${of}: ${fault}`)
    }
  }
  expect(faults).toEqual([])
}, 900_000)

/** Every field of every form once, in the first of its route that has it. */
function listFields(): (Explored['forms'][number] & { name: string })[] {
  const fields = explored.forms.flatMap(({ route, form }) =>
    kindsOf(form.fields.filter(({ isButton }) => !isButton).map(({ name }) => name)).map((name) => ({
      route,
      form,
      name,
    })),
  )
  return [...new Map(fields.toReversed().map((field) => [`${field.route} ${field.name}`, field])).values()]
}

/** One of fields that differ by a number or a language alone. */
function kindsOf(names: readonly string[]): string[] {
  const kind = (name: string): string => name.replaceAll(/\d+/g, 'n').replace(/\.(?:cy|es|pt)$/, '.en')
  return [...new Map(names.map((name) => [kind(name), name])).values()]
}

test('whatever stands in an address, its answer takes no longer than a moment', async () => {
  const faults: string[] = []
  const campaign = listCampaignRoutes().map((route) => ({
    route,
    origin: product.campaignUrl,
    pid: product.campaign.pid,
  }))
  const site = listSiteRoutes().map((route) => ({ route, origin: product.siteUrl, pid: product.site.pid }))
  await explorer.signIn()
  for (const { route, origin, pid } of [...campaign, ...site]) {
    for (const { of, text } of listLongPaths()) {
      const names = [...route.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
      const path = fillRoute(route, Object.fromEntries(names.map((name) => [name, text])))
      const address = names.length > 0 ? path : `${path}?q=${text}&url=${text}&ask=${text}`
      const { fault } = await weigh(pid, async () => [await explorer.ask(address, {}, origin)])
      if (fault) faults.push(`${of} in ${origin === product.siteUrl ? 'the site’s ' : ''}${route}: ${fault}`)
    }
  }
  expect(faults).toEqual([])
})

test('whatever stands in a header, its answer takes no longer than a moment', async () => {
  const faults: string[] = []
  const places = [
    { origin: product.campaignUrl, pid: product.campaign.pid },
    { origin: product.siteUrl, pid: product.site.pid },
  ]
  const names = ['accept-encoding', 'accept-language', 'cookie', 'if-none-match', 'x-forwarded-for', 'referer', 'range']
  const runs = [' ', 'a', '0', ',', ';', '=', '"', ':', ', ', 'W/"a",']
  const headers = names.flatMap((name) => runs.map((run) => ({ name, run })))
  for (const { origin, pid, name, run } of places.flatMap((place) =>
    headers.map((header) => ({ ...place, ...header })),
  )) {
    const value = `x${run.repeat(Math.floor(14_000 / run.length))}sx`
    const { fault } = await weigh(pid, async () => [
      await explorer.ask('/leave', { headers: { [name]: value } }, origin),
    ])
    if (fault) faults.push(`${JSON.stringify(run)} in ${name}: ${fault}`)
  }
  expect(faults).toEqual([])
})

test('nothing but our own log came out of any process, and no secret of a page', async () => {
  const secret = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url')
  for (const origin of [product.campaignUrl, product.siteUrl]) {
    for (const path of [
      '/letter',
      '/letters',
      '/es/letter',
      '/confirm',
      '/alerts',
      '/alerts/stop',
      '/staff/sign-in',
      '/asks',
      '',
    ]) {
      for (const end of ['%', '%zz', '%C3', '%00', '%2F', '%', '/%ff', '?%', '', '.data', '%0a']) {
        const answer = await explorer.ask(`${path}/${secret}${end}`, {}, origin)
        expect({ path, end, status: answer.status }).toSatisfy(({ status }) => status < 500)
      }
    }
  }
  // A form that a page does not take, or that lacks all that it asks for: refused, and no failure.
  for (const route of listCampaignRoutes()) {
    await explorer.signIn()
    const { status } = await explorer.post(fillRoute(route, { token: secret }), 'some=thing')
    expect({ route, status }).toSatisfy((answer) => answer.status < 500)
  }
  const lines = product
    .readLogs()
    .split('\n')
    .filter((each) => each !== '')
  expect(lines.filter((each) => !each.startsWith('{'))).toEqual([])
  for (const each of lines) expect(JSON.parse(each)).toMatchObject({ process: expect.any(String) })
  expect(lines.join('\n')).not.toMatch(/[\w-]{43}/)
})

const words = 'Qwertzuiop'

test('while the database is away every address says so, and gives back what was typed', async () => {
  await explorer.signIn()
  line.cut()
  const faults: string[] = []
  const note = (what: string, status: number): void => {
    if (status >= 500 && status !== 503) faults.push(`${what}: ${status}`)
  }
  for (const [route, path] of explored.addresses) note(`GET ${route}`, (await explorer.ask(path)).status)
  for (const route of listSiteRoutes()) {
    note(`GET the site’s ${route}`, (await explorer.ask(fillRoute(route, {}), {}, product.siteUrl)).status)
  }
  for (const { route, form } of explored.forms) {
    const [pressed] = form.fields.filter(({ isButton }) => isButton).toReversed()
    const typed = form.fields.find(
      ({ name, isButton }) => !isButton && typedFields.includes(name) && route !== '/staff/sign-in',
    )
    const body = toBody(form, { button: pressed, fill: (field) => (field === typed ? words : field.value) })
    const answer = await explorer.post(form.path, body)
    const html = await followOn(answer, body)
    note(`POST ${route} ${form.fields.map(({ name }) => name).join()}`, answer.status)
    if (typed && answer.status === 503 && !html.includes(words)) faults.push(`POST ${route} loses ${typed.name}`)
  }
  expect(faults).toEqual([])
})

/** What people type that would be a pity to lose. */
const typedFields = [
  'why',
  'ownWords',
  'name',
  'addressLine',
  'email',
  'postcode',
  'plainSummary',
  'words',
  'title',
  'quote',
  'title.en',
]

/** The page that a form is sent on to with all that it holds. */
async function followOn(answer: Response, body: string): Promise<string> {
  const to = answer.headers.get('location')
  return answer.status === 307 && to !== null ? (await explorer.post(to, body)).text() : answer.text()
}
