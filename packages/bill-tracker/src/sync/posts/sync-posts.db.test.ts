import { changes, openDatabase, postLists, posts, type OpenDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { expect, inject, onTestFinished, test } from 'vitest'
import type { PostContent } from '../../../stand-in/posts.ts'
import { startStandInParliament, type StandInParliament } from '../../../stand-in/index.ts'
import { findMemberFacts } from '../../seats/find-member-facts.ts'
import { findMemberPage } from '../../reading/members/find-member-page.ts'
import { countPosts, findPostFacts } from '../../seats/post-facts.ts'
import { runSync, type SyncSummary } from '../run-sync.ts'
import type { SyncTarget } from '../sources.ts'

const minister = 990_200_002
const whip = 990_200_003
const formerSecretary = 990_200_004

test('who holds a post now is on the record, the Cabinet and everybody below it, each once', async () => {
  const started = await startFor()
  const summary = await sync(started)
  expect(summary).toMatchObject({ target: 'posts', outcome: 'done', detail: null, tally: [{ what: 'posts new: 9' }] })
  expect(await listHeld(started)).toEqual([
    'government 990200001 Made-up Secretary of State, Made-up Department 1, since 2024-07-05',
    'government 990200002 Made-up Minister of State, Made-up Department 1, Made-up Department 2, since 2024-07-05',
    'government 990200003 Made-up Assistant Whip, Made-up Department 3, since 2024-07-05',
    'spokesperson 990200300 Made-up Spokesperson, null, since 2024-07-05',
    'opposition 990200400 Made-up Shadow Secretary of State, Made-up Department 1, since 2024-07-05',
    'opposition 990200401 Made-up Shadow Minister, Made-up Department 2, since 2024-07-05',
    'speaker 990200649 Deputy Speaker, null, since null',
    'speaker 990200650 Speaker of the House of Commons, null, since null',
    'government 990300001 Made-up Parliamentary Under-Secretary, Made-up Department 2, since 2024-07-05',
  ])
  // Departments, two lists of two kinds with three departments, spokespersons, Speakers.
  expect(summary.requests).toBe(1 + 2 * 4 + 2)
})

test('on the same day a second run writes nothing; on the next it writes the day alone', async () => {
  const started = await startFor()
  await sync(started)
  const before = await listRowVersions(started)
  expect(await sync(started)).toMatchObject({ outcome: 'done', changed: 0, tally: [] })
  expect(await listRowVersions(started)).toEqual(before)
  expect(await sync(started, '2026-03-02')).toMatchObject({ outcome: 'done', changed: 0 })
  const after = await listRowVersions(started)
  expect(after.filter((version) => !before.includes(version))).toHaveLength(4)
  const lists = await started.worker.db.select().from(postLists)
  expect(lists.every(({ asOf }) => asOf === '2026-03-02')).toBe(true)
})

test('a post that its list leaves out has ended, is kept with its day, and its member’s page is told', async () => {
  const started = await startFor()
  await sync(started)
  vacate(started, minister)
  expect(await sync(started, '2026-03-05')).toMatchObject({ changed: 1, tally: [{ what: 'posts that ended: 1' }] })
  const [ended] = await started.worker.db.select().from(posts).where(eq(posts.memberId, minister))
  expect(ended).toMatchObject({ name: 'Made-up Minister of State', startedOn: '2024-07-05', endedOn: '2026-03-05' })
  const [change] = await started.worker.db
    .select()
    .from(changes)
    .where(and(eq(changes.subjectKind, 'post'), eq(changes.field, 'endedOn')))
  expect(change).toMatchObject({ subjectId: ended?.id, before: null, after: '2026-03-05', origin: 'sync' })
  const { rows } = await started.owner.db.execute<{ tag: string }>(
    sql`select record.change_tags('post', ${ended?.id}) as tag`,
  )
  expect(rows.map(({ tag }) => tag)).toContain(`member:${minister}`)
})

test('the day on which Parliament says that a post ended stands, and one that is listed again is held again', async () => {
  const started = await startFor()
  await sync(started)
  const [held] = postOf(started, whip).holders
  if (held) held.to = '2026-03-03'
  await sync(started, '2026-03-05')
  expect(await started.worker.db.select().from(posts).where(eq(posts.memberId, whip))).toMatchObject([
    { endedOn: '2026-03-03' },
  ])
  if (held) held.to = null
  await sync(started, '2026-03-06')
  expect(await started.worker.db.select().from(posts).where(eq(posts.memberId, whip))).toMatchObject([
    { endedOn: null },
  ])
  expect(await started.worker.db.select().from(posts).where(eq(posts.memberId, formerSecretary))).toEqual([])
})

test('an empty answer ends nobody’s post, and staff are told', async () => {
  const started = await startFor()
  await sync(started)
  const before = await listRowVersions(started)
  started.standIn.holdings.posts.posts = []
  started.standIn.holdings.posts.speakers = []
  const summary = await sync(started)
  expect(summary).toMatchObject({ outcome: 'done', changed: 0 })
  expect(summary.detail).toContain('posts in the Government: Parliament lists nobody, so the record stays as it was')
  expect(summary.detail).toContain('Speakers and deputies: Parliament lists nobody')
  expect(await listRowVersions(started)).toEqual(before)
})

test('a list without its departments would leave out all but the Cabinet: then nobody’s post ends', async () => {
  const started = await startFor()
  await sync(started)
  const held = await listHeld(started)
  started.standIn.holdings.posts.departments = []
  const summary = await sync(started, '2026-03-05')
  expect(summary.detail).toContain(
    "posts in the Government: Parliament's answer changed at (whole answer) of /api/Reference/Departments",
  )
  expect(await listHeld(started)).toEqual(held)
  started.standIn.addFault({ kind: '404', path: 'Reference/Departments' })
  await sync(started, '2026-03-06')
  expect(await listHeld(started)).toEqual(held)
})

test('a department that cannot be reached leaves its kind as it was, while the others are taken', async () => {
  const started = await startFor()
  await sync(started)
  vacate(started, minister)
  vacate(started, 990_200_300)
  started.standIn.holdings.posts.speakers.pop()
  started.standIn.addFault({ kind: '500', path: 'GovernmentPosts\\?departmentId=9902' })
  expect(await sync(started, '2026-03-05')).toMatchObject({ outcome: 'unreachable' })
  const held = await listHeld(started)
  expect(held.some((line) => line.includes('Made-up Minister of State'))).toBe(true)
  expect(held.some((line) => line.includes('Deputy Speaker'))).toBe(false)
  started.standIn.clearFaults()
  await sync(started, '2026-03-05')
  expect((await listHeld(started)).some((line) => line.includes('Made-up Minister of State'))).toBe(false)
})

test('a changed shape is named and takes nothing away; without any list nothing is known', async () => {
  const started = await startFor()
  started.standIn.addFault({ kind: 'missing-field', field: 'id', path: '/Posts/' })
  const summary = await sync(started)
  expect(summary.outcome).toBe('answer-changed')
  expect(summary.detail).toMatch(/0\.value\.id of \/api\/Posts\/GovernmentPosts/)
  expect(await started.worker.db.select().from(postLists)).toEqual([])
  expect(await findPostFacts(started.worker.db, minister)).toBeNull()
  expect(await countPosts(started.worker.db)).toBeNull()
})

test('rules know the posts of an MP: none before the first sync, then each, and none for who holds none', async () => {
  const started = await startFor('founded')
  seatAs(started, 'Bristol Central', minister)
  seatAs(started, 'Manchester Central', whip)
  seatAs(started, 'Cardiff South and Penarth', 990_200_650)
  await sync(started, '2026-03-01', 'members')
  const { db } = started.campaign
  const ask = 'data-sharing-firewall'
  expect((await findMemberFacts(db, minister, ask)).posts).toBeNull()
  await sync(started)
  expect((await findMemberFacts(db, minister, ask)).posts).toEqual(['government', 'minister'])
  expect((await findMemberFacts(db, whip, ask)).posts).toEqual(['government'])
  expect((await findMemberFacts(db, 990_200_650, ask)).posts).toEqual(['speaker'])
  expect((await findMemberFacts(db, 1536, ask)).posts).toEqual([])
  expect(await countPosts(db)).toEqual({
    asOf: '2026-03-01',
    seated: { government: 2, minister: 1, opposition: 0, spokesperson: 0, speaker: 1 },
  })
})

test('a kind of post that Parliament never told is not counted as nobody’s', async () => {
  const started = await startFor()
  started.standIn.addFault({ kind: '404', path: 'Spokespersons' })
  started.standIn.addFault({ kind: 'missing-field', field: 'postHolders', path: 'OppositionPosts' })
  expect(await sync(started)).toMatchObject({ outcome: 'done', detail: expect.stringContaining('spokespersons:') })
  expect((await countPosts(started.campaign.db))?.seated).toEqual({ government: 0, minister: 0, speaker: 0 })
})

test('a member’s page tells the posts held, and none that ended', async () => {
  const started = await startFor('founded')
  seatAs(started, 'Bristol Central', minister)
  await sync(started, '2026-03-01', 'members')
  await sync(started)
  expect((await findMemberPage(started.site.db, minister))?.posts).toEqual([
    {
      name: 'Made-up Minister of State',
      department: 'Made-up Department 1, Made-up Department 2',
      startedOn: '2024-07-05',
      sourceUrl: `${started.standIn.url}/api/Posts/GovernmentPosts?departmentId=9901`,
      asOf: '2026-03-01',
    },
  ])
  vacate(started, minister)
  await sync(started, '2026-03-02')
  expect((await findMemberPage(started.site.db, minister))?.posts).toEqual([])
})

interface Started {
  standIn: StandInParliament
  owner: OpenDatabase
  worker: OpenDatabase
  campaign: OpenDatabase
  site: OpenDatabase
}

/** Seats to sit for come with the founding record. */
async function startFor(record: 'founded' | 'empty' = 'empty'): Promise<Started> {
  const standIn = await startStandInParliament()
  const clone = await cloneDatabase(inject('clusterUrl'), { isFounded: record === 'founded' })
  const open = (url: string): OpenDatabase => openDatabase(url, { applicationName: 'test' })
  const owner = open(clone.ownerUrl)
  const [worker, campaign, site] = [
    open(clone.urlFor('safe_worker')),
    open(clone.urlFor('safe_campaign')),
    open(clone.urlFor('safe_site')),
  ]
  onTestFinished(async () => {
    await standIn.stop()
    await Promise.all([owner, worker, campaign, site].map(({ close }) => close()))
    await clone.drop()
  })
  return { standIn, owner, worker, campaign, site }
}

function sync({ standIn, worker }: Started, day = '2026-03-01', target: SyncTarget = 'posts'): Promise<SyncSummary> {
  const now = (): Date => new Date(`${day}T09:00:00Z`)
  return runSync({
    db: worker.db,
    target,
    urls: standIn.urls,
    now,
    retryDelay: () => 0,
  })
}

function postOf({ standIn }: Started, memberId: number): PostContent {
  const post = standIn.holdings.posts.posts.find(({ holders }) => holders.some(({ id }) => id === memberId))
  if (!post) throw new Error(`The stand-in gives ${memberId} no post`)
  return post
}

function vacate(started: Started, memberId: number): void {
  postOf(started, memberId).holders = []
}

function seatAs({ standIn }: Started, name: string, id: number): void {
  const seat = standIn.holdings.seats.find((held) => held.name === name)
  Object.assign(seat ?? {}, { member: { id, name: `Made-up Member ${id}`, party: 'Made-up Party A', hasEmail: true } })
}

async function listHeld({ worker }: Started): Promise<string[]> {
  const rows = await worker.db
    .select()
    .from(posts)
    .where(isNull(posts.endedOn))
    .orderBy(asc(posts.memberId), asc(posts.name))
  return rows.map((row) => `${row.kind} ${row.memberId} ${row.name}, ${row.department}, since ${row.startedOn}`)
}

async function listRowVersions({ owner }: Started): Promise<string[]> {
  const { rows } = await owner.db.execute<{ version: string }>(sql`
    select xmin::text || ' ' || id::text as version from record.posts
    union all select xmin::text || ' ' || kind from record.post_lists order by 1`)
  return rows.map(({ version }) => version)
}
