import { expect, test } from 'vitest'
import { aCampaign, aDraft } from '../testing/builders.ts'
import { aContext, aVisit } from '../testing/requests.ts'
import type { GivenServices } from '../testing/services.ts'
import { loader as rootLoader } from '../root.tsx'
import { loader as writeLoader } from './write.tsx'
import { loader as aboutLoader } from './write-about.tsx'

function open(given: GivenServices) {
  const request = new Request('http://campaign.test/write')
  return writeLoader({
    request,
    params: {},
    context: aContext(given),
    url: new URL(request.url),
    pattern: '/:language?/write',
  })
}

test('whoever comes back in the same visit finds the postcode that they typed', async () => {
  const visit = aVisit()
  visit.begin()
  visit.keep({ letter: { draft: aDraft() }, lookUp: { typed: 'M1 1AD' } })
  const request = new Request('http://campaign.test/write')
  const context = aContext({}, visit)
  const page = await writeLoader({
    request,
    params: {},
    context,
    url: new URL(request.url),
    pattern: '/:language?/write',
  })
  expect(page).toMatchObject({ typed: 'M1 1AD', draft: { why: 'In words of my own.' } })
})

function openAbout(campaign: string, given: GivenServices) {
  const request = new Request(`http://campaign.test/es/write/about/${campaign}`)
  return aboutLoader({
    request,
    params: { language: 'es', campaign },
    context: aContext(given),
    url: new URL(request.url),
    pattern: '/:language?/write/about/:campaign',
  })
}

test('every campaign that is open is offered, by its title', async () => {
  const other = { ...aCampaign(), slug: 'another' }
  const offered = await open({ campaigns: { list: () => Promise.resolve([aCampaign(), other]) } })
  expect(offered.campaigns?.map(({ slug }) => slug)).toEqual(['data-sharing-firewall', 'another'])
  expect(offered.campaigns?.[0]?.title).toEqual(aCampaign().content.title)
})

test('the first page stands while the database is down', async () => {
  const down = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
  expect(await open({ campaigns: { list: () => Promise.reject(down) } })).toMatchObject({ campaigns: undefined })
})

test('a shared link says that one can write, and nothing of what about', async () => {
  const { shared } = await open({})
  const told = new Map(shared.map((line) => ['property' in line ? line.property : line.name, line.content]))
  expect(told.get('og:title')).toBe('Write to your MP')
  expect(told.get('og:url')).toBe('http://campaign.test/write')
  expect(told.get('og:image')).toBe('http://site.test/cards/pages/write.png')
  expect(told.get('twitter:card')).toBe('summary_large_image')
  expect(told.get('twitter:image')).toBe(told.get('og:image'))
  expect(shared.map(({ content }) => content).join(' ')).not.toMatch(/abus|immigra|victim|polic|firewall/i)
})

test.each(['/letter/a-secret', '/help', '/alerts/a-secret'])(
  'a link to %s shows the way to the first page in its language, and nothing of its own address',
  (path) => {
    const request = new Request(`http://campaign.test/es${path}`)
    const { shared } = rootLoader({
      request,
      params: { language: 'es' },
      context: aContext({}),
      url: new URL(request.url),
      pattern: '/:language?/write',
    })
    const shown = JSON.stringify(shared)
    expect(shown).toContain('http://campaign.test/es/write')
    expect(shown).toContain('http://site.test/cards/pages/write.es.png')
    expect(shown).not.toContain('secret')
  },
)

test('a letter begins for the campaign that was chosen', async () => {
  const asked: string[] = []
  const begun = await openAbout('another', {
    campaigns: {
      find: (slug) => {
        asked.push(slug)
        return Promise.resolve({ ...aCampaign(), slug })
      },
    },
  })
  expect(begun).toEqual({ campaign: 'another' })
  expect(asked).toEqual(['another'])
})

test('a campaign that is not open leads to those that are, in the same language', async () => {
  const answer = await openAbout('closed', { campaigns: { find: () => Promise.resolve(undefined) } })
  expect(answer instanceof Response && answer.headers.get('location')).toBe('/es/write')
})

test('whoever writes while a campaign is being tested is told so first', async () => {
  const offered = await open({
    campaigns: {
      list: () => Promise.resolve([aCampaign(), { ...aCampaign(), id: 'another', slug: 'another' }]),
      listTested: () => Promise.resolve(new Set([aCampaign().id])),
    },
  })
  expect(offered.campaigns?.map(({ isTest }) => isTest)).toEqual([true, false])
})

test('a campaign is offered with what to write before, each with its own', async () => {
  const vote = {
    kind: 'stage',
    day: '2026-10-13',
    isToday: false,
    isVote: true,
    house: 'Lords',
    title: 'Made Bill',
  } as const
  const offered = await open({
    campaigns: {
      list: () => Promise.resolve([aCampaign(), { ...aCampaign(), id: 'another', slug: 'another' }]),
      listDays: () => Promise.resolve(new Map([['another', vote]])),
    },
  })
  expect(offered.campaigns?.map(({ before }) => before)).toEqual([null, vote])
})
