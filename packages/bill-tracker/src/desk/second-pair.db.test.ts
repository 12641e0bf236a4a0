import {
  amendments,
  campaignEvents,
  changes,
  disableStaff,
  divisionCandidates,
  divisions,
  openDatabase,
  type OpenDatabase,
  type SessionStaff,
} from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { asc, eq, isNotNull } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { checkRow, listWhatMayBeChecked } from './check-row.ts'
import { checkableKinds, type AddableKind, type CheckableKind, type EditableKind } from '../kinds/index.ts'
import type { FieldValues } from '../kinds/kind.ts'
import { putMissingRows } from './testing/put-rows.ts'
import { checkableRows } from './kind-rows.ts'
import { chooseDivision, type ChooseOutcome } from './choose-division.ts'
import { closeFact } from './close-fact.ts'
import { look } from './decide.ts'
import { listHeldFacts } from './held-facts.ts'
import { listParents } from './list-parents.ts'
import { publish } from './publish.ts'
import { blankValues, editAs, openStaff, publishAs, someGrounds } from './testing/index.ts'
import { unchooseDivision } from './unchoose-division.ts'

let database: TestDatabase
let owner: OpenDatabase
let campaign: OpenDatabase
let ada: SessionStaff
let bea: SessionStaff
let cai: SessionStaff
/** Who writes nothing. */
let dee: SessionStaff

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test' })
  await putMissingRows(owner.db)
  ada = await openStaff(owner.db, 'ada')
  bea = await openStaff(owner.db, 'bea')
  cai = await openStaff(owner.db, 'cai')
  dee = await openStaff(owner.db, 'dee')
})

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close()])
  await database.drop()
})

interface Row {
  kind: CheckableKind
  id: string
}

/** In a hurry: no second person has seen it. */
const people = (by: SessionStaff) => ({ by: by.session, inAHurry: true })

/** Added in a hurry, and taken off again: it waits to be checked. */
async function add(
  staff: SessionStaff,
  kind: AddableKind,
  proposed: FieldValues,
): Promise<Row & { kind: EditableKind }> {
  const { asks, bills: listed, stages } = await listParents(campaign.db)
  const parents: Partial<Record<AddableKind, Record<string, string | null>>> = {
    text: { askId: asks[0]?.id ?? '', billId: listed[0]?.id ?? '' },
    sitting: { stageId: stages[0]?.id ?? '' },
    position: { askId: asks[0]?.id ?? '' },
  }
  const blank = blankValues(kind)
  const given = {
    act: 'add',
    kind,
    parents: parents[kind] ?? {},
    proposed: { ...blank, ...proposed },
    ...someGrounds,
  } as const
  const { subjectId: id } = await publishAs(campaign.db, people(staff), given)
  if (kind === 'source') throw new Error('a source is not checked')
  await takeOff(dee, { kind, id })
  return { kind, id }
}

async function edit(staff: SessionStaff, row: Row & { kind: EditableKind }, set: FieldValues): Promise<void> {
  await editAs(campaign.db, people(staff), { ...row, set })
}

const check = (staff: SessionStaff, row: Row) => checkRow(campaign.db, staff.session, { ...row, ...someGrounds })

async function takeOff(staff: SessionStaff, row: Row): Promise<void> {
  const checkedBy = staff === dee ? cai.session : dee.session
  const given = { act: 'take-off', ...row, why: 'To be looked at' } as const
  await publishAs(campaign.db, { by: staff.session, checkedBy }, given)
}

async function mayCheck(row: Row): Promise<string[]> {
  const found = await Promise.all(
    Object.entries({ ada, bea, cai }).map(async ([name, { id: staffId }]) =>
      (await listWhatMayBeChecked(campaign.db, { ids: [row.id], staffId })).has(row.id) ? [name] : [],
    ),
  )
  return found.flat()
}

const event = { title: 'A vigil outside Parliament', happenedOn: '2024-05-01', precision: 'day', summary: 'Many came.' }

const written: [AddableKind, FieldValues, mend: FieldValues, whole: FieldValues | null][] = [
  [
    'text',
    {
      label: 'A clause',
      plainWords: 'It would do so',
      strength: 'whole',
      happenedOn: null,
      fate: null,
      words: null,
      apart: null,
      rule: null,
      amendmentId: null,
      namesConsent: null,
    },
    { plainWords: 'It would do so.' },
    null,
  ],
  ['sitting', { sitsOn: '2026-04-01' }, { sitsOn: '2026-04-02' }, null],
  [
    'campaign-event',
    event,
    { title: 'A vigil, outside Parliament' },
    { title: 'Other', happenedOn: '2024-06-02', precision: 'month', summary: null },
  ],
  [
    'evidence',
    { figure: 'one in two', statement: 'They do not report', period: '2024', whoSaysSo: 'A charity', caveat: null },
    { statement: 'They do not report.' },
    { figure: '50%', statement: 'Half keep silent', period: 'in May', whoSaysSo: 'Somebody', caveat: null },
  ],
  [
    'position',
    { who: 'A police chief', side: 'for', statement: 'It would help', heldWhen: '2024' },
    { statement: 'It would help.' },
    null,
  ],
]

test.each(written)('a %s that A wrote and B mended is checked by neither', async (kind, proposed, mend) => {
  const row = await add(ada, kind, proposed)
  expect(await check(ada, row)).toBe('needs-another')
  await edit(bea, row, mend)
  expect(await check(ada, row)).toBe('needs-another')
  expect(await check(bea, row)).toBe('needs-another')
  expect(await mayCheck(row)).toEqual(['cai'])
  expect(await check(cai, row)).toBe('checked')
})

test.each(written.filter(([, , , whole]) => whole !== null))(
  'a %s that A wrote and B wrote anew, whole, is checked by A or another',
  async (kind, proposed, _mend, whole) => {
    const row = await add(ada, kind, proposed)
    await edit(bea, row, whole ?? {})
    expect(await mayCheck(row), 'nothing of A’s stands').toEqual(['ada', 'cai'])
    expect(await check(ada, row)).toBe('checked')
  },
)

test.each(checkableKinds)('the rule holds for every %s on the record, whoever wrote which field', async (kind) => {
  const { table, id: key } = checkableRows(kind)
  const [found] = await owner.db.select({ id: key }).from(table).limit(1)
  const row = { kind, id: String(found?.id) }
  await takeOff(cai, row)
  expect(await mayCheck(row)).toEqual(['ada', 'bea', 'cai'])
  const told = { origin: 'staff', subjectKind: kind, subjectId: row.id, field: 'note' } as const
  await owner.db.insert(changes).values({ ...told, staffId: ada.id, before: null, after: 'It is so' })
  await owner.db.insert(changes).values({ ...told, staffId: bea.id, before: 'It is so', after: 'It is so.' })
  expect(await check(ada, row)).toBe('needs-another')
  expect(await check(cai, row)).toBe('checked')
  await takeOff(bea, row)
  expect(await check(ada, row), 'since its last check nobody wrote').toBe('checked')
})

test('what was undone stands no longer, and what was put back is whose it was and who put it there', async () => {
  const row = await add(ada, 'campaign-event', event)
  await check(cai, row)
  await edit(ada, row, { summary: 'Very many came.' })
  await takeOff(cai, row)
  expect(await mayCheck(row)).toEqual(['bea', 'cai'])
  await edit(bea, row, { summary: 'Many came.' })
  expect(await mayCheck(row), 'as it was checked').toEqual(['ada', 'bea', 'cai'])
  await edit(cai, row, { summary: 'Very many came.' })
  expect(await mayCheck(row)).toEqual(['bea'])
})

test.each([
  ['a word taken out', 'It was not so at all', 'It was so at all'],
  ['two words changed about', 'Ada told Bea of it', 'Bea told Ada of it'],
  ['a word said twice', 'It was very sad', 'It was very very sad'],
  ['a line break', 'First line second', 'First line\nsecond and last'],
  ['everything taken out', 'It was so', null],
])('%s is as much a word of whoever did it, though somebody mends another end of it', async (_what, from, to) => {
  const row = await add(cai, 'campaign-event', { ...event, summary: from })
  await check(ada, row)
  await edit(ada, row, { summary: to })
  if (to !== null) await edit(bea, row, { summary: `Mended. ${to}` })
  await takeOff(cai, row)
  expect(await mayCheck(row)).toEqual(to === null ? ['bea', 'cai'] : ['cai'])
})

test('that Parliament confirms a row is no second look at what a person wrote in it', async () => {
  const [found] = await owner.db.select().from(amendments).where(eq(amendments.verified, true)).limit(1)
  const row = { kind: 'amendment' as const, id: found?.id ?? '' }
  await edit(ada, row, { note: 'Written by hand' })
  const told = { subjectKind: row.kind, subjectId: row.id, field: 'verified', before: false, after: true }
  await owner.db.insert(changes).values({ ...told, origin: 'sync' })
  await takeOff(cai, row)
  expect(await check(ada, row)).toBe('needs-another')
  expect(await check(bea, row)).toBe('checked')
})

test('who said which of Parliament’s divisions one is does not check it; when that is undone, they may', async () => {
  const [division] = await owner.db.insert(divisions).values(aDivision).returning()
  const row = { kind: 'division' as const, id: division?.id ?? '' }
  await owner.db.insert(divisionCandidates).values(aCandidate)
  const choice = { divisionId: row.id, parliamentId: aCandidate.parliamentId }
  await publishChoice(ada, await chooseDivision(campaign.db, ada.session, choice))
  expect(await mayCheck(row)).toEqual(['bea', 'cai'])
  await edit(bea, row, { plainSummary: 'What it was about' })
  expect(await check(ada, row)).toBe('needs-another')
  await publishChoice(
    cai,
    await unchooseDivision(campaign.db, cai.session, { divisionId: row.id, why: 'It is another' }),
  )
  expect(await mayCheck(row)).toEqual(['ada', 'cai'])
})

async function publishChoice(by: SessionStaff, proposed: ChooseOutcome): Promise<void> {
  if (proposed.outcome !== 'proposed') throw new Error(proposed.outcome)
  const inAHurry = { inAHurry: true }
  expect(await publish(campaign.db, by.session, [proposed], inAHurry)).toMatchObject({ outcome: 'published' })
}

const aDivision = { slug: 'made-up', house: 'Lords', heldOn: '2020-01-07', verified: false } as const
const aCandidate = {
  house: 'Lords',
  parliamentId: 99_001,
  number: 7,
  heldOn: '2020-01-07',
  title: 'A question',
  ayeCount: 9,
  noCount: 4,
  sourceUrl: 'https://lordsvotes-api.example/',
  seenAt: new Date('2026-01-01'),
} as const

test('neither a fact that is looked up, nor a pin that comes or goes, lets anybody check their own words', async () => {
  const fact = (await listHeldFacts(campaign.db)).find(({ subjectKind }) => subjectKind === 'amendment')
  const row = { kind: 'amendment' as const, id: fact?.subjectId ?? '' }
  const [stands] = await owner.db.select().from(amendments).where(eq(amendments.id, row.id))
  if (stands?.verified) await takeOff(cai, row)
  await edit(ada, row, { decision: 'withdrawn', note: 'By hand' })
  await closeFact(campaign.db, ada.session, { id: fact?.id ?? '', ...someGrounds })
  expect(await check(ada, row)).toBe('needs-another')
  expect(await check(bea, row)).toBe('checked')
  await edit(bea, row, { note: 'By hand, mended' })
  await takeOff(ada, row)
  expect(await mayCheck(row)).toEqual(['ada', 'cai'])
})

test('whose account is disabled checks nothing, and leaves one person to check alone', async () => {
  const row = await add(ada, 'campaign-event', event)
  await disableStaff(owner.db, { email: 'dee@example.org' })
  await disableStaff(owner.db, { email: 'cai@example.org' })
  await expect(check(cai, row)).rejects.toThrow('Failed query')
  expect(await check(ada, row)).toBe('needs-another')
  await disableStaff(owner.db, { email: 'bea@example.org' })
  expect(await mayCheck(row)).toEqual(['ada'])
  await openStaff(owner.db, 'bea')
  expect(await mayCheck(row)).toEqual(['bea'])
  await disableStaff(owner.db, { email: 'bea@example.org' })
  expect(await check(ada, row)).toBe('checked')
  bea = await openStaff(owner.db, 'bea')
  cai = await openStaff(owner.db, 'cai')
  dee = await openStaff(owner.db, 'dee')
  expect(await owner.db.select().from(campaignEvents).where(eq(campaignEvents.id, row.id))).toMatchObject([
    { verified: true },
  ])
})

test('what another has published, or looked at afterwards, is seen by two, and whoever wrote it may check the row', async () => {
  const row = await add(ada, 'campaign-event', event)
  await editAs(
    campaign.db,
    { by: bea.session, checkedBy: ada.session },
    { ...row, set: { summary: 'Very many came.' } },
  )
  expect(await mayCheck(row), 'what ada wrote in a hurry nobody has seen').toEqual(['bea', 'cai'])
  const { setId } = await editAs(campaign.db, people(bea), { ...row, set: { happenedOn: '2024-05-02' } })
  expect(await mayCheck(row)).toEqual(['cai'])
  expect(await look(campaign.db, cai.session, setId)).toBe('done')
  expect(await mayCheck(row)).toEqual(['bea', 'cai'])
})

test('two who check at once: one does', async () => {
  const row = await add(ada, 'campaign-event', event)
  const outcomes = await Promise.all([check(bea, row), check(cai, row), check(bea, row), check(ada, row)])
  expect(outcomes.filter((outcome) => outcome === 'checked')).toHaveLength(1)
  const told = await owner.db.select().from(changes).where(eq(changes.subjectId, row.id)).orderBy(asc(changes.id))
  expect(told.filter(({ field, after }) => field === 'verified' && after === true)).toHaveLength(1)
  expect(await owner.db.$count(changes, isNotNull(changes.staffId))).toBeGreaterThan(0)
})
