import {
  audit,
  changes,
  citations,
  conflicts,
  heldFacts,
  listen,
  openDatabase,
  pins,
  sittings,
  sources,
  texts,
  type OpenDatabase,
} from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { findAmendmentPage } from '../reading/pages/amendment-page.ts'
import { findAskPage } from '../reading/pages/asks.ts'
import { findVersionsPage } from '../reading/pages/versions-page.ts'
import { findDeskBill, listDeskBills } from './desk-bills.ts'
import { checkValues } from './editable.ts'
import { findEditable, type Editable } from './find-editable.ts'
import { listHeldFacts } from './held-facts.ts'
import type { NewEdit } from './new-proposal.ts'
import { leaveAtOnce, openStaff } from './testing/index.ts'

let database: TestDatabase
let owner: OpenDatabase
let campaign: OpenDatabase
let site: OpenDatabase
let staffId: string
let session: Buffer

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test' })
  site = openDatabase(database.urlFor('safe_site'), { applicationName: 'test' })
  const keeper = await openStaff(owner.db, 'A keeper of the record')
  staffId = keeper.id
  session = keeper.session
})

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close(), site.close()])
  await database.drop()
})

async function openAmendment(slug: string): Promise<Editable> {
  const bills = await listDeskBills(campaign.db)
  const whole = await Promise.all(bills.map((bill) => findDeskBill(campaign.db, bill.slug)))
  const row = whole
    .flatMap((bill) => bill?.stages ?? [])
    .flatMap((stage) => stage.amendments)
    .find((amendment) => amendment.slug === slug)
  const editable = await findEditable(campaign.db, 'amendment', row?.id ?? '')
  if (!editable) throw new Error(`no amendment ${slug}`)
  return editable
}

/** One person alone can sign in. */
const publishEdit = (edit: NewEdit) => leaveAtOnce(campaign.db, session, edit)

function anEdit(row: Editable, proposed: Record<string, string | number | null>): NewEdit {
  return {
    act: 'edit',
    kind: row.kind,
    id: row.id,
    expected: { ...row.values },
    proposed: { ...row.values, ...proposed },
    why: 'The division list says so.',
    sourceUrl: 'https://votes.parliament.uk/Votes/Commons/Division/814',
    quote: 'Ayes and Noes as listed',
  }
}

const nc22 = 'domestic-abuse-bill-commons-report-nc22'

test('the desk lists what the public does not see', async () => {
  const bills = await listDeskBills(campaign.db)
  expect(bills.find(({ slug }) => slug === 'victims-and-prisoners-bill')).toMatchObject({ amendments: 6, unchecked: 1 })
  const day = eq(sittings.sitsOn, '2021-02-03')
  await owner.db.update(sittings).set({ verified: false }).where(day)
  const bill = await findDeskBill(campaign.db, 'domestic-abuse-bill')
  await owner.db.update(sittings).set({ verified: true }).where(day)
  const unchecked = bill?.stages.flatMap((stage) => stage.sittings).filter(({ verified }) => !verified)
  expect(unchecked?.map(({ sitsOn }) => sitsOn)).toEqual(['2021-02-03'])
})

test('a published edit is on the public page, with its source, and nothing waits to be checked', async () => {
  const row = await openAmendment(nc22)
  expect(row.heldFacts.map(({ key }) => key)).toContain('nc22-count')
  const published = await publishEdit(anEdit(row, { countFor: 10, countAgainst: 20 }))
  expect(published).toMatchObject({ outcome: 'published' })
  const page = await findAmendmentPage(site.db, nc22)
  expect(page?.amendment).toMatchObject({ countFor: 10, countAgainst: 20, majority: 10 })
  expect(page?.amendment.sources).toContainEqual(
    expect.objectContaining({ field: 'countFor', quote: 'Ayes and Noes as listed' }),
  )
  expect(page?.changes.map(({ field, before, after }) => [field, before, after])).toEqual(
    expect.arrayContaining([
      ['countFor', null, 10],
      ['majority', null, 10],
    ]),
  )
  expect((await listHeldFacts(campaign.db)).map(({ key }) => key)).not.toContain('nc22-count')
})

test('the record keeps who changed what, from what, to what and why, and the audit names the changes', async () => {
  const row = await openAmendment('domestic-abuse-bill-lords-report-67')
  const published = await publishEdit(anEdit(row, { note: 'Put to a vote late at night.' }))
  const { setId, changeIds } = published.outcome === 'published' ? published : { setId: '', changeIds: [] }
  const saved = await owner.db.select().from(changes).where(inArray(changes.id, changeIds))
  expect(saved).toMatchObject([
    {
      origin: 'staff',
      staffId,
      field: 'note',
      before: expect.stringContaining('It does not name consent.'),
      after: 'Put to a vote late at night.',
      why: 'The division list says so.',
    },
  ])
  const audited = await owner.db.select().from(audit).where(eq(audit.staffId, staffId))
  expect(audited.map(({ action, detail }) => ({ action, detail }))).toContainEqual({
    action: 'published',
    detail: { setId, changeIds },
  })
})

test('a decision that Parliament says too is pinned with its reason, and a conflict about it is settled', async () => {
  const row = await openAmendment('domestic-abuse-bill-lords-report-70')
  const about = { subjectKind: 'amendment', subjectId: row.id, field: 'decision' } as const
  await owner.db.insert(conflicts).values({ ...about, kept: 'agreed-on-division', offered: 'agreed' })
  await publishEdit(anEdit(row, { decision: 'agreed', note: 'Changed for the test.' }))
  const pinned = await owner.db.select().from(pins).where(eq(pins.subjectId, row.id))
  expect(pinned).toMatchObject([{ field: 'decision', reason: 'The division list says so.', staffId }])
  const open = and(eq(conflicts.subjectId, row.id), eq(conflicts.field, 'decision'))
  expect(await owner.db.select().from(conflicts).where(open)).toMatchObject([
    { offered: 'agreed', dismissedAt: expect.any(Date) },
  ])
  expect(await findEditable(campaign.db, 'amendment', row.id)).toMatchObject({ pinned: ['decision'] })
})

test('an edit that changes nothing leaves no trace', async () => {
  const row = await openAmendment('domestic-abuse-bill-lords-committee-154')
  const before = await owner.db.$count(changes)
  expect(await publishEdit(anEdit(row, {}))).toEqual({ outcome: 'unchanged' })
  expect(await owner.db.$count(changes)).toBe(before)
})

test('of two who edit the same row at once, one is published, and the other’s is not', async () => {
  const row = await openAmendment('victims-and-prisoners-bill-lords-report-96')
  const outcomes = await Promise.all([
    publishEdit(anEdit(row, { note: 'One way to put it.' })),
    publishEdit(anEdit(row, { note: 'Another way to put it.' })),
  ])
  const other = outcomes.find(({ outcome }) => outcome !== 'published')
  expect(outcomes.filter(({ outcome }) => outcome === 'published')).toHaveLength(1)
  const now = await findEditable(campaign.db, 'amendment', row.id)
  const meanwhile = { outcome: 'changed-meanwhile' }
  // Whoever had written it down already has it waiting; whoever had not reads what the row now says.
  expect(other).toMatchObject(other?.outcome === 'stuck' ? { why: meanwhile } : { ...meanwhile, current: now?.values })
})

test('an edit without a safe source is refused, and the row stays as it was', async () => {
  const row = await openAmendment('domestic-abuse-bill-lords-report-87')
  const unsafe = { ...anEdit(row, { note: 'Something.' }), sourceUrl: 'http://example.org' }
  await expect(publishEdit(unsafe)).rejects.toThrow('sourceUrl')
  expect((await findEditable(campaign.db, 'amendment', row.id))?.values).toEqual(row.values)
})

test('a failure half-way leaves neither the edit nor its source', async () => {
  const row = await openAmendment('domestic-abuse-bill-lords-report-50')
  const edit = { ...anEdit(row, { note: 'Something.' }), sourceUrl: 'https://example.org/never' }
  await expect(leaveAtOnce(campaign.db, Buffer.alloc(32), edit)).rejects.toThrow('Failed query')
  expect((await findEditable(campaign.db, 'amendment', row.id))?.values).toEqual(row.values)
  expect(await owner.db.select().from(sources).where(eq(sources.url, 'https://example.org/never'))).toEqual([])
})

test('a page that is cited already is not listed twice', async () => {
  const url = 'https://votes.parliament.uk/Votes/Commons/Division/814'
  expect(await owner.db.select().from(sources).where(eq(sources.url, url))).toHaveLength(1)
  const cited = await owner.db.select().from(citations).innerJoin(sources, eq(sources.id, citations.sourceId))
  expect(cited.filter(({ sources: source }) => source.url === url).length).toBeGreaterThan(2)
})

test("a stage is edited too, and its bill's pages are told within the second", async () => {
  const bill = await findDeskBill(campaign.db, 'victims-and-prisoners-bill')
  const stage = bill?.stages.find(({ kind, house }) => kind === 'report' && house === 'Lords')
  const row = await findEditable(campaign.db, 'stage', stage?.id ?? '')
  if (!row) throw new Error('no stage')
  const notices: string[] = []
  const listening = Promise.withResolvers<void>()
  const heard = Promise.withResolvers<void>()
  const listener = listen({
    url: database.urlFor('safe_site'),
    channel: 'record_changed',
    onListening: () => listening.resolve(),
    onNotice: (payload) => {
      notices.push(payload)
      heard.resolve()
    },
  })
  await listening.promise
  const published = await publishEdit(anEdit(row, { note: 'Four days.' }))
  await heard.promise
  await listener.stop()
  expect(published.outcome).toBe('published')
  expect(notices.join()).toContain(bill?.id)
  expect(row.title).toBe('Lords: Report stage')
})

test('what waits to be checked says how', async () => {
  const held = await listHeldFacts(campaign.db)
  expect(held.length).toBeGreaterThan(35)
  expect(held.filter(({ howToCheck }) => howToCheck === null)).toEqual([])
  expect(await owner.db.$count(heldFacts, isNull(heldFacts.closedAt))).toBe(held.length)
})

test('staff put in the words of an amendment with their source, and earlier words stay', async () => {
  const first = await openAmendment(nc22)
  expect(first.values).toMatchObject({ words: null })
  await publishEdit(anEdit(first, { words: '“(1) One—\n  (a) two' }))
  const second = await openAmendment(nc22)
  await publishEdit(anEdit(second, { words: '“(1) One—\n  (a) three' }))
  const page = await findVersionsPage(site.db, nc22, { from: 1, to: 2 })
  expect(page?.versions).toMatchObject([
    { text: '“(1) One—\n  (a) two' },
    { text: '“(1) One—\n  (a) three', origin: 'staff' },
  ])
  expect(page?.compared?.whatChanged).toBe('One word added, one removed')
  const third = await openAmendment(nc22)
  await expect(publishEdit(anEdit(third, { words: null }))).rejects.toThrow('Words once seen stay on the record')
  expect(await publishEdit(anEdit(third, {}))).toEqual({ outcome: 'unchanged' })
})

test('staff put in the words of a section, and the public reads them with their source', async () => {
  const bill = await findDeskBill(campaign.db, 'domestic-abuse-bill')
  const id = bill?.texts.find(({ label }) => label === 'Section 82')?.id ?? ''
  const row = await findEditable(campaign.db, 'text', id)
  if (!row) throw new Error('no section 82')
  const source = 'https://www.legislation.gov.uk/ukpga/2021/17/section/82'
  await publishEdit({ ...anEdit(row, { words: 'May issue a code.' }), sourceUrl: source })
  const page = await findAskPage(site.db, 'data-sharing-firewall')
  const text = page?.lineage.flatMap(({ texts }) => texts).find(({ label }) => label === 'Section 82')
  expect(text?.words).toEqual({ text: 'May issue a code.', sourceUrl: source })
})

test('a text that an amendment carries has no day, fate or words of its own to edit', async () => {
  const [carried] = await owner.db.select({ id: texts.id }).from(texts).where(isNotNull(texts.amendmentId)).limit(1)
  const row = await findEditable(campaign.db, 'text', carried?.id ?? '')
  expect(row?.values).toMatchObject({ happenedOn: null, fate: null, words: null })
  const own = checkValues('text', { ...row?.values, fate: 'withdrawn', words: 'Leave out' })
  expect(own).toEqual({ outcome: 'invalid', problems: { fate: expect.any(String), words: expect.any(String) } })
})
