import { changes, memberships, openDatabase, publishedMembers, type OpenDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { eq, sql } from 'drizzle-orm'
import { expect, inject, onTestFinished, test } from 'vitest'
import { startStandInParliament, type StandInParliament } from '../../../stand-in/index.ts'
import { runSync, type SyncSummary } from '../run-sync.ts'
import type { SyncTarget } from '../sources.ts'

const movedMp = 990_200_007
const leftPeer = 990_300_251

test('who voted has their seats and parties, in twenty members a request', async () => {
  const started = await startFor()
  await sync(started, { division: { house: 'Commons', parliamentId: 1000 } })
  const asked = started.standIn.requests.length
  const summary = await sync(started, 'memberships')
  expect(summary).toMatchObject({
    target: 'memberships',
    outcome: 'done',
    tally: [{ what: 'seats and parties new: 1302' }],
  })
  const requests = started.standIn.requests
    .slice(asked)
    .filter(({ path }) => path.startsWith('/api/Members/History?ids='))
  // Every request but those for the real members of sample seats, whom the stand-in does not know: these are halved.
  const whole = requests.filter(({ path }) => path.split('ids=').length === 21)
  expect(whole.length).toBeGreaterThanOrEqual(32)
  expect(requests.length).toBe(summary.requests)
  expect(await listSpans(started, movedMp)).toEqual([
    'party Made-up Party A 2015-05-07 2023-01-17',
    'party Made-up Party B 2023-01-17 null',
    'seat Made-up Seat 7 2015-05-07 2024-05-30',
    'seat Made-up Seat Seven and District 2024-07-04 null',
  ])
})

test('a second run asks for nothing and writes nothing; after a week it asks again and changes nothing', async () => {
  const started = await startFor()
  await sync(started, { division: { house: 'Commons', parliamentId: 1000 } })
  await sync(started, 'memberships')
  const before = await listRowVersions(started)
  expect(await sync(started, 'memberships')).toMatchObject({ outcome: 'done', requests: 0, changed: 0 })
  expect(await listRowVersions(started)).toEqual(before)
  const again = await sync(started, 'memberships', '2026-03-09')
  expect(again).toMatchObject({ outcome: 'done', changed: 0, tally: [] })
  expect(again.requests).toBeGreaterThan(30)
})

test('what was fetched before a fault is kept, and the next run goes on from there', async () => {
  const started = await startFor()
  await sync(started, { division: { house: 'Commons', parliamentId: 1000 } })
  started.standIn.addFault({ kind: '500', path: '990200500' })
  expect(await sync(started, 'memberships')).toMatchObject({ outcome: 'unreachable' })
  expect((await listSpans(started, movedMp)).length).toBe(4)
  expect(await listSpans(started, 990_200_500)).toEqual([])
  started.standIn.clearFaults()
  const rest = await sync(started, 'memberships')
  expect(rest).toMatchObject({ outcome: 'done' })
  expect(rest.requests).toBeLessThan(30)
  expect((await listSpans(started, 990_200_500)).length).toBe(2)
})

test('a member who crosses the floor is two changes, told to the caches of that member alone', async () => {
  const started = await startFor()
  await sync(started, { division: { house: 'Commons', parliamentId: 1000 } })
  await sync(started, 'memberships')
  const held = started.standIn.holdings.histories.find(({ id }) => id === movedMp)
  if (held?.parties[0]) held.parties[0].to = '2026-03-05'
  held?.parties.unshift({ name: 'Made-up Independent', from: '2026-03-05', to: null })
  expect(await sync(started, 'memberships', '2026-03-09')).toMatchObject({
    changed: 2,
    tally: [{ what: 'seats and parties new: 1' }, { what: 'seats and parties that ended: 1' }],
  })
  const [row] = await started.worker.db
    .select()
    .from(memberships)
    .where(eq(memberships.name, 'Made-up Independent'))
    .limit(1)
  const { rows } = await started.owner.db.execute<{ tag: string }>(
    sql`select record.change_tags('membership', ${row?.id}) as tag`,
  )
  expect(rows.map(({ tag }) => tag)).toContain(`member:${row?.memberId}`)
})

test('who is known from votes alone is told by their history: the party now, and that they left', async () => {
  const started = await startFor()
  await sync(started, { division: { house: 'Lords', parliamentId: 9_900_067 } })
  const site = await findPublished(started, leftPeer)
  expect(site).toMatchObject({ isCurrent: null, asOf: '2021-03-15' })
  await sync(started, 'memberships')
  expect(await findPublished(started, leftPeer)).toEqual({
    id: leftPeer,
    name: 'Made-up Peer 251',
    party: 'Made-up Party B',
    house: 'Lords',
    isCurrent: false,
    asOf: '2026-03-01',
    constituency: 'Life peer',
  })
  const arrived = await started.worker.db.select().from(changes).where(eq(changes.subjectKind, 'membership'))
  expect(arrived.every(({ field, before }) => field === '*' && before === null)).toBe(true)
})

interface Started {
  standIn: StandInParliament
  owner: OpenDatabase
  worker: OpenDatabase
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
  return { standIn, owner, worker }
}

function sync({ standIn, worker }: Started, target: SyncTarget, day = '2026-03-01'): Promise<SyncSummary> {
  const { urls } = standIn
  return runSync({
    db: worker.db,
    target,
    urls,
    retryDelay: () => 0,
    now: () => new Date(`${day}T09:00:00Z`),
  })
}

async function listSpans({ worker }: Started, memberId: number): Promise<string[]> {
  const rows = await worker.db
    .select()
    .from(memberships)
    .where(eq(memberships.memberId, memberId))
    .orderBy(memberships.kind, memberships.startedOn)
  return rows.map(({ kind, name, startedOn, endedOn }) => `${kind} ${name} ${startedOn} ${endedOn}`)
}

async function listRowVersions({ owner }: Started): Promise<unknown[]> {
  const { rows } = await owner.db.execute(sql`
    select xmin::text, id::text from record.memberships
    union all select xmin::text, member_id::text from record.member_histories
    union all select xmin::text, path from record.search_documents order by 2`)
  return rows
}

async function findPublished({ worker }: Started, id: number) {
  const [row] = await worker.db.select().from(publishedMembers).where(eq(publishedMembers.id, id))
  return row
}
