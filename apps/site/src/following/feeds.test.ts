import { tellChangedPage, type Following } from '@safe-to-report/bill-tracker/reading'
import type { RecordChange } from '@safe-to-report/bill-tracker/words'
import Parser from 'rss-parser'
import { expect, test } from 'vitest'
import { aFate } from '../words/a-fate.ts'
import { z } from 'zod'
import { buildEntries } from './build-entries.ts'
import { buildAtom, buildJsonFeed } from './build-feed.ts'

const heading = {
  title: 'Bills & <asks>',
  url: 'https://site.example/asks/one',
  feedUrl: 'https://site.example/asks/one/feed',
}

const shownOn = { page: 'amendment', slug: 'domestic-abuse-bill-lords-report-67' } as const

const following: Following = {
  name: 'One',
  tags: [],
  looks: new Map(),
  happenings: [
    {
      what: 'amendment',
      subjectId: 'a',
      day: '2021-03-15',
      shownOn,
      slug: shownOn.slug,
      kind: 'amendment',
      number: '67',
      fate: aFate('agreed-on-division'),
      isDecided: true,
      plainSummary: 'Data & <b>safety</b> ]]>',
      house: 'Lords',
      stageName: 'Report stage',
      bill: 'Domestic Abuse Bill',
    },
    {
      what: 'campaign-event',
      subjectId: 'e',
      day: '2018-12-18',
      shownOn: { page: 'evidence' },
      slug: 'x',
      title: 'An event',
      summary: null,
    },
  ],
  changed: [
    {
      at: new Date('2026-01-02T03:04:05.678Z'),
      shownOn,
      name: 'Amendment 67, Domestic Abuse Bill',
      changes: [aChange({})],
      undone: [],
    },
  ],
}

function aChange(given: Partial<RecordChange>): RecordChange {
  return {
    id: 1,
    at: new Date('2026-01-02T03:04:05.678Z'),
    origin: 'staff',
    subjectKind: 'amendment',
    subjectId: 'a',
    field: 'note',
    before: null,
    after: 'A note',
    why: 'Hansard says so',
    sourceUrl: null,
    quote: null,
    setId: null,
    undoes: false,
    ...given,
  }
}

test('another library reads the Atom feed back: titles, words, links and days as they were', async () => {
  const feed = await new Parser().parseString(buildAtom(heading, buildEntries(following, 'https://site.example')))
  expect(feed.title).toBe('Bills & <asks>')
  expect(feed.link).toBe(heading.url)
  expect(feed.feedUrl).toBe(`${heading.feedUrl}.atom`)
  expect(feed.items.map(({ title, link, isoDate }) => [title, link, isoDate])).toEqual([
    [
      'Amendment 67, Domestic Abuse Bill: Note: “A note”, before nothing. Why: Hansard says so',
      `https://site.example/amendments/${shownOn.slug}`,
      '2026-01-02T03:04:05.678Z',
    ],
    [
      'Domestic Abuse Bill, Amendment 67: Agreed on a vote',
      `https://site.example/amendments/${shownOn.slug}`,
      '2021-03-15T12:00:00.000Z',
    ],
    ['An event', 'https://site.example/evidence', '2018-12-18T12:00:00.000Z'],
  ])
  expect(feed.items[1]?.content).toContain('Data & <b>safety</b> ]]>')
})

test('an entry keeps its id wherever the site moves, and no two share one', () => {
  const here = buildEntries(following, 'https://site.example').map(({ id }) => id)
  const there = buildEntries(following, 'https://elsewhere.example').map(({ id }) => id)
  expect(there).toEqual(here)
  expect(new Set(here).size).toBe(here.length)
  expect(here[1]).toBe('urn:uuid:dcb51859-f959-5660-97bc-7f0a0f9310fe')
})

test('the same record gives the same bytes, and the feed is as new as its newest entry', () => {
  const build = (): string => buildAtom(heading, buildEntries(following, 'https://site.example'))
  expect(build()).toBe(build())
  expect(build()).toContain('<updated>2026-01-02T03:04:05.678Z</updated>')
})

/** What jsonfeed.org/version/1.1 asks of a feed. */
const jsonFeed = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  items: z.array(
    z.object({
      id: z.string(),
      url: z.url(),
      title: z.string(),
      content_text: z.string(),
      date_published: z.iso.datetime(),
    }),
  ),
})

test('the JSON Feed says what the Atom feed says', () => {
  const entries = buildEntries(following, 'https://site.example')
  const feed = jsonFeed.parse(JSON.parse(buildJsonFeed(heading, entries)))
  expect(feed.feed_url).toBe(`${heading.feedUrl}.json`)
  expect(feed.items.map(({ id, title, url }) => ({ id, title, url }))).toEqual(
    entries.map(({ id, title, url }) => ({ id, title, url })),
  )
})

test('a bill that came with many amendments is one entry that counts them', () => {
  const arrivals = Array.from({ length: 40 }, (_, at) =>
    aChange({ field: '*', subjectId: `a${at}`, after: {}, why: null }),
  )
  const told = tellChangedPage({
    at: new Date(0),
    shownOn: { page: 'bill', slug: 'b' },
    name: 'A Bill',
    changes: arrivals,
    undone: [],
  })
  expect(told.title).toBe('A Bill: 40 amendments put on the record')
})

test('many changes of one page are told up to a dozen, and counted', () => {
  const changes = Array.from({ length: 20 }, (_, at) => aChange({ field: `field${at}`, why: null }))
  const told = tellChangedPage({ at: new Date(0), shownOn, name: 'Amendment 67', changes, undone: [] })
  expect(told.title).toBe('Amendment 67: 20 changes on the record')
  expect(told.words.split('\n')).toHaveLength(13)
  expect(told.words).toContain('And 8 more, on the page.')
})

test('an entry says who has looked at it, where that was one person alone, and names nobody', () => {
  const at = new Date('2026-11-30T14:05:00Z')
  const until = new Date('2026-12-01T14:05:00Z')
  const looks = new Map([
    ['a', { manner: 'hurry', at, until } as const],
    ['e', { manner: 'one', at, until: null } as const],
  ])
  const said = buildEntries({ ...following, looks }, 'https://site.example').map(({ words }) =>
    words.split('\n').at(-1),
  )
  const hurried =
    'Published in a hurry on 30 November 2026 at 14:05; a second person looks by 14:05 on 1 December 2026.'
  expect(said).toEqual([hurried, hurried, 'One person has checked this so far.'])
})
