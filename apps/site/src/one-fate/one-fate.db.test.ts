import { tellStatus, type AmendmentCard, type AskPage, type LineageText } from '@safe-to-report/bill-tracker/reading'
import { openDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import fc from 'fast-check'
import { expect, inject, onTestFinished, test } from 'vitest'
import { findCard } from '../cards/find-card.ts'
import { buildEntries } from '../following/build-entries.ts'
import { openRecord, type ReadRecord } from '../record.ts'
import { histories, putOnRecord } from './histories.ts'

const siteUrl = 'https://site.example'

/** Everything public that tells, or draws, what became of an amendment, in one form. */
interface Told {
  words: string
  door: string | null
}

const toldOf = ({ fate, door }: Pick<AmendmentCard, 'fate' | 'door'>): Told => ({ words: fate.words, door })
/** In a list of days, what nobody knows the end of is told as what it was: debated. */
const onItsDay = (words: string): string => (/not on our record|does not say/.test(words) ? 'Debated' : words)

async function readAll(record: ReadRecord) {
  const [home, { asks }, { bills }] = await Promise.all([record.findHome(), record.listAsks(), record.listBills()])
  const askPages = await Promise.all(asks.map(({ slug }) => record.findAskPage(slug)))
  const billPages = await Promise.all(bills.map(({ slug }) => record.findBillPage(slug)))
  const amendments = billPages.flatMap((page) => page?.amendments ?? [])
  return { home, asks, askPages: askPages.filter((page) => page !== undefined), billPages, amendments }
}

async function compareAmendments(record: ReadRecord, amendments: readonly AmendmentCard[]): Promise<void> {
  const [open, found] = await Promise.all([record.findOpenPage('amendments', 1), record.findSearchPage('zebra')])
  for (const amendment of amendments) {
    const { slug, fate, door } = amendment
    const [page, card] = await Promise.all([
      record.findAmendmentPage(slug),
      findCard(record, { kind: 'amendments', slug, siteUrl }),
    ])
    expect(page?.amendment).toEqual(amendment)
    expect((await record.findVersionsPage(slug))?.amendment).toEqual(amendment)
    expect(card?.card).toMatchObject({ line: expect.stringContaining(fate.words), doors: door === null ? [] : [door] })
    expect(open?.items.find((item) => item.slug === slug)).toMatchObject({ fate: fate.key, door })
    expect(found.hits.find(({ path }) => path === `/amendments/${slug}`)?.told).toBe(fate.words)
  }
}

async function compareDays(record: ReadRecord, amendments: readonly AmendmentCard[]): Promise<void> {
  const [timeline, feed] = await Promise.all([record.findTimeline({}, 1), record.findFollowing({ of: 'everything' })])
  const entries = feed ? buildEntries(feed, siteUrl) : []
  const dated = amendments.filter(({ movedOn, decidedOn }) => movedOn !== null || decidedOn !== null)
  const onTimeline = timeline?.entries.filter(({ kind }) => kind === 'decision') ?? []
  expect(onTimeline.map(({ id }) => id).toSorted()).toEqual(dated.map(({ slug }) => `decision-${slug}`).toSorted())
  for (const { slug, fate, door } of dated) {
    const ending = `: ${onItsDay(fate.words)}`.toLowerCase()
    const entry = onTimeline.find(({ id }) => id === `decision-${slug}`)
    expect([entry?.door, entry?.title.toLowerCase().endsWith(ending)]).toEqual([door, true])
    expect(tellsInFeed(entries, slug).map((title) => title.endsWith(ending))).toEqual([true])
  }
  await compareFeeds(record, dated)
}

const tellsInFeed = (entries: ReturnType<typeof buildEntries>, slug: string): string[] =>
  entries
    .filter(({ url, title }) => url.endsWith(`/amendments/${slug}`) && title.startsWith('Bill'))
    .map(({ title }) => title.toLowerCase())

/** The feed of a bill, and of an ask, tells of an amendment what the feed of everything tells. */
async function compareFeeds(record: ReadRecord, dated: readonly AmendmentCard[]): Promise<void> {
  const [{ asks }, { bills }] = await Promise.all([record.listAsks(), record.listBills()])
  const scopes = [
    ...asks.map(({ slug }) => ({ of: 'ask' as const, slug })),
    ...bills.map(({ slug }) => ({ of: 'bill' as const, slug })),
  ]
  for (const scope of scopes) {
    const feed = await record.findFollowing(scope)
    const entries = feed ? buildEntries(feed, siteUrl) : []
    for (const { slug, fate } of dated) {
      for (const title of tellsInFeed(entries, slug)) {
        expect(title.endsWith(`: ${onItsDay(fate.words)}`.toLowerCase())).toBe(true)
      }
    }
  }
}

async function compareDivisions(record: ReadRecord, amendments: readonly AmendmentCard[]): Promise<void> {
  const bySlug = new Map(amendments.map((amendment) => [amendment.slug, toldOf(amendment)]))
  const { divisions } = await record.listDivisions()
  for (const { slug } of divisions) {
    const page = await record.findDivisionPage(slug)
    for (const amendment of page?.amendments ?? []) expect(toldOf(amendment)).toEqual(bySlug.get(amendment.slug))
  }
  // What nobody has checked decides nothing anywhere.
  const known = new Set(divisions.map(({ slug }) => slug))
  expect(amendments.filter(({ division }) => division !== null && !known.has(division))).toEqual([])
}

const doorsOfYes = { whole: 'open', part: 'ajar', instead: 'hatch' }

function compareTexts({ lineage, questions }: AskPage, amendments: readonly AmendmentCard[]): void {
  const texts = lineage.flatMap((stretch) => stretch.texts)
  for (const text of texts) {
    const carried = amendments.find(({ id }) => id === text.amendment?.id)
    expect(text.fate).toEqual(carried?.fate ?? text.fate)
    expect(text.amendment && toldOf(text.amendment)).toEqual(text.amendment && carried && toldOf(carried))
    expect(text.door).toBe(doorFor(text))
    const asked = questions.filter(({ slugs }) => slugs.includes(text.slug))
    expect(asked).toHaveLength(text.door === null ? 0 : 1)
    expect(text.askedWith === null).toBe(text.door === null || asked[0]?.slug === text.slug)
  }
}

function doorFor({ fate: { kind }, strength }: LineageText): string | null {
  if (kind === 'not-known') return null
  if (kind === 'yes') return doorsOfYes[strength]
  return kind === 'no' ? 'shut' : 'dashed'
}

/** What is told of a text beside another is what its ask's page tells. */
async function compareSides(record: ReadRecord, { ask, lineage }: AskPage): Promise<void> {
  const compared = await record.findComparePage(ask.slug)
  const shown = lineage.flatMap(({ texts }) => texts)
  expect(compared?.texts.map(({ slug, fate, door, happenedOn }) => ({ slug, fate, door, happenedOn }))).toEqual(
    shown.map(({ slug, fate, door, happenedOn }) => ({ slug, fate, door, happenedOn })),
  )
}

/** Nothing is said to be before Parliament in a bill that the same record says is not, nor the other way round. */
function compareStates({ status, lineage }: AskPage): void {
  const states = new Map(lineage.map(({ bill, state }) => [bill.slug, state.state]))
  const texts = 'texts' in status && status.state in statesNamed ? status.texts : []
  expect(texts.map(({ bill }) => states.get(bill.slug))).toEqual(texts.map(() => statesNamed[status.state]))
  const inPlay = lineage.filter(({ state }) => state.state === 'in-play')
  const waits = inPlay.some(({ texts: own }) =>
    own.some(({ fate, strength }) => fate.kind === 'open' && strength !== 'instead'),
  )
  expect(waits ? ['in-law', 'carried'] : [status.state]).toContain(status.state)
}

/** What a bill must be whose texts an ask's page names so. */
const statesNamed: Record<string, string> = {
  carried: 'in-play',
  'between-houses': 'in-play',
  replaced: 'in-play',
  announced: 'announced',
  'act-not-checked': 'passed',
}

async function compareAsks(record: ReadRecord, { home, asks, askPages }: Awaited<ReturnType<typeof readAll>>) {
  const [open, openTexts, found] = await Promise.all([
    record.findOpenPage('asks', 1),
    record.findOpenPage('texts', 1),
    record.findSearchPage('zebra'),
  ])
  expect(home && [home.lineage, home.questions, home.status]).toEqual(
    askPages[0] && [askPages[0].lineage, askPages[0].questions, askPages[0].status],
  )
  for (const page of askPages) {
    const { ask, status, questions } = page
    const { mark, sentence } = tellStatus(status)
    const doors = questions.map(({ door }) => door)
    expect(asks.find(({ id }) => id === ask.id)).toMatchObject({ doors, status })
    const card = await findCard(record, { kind: 'asks', slug: ask.slug, siteUrl })
    expect(card?.card).toMatchObject({ doors, line: expect.stringMatching(new RegExp(`^${mark}\\.`)) })
    expect(found.hits.find(({ path }) => path === `/asks/${ask.slug}`)?.told).toBe(`${mark}. ${sentence}`)
    const told = { state: status.state, sentence }
    expect(open?.items.find(({ slug }) => slug === ask.slug)).toMatchObject({ status: told })
  }
  const shown = askPages.flatMap(({ lineage }) => lineage.flatMap(({ texts }) => texts))
  for (const { slug, fate, door, happenedOn } of shown) {
    const ownWords = /not on our record/.test(fate.words) ? null : fate.words
    const told = { door, happenedOn, fate: fate.key ?? ownWords }
    expect(openTexts?.items.find((item) => item.slug === slug)).toMatchObject(told)
  }
}

test(
  'whatever happened, every public model tells the same of an amendment, a text and an ask',
  { timeout: 120_000 },
  async () => {
    const clone = await cloneDatabase(inject('clusterUrl'))
    const owner = openDatabase(clone.ownerUrl, { applicationName: 'test owner' })
    const { record, close } = openRecord(clone.urlFor('safe_site'), () => undefined)
    onTestFinished(async () => {
      await close()
      await owner.close()
      await clone.drop()
    })
    const holds = fc.assert(
      fc.asyncProperty(histories, async (history) => {
        await putOnRecord(owner.db, history)
        const read = await readAll(record)
        await compareAmendments(record, read.amendments)
        await compareDays(record, read.amendments)
        await compareDivisions(record, read.amendments)
        for (const page of read.askPages) {
          compareTexts(page, read.amendments)
          compareStates(page)
          await compareSides(record, page)
        }
        await compareAsks(record, read)
      }),
      { seed: 2024, numRuns: 25, endOnFailure: true },
    )
    await expect(holds).resolves.toBeUndefined()
  },
)
