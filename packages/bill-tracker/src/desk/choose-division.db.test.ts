import {
  amendmentDivisions,
  amendments,
  audit,
  changes,
  citations,
  divisionCandidates,
  divisions,
  openDatabase,
  votes,
  type OpenDatabase,
  type SessionStaff,
} from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { and, asc, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { startStandInParliament } from '../../stand-in/index.ts'
import { findDivisionPage } from '../reading/divisions/find-division-page.ts'
import { runSync } from '../sync/run-sync.ts'
import { chooseDivision, type ChooseOutcome } from './choose-division.ts'
import { listAmendmentChoices } from './division-choices.ts'
import { findEditable } from './find-editable.ts'
import { listOpenDivisions, type OpenDivision } from './open-divisions.ts'
import { publish } from './publish.ts'
import { editAs, openStaff } from './testing/index.ts'
import { findDivisionChoice, unchooseDivision } from './unchoose-division.ts'
import { undo } from './undo.ts'

let database: TestDatabase
let owner: OpenDatabase
let campaign: OpenDatabase
let parliament: Awaited<ReturnType<typeof startStandInParliament>>
let ada: SessionStaff
let staffId = ''

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test' })
  parliament = await startStandInParliament()
  const like = parliament.holdings.divisions.find(({ id }) => id === 1000)
  if (like) parliament.holdings.divisions.push({ ...like, id: 9_900_043, number: 943, title: 'A made-up division' })
  await forgetNumberOf(la43)
  ada = await openStaff(owner.db, 'Ada Example')
  staffId = ada.id
  await sync()
})

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close(), parliament.stop()])
  await database.drop()
})

async function sync(): Promise<void> {
  const { urls } = parliament
  const worker = openDatabase(database.urlFor('safe_worker'), { applicationName: 'test' })
  await runSync({
    db: worker.db,
    target: 'divisions',
    urls,
    now: () => new Date('2026-03-02T09:00:00Z'),
  })
  await worker.close()
}

interface Chosen {
  divisionId: string
  parliamentId: number
}

/** One person alone can sign in, who proposes and publishes. */
async function choose(given: Chosen): Promise<string> {
  return publishAtOnce(await chooseDivision(campaign.db, ada.session, given))
}

async function unchoose(divisionId: string): Promise<string> {
  return publishAtOnce(await unchooseDivision(campaign.db, ada.session, { divisionId, why }))
}

async function publishAtOnce(proposed: ChooseOutcome): Promise<string> {
  if (proposed.outcome !== 'proposed') return proposed.outcome
  const published = await publish(campaign.db, ada.session, [proposed])
  if (published.outcome === 'published') lastSet = published.setId
  return published.outcome
}

let lastSet = ''
const undoLast = () => undo(campaign.db, ada.session, { setId: lastSet, why: 'It was not so' })

async function openOne(slug: string): Promise<OpenDivision> {
  const found = (await listOpenDivisions(campaign.db)).find((division) => division.slug === slug)
  if (!found) throw new Error(`${slug} is not open`)
  return found
}

const la43 = 'commons-2021-04-15-lords-amendment-43'

/** As if nobody had found its number: the day has others that are known, so that some candidates are taken. */
async function forgetNumberOf(slug: string): Promise<void> {
  await owner.db.update(divisions).set({ number: null, parliamentId: null }).where(eq(divisions.slug, slug))
  await owner.db
    .update(amendments)
    .set({ divisionNumber: null })
    .where(eq(amendments.slug, 'domestic-abuse-bill-commons-lords-amendments-la43'))
}

test('what sync could not tell is open, with every division of its House and day to choose from', async () => {
  const division = await openOne(la43)
  expect(division).toMatchObject({ house: 'Commons', heldOn: '2021-04-15', on: ['Lords Amendment 43'] })
  expect(division.candidates.length).toBeGreaterThan(1)
  expect(division.candidates.filter(({ takenBy }) => takenBy !== null).length).toBeGreaterThan(0)
  const before = await owner.db.select().from(divisionCandidates)
  await sync()
  expect(await owner.db.select().from(divisionCandidates), 'asked again, nothing is written').toEqual(before)
})

test('once a person has chosen, its counts are Parliament’s and the next sync brings the names', async () => {
  const { id, candidates } = await openOne(la43)
  const free = candidates.find(({ takenBy }) => takenBy === null)
  const taken = candidates.find(({ takenBy }) => takenBy !== null)
  expect(await choose({ divisionId: id, parliamentId: taken?.parliamentId ?? 0 })).toBe('taken')
  expect(await choose({ divisionId: id, parliamentId: 424_242 })).toBe('gone')
  const choice = { divisionId: id, parliamentId: free?.parliamentId ?? 0 }
  const proposed = await chooseDivision(campaign.db, ada.session, choice)
  expect(await chooseDivision(campaign.db, ada.session, choice)).toEqual({ outcome: 'already-there' })
  expect(await publishAtOnce(proposed)).toBe('published')
  expect(await choose(choice)).toBe('gone')
  const [row] = await owner.db.select().from(divisions).where(eq(divisions.id, id))
  expect(row).toMatchObject({
    parliamentId: free?.parliamentId,
    ayeCount: free?.ayeCount,
    noCount: free?.noCount,
    votesFetchedAt: null,
  })
  expect((await owner.db.select().from(audit)).at(-1)).toMatchObject({ action: 'published', staffId })
  await sync()
  expect(await owner.db.$count(votes, eq(votes.divisionId, id))).toBeGreaterThan(0)
})

test('staff say what a division decided and what it was on, and sync leaves that alone', async () => {
  const [row] = await owner.db.select().from(divisions).where(eq(divisions.slug, la43))
  const id = row?.id ?? ''
  const editable = await findEditable(campaign.db, 'division', id)
  expect(editable?.values).toMatchObject({
    ayeMeans: 'against',
    amendment: 'domestic-abuse-bill-commons-lords-amendments-la43',
  })
  const other = 'domestic-abuse-bill-commons-lords-amendments-la41'
  expect((await listAmendmentChoices(campaign.db, id)).map(({ slug }) => slug)).toContain(other)
  const set = { plainSummary: 'Plain words by hand.', ayeMeans: 'for', amendment: other }
  await editAs(campaign.db, { by: ada.session }, { kind: 'division', id, set })
  await sync()
  const page = await findDivisionPage(owner.db, la43)
  expect(page?.division).toMatchObject({
    plainSummary: 'Plain words by hand.',
    ayeMeans: 'for',
    amendments: [{ slug: other, name: 'Lords Amendment 41' }],
  })
  expect(await owner.db.$count(amendmentDivisions, eq(amendmentDivisions.divisionId, id))).toBe(1)
})

const la41b = 'commons-2021-04-26-lords-amendment-41b'
const why = 'It was the division after it'

async function readRow(slug: string): Promise<typeof divisions.$inferSelect> {
  const [row] = await owner.db.select().from(divisions).where(eq(divisions.slug, slug))
  if (!row) throw new Error(`${slug} is not on the record`)
  return row
}

const listCitations = (id: string) => owner.db.select().from(citations).where(eq(citations.subjectId, id))

test('a wrong choice is taken back with all that followed from it, and another one can be made', async () => {
  const before = await readRow(la41b)
  const { id } = before
  const citedBefore = await listCitations(id)
  expect(await findDivisionChoice(campaign.db, id)).toBeUndefined()
  expect(await unchoose(id)).toBe('gone')
  const { candidates } = await openOne(la41b)
  const free = candidates.filter(({ takenBy }) => takenBy === null)
  const parliamentId = free[0]?.parliamentId ?? 0
  expect(await choose({ divisionId: id, parliamentId })).toBe('published')
  await sync()
  expect(await owner.db.$count(votes, eq(votes.divisionId, id))).toBeGreaterThan(0)
  expect(await findDivisionChoice(campaign.db, id)).toMatchObject({ who: 'Ada Example' })

  expect(await unchoose(id)).toBe('published')
  expect(await readRow(la41b)).toEqual(before)
  expect(await owner.db.$count(votes, eq(votes.divisionId, id))).toBe(0)
  expect(await listCitations(id)).toEqual(citedBefore)
  const told = await owner.db
    .select()
    .from(changes)
    .where(and(eq(changes.subjectId, id), eq(changes.why, why)))
  expect(told).toContainEqual(
    expect.objectContaining({ origin: 'staff', staffId, field: 'parliamentId', before: parliamentId, after: null }),
  )
  expect(told).toContainEqual(expect.objectContaining({ field: 'votes', after: null }))
  expect((await owner.db.select().from(audit).orderBy(asc(audit.id))).at(-1)).toMatchObject({
    action: 'published',
    detail: { setId: told[0]?.setId },
  })
  expect(await unchoose(id)).toBe('gone')
  await sync()
  expect(await readRow(la41b), 'sync does not bring it back').toEqual(before)
  expect(await choose({ divisionId: id, parliamentId })).toBe('published')
})

test('taking a choice back leaves what staff wrote by hand since', async () => {
  const { id } = await readRow(la43)
  expect(await unchoose(id)).toBe('published')
  expect(await readRow(la43)).toMatchObject({
    parliamentId: null,
    plainSummary: 'Plain words by hand.',
    ayeMeans: 'for',
    votesFetchedAt: null,
  })
  expect(await owner.db.$count(amendmentDivisions, eq(amendmentDivisions.divisionId, id))).toBe(1)
})

test('a choice is undone in one press until names have come with it, and its taking back brings them back', async () => {
  const before = await readRow(la43)
  const { id } = before
  const { candidates } = await openOne(la43)
  const parliamentId = candidates.find(({ takenBy }) => takenBy === null)?.parliamentId ?? 0
  const cited = await listCitations(id)
  expect(await choose({ divisionId: id, parliamentId })).toBe('published')
  expect(await undoLast()).toMatchObject({ outcome: 'undone' })
  expect(await readRow(la43)).toEqual(before)
  expect(await listCitations(id)).toEqual(cited)

  expect(await choose({ divisionId: id, parliamentId })).toBe('published')
  await sync()
  const named = await owner.db.select().from(votes).where(eq(votes.divisionId, id)).orderBy(votes.memberId)
  expect(named.length).toBeGreaterThan(0)
  expect(await undoLast()).toMatchObject({ outcome: 'changed-since' })
  const chosen = await readRow(la43)
  expect(await unchoose(id)).toBe('published')
  expect(await owner.db.$count(votes, eq(votes.divisionId, id))).toBe(0)
  expect(await undoLast()).toMatchObject({ outcome: 'undone' })
  expect(await readRow(la43)).toEqual(chosen)
  const again = await owner.db.select().from(votes).where(eq(votes.divisionId, id)).orderBy(votes.memberId)
  expect(again).toEqual(named)
  expect(await unchoose(id)).toBe('published')
  expect(await readRow(la43)).toEqual(before)
  expect(await owner.db.$count(votes, eq(votes.divisionId, id))).toBe(0)
})

test('the votes of a division whose number stands cannot be forgotten', async () => {
  const { id } = await readRow(la41b)
  await sync()
  await expect(campaign.db.execute(sql`select record.forget_votes(${id})`)).rejects.toThrow(/forget_votes/)
  expect(await owner.db.$count(votes, eq(votes.divisionId, id))).toBeGreaterThan(0)
})
