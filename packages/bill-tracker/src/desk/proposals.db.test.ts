import {
  amendments,
  asks,
  audit,
  changes,
  conflicts,
  heldFacts,
  listConflicts,
  openDatabase,
  pins,
  proposals,
  texts,
  type OpenDatabase,
  type SessionStaff,
} from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { and, eq, isNull, max } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { z } from 'zod'
import { findAmendmentPage } from '../reading/pages/amendment-page.ts'
import type { FieldValues } from '../kinds/kind.ts'
import { comment, keepOurs, look, sendBack, withdraw } from './decide.ts'
import { findEditable } from './find-editable.ts'
import { findProposal } from './find-proposal.ts'
import { listParents } from './list-parents.ts'
import { lookAhead } from './look-ahead.ts'
import type { NewAddition, NewEdit, NewProposal } from './new-proposal.ts'
import { isTakable } from './prepare-take.ts'
import { propose, type ProposeOutcome } from './propose.ts'
import { publish, type PublishOutcome, type Wanted } from './publish.ts'
import { blankValues, leaveAtOnce, openStaff, publishAs, someGrounds } from './testing/index.ts'
import { undo } from './undo.ts'

let database: TestDatabase
let owner: OpenDatabase
let campaign: OpenDatabase
let site: OpenDatabase
let ada: SessionStaff
let ben: SessionStaff

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test' })
  site = openDatabase(database.urlFor('safe_site'), { applicationName: 'test' })
  ada = await openStaff(owner.db, 'Ada Example')
  ben = await openStaff(owner.db, 'Ben Example')
})

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close(), site.close()])
  await database.drop()
})

const slug = 'domestic-abuse-bill-commons-report-nc22'

async function idOf(amendment = slug): Promise<string> {
  const [row] = await owner.db.select({ id: amendments.id }).from(amendments).where(eq(amendments.slug, amendment))
  return row?.id ?? ''
}

async function anEdit(set: FieldValues, amendment = slug): Promise<NewEdit> {
  const row = await findEditable(campaign.db, 'amendment', await idOf(amendment))
  if (!row) throw new Error(`There is no ${amendment}.`)
  const { kind, id, values: expected } = row
  return { act: 'edit', kind, id, expected, proposed: { ...expected, ...set }, ...someGrounds }
}

interface Told {
  id: string
  revision: number
  subjectId: string
}

function told(outcome: ProposeOutcome): Told {
  if (outcome.outcome !== 'proposed') throw new Error(`expected a proposal, got ${outcome.outcome}`)
  return outcome
}

const hand = async (staff: SessionStaff, given: NewProposal): Promise<Told> =>
  told(await propose(campaign.db, staff.session, given))

const publishBy = (staff: SessionStaff, wanted: Wanted): Promise<PublishOutcome> =>
  publish(campaign.db, staff.session, wanted)

const see = (staff: SessionStaff, id: string) => findProposal(campaign.db, { id, staffId: staff.id })

test('what one person writes is public once another has published it, and not before (D3)', async () => {
  const before = await findAmendmentPage(site.db, slug)
  const proposed = await hand(ada, await anEdit({ countFor: 118, countAgainst: 241 }))
  expect(await findAmendmentPage(site.db, slug)).toEqual(before)
  expect(await publishBy(ada, [proposed])).toMatchObject({ outcome: 'needs-another' })
  expect(await findAmendmentPage(site.db, slug)).toEqual(before)
  expect(await publishBy(ben, [proposed])).toMatchObject({ outcome: 'published' })
  const after = await findAmendmentPage(site.db, slug)
  expect(after?.amendment).toMatchObject({ countFor: 118, countAgainst: 241, majority: 123 })
  expect(await publishBy(ben, [proposed]), 'a button pressed twice').toMatchObject({ outcome: 'gone' })
  expect(await see(ben, proposed.id)).toMatchObject({ state: 'published', decidedBy: 'Ben Example', isStale: false })
})

test('a set that is undone leaves no majority, no pin and no answer behind (D2)', async () => {
  const amendment = 'domestic-abuse-bill-lords-report-50'
  const id = await idOf(amendment)
  const fact = { subjectKind: 'amendment', subjectId: id, field: 'decision', about: 'What became of it' } as const
  await owner.db.insert(heldFacts).values({ ...fact, key: 'd2', value: 'Refused', standing: 'unchecked' })
  const isOpen = owner.db.$count(heldFacts, and(eq(heldFacts.key, 'd2'), isNull(heldFacts.closedAt)))
  const before = await findAmendmentPage(site.db, amendment)
  const set = { decision: 'negatived-on-division', countFor: 118, countAgainst: 241 }
  const { setId } = await publishAs(
    campaign.db,
    { by: ada.session, checkedBy: ben.session },
    await anEdit(set, amendment),
  )
  expect((await findAmendmentPage(site.db, amendment))?.amendment.majority).toBe(123)
  expect(await isOpen).toBe(0)
  expect(await undo(campaign.db, ada.session, { setId, why: 'It was another amendment' })).toMatchObject({
    outcome: 'undone',
  })
  const after = await findAmendmentPage(site.db, amendment)
  expect(after?.amendment).toEqual(before?.amendment)
  expect(await owner.db.select().from(pins).where(eq(pins.subjectId, id))).toEqual([])
  expect(await owner.db.$count(heldFacts, and(eq(heldFacts.key, 'd2'), isNull(heldFacts.closedAt)))).toBe(1)
  expect(await undo(campaign.db, ada.session, { setId, why: 'Again' })).toEqual({ outcome: 'gone' })
  await expect(undo(campaign.db, ada.session, { setId, why: ' ' })).rejects.toThrow(z.ZodError)
})

test('a second editor is told that somebody published meanwhile, before anything else is (D11)', async () => {
  const amendment = 'domestic-abuse-bill-lords-report-87'
  await owner.db.update(amendments).set({ note: null }).where(eq(amendments.slug, amendment))
  const opened = await anEdit({ note: 'Ben’s note' }, amendment)
  const people = { by: ada.session, checkedBy: ben.session }
  await publishAs(campaign.db, people, await anEdit({ words: 'Leave out clause 1' }, amendment))
  const outcome = await propose(campaign.db, ben.session, { ...opened, quote: '' })
  expect(outcome).toMatchObject({ outcome: 'changed-meanwhile', current: { words: 'Leave out clause 1' } })
  const waiting = await hand(ada, await anEdit({ note: 'One' }, amendment))
  await publishAs(campaign.db, people, await anEdit({ note: 'Other' }, amendment))
  expect(await see(ben, waiting.id)).toMatchObject({
    isStale: true,
    fields: [{ field: 'note', expected: null, now: 'Other', after: 'One' }],
  })
  expect(await publishBy(ben, [waiting])).toMatchObject({ outcome: 'changed-meanwhile', id: waiting.id })
})

test('of an edit only what changes is proposed, so that two may mend two fields of one row', async () => {
  const amendment = 'domestic-abuse-bill-lords-report-70'
  const [note, summary] = await Promise.all([
    hand(ada, await anEdit({ note: 'A note' }, amendment)),
    hand(ben, await anEdit({ plainSummary: 'Plain words' }, amendment)),
  ])
  const [row] = await owner.db.select().from(proposals).where(eq(proposals.id, note.id))
  expect(row).toMatchObject({
    proposed: { note: 'A note' },
    title: 'Amendment 70',
    within: 'Domestic Abuse Bill (2019–21)',
  })
  expect(Object.keys(row?.expected ?? {})).toEqual(['note'])
  expect(await publishBy(ben, [note])).toMatchObject({ outcome: 'published' })
  expect(await see(ada, summary.id)).toMatchObject({ isStale: false })
  expect(await publishBy(ada, [summary])).toMatchObject({ outcome: 'published' })
  expect(await propose(campaign.db, ada.session, await anEdit({}, amendment))).toEqual({ outcome: 'unchanged' })
})

test.each([
  ['a reason', { why: '  ' }],
  ['a source', { sourceUrl: '' }],
  ['a source that is safe to open', { sourceUrl: 'http://votes.parliament.uk/814' }],
  ['the words of the source', { quote: '' }],
  ['the second of two counts', { proposed: { countFor: 207, countAgainst: null } }],
  ['a decision that Parliament knows', { proposed: { decision: 'won' } }],
  ['fields that staff may edit', { proposed: { verified: 'yes' } }],
])('an edit without %s waits for nobody, and may be a draft', async (_lack, fault) => {
  const edit = { ...(await anEdit({ note: 'Put to a vote.' }, 'domestic-abuse-bill-lords-report-67')), ...fault }
  await expect(propose(campaign.db, ada.session, edit)).rejects.toThrow(z.ZodError)
  const typed = { note: 'Put to a vote.', countFor: 'two hundred' }
  const draft = await hand(ada, { ...edit, state: 'draft', typed })
  expect(await see(ada, draft.id)).toMatchObject({ state: 'draft', typed })
  expect(await see(ben, draft.id)).toBeUndefined()
  expect(await publishBy(ben, [draft])).toMatchObject({ outcome: 'gone' })
  expect(await withdraw(campaign.db, ada.session, draft.id)).toBe('done')
  expect(await see(ben, draft.id), 'nor once it is withdrawn').toBeUndefined()
})

const text = { plainWords: 'It would do so.', strength: 'whole', happenedOn: '2024-05-01', fate: 'withdrawn' }

async function aText(label: string): Promise<NewAddition> {
  const { asks: listed, bills } = await listParents(campaign.db)
  const parents = { askId: listed[0]?.id ?? '', billId: bills[0]?.id ?? '' }
  return { act: 'add', kind: 'text', parents, proposed: { ...blankValues('text'), ...text, label }, ...someGrounds }
}

test('whoever checks a text sees its ask, the words of the source and who wrote it (D14)', async () => {
  const proposed = await hand(ada, await aText('A clause to be checked'))
  const [ask] = await owner.db.select().from(asks).orderBy(asks.position).limit(1)
  expect(await see(ben, proposed.id)).toMatchObject({
    title: 'A clause to be checked',
    author: 'Ada Example',
    isMine: false,
    typed: null,
    ...someGrounds,
    asks: [{ title: ask?.title, lede: ask?.lede, wouldMean: ask?.wouldMean }],
    isStale: false,
    waitsFor: [],
    publicPath: null,
  })
  expect(await comment(campaign.db, ben.session, { id: proposed.id, words: 'Which line?' })).toBe('done')
  const back = { id: proposed.id, revision: proposed.revision, words: 'Say which line' }
  expect(await sendBack(campaign.db, ada.session, back), 'not one’s own').toBe('needs-another')
  expect(await sendBack(campaign.db, ben.session, back)).toBe('done')
  const seen = await see(ada, proposed.id)
  expect(seen).toMatchObject({ state: 'sent-back', isMine: true })
  expect(seen?.comments.map(({ who, words, act }) => [who, words, act])).toEqual([
    ['Ben Example', 'Which line?', null],
    ['Ben Example', 'Say which line', 'sent-back'],
  ])
  const again = await hand(ada, { ...(await aText('A clause, line 4')), revises: proposed.id })
  expect(again).toMatchObject({ id: proposed.id, revision: 2, subjectId: proposed.subjectId })
  expect(await publishBy(ben, [proposed]), 'as it was seen').toMatchObject({ outcome: 'gone' })
  expect(await publishBy(ben, [again])).toMatchObject({ outcome: 'published' })
})

test('a new text stands last in the list, under an address of its own', async () => {
  const people = { by: ada.session, checkedBy: ben.session }
  const { subjectId: first } = await publishAs(campaign.db, people, await aText('A clause by hand'))
  const { subjectId: second } = await publishAs(campaign.db, people, {
    ...(await aText('A clause by hand')),
    why: 'Another of the same name',
  })
  const [last] = await owner.db.select({ position: max(texts.position) }).from(texts)
  expect(await owner.db.select().from(texts).where(eq(texts.id, first))).toMatchObject([
    { slug: 'a-clause-by-hand', verified: true },
  ])
  expect(await owner.db.select().from(texts).where(eq(texts.id, second))).toMatchObject([
    { slug: 'a-clause-by-hand-2', position: last?.position },
  ])
})

test('a sitting is once in its stage, also while it waits, and stands in what is there', async () => {
  const { asks: listed, stages } = await listParents(campaign.db)
  const stageId = stages[0]?.id ?? ''
  const sitting = { act: 'add', kind: 'sitting', parents: { stageId }, proposed: { sitsOn: '2026-04-01' } } as const
  const proposed = await hand(ada, { ...sitting, ...someGrounds })
  expect(await hand(ada, { ...sitting, ...someGrounds }).catch(String)).toEqual(
    'Error: expected a proposal, got already-there',
  )
  expect(await propose(campaign.db, ben.session, { ...sitting, ...someGrounds })).toEqual({ outcome: 'already-there' })
  expect(await publishBy(ben, [proposed])).toMatchObject({ outcome: 'published' })
  expect(await propose(campaign.db, ben.session, { ...sitting, ...someGrounds })).toEqual({ outcome: 'already-there' })
  const parents = { stageId: listed[0]?.id ?? '' }
  expect(await propose(campaign.db, ben.session, { ...sitting, ...someGrounds, parents })).toEqual({
    outcome: 'no-parent',
  })
})

test('a button that is pressed twice hands in once', async () => {
  const given = await aText('Pressed twice')
  const both = await Promise.all([hand(ada, given), hand(ada, given)])
  expect(both[0]).toEqual(both[1])
  expect(await owner.db.$count(proposals, eq(proposals.title, 'Pressed twice'))).toBe(1)
})

test('what is handed in with better words of its source, or once the row has moved on, is another', async () => {
  const amendment = 'victims-and-prisoners-bill-lords-report-96'
  const edit = await anEdit({ note: 'As it was put' }, amendment)
  const first = await hand(ada, edit)
  const second = await hand(ada, { ...edit, quote: 'Other words' })
  expect(second.id).not.toBe(first.id)
  const people = { by: ada.session, checkedBy: ben.session }
  await publishAs(campaign.db, people, await anEdit({ note: 'Meanwhile' }, amendment))
  const third = await hand(ada, await anEdit({ note: 'As it was put' }, amendment))
  expect(await publishBy(ben, [third])).toMatchObject({ outcome: 'published' })
})

test('a draft that the row has moved on from is kept, and says so', async () => {
  const amendment = 'domestic-abuse-bill-lords-report-87'
  const opened = await anEdit({ note: 'Half a sentence' }, amendment)
  const people = { by: ada.session, checkedBy: ben.session }
  await publishAs(campaign.db, people, await anEdit({ note: 'Another note' }, amendment))
  const draft = await hand(ada, { ...opened, state: 'draft' })
  expect(await see(ada, draft.id)).toMatchObject({
    isStale: true,
    fields: [{ field: 'note', expected: opened.expected['note'], now: 'Another note', after: 'Half a sentence' }],
  })
  expect(await propose(campaign.db, ada.session, { ...opened, revises: draft.id })).toMatchObject({
    outcome: 'changed-meanwhile',
  })
})

test('of two who publish at once one does, and the other is told', async () => {
  const cat = await openStaff(owner.db, 'Cat Example')
  const proposed = await hand(ada, await aText('Published at once'))
  const outcomes = await Promise.all([publishBy(ben, [proposed]), publishBy(cat, [proposed])])
  expect(outcomes.map(({ outcome }) => outcome).toSorted((a, b) => a.localeCompare(b))).toEqual(['gone', 'published'])
  expect(await owner.db.$count(changes, eq(changes.subjectId, proposed.subjectId))).toBe(1)
})

test('all of a set is published, or none of it', async () => {
  const amendment = 'victims-and-prisoners-bill-lords-report-96'
  const fine = await hand(ada, await aText('Beside a stale one'))
  const stale = await hand(ada, await anEdit({ note: 'Stale' }, amendment))
  await publishAs(campaign.db, { by: ada.session, checkedBy: ben.session }, await anEdit({ note: 'New' }, amendment))
  expect(await publishBy(ben, [fine, stale])).toMatchObject({ outcome: 'changed-meanwhile', id: stale.id })
  expect(await see(ben, fine.id)).toMatchObject({ state: 'waiting' })
  expect(await owner.db.$count(texts, eq(texts.id, fine.subjectId))).toBe(0)
})

test('a set in which one row is edited twice, and taken off, goes back as one', async () => {
  const amendment = 'domestic-abuse-bill-lords-report-70'
  const before = await findAmendmentPage(site.db, amendment)
  const edit = await anEdit({ note: 'One of two' }, amendment)
  const [first, second, off] = [
    await hand(ada, edit),
    await hand(ada, { ...(await anEdit({ countFor: 241, countAgainst: 118 }, amendment)), why: 'The list says so' }),
    await hand(ada, { act: 'take-off', kind: 'amendment', id: edit.id, why: 'It is to be looked at' }),
  ]
  const published = await publishBy(ben, [off, second, first])
  if (published.outcome !== 'published') throw new Error(published.outcome)
  expect(await findAmendmentPage(site.db, amendment)).toBeUndefined()
  expect(await findEditable(campaign.db, 'amendment', edit.id)).toMatchObject({
    verified: false,
    values: { note: 'One of two', countFor: 241 },
  })
  expect(await undo(campaign.db, ben.session, { setId: published.setId, why: 'Not so' })).toMatchObject({
    outcome: 'undone',
  })
  expect((await findAmendmentPage(site.db, amendment))?.amendment).toEqual(before?.amendment)
})

test('two edits that are each right alone and not together: the second is not published', async () => {
  const amendment = 'domestic-abuse-bill-lords-report-50'
  const nothing = { decision: null, decidedOn: null, countFor: null, countAgainst: null, majority: null }
  await owner.db.update(amendments).set(nothing).where(eq(amendments.slug, amendment))
  const counts = await hand(ada, await anEdit({ countFor: 118, countAgainst: 241 }, amendment))
  const decision = await hand(ada, await anEdit({ decision: 'agreed-on-division' }, amendment))
  const together = await publishBy(ben, [counts, decision])
  expect(together).toMatchObject({ outcome: 'refused', field: 'decision', problem: 'By these counts it was refused.' })
  expect(await publishBy(ben, [decision])).toMatchObject({ outcome: 'published' })
  expect(await lookAhead(campaign.db, ben.session, [counts])).toMatchObject({ outcome: 'refused', id: counts.id })
  expect(await publishBy(ben, [counts])).toMatchObject({ outcome: 'refused', id: counts.id, field: 'decision' })
  const [row] = await owner.db.select().from(amendments).where(eq(amendments.slug, amendment))
  expect(row).toMatchObject({ decision: 'agreed-on-division', countFor: null, majority: null })
  expect(await see(ben, counts.id)).toMatchObject({ state: 'waiting' })
})

test('in a hurry one publishes at once, and a second person looks', async () => {
  const amendment = 'domestic-abuse-bill-lords-committee-154'
  const edit = await anEdit({ note: 'In a hurry' }, amendment)
  const waits = await leaveAtOnce(campaign.db, ada.session, edit)
  expect(waits, 'others can sign in').toMatchObject({ outcome: 'waiting' })
  const done = await leaveAtOnce(campaign.db, ada.session, edit, 'hurry')
  if (done.outcome !== 'published') throw new Error(done.outcome)
  expect((await findAmendmentPage(site.db, amendment))?.amendment.note).toBe('In a hurry')
  expect(await look(campaign.db, ada.session, done.setId)).toBe('needs-another')
  expect(await look(campaign.db, ben.session, done.setId)).toBe('done')
  expect(await look(campaign.db, ben.session, done.setId)).toBe('gone')
})

test('of two at once in a hurry one is published; what the other wrote waits, if it was written down, or the row is shown', async () => {
  const edit = await anEdit({ words: 'Some words' }, 'domestic-abuse-bill-lords-report-50')
  const before = await owner.db.$count(proposals)
  const [first, second] = await Promise.all([
    leaveAtOnce(campaign.db, ada.session, edit, 'hurry'),
    leaveAtOnce(campaign.db, ben.session, { ...edit, proposed: { words: 'Other words' } }, 'hurry'),
  ])
  const other = [first, second].find(({ outcome }) => outcome !== 'published')
  expect([first, second].filter(({ outcome }) => outcome === 'published')).toHaveLength(1)
  const told = other?.outcome === 'stuck' ? other.why : other
  expect(told).toMatchObject({ outcome: 'changed-meanwhile' })
  const kept = other?.outcome === 'stuck' ? [other.proposalId] : []
  expect(await owner.db.$count(proposals)).toBe(before + 1 + kept.length)
  expect(await Promise.all(kept.map((id) => see(ada, id)))).toEqual(
    kept.map(() => expect.objectContaining({ state: 'waiting' })),
  )
})

async function aConflict(amendment: string, offered: string): Promise<string> {
  const at = { subjectKind: 'amendment', subjectId: await idOf(amendment), field: 'decision' } as const
  const [row] = await owner.db.select().from(amendments).where(eq(amendments.slug, amendment))
  await owner.db
    .insert(pins)
    .values({ ...at, reason: 'The paper says so', staffId: ada.id })
    .onConflictDoNothing()
  await owner.db.delete(conflicts).where(eq(conflicts.subjectId, at.subjectId))
  const [added] = await owner.db
    .insert(conflicts)
    .values({ ...at, kept: row?.decision, offered })
    .returning()
  return added?.id ?? ''
}

test('Parliament’s value is taken over by two, with pin and conflict gone; ours is kept by one', async () => {
  const amendment = 'domestic-abuse-bill-lords-report-67'
  const conflictId = await aConflict(amendment, 'not-moved')
  expect((await listConflicts(campaign.db)).map(isTakable)).toEqual([true])
  const taking = { act: 'take-theirs', conflictId } as const
  await publishAs(campaign.db, { by: ada.session, checkedBy: ben.session }, taking)
  const [row] = await owner.db.select().from(amendments).where(eq(amendments.slug, amendment))
  expect(row?.decision).toBe('not-moved')
  expect(await owner.db.$count(pins, eq(pins.subjectId, row?.id ?? ''))).toBe(0)
  expect(await listConflicts(campaign.db)).toEqual([])
  expect(await propose(campaign.db, ada.session, taking)).toEqual({ outcome: 'gone' })

  const kept = await aConflict(amendment, 'agreed')
  expect(await keepOurs(campaign.db, ada.session, kept)).toBe('settled')
  expect(await listConflicts(campaign.db)).toEqual([])
  expect(await owner.db.select().from(conflicts)).toMatchObject([{ offered: 'agreed', dismissedBy: ada.id }])
  expect(await keepOurs(campaign.db, ada.session, kept)).toBe('gone')
  const odd = await aConflict(amendment, 'something else')
  expect(await propose(campaign.db, ada.session, { act: 'take-theirs', conflictId: odd })).toEqual({
    outcome: 'not-takable',
  })
  expect((await listConflicts(campaign.db)).map(isTakable)).toEqual([false])
})

test('what nobody has public cannot be taken off, and a session that has ended does nothing', async () => {
  const [row] = await owner.db.select().from(amendments).where(eq(amendments.verified, false)).limit(1)
  const taking = { act: 'take-off', kind: 'amendment', why: 'Not so' } as const
  expect(await propose(campaign.db, ada.session, { ...taking, id: row?.id ?? '' })).toEqual({ outcome: 'already' })
  expect(await propose(campaign.db, ada.session, { ...taking, id: crypto.randomUUID() })).toEqual({ outcome: 'gone' })
  await expect(propose(campaign.db, Buffer.alloc(32), await aText('By nobody'))).rejects.toThrow('Failed query')
})

test('the audit says who proposed, who sent back and who published', async () => {
  const lines = await owner.db.select().from(audit)
  const by = (staff: SessionStaff) =>
    new Set(lines.filter(({ staffId }) => staffId === staff.id).map(({ action }) => action))
  expect([...by(ada)]).toEqual(expect.arrayContaining(['proposed', 'published', 'undone', 'withdrawn', 'settled']))
  expect([...by(ben)]).toEqual(expect.arrayContaining(['proposed', 'published', 'sent-back', 'looked']))
})
