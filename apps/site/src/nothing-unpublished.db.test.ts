import { randomUUID } from 'node:crypto'
import { amendments, openDatabase } from '@safe-to-report/db'
import { cloneDatabase, openTestDesk, type Proposed } from '@safe-to-report/db/testing'
import { openListNames } from '@safe-to-report/bill-tracker/reading'
import { afterAll, expect, inject, test } from 'vitest'
import { buildCalendar } from './following/build-calendar.ts'
import { buildEntries } from './following/build-entries.ts'
import { openRecord, type ReadRecord } from './record.ts'

const siteUrl = 'https://site.example'
const database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
const desk = await openTestDesk(database)
const { record, close } = openRecord(database.urlFor('safe_site'), () => undefined)

afterAll(async () => {
  await close()
  await desk.close()
  await owner.close()
  await database.drop()
})

const scopes = [
  { of: 'everything' },
  { of: 'ask', slug: 'data-sharing-firewall' },
  { of: 'bill', slug: 'domestic-abuse-bill' },
] as const
const planted = 'qzxunpublished'

/** Every reader that pages, feeds, search and the open data have, each asked for all that it gives. */
const readers: Record<Exclude<keyof ReadRecord, 'withFailureHook'>, () => Promise<unknown>> = {
  findHome: () => record.findHome(),
  listAsks: () => record.listAsks(),
  findAskPage: () => each(['data-sharing-firewall', planted], (slug) => record.findAskPage(slug)),
  listBills: () => record.listBills(),
  findBillPage: () => each(['domestic-abuse-bill', planted], (slug) => record.findBillPage(slug)),
  findAmendmentPage: () =>
    each(['domestic-abuse-bill-lords-report-67', planted], (slug) => record.findAmendmentPage(slug)),
  findFormerAddress: () => record.findFormerAddress(planted),
  listDivisions: () => record.listDivisions(),
  listSecondLooks: async () => [...(await record.listSecondLooks())],
  findDivisionPage: () => record.findDivisionPage('lords-2021-03-15-amendment-67'),
  findMemberPage: () => record.findMemberPage('1'),
  findNoticesPage: () => record.findNoticesPage(),
  findNoticePage: () => record.findNoticePage(planted),
  findNowPage: () => record.findNowPage(),
  findProceedingPage: () => record.findProceedingPage(planted),
  findEvidencePage: () => record.findEvidencePage(),
  findDataPage: () => record.findDataPage(),
  listCorrectionsOf: () => record.listCorrectionsOf('what-happened-in-2021'),
  findOpenPage: () => each(openListNames, (name) => each([1, 2, 3], (page) => record.findOpenPage(name, page))),
  findAddresses: () => record.findAddresses(),
  findFollowing: () =>
    each(scopes, async (scope) => {
      const following = await record.findFollowing(scope)
      return [following, following && buildEntries(following, siteUrl)]
    }),
  findCalendar: () =>
    each(scopes, async (scope) => {
      const calendar = await record.findCalendar(scope)
      return [calendar, calendar && buildCalendar(calendar, { siteUrl, withNames: true })]
    }),
  findComparePage: () => record.findComparePage('data-sharing-firewall'),
  findVersionsPage: () => record.findVersionsPage('domestic-abuse-bill-lords-report-67'),
  findProgress: () => record.findProgress(),
  findSeatVotes: () => record.findSeatVotes(),
  findStancesPage: () => record.findStancesPage('data-sharing-firewall'),
  findTimeline: () => each([1, 2, 3], (page) => record.findTimeline({}, page)),
  findSearchPage: () => record.findSearchPage(planted),
}

async function each<Asked>(all: readonly Asked[], ask: (one: Asked) => Promise<unknown>): Promise<unknown[]> {
  return Promise.all(all.map(ask))
}

async function readAll(): Promise<string> {
  const told = await Promise.all(Object.values(readers).map((read) => read()))
  return JSON.stringify(told)
}

const [like] = (await owner.db.select().from(amendments)).filter(
  ({ slug }) => slug === 'domestic-abuse-bill-lords-report-67',
)
const word = (what: string): string => `${planted} ${what}`
const said = {
  title: word('title'),
  within: word('within'),
  why: word('why'),
  quote: word('quote'),
  typed: { note: word('typed') },
}

const edit: Proposed = {
  ...said,
  act: 'edit',
  kind: 'amendment',
  subjectId: like?.id ?? '',
  billId: like?.billId ?? null,
  expected: { note: like?.note ?? null },
  proposed: { note: word('note') },
}
const newBill: Proposed = {
  ...said,
  kind: 'bill',
  subjectId: randomUUID(),
  proposed: { slug: planted, shortTitle: word('bill'), outcome: 'announced', plainSummary: word('summary') },
}

test('the word that is looked for is found where it is public: what is read is all of it', async () => {
  const set = await desk.publish([edit, newBill])
  const told = await readAll()
  for (const shown of [said.why, said.quote, word('note'), word('bill'), word('summary')]) expect(told).toContain(shown)
  for (const kept of [said.typed.note, 'Ada Keeper', 'Ben Checker']) expect(told).not.toContain(kept)
  await desk.undo(set, 'It was a trial.')
})

test.each([
  ['waits', () => desk.propose(edit)],
  ['is a draft', () => desk.propose({ ...newBill, state: 'draft' })],
  [
    'was sent back, with words',
    async () => {
      const { id, revision } = await desk.propose(newBill)
      expect(await desk.call('comment', id, word('comment'))).toMatchObject({ outcome: 'done' })
      expect(await desk.call('send_back', id, revision, word('sent back'))).toMatchObject({ outcome: 'done' })
    },
  ],
  [
    'was looked at as it will be',
    async () => {
      const { id, revision } = await desk.propose(edit)
      const looking = desk.call('look_ahead', JSON.stringify([{ id, revision }]))
      await expect(looking, 'it cannot be kept').rejects.toThrow(/look/)
    },
  ],
])('nothing of a proposal that %s can be read by anybody', async (_what, put) => {
  const before = await readAll()
  await put()
  expect(await readAll()).toBe(before)
})
