import {
  addStaff,
  amendments,
  audit,
  changes,
  citations,
  conflicts,
  heldFacts,
  openDatabase,
  pins,
  sittings,
  staffAccounts,
  type OpenDatabase,
} from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { and, eq, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { z } from 'zod'
import { startStandInParliament } from '../../stand-in/index.ts'
import { findEvidencePage } from '../reading/pages/campaigning.ts'
import { runSync } from '../sync/run-sync.ts'
import { addRow } from './add-row.ts'
import { checkRow, takeBackRow } from './check-row.ts'
import { closeFact, listClosedFacts, reopenFact } from './close-fact.ts'
import type { Grounds } from './editable.ts'
import { findEditable } from './find-editable.ts'
import { findSubject } from './find-subject.ts'
import { listHeldFacts } from './held-facts.ts'
import { listParents } from './list-parents.ts'
import { listUnchecked } from './list-unchecked.ts'
import { publishEdit } from './publish-edit.ts'
import { findRecordQuality } from './record-quality.ts'

let database: TestDatabase
let owner: OpenDatabase
let campaign: OpenDatabase
let site: OpenDatabase
let [ada, bea] = ['', '']

const now = new Date('2026-03-02T09:00:00Z')

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test' })
  site = openDatabase(database.urlFor('safe_site'), { applicationName: 'test' })
  ada = await addAccount('Ada Example', 'ada@example.org')
})

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close(), site.close()])
  await database.drop()
})

async function addAccount(name: string, email: string): Promise<string> {
  const added = await addStaff(owner.db, { name, email })
  return 'account' in added ? added.account.id : ''
}

function groundsOf(staffId: string): Grounds {
  return {
    staffId,
    why: 'Read in the source',
    sourceUrl: 'https://hansard.parliament.uk/lords/2024-02-07',
    quote: 'The words of the page',
  }
}

function addEvent(staffId: string, title: string) {
  const proposed = { title, happenedOn: '2024-05-01', precision: 'day', summary: null }
  return addRow(campaign.db, { kind: 'campaign-event', parents: {}, proposed, ...groundsOf(staffId) })
}

async function isShown(title: string): Promise<boolean> {
  const { events } = await findEvidencePage(site.db)
  return events.some((event) => event.title === title)
}

test('where one person alone can sign in, that person may check what they wrote', async () => {
  const added = await addEvent(ada, 'A vigil outside Parliament')
  const id = added.outcome === 'added' ? added.id : ''
  expect(await isShown('A vigil outside Parliament')).toBe(false)
  expect(await listUnchecked(campaign.db)).toContainEqual(
    expect.objectContaining({
      id,
      title: 'A vigil outside Parliament',
      waiting: expect.objectContaining({ because: 'entered', who: 'Ada Example' }),
      whereToLook: ['https://hansard.parliament.uk/lords/2024-02-07'],
    }),
  )
  expect(await checkRow(campaign.db, { kind: 'campaign-event', id }, groundsOf(ada))).toBe('checked')
  expect(await isShown('A vigil outside Parliament')).toBe(true)
  bea = await addAccount('Bea Example', 'bea@example.org')
})

test('who wrote a row last cannot check it; somebody else can, and the record and the audit say so', async () => {
  const added = await addEvent(ada, 'A letter from fifty refuges')
  const row = { kind: 'campaign-event' as const, id: added.outcome === 'added' ? added.id : '' }
  expect(await checkRow(campaign.db, row, groundsOf(ada))).toBe('needs-another')
  expect(await isShown('A letter from fifty refuges')).toBe(false)
  expect(await checkRow(campaign.db, row, groundsOf(bea))).toBe('checked')
  expect(await checkRow(campaign.db, row, groundsOf(bea))).toBe('already')
  expect(await isShown('A letter from fifty refuges')).toBe(true)

  const told = await owner.db
    .select()
    .from(changes)
    .where(and(eq(changes.subjectId, row.id), eq(changes.field, 'verified')))
  expect(told).toMatchObject([{ staffId: bea, before: false, after: true, quote: 'The words of the page' }])
  const lines = await owner.db.select().from(audit).where(eq(audit.action, 'checked'))
  expect(lines.at(-1)).toMatchObject({ staffId: bea, detail: { changeIds: [told[0]?.id] } })
  const cited = await owner.db.select().from(citations).where(eq(citations.subjectId, row.id))
  expect(cited).toMatchObject([{ field: null, quote: 'The words of the page' }])
})

test('what is taken off is public no longer, says why on the desk, and may be checked again', async () => {
  const added = await addEvent(ada, 'A debate that was on another day')
  const row = { kind: 'campaign-event' as const, id: added.outcome === 'added' ? added.id : '' }
  await checkRow(campaign.db, row, groundsOf(bea))
  expect(await takeBackRow(campaign.db, row, { staffId: ada, why: 'It was a day later' })).toBe('taken-back')
  expect(await takeBackRow(campaign.db, row, { staffId: ada, why: 'Again' })).toBe('already')
  expect(await isShown('A debate that was on another day')).toBe(false)
  const waiting = (await listUnchecked(campaign.db)).find(({ id }) => id === row.id)?.waiting
  expect(waiting).toMatchObject({ because: 'taken-back', who: 'Ada Example', why: 'It was a day later' })
  expect(await checkRow(campaign.db, row, groundsOf(bea))).toBe('checked')
  expect(await owner.db.select().from(pins).where(eq(pins.subjectId, row.id))).toEqual([])
})

test('sync does not bring back what staff took off: it asks them', async () => {
  const parliament = await startStandInParliament()
  const sync = () =>
    runSync({
      db: owner.db,
      target: { bill: 2709 },
      urls: parliament.urls,
      depth: 'everything',
      now: () => now,
    })
  await sync()
  const slug = 'domestic-abuse-bill-lords-report-67'
  const [row] = await owner.db.select().from(amendments).where(eq(amendments.slug, slug))
  const id = row?.id ?? ''
  await takeBackRow(campaign.db, { kind: 'amendment', id }, { staffId: ada, why: 'The wrong number' })
  await sync()
  await parliament.stop()
  const [after] = await owner.db.select().from(amendments).where(eq(amendments.slug, slug))
  expect(after?.verified).toBe(false)
  const asked = await owner.db.select().from(conflicts).where(eq(conflicts.subjectId, id))
  expect(asked).toMatchObject([{ field: 'verified', kept: false, offered: true }])
  expect(await checkRow(campaign.db, { kind: 'amendment', id }, groundsOf(bea))).toBe('checked')
  expect(await owner.db.select().from(conflicts).where(eq(conflicts.subjectId, id))).toEqual([])
})

test('a sitting that is checked answers what was held about its day', async () => {
  const [day] = await owner.db.select().from(sittings).where(eq(sittings.sitsOn, '2021-02-03'))
  const id = day?.id ?? ''
  await takeBackRow(campaign.db, { kind: 'sitting', id }, { staffId: ada, why: 'To be looked up' })
  const held = {
    about: 'That the Lords sat on it',
    field: 'sitsOn',
    value: '2021-02-03',
    standing: 'from-memory',
  } as const
  await owner.db.insert(heldFacts).values({ key: 'a-day', subjectKind: 'sitting', subjectId: id, ...held })
  expect((await listHeldFacts(campaign.db)).some(({ subjectId }) => subjectId === id)).toBe(true)
  await checkRow(campaign.db, { kind: 'sitting', id }, groundsOf(bea))
  expect(await findSubject(campaign.db, 'sitting', id)).toMatchObject({
    title: 'Sitting of 3 February 2021, Lords: Committee stage',
    isPublic: true,
  })
  expect((await listHeldFacts(campaign.db)).some(({ subjectId }) => subjectId === id)).toBe(false)
})

test('a held fact is answered with its source, waits no longer, and can wait again', async () => {
  const [fact] = await listHeldFacts(campaign.db)
  const id = fact?.id ?? ''
  await expect(closeFact(campaign.db, id, { ...groundsOf(ada), quote: '' })).rejects.toThrow(z.ZodError)
  expect(await closeFact(campaign.db, id, groundsOf(ada))).toBe('closed')
  expect(await closeFact(campaign.db, id, groundsOf(bea))).toBe('gone')
  expect((await listHeldFacts(campaign.db)).map((one) => one.id)).not.toContain(id)
  expect((await listClosedFacts(campaign.db)).find((one) => one.id === id)).toMatchObject({
    who: 'Ada Example',
    finding: 'Read in the source',
  })
  expect(await reopenFact(campaign.db, id, { staffId: bea })).toBe('reopened')
  expect((await listHeldFacts(campaign.db)).map((one) => one.id)).toContain(id)
})

test.each([
  ['a source', { sourceUrl: '' }],
  ['an address that is safe to open', { sourceUrl: 'http://example.org/' }],
  ['its words', { quote: ' ' }],
  ['a reason', { why: '' }],
])('nothing is checked without %s', async (_lack, lacking) => {
  const added = await addEvent(ada, 'Something nobody can prove')
  const row = { kind: 'campaign-event' as const, id: added.outcome === 'added' ? added.id : '' }
  await expect(checkRow(campaign.db, row, { ...groundsOf(bea), ...lacking })).rejects.toThrow(z.ZodError)
})

test('a new text stands last in its ask, a sitting once in its stage, and what is not there takes nothing', async () => {
  const { asks, bills, stages } = await listParents(campaign.db)
  const [askId = '', billId = '', stageId = ''] = [asks[0]?.id, bills[0]?.id, stages[0]?.id]
  const grounds = groundsOf(ada)
  const text = { label: 'A clause by hand', plainWords: 'It would do so.', strength: 'whole' }
  const proposed = { ...text, happenedOn: '2024-05-01', fate: 'withdrawn', words: null, apart: null, rule: null }
  const added = await addRow(campaign.db, { kind: 'text', parents: { askId, billId }, proposed, ...grounds })
  const id = added.outcome === 'added' ? added.id : ''
  expect(await findEditable(campaign.db, 'text', id)).toMatchObject({ verified: false, values: proposed })
  const edit = { kind: 'text' as const, id, expected: proposed, proposed: { ...proposed, fate: null }, ...grounds }
  expect(await publishEdit(campaign.db, edit)).toMatchObject({ outcome: 'published' })

  const sitting = { kind: 'sitting' as const, parents: { stageId }, proposed: { sitsOn: '2026-04-01' }, ...grounds }
  expect(await addRow(campaign.db, sitting)).toMatchObject({ outcome: 'added' })
  expect(await addRow(campaign.db, sitting)).toEqual({ outcome: 'already-there' })
  expect(await addRow(campaign.db, { ...sitting, parents: { stageId: askId } })).toEqual({ outcome: 'no-parent' })
})

test('what the record wants is counted and named', async () => {
  const quality = await findRecordQuality(campaign.db, now)
  expect(quality.unchecked).toBe((await listUnchecked(campaign.db)).length)
  expect(quality.heldFacts).toBe(await owner.db.$count(heldFacts, isNull(heldFacts.closedAt)))
  expect(quality.withoutVotes.length).toBeGreaterThan(0)
  expect(quality.withoutSource).toEqual([])
  expect(quality.staleSyncs.map(({ id }) => id)).toEqual(expect.arrayContaining(['members', 'divisions']))
  expect(quality.staleSyncs.map(({ id }) => id)).not.toContain('bill 2709')
  expect(await owner.db.$count(staffAccounts)).toBe(2)
})
