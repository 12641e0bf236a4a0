import {
  amendments,
  bills,
  changes,
  openDatabase,
  proposals,
  texts,
  type OpenDatabase,
  type SessionStaff,
} from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { eq, isNotNull } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { findAmendmentPage } from '../reading/pages/amendment-page.ts'
import { findAskPage } from '../reading/pages/asks.ts'
import { comment, look, sendBack } from './decide.ts'
import type { Grounds } from './editable.ts'
import { findEditable } from './find-editable.ts'
import { findProposal } from './find-proposal.ts'
import { listParents } from './list-parents.ts'
import { listProposals } from './list-proposals.ts'
import { lookAhead, type PageAhead } from './look-ahead.ts'
import type { NewAddition, NewProposal } from './new-proposal.ts'
import { countProposals, type ProposalsWanted } from './proposal-lists.ts'
import { propose } from './propose.ts'
import { findSet, listSets } from './sets.ts'
import { blankValues, leaveAtOnce, openStaff, publishAs, someGrounds } from './testing/index.ts'
import { tryUndo, undo } from './undo.ts'

let database: TestDatabase
let owner: OpenDatabase
let campaign: OpenDatabase
let ada: SessionStaff
let ben: SessionStaff

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test' })
  ada = await openStaff(owner.db, 'Ada Example')
  ben = await openStaff(owner.db, 'Ben Example')
})

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close()])
  await database.drop()
})

async function hand(staff: SessionStaff, given: NewProposal) {
  const proposed = await propose(campaign.db, staff.session, given)
  if (proposed.outcome !== 'proposed') throw new Error(proposed.outcome)
  return proposed
}

async function aNote(slug: string, note: string): Promise<NewProposal> {
  const [row] = await owner.db.select().from(amendments).where(eq(amendments.slug, slug))
  const editable = await findEditable(campaign.db, 'amendment', row?.id ?? '')
  const { id = '', values: expected = {} } = editable ?? {}
  return { act: 'edit', kind: 'amendment', id, expected, proposed: { note }, ...someGrounds }
}

function anEvent(title: string): NewAddition & Grounds {
  const proposed = { ...blankValues('campaign-event'), title, happenedOn: '2024-05-01', precision: 'day' }
  return { act: 'add', kind: 'campaign-event', parents: {}, proposed, ...someGrounds }
}

async function list(staff: SessionStaff, wanted: Omit<ProposalsWanted, 'staffId'>) {
  const page = await listProposals(campaign.db, { ...wanted, staffId: staff.id })
  return page.groups.map(({ bill, lines }) => [bill?.name ?? null, lines.map(({ title }) => title)])
}

const nc22 = 'domestic-abuse-bill-commons-report-nc22'
const lords67 = 'domestic-abuse-bill-lords-report-67'
const vapb96 = 'victims-and-prisoners-bill-lords-report-96'
const domesticAbuse = 'Domestic Abuse Bill (2019–21)'
const victims = 'Victims and Prisoners Bill (2022–23 and 2023–24)'

test('what waits is listed by whose it is, grouped by bill, searched and counted', async () => {
  const noteOf96 = await hand(ada, await aNote(vapb96, 'Of the Victims Bill'))
  await hand(ada, await aNote(nc22, 'Of the clause'))
  const back = await hand(ada, anEvent('A vigil 100% outside'))
  await hand(ben, await aNote(lords67, 'Ben’s'))
  await hand(ada, { ...anEvent('Not finished'), state: 'draft' })

  expect(await list(ben, { list: 'to-check' })).toEqual([
    [domesticAbuse, ['New Clause 22']],
    [victims, ['Amendment 96']],
    [null, ['A vigil 100% outside']],
  ])
  expect(await list(ada, { list: 'mine' })).toEqual(await list(ben, { list: 'to-check' }))
  expect(await list(ada, { list: 'to-check' })).toEqual([[domesticAbuse, ['Amendment 67']]])
  expect(await list(ada, { list: 'waiting' })).toEqual([
    [domesticAbuse, ['New Clause 22', 'Amendment 67']],
    [victims, ['Amendment 96']],
    [null, ['A vigil 100% outside']],
  ])
  expect(await list(ada, { list: 'drafts' })).toEqual([[null, ['Not finished']]])
  expect(await list(ben, { list: 'drafts' })).toEqual([])

  const [bill] = await owner.db.select().from(bills).where(eq(bills.slug, 'domestic-abuse-bill'))
  expect(await list(ada, { list: 'waiting', billId: bill?.id ?? '' })).toEqual([
    [domesticAbuse, ['New Clause 22', 'Amendment 67']],
  ])
  expect(await list(ada, { list: 'waiting', billId: null })).toEqual([[null, ['A vigil 100% outside']]])
  expect(await list(ada, { list: 'waiting', kind: 'campaign-event' })).toEqual([[null, ['A vigil 100% outside']]])
  expect(await list(ada, { list: 'waiting', search: 'victims 96' })).toEqual([[victims, ['Amendment 96']]])
  expect(await list(ada, { list: 'waiting', search: '100%' })).toEqual([[null, ['A vigil 100% outside']]])
  expect(await list(ada, { list: 'waiting', search: '_' })).toEqual([])

  await comment(campaign.db, ben.session, { id: noteOf96.id, words: 'Which one?' })
  const page = await listProposals(campaign.db, { list: 'to-check', staffId: ben.id })
  expect(page.groups[1]?.lines).toMatchObject([
    { id: noteOf96.id, revision: 1, author: 'Ada Example', isMine: false, comments: 1, why: someGrounds.why },
  ])
  expect(page).toMatchObject({ total: 3, page: 1, pages: 1 })

  await sendBack(campaign.db, ben.session, { id: back.id, revision: back.revision, words: 'When?' })
  expect(await list(ada, { list: 'sent-back' })).toEqual([[null, ['A vigil 100% outside']]])
  expect(await list(ben, { list: 'sent-back' })).toEqual([])
  const sentBack = { by: 'Ben Example', words: 'When?' }
  const mine = await listProposals(campaign.db, { list: 'sent-back', staffId: ada.id })
  expect(mine.groups[0]?.lines).toMatchObject([{ id: back.id, sentBack }])
  expect(await findProposal(campaign.db, { id: back.id, staffId: ada.id })).toMatchObject({ sentBack })
  expect(page.groups[1]?.lines[0]?.sentBack, 'a comment sends nothing back').toBeNull()
  expect(await countProposals(campaign.db, ada.id)).toEqual({ toCheck: 1, mine: 2, sentBack: 1, drafts: 1, toLook: 0 })
  expect(await countProposals(campaign.db, ben.id)).toEqual({ toCheck: 2, mine: 1, sentBack: 0, drafts: 0, toLook: 0 })
})

test('a long list comes page by page, none twice and none left out', async () => {
  const [like] = await owner.db.select().from(proposals).where(eq(proposals.title, 'New Clause 22'))
  if (!like) throw new Error('nothing waits')
  const { id: _id, ...row } = like
  const many = Array.from({ length: 120 }, (_, at) => ({ ...row, title: `Made ${at}`, subjectId: crypto.randomUUID() }))
  await owner.db.insert(proposals).values(many)
  const pages = await Promise.all(
    [1, 2, 3].map((page) => listProposals(campaign.db, { list: 'waiting', search: 'made', staffId: ben.id, page })),
  )
  expect(pages.map(({ total, pages: all }) => [total, all])).toEqual([
    [120, 3],
    [120, 3],
    [120, 3],
  ])
  const titles = pages.flatMap(({ groups }) => groups).flatMap(({ lines }) => lines.map(({ title }) => title))
  expect(titles).toHaveLength(120)
  expect(new Set(titles).size).toBe(120)
})

test('what was published is listed in sets, with who, what and whether it stands', async () => {
  const people = { by: ada.session, checkedBy: ben.session }
  const first = await publishAs(campaign.db, people, await aNote(lords67, 'First'))
  const hurried = await leaveAtOnce(campaign.db, ada.session, anEvent('In a hurry'), 'hurry')
  if (hurried.outcome !== 'published') throw new Error(hurried.outcome)
  expect(await countProposals(campaign.db, ben.id)).toMatchObject({ toLook: 1 })
  const { sets } = await listSets(campaign.db, { staffId: ben.id })
  expect(
    sets.map(({ manner, publishedBy, mayLook, parts }) => [manner, publishedBy, mayLook, parts[0]?.title]),
  ).toEqual([
    ['hurry', 'Ada Example', true, 'In a hurry'],
    ['two', 'Ben Example', false, 'Amendment 67'],
  ])
  expect(sets[0]?.lookUntil).toBeInstanceOf(Date)
  const unseen = await listSets(campaign.db, { staffId: ada.id, unseen: true })
  expect(unseen.sets.map(({ id, mayLook }) => [id, mayLook])).toEqual([[hurried.setId, false]])
  await look(campaign.db, ben.session, hurried.setId)
  expect((await listSets(campaign.db, { staffId: ben.id, unseen: true })).sets).toEqual([])

  const set = await findSet(campaign.db, { id: first.setId, staffId: ada.id })
  expect(set?.parts).toMatchObject([{ author: 'Ada Example', kind: 'amendment', within: domesticAbuse }])
  expect(set?.changes).toMatchObject([{ field: 'note', after: 'First', undoes: false, ...someGrounds }])
  expect(await findSet(campaign.db, { id: crypto.randomUUID(), staffId: ada.id })).toBeUndefined()
})

test('a set says beforehand whether it can be undone, and what hinders it', async () => {
  const people = { by: ada.session, checkedBy: ben.session }
  const first = await publishAs(campaign.db, people, await aNote(nc22, 'One'))
  expect(await tryUndo(campaign.db, ben.session, first.setId)).toMatchObject({ outcome: 'undone' })
  const second = await publishAs(campaign.db, people, await aNote(nc22, 'Two'))
  const hindered = { outcome: 'changed-since', fields: [{ kind: 'amendment', id: first.subjectId, field: 'note' }] }
  expect(await tryUndo(campaign.db, ben.session, first.setId)).toEqual(hindered)
  expect(await undo(campaign.db, ben.session, { setId: first.setId, why: 'Not so' })).toEqual(hindered)
  const before = await owner.db.$count(changes)
  expect(await tryUndo(campaign.db, ben.session, second.setId)).toMatchObject({ outcome: 'undone' })
  expect(await owner.db.$count(changes), 'nothing of it stays').toBe(before)
  await undo(campaign.db, ben.session, { setId: second.setId, why: 'Not so' })
  const told = await findSet(campaign.db, { id: second.setId, staffId: ada.id })
  expect(told).toMatchObject({ undoneBy: 'Ben Example', undoneWhy: 'Not so' })
  expect(told?.changes.map(({ before: from, after, undoes }) => [from, after, undoes])).toEqual([
    ['One', 'Two', false],
    ['Two', 'One', true],
  ])
})

const pathsOf = (pages: PageAhead[]): string[] => pages.map(({ path }) => path).toSorted((a, b) => a.localeCompare(b))

test('the pages are shown as they will be, and nothing of it stays', async () => {
  const [carried] = await owner.db
    .select({ slug: amendments.slug })
    .from(texts)
    .innerJoin(amendments, eq(amendments.id, texts.amendmentId))
    .where(isNotNull(texts.amendmentId))
    .orderBy(amendments.slug)
    .limit(1)
  const slug = carried?.slug ?? ''
  const before = await findAmendmentPage(owner.db, slug)
  const proposed = await hand(ada, await aNote(slug, 'As it will be'))
  const ahead = await lookAhead(campaign.db, ben.session, [proposed])
  const pages = ahead.outcome === 'shown' ? ahead.pages : []
  expect(pathsOf(pages)).toEqual(['/amendments/' + slug, '/asks/legal-aid', '/bills/domestic-abuse-bill'])
  const page = pages.find((one) => one.page === 'amendment')
  expect(page?.model?.amendment.note).toBe('As it will be')
  expect(await findAmendmentPage(owner.db, slug)).toEqual(before)
  expect(await lookAhead(campaign.db, ada.session, [proposed]), 'its author too').toMatchObject({ outcome: 'shown' })
  expect(await lookAhead(campaign.db, ben.session, [{ ...proposed, revision: 2 }])).toMatchObject({ outcome: 'gone' })
})

/** The names of an ask's texts. */
function labelsOf(page: Awaited<ReturnType<typeof findAskPage>> | null): string[] {
  return page?.lineage.flatMap(({ texts: told }) => told.map(({ label }) => label)) ?? []
}

test('a new text is shown on its ask’s page as it will be', async () => {
  const { asks, bills: listed } = await listParents(campaign.db)
  const parents = { askId: asks[0]?.id ?? '', billId: listed[0]?.id ?? '' }
  const own = { label: 'A clause to come', plainWords: 'It would do so.', strength: 'whole', happenedOn: '2024-05-01' }
  const values = { ...blankValues('text'), ...own, fate: 'withdrawn' }
  const proposed = await hand(ada, { act: 'add', kind: 'text', parents, proposed: values, ...someGrounds })
  const ahead = await lookAhead(campaign.db, ben.session, [proposed])
  const [ask] = ahead.outcome === 'shown' ? ahead.pages.filter((page) => page.page === 'ask') : []
  expect(labelsOf(ask?.model ?? null)).toContain('A clause to come')
  const now = await findAskPage(owner.db, 'data-sharing-firewall')
  expect(labelsOf(now ?? null)).not.toContain('A clause to come')
})

test('of a row that would be taken off, the page that would be gone is told', async () => {
  const [row] = await owner.db.select().from(amendments).where(eq(amendments.slug, lords67))
  const off = await hand(ada, { act: 'take-off', kind: 'amendment', id: row?.id ?? '', why: 'Not so' })
  const gone = await lookAhead(campaign.db, ben.session, [off])
  const pages = gone.outcome === 'shown' ? gone.pages : []
  expect(pages.find(({ page }) => page === 'amendment')).toMatchObject({ path: `/amendments/${lords67}`, model: null })
})

test('what stands in what is only proposed waits for it, is listed with it and is seen ahead with it', async () => {
  const add = (kind: NewAddition['kind'], parents: NewAddition['parents'], own: NewAddition['proposed']) =>
    hand(ada, { act: 'add', kind, parents, proposed: { ...blankValues(kind), ...own }, ...someGrounds })
  const { asks } = await listParents(campaign.db)
  const bill = await add('bill', {}, { shortTitle: 'Made Bill', sessions: '2026–27', outcome: 'in-progress' })
  const stage = await add('stage', { billId: bill.subjectId }, { kind: 'report', house: 'Lords', name: 'Report stage' })
  const amendment = await add('amendment', { stageId: stage.subjectId }, { number: '9', kind: 'amendment' })
  const own = { amendmentId: amendment.subjectId, label: 'Amendment 9', plainWords: 'So.', strength: 'whole' }
  const text = await add('text', { askId: asks[0]?.id ?? '', billId: null }, own)

  const seen = await findProposal(campaign.db, { id: text.id, staffId: ben.id })
  expect(seen?.within).toBe('Made Bill (2026–27)')
  expect(seen?.waitsFor.map(({ title }) => title)).toEqual(['The bill', 'Lords: Report stage', 'Amendment 9'])
  expect(await list(ben, { list: 'to-check', billId: bill.subjectId })).toEqual([
    ['Made Bill (2026–27)', ['The bill', 'Lords: Report stage', 'Amendment 9', 'Amendment 9']],
  ])
  expect(await lookAhead(campaign.db, ben.session, [text]), 'alone').toMatchObject({ outcome: 'no-parent' })
  const ahead = await lookAhead(campaign.db, ben.session, [...(seen?.waitsFor ?? []), text])
  const pages = ahead.outcome === 'shown' ? ahead.pages : []
  expect(pathsOf(pages)).toEqual([
    '/amendments/made-bill-lords-report-9',
    '/asks/data-sharing-firewall',
    '/bills/made-bill',
  ])
  const page = pages.find((one) => one.page === 'bill')
  expect(page?.model?.stages).toMatchObject([{ name: 'Report stage', round: 1 }])
  expect(await owner.db.$count(bills, eq(bills.slug, 'made-bill'))).toBe(0)
})
