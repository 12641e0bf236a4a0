import {
  amendmentDivisions,
  amendments,
  changes,
  divisionCandidates,
  divisions,
  openDatabase,
  votes,
  type OpenDatabase,
} from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { and, eq, sql } from 'drizzle-orm'
import { expect, inject, onTestFinished, test } from 'vitest'
import { startStandInParliament, type StandInParliament } from '../../../stand-in/index.ts'
import { runSync, type SyncSummary } from '../run-sync.ts'
import type { SyncTarget } from '../sources.ts'

test('every division that Parliament’s list settles arrives with each member’s vote', async () => {
  const started = await startFor()
  const summary = await sync(started, 'divisions')
  expect(summary).toMatchObject({ target: 'divisions', outcome: 'done' })
  expect(summary.detail).toBe(
    [
      'Parliament’s list does not settle which is the Commons division of 2021-04-26',
      'Parliament’s list does not settle which is the Commons division of 2021-04-26',
    ].join('; '),
  )

  const firewall = await findDivision(started, 'lords-2021-03-15-amendment-67')
  expect(firewall).toMatchObject({
    parliamentId: 9_900_067,
    ayeCount: 321,
    noCount: 262,
    motionNote: 'Baroness Meacher moved amendment 67. The House divided:',
    parliamentUrl: 'https://votes.parliament.uk/Votes/Lords/Division/9900067',
  })
  expect(await countLobbies(started, 'lords-2021-03-15-amendment-67')).toEqual({
    content: 319,
    'content-teller': 2,
    'not-content': 260,
    'not-content-teller': 2,
  })
  expect(await countLobbies(started, 'commons-2021-04-15-lords-amendment-1')).toEqual({
    aye: 360,
    'aye-teller': 2,
    no: 221,
    'no-teller': 2,
    none: 65,
  })
})

test('a majority tells which of the day’s divisions it was, where nothing else is known', async () => {
  const started = await startFor()
  const slug = 'commons-2021-04-15-lords-amendment-40'
  await started.owner.db.update(divisions).set({ number: null, parliamentId: null }).where(eq(divisions.slug, slug))
  await started.owner.db.update(amendments).set({ divisionNumber: null }).where(eq(amendments.divisionNumber, 257))
  await sync(started, 'divisions')
  expect(await findDivision(started, slug)).toMatchObject({ parliamentId: 999, ayeMeans: 'against', majority: 80 })
})

test.each([
  { slug: 'lords-2021-03-17-amendment-87', counts: [310, 232] },
  { slug: 'commons-2021-04-15-lords-amendment-40', counts: [100, 20] },
  { slug: 'commons-2021-04-15-lords-amendment-43', counts: [62, 40] },
  { slug: 'lords-2021-04-21-motion-e1', counts: [307, 253] },
  { slug: 'lords-2021-04-21-motion-f1', counts: [292, 233] },
])('by what is held of $slug, sync brings its counts, its link and its names', async ({ slug, counts }) => {
  const started = await startFor()
  await sync(started, 'divisions')
  const row = await findDivision(started, slug)
  expect([row?.ayeCount, row?.noCount]).toEqual(counts)
  expect(row?.parliamentUrl).toMatch(/^https:\/\/votes\.parliament\.uk\//)
  expect(Object.keys(await countLobbies(started, slug)).length).toBeGreaterThan(2)
})

test('Parliament’s number alone brings counts and names, where the day’s list would settle nothing', async () => {
  const started = await startFor()
  const slug = 'commons-2021-04-26-lords-amendments-40b-40c'
  await started.owner.db.update(divisions).set({ parliamentId: 9_900_904 }).where(eq(divisions.slug, slug))
  const summary = await sync(started, 'divisions')
  expect(summary.detail).toBe('Parliament’s list does not settle which is the Commons division of 2021-04-26')
  expect(await findDivision(started, slug)).toMatchObject({ number: 904, ayeCount: 63, noCount: 40 })
  expect(await countLobbies(started, slug)).toMatchObject({ aye: 63, no: 40 })
  // Of the other nobody knows more: a person chooses, from that day's list.
  const candidates = await started.worker.db.select().from(divisionCandidates)
  expect(candidates.map(({ house, heldOn }) => `${house} ${heldOn}`)).toContain('Commons 2021-04-26')
})

test('a second run writes nothing', async () => {
  const started = await startFor()
  await sync(started, 'divisions')
  const before = await listRowVersions(started)
  expect(before.length).toBeGreaterThan(5_000)
  expect(await sync(started, 'divisions')).toMatchObject({ outcome: 'done', changed: 0, tally: [] })
  expect(await listRowVersions(started)).toEqual(before)
})

test('a vote that Parliament corrects is one change, told by how many stood where', async () => {
  const started = await startFor()
  const commons41: SyncTarget = { division: { house: 'Commons', parliamentId: 1000 } }
  await sync(started, commons41)
  const held = started.standIn.holdings.divisions.find(({ id, house }) => id === 1000 && house === 'Commons')
  const moved = held?.ayes.pop()
  if (held && moved) held.noes.push(moved)

  expect(await sync(started, commons41)).toMatchObject({ outcome: 'done' })
  const row = await findDivision(started, 'commons-2021-04-15-lords-amendment-41')
  const told = await started.worker.db
    .select({ field: changes.field, before: changes.before, after: changes.after })
    .from(changes)
    .where(and(eq(changes.subjectId, row?.id ?? ''), eq(changes.field, 'votes')))
    .orderBy(changes.id)
  expect(told).toEqual([
    { field: 'votes', before: null, after: { 'aye-teller': 2, 'no-teller': 2, aye: 60, no: 40, none: 546 } },
    {
      field: 'votes',
      before: expect.objectContaining({ aye: 60, no: 40 }),
      after: { 'aye-teller': 2, 'no-teller': 2, aye: 59, no: 41, none: 546 },
    },
  ])
})

test('a division that the record did not have is linked by House, day and number', async () => {
  const started = await startFor()
  await started.owner.db.delete(divisions).where(eq(divisions.slug, 'commons-2021-04-15-lords-amendment-41'))
  expect(await sync(started, { division: { house: 'Commons', parliamentId: 1000 } })).toMatchObject({ outcome: 'done' })

  const row = await findDivision(started, 'commons-2021-04-15-258')
  expect(row).toMatchObject({ number: 258, verified: true, ayeMeans: 'against', plainSummary: null })
  const linked = await started.worker.db
    .select({ slug: amendments.slug })
    .from(amendmentDivisions)
    .innerJoin(amendments, eq(amendments.id, amendmentDivisions.amendmentId))
    .where(eq(amendmentDivisions.divisionId, row?.id ?? ''))
  expect(linked).toEqual([{ slug: 'domestic-abuse-bill-commons-lords-amendments-la41' }])
})

test('a person may say which division one is, but not of another day', async () => {
  const started = await startFor()
  const is = 'commons-2021-04-26-lords-amendment-41b'
  expect(await sync(started, { division: { house: 'Commons', parliamentId: 1000, is } })).toMatchObject({
    outcome: 'failed',
    changed: 0,
    detail: `${is} is another division: Parliament’s is of the Commons on 2021-04-15`,
  })
  expect(await sync(started, { division: { house: 'Commons', parliamentId: 9_900_905, is } })).toMatchObject({
    outcome: 'done',
    target: 'division commons 9900905',
  })
  expect(await findDivision(started, is)).toMatchObject({ parliamentId: 9_900_905, number: 905 })
})

test('an answer of another day than ours raises a conflict, and takes nothing', async () => {
  const started = await startFor()
  const held = started.standIn.holdings.divisions.find(({ id }) => id === 814)
  if (held) held.day = '2020-07-07'
  const summary = await sync(started, { division: { house: 'Commons', parliamentId: 814 } })
  expect(summary).toMatchObject({ outcome: 'done', changed: 0 })
  expect(summary.detail).toContain('Parliament differs from what is held: see 1 on the desk')
  expect(await countLobbies(started, 'commons-2020-07-06-new-clause-22')).toEqual({})
})

test('a number that Parliament does not know is not found', async () => {
  const started = await startFor()
  expect(await sync(started, { division: { house: 'Lords', parliamentId: 5 } })).toMatchObject({ outcome: 'not-found' })
})

test('names that are gone from an answer take no vote off the record', async () => {
  const started = await startFor()
  const target: SyncTarget = { division: { house: 'Lords', parliamentId: 9_900_067 } }
  await sync(started, target)
  const held = started.standIn.holdings.divisions.find(({ id }) => id === 9_900_067)
  started.standIn.addFault({ kind: 'missing-field', field: 'contents', path: '/Divisions' })
  Object.assign(held ?? {}, { ayeTellers: [], noTellers: [], noes: [] })
  expect(await sync(started, target)).toMatchObject({ outcome: 'done' })
  expect(await countLobbies(started, 'lords-2021-03-15-amendment-67')).toMatchObject({ content: 319 })
})

test.each([
  { kind: 'slow', delay: 2_000, times: 1 },
  { kind: 'cut', times: 2 },
  { kind: '500', times: 3 },
  { kind: '429', times: 1 },
  { kind: 'html', times: 2 },
] as const)('the votes arrive whole through the fault $kind', async (fault) => {
  const started = await startFor()
  started.standIn.addFault({ ...fault, path: '/data/' })
  expect(await sync(started, { division: { house: 'Commons', parliamentId: 1000 } })).toMatchObject({ outcome: 'done' })
  expect(await countLobbies(started, 'commons-2021-04-15-lords-amendment-41')).toMatchObject({ aye: 60, no: 40 })
})

test.each([
  { kind: 'cut', outcome: 'unreachable' },
  { kind: '500', outcome: 'unreachable' },
  { kind: 'html', outcome: 'unreachable' },
  { kind: 'missing-field', field: 'MemberId', outcome: 'answer-changed' },
  { kind: 'missing-field', field: 'AyeCount', outcome: 'answer-changed' },
] as const)('a fault $kind at the last division leaves the record as it was', async ({ outcome, ...fault }) => {
  const started = await startFor()
  started.standIn.addFault({ ...fault, path: '/data/division/1000' })
  const before = await listRowVersions(started)
  expect(await sync(started, 'divisions')).toMatchObject({ outcome, changed: 0 })
  expect(await listRowVersions(started)).toEqual(before)
})

interface Started {
  standIn: StandInParliament
  worker: OpenDatabase
  owner: OpenDatabase
}

async function startFor(): Promise<Started> {
  const standIn = await startStandInParliament()
  const clone = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  const owner = openDatabase(clone.ownerUrl, { applicationName: 'test' })
  const worker = openDatabase(clone.urlFor('safe_worker'), { applicationName: 'test' })
  onTestFinished(async () => {
    await standIn.stop()
    await worker.close()
    await owner.close()
    await clone.drop()
  })
  return { standIn, worker, owner }
}

function sync({ standIn, worker }: Started, target: SyncTarget): Promise<SyncSummary> {
  const { urls } = standIn
  const now = (): Date => new Date('2026-03-01T09:00:00Z')
  return runSync({ db: worker.db, target, urls, now, timeout: 1_000, retryDelay: () => 0 })
}

async function findDivision({ worker }: Started, slug: string): Promise<typeof divisions.$inferSelect | undefined> {
  const [row] = await worker.db.select().from(divisions).where(eq(divisions.slug, slug))
  return row
}

async function countLobbies({ worker }: Started, slug: string): Promise<Record<string, number>> {
  const rows = await worker.db
    .select({ lobby: votes.lobby, members: sql<number>`count(*)::int` })
    .from(votes)
    .innerJoin(divisions, eq(divisions.id, votes.divisionId))
    .where(eq(divisions.slug, slug))
    .groupBy(votes.lobby)
  return Object.fromEntries(rows.map(({ lobby, members }) => [lobby, members]))
}

async function listRowVersions({ owner }: Started): Promise<string[]> {
  const { rows } = await owner.db.execute<{ version: string }>(sql`
    select 'division ' || id || ' ' || xmin as version from record.divisions
    union all select 'vote ' || division_id || member_id || ' ' || xmin from record.votes
    union all select 'link ' || amendment_id || division_id || ' ' || xmin from record.amendment_divisions
    union all select 'change ' || id || ' ' || xmin from record.changes
    union all select 'source ' || id || ' ' || xmin from record.sources
    union all select 'conflict ' || id || ' ' || xmin from record.conflicts order by 1`)
  return rows.map(({ version }) => version)
}
