import {
  amendments,
  audit,
  campaignEvents,
  changes,
  citations,
  conflicts,
  heldFacts,
  openDatabase,
  pins,
  sittings,
  staffAccounts,
  type OpenDatabase,
  type SessionStaff,
} from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { and, eq, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { z } from 'zod'
import { startStandInParliament } from '../../stand-in/index.ts'
import type { CheckableKind } from '../kinds/index.ts'
import { findEvidencePage } from '../reading/pages/campaigning.ts'
import { runSync } from '../sync/run-sync.ts'
import { checkRow } from './check-row.ts'
import { closeFact, listClosedFacts, reopenFact } from './close-fact.ts'
import { findSubject } from './find-subject.ts'
import { listHeldFacts } from './held-facts.ts'
import { listUnchecked } from './list-unchecked.ts'
import { findRecordQuality } from './record-quality.ts'
import { editAs, openStaff, publishAs, someGrounds } from './testing/index.ts'

let database: TestDatabase
let owner: OpenDatabase
let campaign: OpenDatabase
let site: OpenDatabase
let ada: SessionStaff
let bea: SessionStaff

const now = new Date('2026-03-02T09:00:00Z')

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test' })
  site = openDatabase(database.urlFor('safe_site'), { applicationName: 'test' })
  ada = await openStaff(owner.db, 'Ada Example')
})

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close(), site.close()])
  await database.drop()
})

interface Row {
  kind: CheckableKind
  id: string
}

/** One that came with the founding record, which nobody has checked. */
async function anEvent(title: string): Promise<{ kind: 'campaign-event'; id: string }> {
  const slug = title.toLowerCase().replaceAll(/\W+/g, '-')
  const [row] = await owner.db
    .insert(campaignEvents)
    .values({ slug, title, happenedOn: '2024-05-01', precision: 'day', verified: false })
    .returning()
  return { kind: 'campaign-event', id: row?.id ?? '' }
}

const check = (staff: SessionStaff, row: Row) => checkRow(campaign.db, staff.session, { ...row, ...someGrounds })

async function takeOff(row: Row, why: string): Promise<void> {
  await publishAs(campaign.db, { by: ada.session, checkedBy: bea.session }, { act: 'take-off', ...row, why })
}

async function isShown(title: string): Promise<boolean> {
  const { events } = await findEvidencePage(site.db)
  return events.some((event) => event.title === title)
}

test('where one person alone can sign in, that person may check what they wrote', async () => {
  const title = 'A vigil outside Parliament'
  const row = await anEvent('A vigil')
  await editAs(campaign.db, { by: ada.session }, { ...row, set: { title } })
  expect(await isShown(title)).toBe(false)
  expect(await listUnchecked(campaign.db)).toContainEqual(
    expect.objectContaining({ id: row.id, title, waiting: expect.objectContaining({ because: 'founding' }) }),
  )
  expect(await check(ada, row)).toBe('checked')
  expect(await isShown(title)).toBe(true)
  bea = await openStaff(owner.db, 'Bea Example')
})

test('who wrote in a row cannot check it; somebody else can, and the record and the audit say so', async () => {
  const title = 'A letter from fifty refuges'
  const row = await anEvent('A letter')
  await editAs(campaign.db, { by: ada.session, inAHurry: true }, { ...row, set: { title } })
  expect(await check(ada, row)).toBe('needs-another')
  expect(await isShown(title)).toBe(false)
  expect(await check(bea, row)).toBe('checked')
  expect(await check(bea, row)).toBe('already')
  expect(await isShown(title)).toBe(true)

  const told = await owner.db
    .select()
    .from(changes)
    .where(and(eq(changes.subjectId, row.id), eq(changes.field, 'verified')))
  expect(told).toMatchObject([{ staffId: bea.id, before: false, after: true, quote: 'The words of the page' }])
  const lines = await owner.db.select().from(audit).where(eq(audit.action, 'checked'))
  expect(lines.at(-1)).toMatchObject({ staffId: bea.id, detail: { changeIds: [told[0]?.id] } })
  const cited = await owner.db
    .select()
    .from(citations)
    .where(and(eq(citations.subjectId, row.id), isNull(citations.field)))
  expect(cited).toMatchObject([{ quote: 'The words of the page' }])
})

test('what is taken off is public no longer, says why on the desk, and may be checked again', async () => {
  const title = 'A debate that was on another day'
  const row = await anEvent(title)
  await check(bea, row)
  await takeOff(row, 'It was a day later')
  expect(await isShown(title)).toBe(false)
  const waiting = (await listUnchecked(campaign.db)).find(({ id }) => id === row.id)?.waiting
  expect(waiting).toMatchObject({ because: 'taken-back', who: 'Ada Example', why: 'It was a day later' })
  expect(await check(bea, row)).toBe('checked')
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
  const [found] = await owner.db.select().from(amendments).where(eq(amendments.slug, slug))
  const row = { kind: 'amendment' as const, id: found?.id ?? '' }
  await takeOff(row, 'The wrong number')
  await sync()
  await parliament.stop()
  const [after] = await owner.db.select().from(amendments).where(eq(amendments.slug, slug))
  expect(after?.verified).toBe(false)
  const asked = await owner.db.select().from(conflicts).where(eq(conflicts.subjectId, row.id))
  expect(asked).toMatchObject([{ field: 'verified', kept: false, offered: true }])
  expect(await check(bea, row)).toBe('checked')
  expect(await owner.db.select().from(conflicts).where(eq(conflicts.subjectId, row.id))).toEqual([])
})

test('a sitting that is checked answers what was held about its day', async () => {
  const [day] = await owner.db.select().from(sittings).where(eq(sittings.sitsOn, '2021-02-03'))
  const row = { kind: 'sitting' as const, id: day?.id ?? '' }
  await takeOff(row, 'To be looked up')
  const held = {
    about: 'That the Lords sat on it',
    field: 'sitsOn',
    value: '2021-02-03',
    standing: 'from-memory',
  } as const
  await owner.db.insert(heldFacts).values({ key: 'a-day', subjectKind: 'sitting', subjectId: row.id, ...held })
  expect((await listHeldFacts(campaign.db)).some(({ subjectId }) => subjectId === row.id)).toBe(true)
  await check(bea, row)
  expect(await findSubject(campaign.db, 'sitting', row.id)).toMatchObject({
    title: 'Sitting of 3 February 2021, Lords: Committee stage',
    isPublic: true,
  })
  expect((await listHeldFacts(campaign.db)).some(({ subjectId }) => subjectId === row.id)).toBe(false)
})

test('a held fact is answered with its source, waits no longer, and can wait again', async () => {
  const [fact] = await listHeldFacts(campaign.db)
  const id = fact?.id ?? ''
  const close = (staff: SessionStaff, given = {}) =>
    closeFact(campaign.db, staff.session, { id, ...someGrounds, ...given })
  await expect(close(ada, { quote: '' })).rejects.toThrow(z.ZodError)
  expect(await close(ada)).toBe('closed')
  expect(await close(bea)).toBe('gone')
  expect((await listHeldFacts(campaign.db)).map((one) => one.id)).not.toContain(id)
  expect((await listClosedFacts(campaign.db)).find((one) => one.id === id)).toMatchObject({
    who: 'Ada Example',
    finding: 'Read in the source',
  })
  expect(await reopenFact(campaign.db, bea.session, id)).toBe('reopened')
  expect(await reopenFact(campaign.db, bea.session, id)).toBe('gone')
  expect((await listHeldFacts(campaign.db)).map((one) => one.id)).toContain(id)
})

test.each([
  ['a source', { sourceUrl: '' }],
  ['an address that is safe to open', { sourceUrl: 'http://example.org/' }],
  ['its words', { quote: ' ' }],
  ['a reason', { why: '' }],
])('nothing is checked without %s', async (lack, lacking) => {
  const row = await anEvent(`Nobody can prove it, for want of ${lack}`)
  const given = { ...row, ...someGrounds, ...lacking }
  await expect(checkRow(campaign.db, bea.session, given)).rejects.toThrow(z.ZodError)
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
