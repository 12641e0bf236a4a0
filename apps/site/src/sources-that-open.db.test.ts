import { cloneDatabase } from '@safe-to-report/db/testing'
import { afterAll, expect, inject, test } from 'vitest'
import { openRecord } from './record.ts'
import { beatPlace, beatPlaces, citeHome, evidenceOfHome } from './words/cite-home.ts'
import * as cite from './words/cited-places.ts'
import { numberSources, type CitedPlace } from './words/number-sources.ts'

const database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
const { record, close } = openRecord(database.urlFor('safe_site'), () => undefined)

afterAll(async () => {
  await close()
  await database.drop()
})

type Page = [path: string, places: CitedPlace[]]

async function listFronts(): Promise<Page[]> {
  const [home, evidence, data] = await Promise.all([
    record.findHome(),
    record.findEvidencePage(),
    record.findDataPage(),
  ])
  if (!home) throw new Error('no home')
  return [
    ['/', citeHome(home)],
    [
      '/evidence',
      [
        ...cite.citeFacts(evidence.evidence),
        ...cite.citeViews(evidence.positions),
        ...cite.citeEvents(evidence.events),
      ],
    ],
    ['/about/data', [{ id: 'record', of: 'the record', sources: data.sources }]],
  ]
}

async function listAsks(): Promise<Page[]> {
  const { asks } = await record.listAsks()
  return Promise.all(
    asks.map(async ({ slug }): Promise<Page> => {
      const page = await record.findAskPage(slug)
      if (!page) throw new Error(slug)
      const { ask, lineage, positions, events } = page
      const shown = [...cite.citeLineage(lineage), ...cite.citeViews(positions), ...cite.citeEvents(events)]
      return [`/asks/${slug}`, [...cite.citeAsk(ask), ...shown]]
    }),
  )
}

async function listBills(): Promise<Page[]> {
  const { bills } = await record.listBills()
  return Promise.all(
    bills.map(async ({ slug }): Promise<Page> => {
      const page = await record.findBillPage(slug)
      if (!page) throw new Error(slug)
      const own = { id: 'bill', of: slug, sources: page.sources }
      return [`/bills/${slug}`, [own, ...cite.citeStages(page.stages), ...cite.citeAmendments(page.amendments)]]
    }),
  )
}

async function listTimeline(): Promise<Page[]> {
  const pages: Page[] = []
  for (let number = 1; ; number += 1) {
    const page = await record.findTimeline({}, number)
    if (!page) return pages
    pages.push([`/timeline, page ${number}`, cite.citeEntries(page.entries)])
  }
}

// To print the table: npx vitest run --project db --reporter verbose apps/site/src/sources-that-open.db.test.ts
test('on each page at most one source in twenty cannot be opened', async ({ annotate }) => {
  const pages = (await Promise.all([listFronts(), listAsks(), listBills(), listTimeline()])).flat()
  const counts = pages.map(([path, places]) => {
    const { list } = numberSources(places)
    const shut = list.filter(({ source }) => source.url === null && source.inPrint === null)
    return { path, sources: list.length, shut: shut.length }
  })
  const rows = counts.map(({ path, sources, shut }) => `| ${path} | ${sources - shut} of ${sources} |`)
  await annotate(['| page | sources that open |', '| --- | --- |', ...rows].join('\n'))
  expect(counts.find(({ path }) => path === '/')?.sources).toBeGreaterThan(4)
  expect(counts.filter(({ sources, shut }) => shut > sources / 20)).toEqual([])
})

test('what a page of the timeline tells has a number beside it', async () => {
  const pages = await listTimeline()
  expect(pages.length).toBeGreaterThan(1)
  expect(pages.flatMap(([, places]) => places).filter(({ sources }) => sources.length === 0)).toEqual([])
})

test('each beat of the front page’s drawing, and each of its figures, has a source that opens', async () => {
  const home = await record.findHome()
  if (!home) throw new Error('no home')
  const places = citeHome(home)
  const beats = (['today', 'firewall'] as const).flatMap((lane) => beatPlaces[lane].map((_, at) => beatPlace(lane, at)))
  const named = [...beats, `fact-${evidenceOfHome.forces}`, `fact-${evidenceOfHome.beyond}`]
  expect(new Set(places.map(({ id }) => id)).size).toBe(places.length)
  const open = places.filter(({ sources }) => sources.some(({ url }) => url !== null)).map(({ id }) => id)
  expect(named.filter((id) => !open.includes(id))).toEqual([])
})
