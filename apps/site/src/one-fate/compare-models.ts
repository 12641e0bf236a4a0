import {
  tellBillState,
  tellHappening,
  tellStatus,
  type AmendmentCard,
  type AskPage,
  type BillPage,
  type Following,
  type LineageText,
} from '@safe-to-report/bill-tracker/reading'
import { expect } from 'vitest'
import { findCard } from '../cards/find-card.ts'
import type { ReadRecord } from '../record.ts'

const siteUrl = 'https://site.example'

/**
 * Reads all that is public about amendments, texts, asks and bills, and holds it to tell the same of each. `word`: one that search
 * finds the ask by, and whatever else holds it.
 */
export async function expectOneFate(record: ReadRecord, word: string): Promise<void> {
  const read = await readAll(record)
  for (const page of read.askPages) {
    compareTexts(page, read.amendments)
    compareStates(page)
  }
  await Promise.all([
    compareAmendments(record, read.amendments, word),
    compareDays(record, read),
    compareDivisions(record, read.amendments),
    ...read.askPages.map((page) => compareSides(record, page)),
    compareAsks(record, read, word),
    compareBills(record, read, word),
  ])
}

/** Everything public that tells, or draws, what became of an amendment, in one form. */
interface Told {
  words: string
  door: string | null
}

const toldOf = ({ fate, door }: Pick<AmendmentCard, 'fate' | 'door'>): Told => ({ words: fate.words, door })
/** In a list of days, what nobody knows the end of is told as what it was: debated. */
const onItsDay = (words: string): string => (/not on our record|does not say/.test(words) ? 'Debated' : words)

type Read = Awaited<ReturnType<typeof readAll>>

async function readAll(record: ReadRecord) {
  const [home, { asks }, { bills }] = await Promise.all([record.findHome(), record.listAsks(), record.listBills()])
  const askPages = await Promise.all(asks.map(({ slug }) => record.findAskPage(slug)))
  const billPages = await Promise.all(bills.map(({ slug }) => record.findBillPage(slug)))
  const amendments = billPages.flatMap((page) => page?.amendments ?? [])
  return {
    home,
    asks,
    bills,
    askPages: askPages.filter((page) => page !== undefined),
    billPages: billPages.filter((page) => page !== undefined),
    amendments,
  }
}

async function compareAmendments(
  record: ReadRecord,
  amendments: readonly AmendmentCard[],
  word: string,
): Promise<void> {
  const [open, found] = await Promise.all([record.findOpenPage('amendments', 1), record.findSearchPage(word)])
  const compareOne = async (amendment: AmendmentCard): Promise<void> => {
    const { slug, fate, door } = amendment
    const [page, versions, card] = await Promise.all([
      record.findAmendmentPage(slug),
      record.findVersionsPage(slug),
      findCard(record, { kind: 'amendments', slug, siteUrl }),
    ])
    expect(page?.amendment).toEqual(amendment)
    expect(versions?.amendment).toEqual(amendment)
    expect(card?.card).toMatchObject({ line: expect.stringContaining(fate.words), doors: door === null ? [] : [door] })
    expect(open?.items.find((item) => item.slug === slug)).toMatchObject({ fate: fate.key, door })
    const hits = found.hits.filter(({ path }) => path === `/amendments/${slug}`)
    expect(hits.map(({ told }) => told)).toEqual(hits.map(() => fate.words))
    expect(hits.length).toBeGreaterThanOrEqual(amendment.plainSummary?.toLowerCase().includes(word) ? 1 : 0)
  }
  await Promise.all(amendments.map(compareOne))
}

async function compareDays(record: ReadRecord, { amendments, askPages }: Read): Promise<void> {
  const [timeline, feed] = await Promise.all([record.findTimeline({}, 1), record.findFollowing({ of: 'everything' })])
  const dated = amendments.filter(({ movedOn, decidedOn }) => movedOn !== null || decidedOn !== null)
  const carrying = askPages.flatMap(({ lineage }) =>
    lineage.flatMap(({ texts }) => texts.map((text) => text.amendment?.id)),
  )
  const toldByDate = dated.filter(({ id, plainSummary }) => plainSummary !== null || carrying.includes(id))
  const onTimeline = timeline?.entries.filter(({ kind }) => kind === 'decision') ?? []
  expect(onTimeline.map(({ id }) => id).toSorted()).toEqual(toldByDate.map(({ slug }) => `decision-${slug}`).toSorted())
  for (const amendment of dated) {
    const entry = onTimeline.find(({ id }) => id === `decision-${amendment.slug}`)
    if (entry) expect([entry.door, endsAs(entry.title, amendment)]).toEqual([amendment.door, true])
    expect(tellsInFeed(feed, amendment).map((title) => endsAs(title, amendment))).toEqual([true])
  }
  await compareFeeds(record, dated)
}

function endsAs(title: string, { fate }: AmendmentCard): boolean {
  return title.toLowerCase().endsWith(`: ${onItsDay(fate.words)}`.toLowerCase())
}

function tellsInFeed(feed: Following | undefined, { slug }: AmendmentCard): string[] {
  const happened = feed?.happenings.filter((one) => one.what === 'amendment' && one.slug === slug) ?? []
  return happened.map((one) => tellHappening(one).title)
}

/** The feed of a bill, and of an ask, tells of an amendment what the feed of everything tells. */
async function compareFeeds(record: ReadRecord, dated: readonly AmendmentCard[]): Promise<void> {
  const [{ asks }, { bills }] = await Promise.all([record.listAsks(), record.listBills()])
  const scopes = [
    ...asks.map(({ slug }) => ({ of: 'ask' as const, slug })),
    ...bills.map(({ slug }) => ({ of: 'bill' as const, slug })),
  ]
  for (const scope of scopes) {
    const feed = await record.findFollowing(scope)
    for (const amendment of dated) {
      for (const title of tellsInFeed(feed, amendment)) expect([title, endsAs(title, amendment)]).toEqual([title, true])
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

async function compareAsks(record: ReadRecord, { home, asks, askPages }: Read, word: string): Promise<void> {
  const [open, openTexts, found] = await Promise.all([
    record.findOpenPage('asks', 1),
    record.findOpenPage('texts', 1),
    record.findSearchPage(word),
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
    expect(card?.card).toMatchObject({ doors })
    expect(card?.card.line.startsWith(`${mark}.`)).toBe(true)
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

/** Where a bill stands, and on which days it sits. */
async function compareBills(
  record: ReadRecord,
  { home, bills, billPages, askPages }: Read,
  word: string,
): Promise<void> {
  const [open, found] = await Promise.all([record.findOpenPage('bills', 1), record.findSearchPage(word)])
  for (const page of billPages) {
    const { slug, state, outcome } = page.bill
    const told = tellBillState(state)
    const card = await findCard(record, { kind: 'bills', slug, siteUrl })
    expect(card?.card.line).toBe(`Its way through both Houses, with its amendments: ${told}.`)
    expect(bills.find((one) => one.slug === slug)).toMatchObject({ state, outcome })
    if (home) expect(home.bills.find((one) => one.slug === slug)).toMatchObject({ state, outcome })
    expect(open?.items.find((item) => item.slug === slug)).toMatchObject({ state: state.state, outcome })
    const hits = found.hits.filter(({ path }) => path === `/bills/${slug}`)
    expect(hits.map((hit) => hit.told?.toLowerCase())).toEqual(hits.map(() => told.toLowerCase()))
    for (const { lineage } of askPages) {
      for (const ridden of lineage.filter(({ bill }) => bill.slug === slug)) expect(ridden.state).toEqual(state)
    }
    expect(await daysInCalendar(record, { of: 'bill', slug })).toEqual(daysOn([page]))
  }
  for (const { ask, lineage } of askPages) {
    const carried = billPages.filter(({ bill }) => lineage.some((ridden) => ridden.bill.slug === bill.slug))
    expect(await daysInCalendar(record, { of: 'ask', slug: ask.slug })).toEqual(daysOn(carried))
  }
  expect(await daysInCalendar(record, { of: 'everything' })).toEqual(daysOn(billPages))
}

async function daysInCalendar(record: ReadRecord, scope: Parameters<ReadRecord['findCalendar']>[0]): Promise<string[]> {
  const calendar = await record.findCalendar(scope)
  const standing = calendar?.sittings.filter(({ isCancelled }) => !isCancelled) ?? []
  return standing.map(({ bill, stageName, sitsOn }) => `${bill.slug} ${stageName} ${sitsOn}`).toSorted()
}

function daysOn(pages: readonly BillPage[]): string[] {
  return pages
    .flatMap(({ bill, stages }) =>
      stages.flatMap(({ name, sittings }) => sittings.map((sitsOn) => `${bill.slug} ${name} ${sitsOn}`)),
    )
    .toSorted()
}
