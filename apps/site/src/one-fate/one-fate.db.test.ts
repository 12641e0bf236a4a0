import { tellStatus, type AmendmentCard, type AskPage, type LineageText } from '@safe-to-report/bill-tracker'
import { openDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import fc from 'fast-check'
import { expect, inject, onTestFinished, test } from 'vitest'
import { findCard } from '../cards/find-card.ts'
import { buildEntries } from '../following/build-entries.ts'
import { openRecord, type RecordDoor } from '../record.ts'
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

async function readAll(record: RecordDoor) {
  const [home, { asks }, { bills }] = await Promise.all([record.findHome(), record.listAsks(), record.listBills()])
  const askPages = await Promise.all(asks.map(({ slug }) => record.findAskPage(slug)))
  const billPages = await Promise.all(bills.map(({ slug }) => record.findBillPage(slug)))
  const amendments = billPages.flatMap((page) => page?.amendments ?? [])
  return { home, asks, askPages: askPages.filter((page) => page !== undefined), billPages, amendments }
}

async function compareAmendments(record: RecordDoor, amendments: readonly AmendmentCard[]): Promise<void> {
  const [timeline, feed, open, found] = await Promise.all([
    record.findTimeline({}, 1),
    record.findFollowing({ of: 'everything' }),
    record.findOpenPage('amendments', 1),
    record.findSearchPage('zebra'),
  ])
  const entries = feed ? buildEntries(feed, siteUrl) : []
  for (const amendment of amendments) {
    const { slug, fate, door } = amendment
    const told = toldOf(amendment)
    const page = await record.findAmendmentPage(slug)
    expect(page && toldOf(page.amendment)).toEqual(told)
    expect(page?.amendment.countFor).toBe(amendment.countFor)
    const card = await findCard(record, { kind: 'amendments', slug, siteUrl })
    expect(card?.card.line).toContain(fate.words)
    expect(card?.card.doors).toEqual(door === null ? [] : [door])
    expect(open?.items.find((item) => item.slug === slug)).toMatchObject({ fate: fate.key, door })
    expect(found.hits.find(({ path }) => path === `/amendments/${slug}`)?.told).toBe(fate.words)
    const entry = timeline?.entries.find(({ id }) => id === `decision-${slug}`)
    const happened = entries.filter(({ url, title }) => url.endsWith(`/amendments/${slug}`) && title.startsWith('Bill'))
    const hasDay = amendment.movedOn !== null || amendment.decidedOn !== null
    expect([entry !== undefined, happened.length]).toEqual([hasDay, hasDay ? 1 : 0])
    if (!hasDay) continue
    expect(entry?.door).toBe(door)
    expect(entry?.title.toLowerCase()).toMatch(new RegExp(`: ${onItsDay(fate.words).toLowerCase()}$`))
    expect(happened[0]?.title).toMatch(new RegExp(`: ${onItsDay(fate.words)}$`))
  }
}

async function compareDivisions(record: RecordDoor, amendments: readonly AmendmentCard[]): Promise<void> {
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
    if (carried) expect(text.fate).toEqual(carried.fate)
    if (text.amendment) expect(toldOf(text.amendment)).toEqual(carried && toldOf(carried))
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

async function compareAsks(record: RecordDoor, { home, asks, askPages }: Awaited<ReturnType<typeof readAll>>) {
  const [open, openTexts, found] = await Promise.all([
    record.findOpenPage('asks', 1),
    record.findOpenPage('texts', 1),
    record.findSearchPage('zebra'),
  ])
  expect(home && [home.lineage, home.questions, home.status]).toEqual(
    askPages[0] && [askPages[0].lineage, askPages[0].questions, askPages[0].status],
  )
  for (const page of askPages) {
    const { ask, status, questions, lineage } = page
    const { mark, sentence } = tellStatus(status)
    const listed = asks.find(({ id }) => id === ask.id)
    const doors = questions.map(({ door }) => door)
    expect([listed?.doors, listed?.status]).toEqual([doors, status])
    const card = await findCard(record, { kind: 'asks', slug: ask.slug, siteUrl })
    expect([card?.card.doors, card?.card.line.startsWith(`${mark}.`)]).toEqual([doors, true])
    expect(found.hits.find(({ path }) => path === `/asks/${ask.slug}`)?.told).toBe(`${mark}. ${sentence}`)
    expect(open?.items.find(({ slug }) => slug === ask.slug)).toMatchObject({
      status: { state: status.state, sentence },
    })
    for (const { slug, fate, door, happenedOn } of lineage.flatMap(({ texts }) => texts)) {
      const told = openTexts?.items.find((item) => item.slug === slug)
      expect(told).toMatchObject({ door, happenedOn })
      expect(told?.fate).toBe(fate.key ?? (/not on our record|does not say/.test(fate.words) ? null : fate.words))
    }
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
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        await putOnRecord(owner.db, history)
        const read = await readAll(record)
        await compareAmendments(record, read.amendments)
        await compareDivisions(record, read.amendments)
        for (const page of read.askPages) compareTexts(page, read.amendments)
        await compareAsks(record, read)
      }),
      { seed: 2024, numRuns: 25, endOnFailure: true },
    )
  },
)
