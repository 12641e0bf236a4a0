import {
  formerSlugs,
  openDatabase,
  publishedAmendments,
  publishedAmendmentVersions,
  publishedBills,
  publishedSponsors,
  publishedStages,
  publishedTexts,
  type OpenDatabase,
} from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { AddableKind } from '../kinds/index.ts'
import type { FieldValues } from '../kinds/kind.ts'
import { findEditable } from './find-editable.ts'
import { propose, type ProposeOutcome } from './propose.ts'
import { publish } from './publish.ts'
import { openStaff } from './testing/open-session.ts'
import { editAs, publishAs, someGrounds } from './testing/publish-as.ts'
import { undo } from './undo.ts'

let database: TestDatabase
let owner: OpenDatabase
let campaign: OpenDatabase
let [ada, ben]: [Buffer, Buffer] = [Buffer.alloc(32), Buffer.alloc(32)]

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'))
  owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test' })
  ada = (await openStaff(owner.db, 'Ada')).session
  ben = (await openStaff(owner.db, 'Ben')).session
  await owner.db.execute(`insert into record.members (id, name, party, house, is_current, as_of)
    values (11, 'Ann Made', 'Labour', 'Lords', true, '2026-11-30'), (12, 'Ben Made', null, 'Lords', true, '2026-11-30')`)
})

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close()])
  await database.drop()
})

type Proposed = Extract<ProposeOutcome, { outcome: 'proposed' }>

async function add(kind: AddableKind, parents: Record<string, string | null>, proposed: FieldValues) {
  return propose(campaign.db, ada, { act: 'add', kind, parents, proposed, ...someGrounds })
}

async function mustAdd(...given: Parameters<typeof add>): Promise<Proposed> {
  const answer = await add(...given)
  if (answer.outcome !== 'proposed') throw new Error(JSON.stringify(answer))
  return answer
}

const unknownBill = {
  outcomeNote: null,
  parliamentId: null,
  longTitle: null,
  currentHouse: null,
  actTitle: null,
  actUrl: null,
  royalAssentOn: null,
  plainSummary: null,
  lookedOn: null,
}
const aBill = {
  ...unknownBill,
  shortTitle: 'Made Bill',
  sessions: '2026–27',
  outcome: 'in-progress',
  originatingHouse: 'Lords',
}
const aStage = {
  kind: 'committee',
  house: 'Lords',
  name: 'Committee stage',
  round: 1,
  position: null,
  plainSummary: null,
  note: null,
}
const anAmendment = {
  number: '67',
  kind: 'amendment',
  location: 'Clause 3',
  words: '“(1) One—\n  (a) two',
  sponsors: '12 11',
  explanatoryText: 'It would do so.',
  movedOn: null,
  decision: null,
  decidedOn: null,
  countFor: null,
  countAgainst: null,
  became: null,
  plainSummary: 'A firewall.',
  note: null,
}
const anAsk = {
  title: 'A firewall',
  lede: 'One thing.',
  wouldMean: 'That nobody is afraid.',
  whoAsks: null,
  standsNow: null,
  closestItCame: null,
  inLawInstead: null,
  lookedOn: null,
}
const aText = {
  amendmentId: null,
  label: 'Amendment 67',
  plainWords: 'A firewall.',
  strength: 'whole',
  apart: null,
  rule: 'duty',
  namesConsent: false,
  happenedOn: null,
  fate: null,
  words: null,
}

async function addLiveBill(): Promise<Record<'bill' | 'stage' | 'amendment' | 'ask' | 'text', Proposed>> {
  const bill = await mustAdd('bill', {}, aBill)
  const stage = await mustAdd('stage', { billId: bill.subjectId }, aStage)
  const amendment = await mustAdd('amendment', { stageId: stage.subjectId }, anAmendment)
  const ask = await mustAdd('ask', {}, anAsk)
  const carried = { ...aText, amendmentId: amendment.subjectId }
  const text = await mustAdd('text', { askId: ask.subjectId, billId: null }, carried)
  return { bill, stage, amendment, ask, text }
}

let live: Awaited<ReturnType<typeof addLiveBill>>
let setId = ''

test('a bill, its stage, an amendment in its words and the ask that it carries come in one set, seen by two', async () => {
  live = await addLiveBill()
  const { bill, stage, amendment, ask, text } = live
  const others = [
    await mustAdd('sitting', { stageId: stage.subjectId }, { sitsOn: '2027-01-20' }),
    await mustAdd('publication', { billId: bill.subjectId }, aPaper),
    await mustAdd('could-carry', { askId: ask.subjectId, billId: bill.subjectId }, { why: 'It is about such things.' }),
  ]
  const wanted = [...Object.values(live), ...others]
  const published = await publish(campaign.db, ben, wanted)
  expect(published).toMatchObject({ outcome: 'published' })
  if (published.outcome === 'published') setId = published.setId
  const [theBill] = await owner.db.select().from(publishedBills)
  expect(theBill).toMatchObject({ ...aBill, id: bill.subjectId, slug: 'made-bill' })
  expect(await owner.db.select().from(publishedStages)).toMatchObject([{ ...aStage, id: stage.subjectId, position: 1 }])
  const { words, sponsors, ...columns } = anAmendment
  expect(await owner.db.select().from(publishedAmendments)).toMatchObject([
    { ...columns, slug: 'made-bill-lords-committee-67', numberKey: '67', billId: bill.subjectId },
  ])
  const [version] = await owner.db.select().from(publishedAmendmentVersions)
  expect(version?.lines.map(({ text: line }) => line)).toEqual(['“(1) One—', '(a) two'])
  const named = await owner.db.select().from(publishedSponsors).orderBy(asc(publishedSponsors.position))
  expect(named.map(({ name, isLead }) => ({ name, isLead }))).toEqual([
    { name: 'Ben Made', isLead: true },
    { name: 'Ann Made', isLead: false },
  ])
  expect(await owner.db.select().from(publishedTexts)).toMatchObject([
    { ...aText, id: text.subjectId, amendmentId: amendment.subjectId, billId: bill.subjectId },
  ])
  const row = await findEditable(campaign.db, 'amendment', amendment.subjectId)
  expect(row?.values).toEqual({ ...anAmendment, words, sponsors })
})

const aPaper = { title: 'HL Bill 1', kind: 'Bill', house: 'Lords', publishedOn: '2026-11-30', url: null }

test.each<[string, () => ReturnType<typeof add>]>([
  ['a bill of the same title and sessions', () => add('bill', {}, aBill)],
  ['a stage of the same House, kind and round', () => add('stage', { billId: live.bill.subjectId }, aStage)],
  [
    'an amendment of the same number, however it is written',
    () => add('amendment', { stageId: live.stage.subjectId }, { ...anAmendment, number: 'Amendment 67' }),
  ],
  [
    'the same amendment in the same ask',
    () => add('text', { askId: live.ask.subjectId, billId: null }, { ...aText, amendmentId: live.amendment.subjectId }),
  ],
  [
    'a bill that could carry the same ask',
    () => add('could-carry', { askId: live.ask.subjectId, billId: live.bill.subjectId }, { why: 'Again.' }),
  ],
  ['an ask of the same title', () => add('ask', {}, anAsk)],
])('%s is there already', async (_, again) => {
  expect(await again()).toEqual({ outcome: 'already-there' })
})

test('what waits is there already too, and what nobody can tell apart yet is not', async () => {
  const announced = {
    ...aBill,
    shortTitle: 'Promised Bill',
    sessions: null,
    outcome: 'announced',
    originatingHouse: null,
  }
  await mustAdd('bill', {}, announced)
  expect(await add('bill', {}, { ...announced, plainSummary: 'Again' })).toEqual({ outcome: 'already-there' })
  const assent = { ...aStage, kind: 'royal-assent', house: null, name: 'Royal Assent' }
  await mustAdd('stage', { billId: live.bill.subjectId }, assent)
  expect(await add('stage', { billId: live.bill.subjectId }, { ...assent, note: 'Again' })).toEqual({
    outcome: 'already-there',
  })
  await mustAdd('text', { askId: live.ask.subjectId, billId: live.bill.subjectId }, { ...aText, label: 'Loose' })
  await mustAdd('text', { askId: live.ask.subjectId, billId: live.bill.subjectId }, { ...aText, label: 'Looser' })
})

test('an edit that would make a row another one is told so', async () => {
  const report = { ...aStage, kind: 'report', name: 'Report stage' }
  const { subjectId } = await publishAs(
    campaign.db,
    { by: ada, checkedBy: ben },
    { act: 'add', kind: 'stage', parents: { billId: live.bill.subjectId }, proposed: report, ...someGrounds },
  )
  const row = await findEditable(campaign.db, 'stage', subjectId)
  expect(row?.values['position']).toBe(2)
  const edit = { act: 'edit', kind: 'stage', id: subjectId, expected: row?.values ?? {}, ...someGrounds } as const
  expect(await propose(campaign.db, ada, { ...edit, proposed: { kind: 'committee' } })).toEqual({
    outcome: 'already-there',
  })
  expect(await propose(campaign.db, ada, { ...edit, proposed: { kind: 'committee', round: 2 } })).toMatchObject({
    outcome: 'proposed',
  })
})

test('when the House decides, the amendment says so, and its number follows what is printed', async () => {
  const decided = { decision: 'agreed-on-division', decidedOn: '2026-11-30', countFor: 300, countAgainst: 200 }
  const set = { ...decided, number: 'Gov NC5', kind: 'new-clause', movedOn: '2026-11-30', sponsors: '11' }
  await editAs(campaign.db, { by: ada, checkedBy: ben }, { kind: 'amendment', id: live.amendment.subjectId, set })
  const [row] = await owner.db.select().from(publishedAmendments)
  expect(row).toMatchObject({ ...decided, majority: 100, number: 'Gov NC5', numberKey: 'NC5' })
  expect(await owner.db.select().from(formerSlugs)).toEqual([])
  const named = await owner.db.select().from(publishedSponsors)
  expect(named.map(({ name }) => name)).toEqual(['Ann Made'])
})

test('a loose text is tied to an amendment later, and its own day, fate and words go', async () => {
  const loose = { ...aText, label: 'A section', happenedOn: '2026-01-01', fate: 'not-said', words: 'Its words.' }
  const parents = { askId: live.ask.subjectId, billId: live.bill.subjectId }
  const people = { by: ada, checkedBy: ben }
  const { subjectId } = await publishAs(campaign.db, people, {
    act: 'add',
    kind: 'text',
    parents,
    proposed: loose,
    ...someGrounds,
  })
  const second = await publishAs(campaign.db, people, {
    act: 'add',
    kind: 'amendment',
    parents: { stageId: live.stage.subjectId },
    proposed: { ...anAmendment, number: '68' },
    ...someGrounds,
  })
  const tie = { amendmentId: second.subjectId, happenedOn: null, fate: null, words: null }
  const tied = await editAs(campaign.db, people, { kind: 'text', id: subjectId, set: tie })
  const find = () => owner.db.select().from(publishedTexts).where(eq(publishedTexts.id, subjectId))
  expect(await find()).toMatchObject([{ ...loose, ...tie }])
  expect(await undo(campaign.db, ada, { setId: tied.setId, why: 'It was another' })).toMatchObject({
    outcome: 'undone',
  })
  expect(await find()).toMatchObject([{ ...loose, amendmentId: null }])
})

test('a set with what stands in it cannot be undone while something newer stands under it', async () => {
  expect(await undo(campaign.db, ben, { setId, why: 'Too soon' })).not.toMatchObject({ outcome: 'undone' })
})
