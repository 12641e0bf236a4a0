import {
  divisions,
  memberHistories,
  members,
  memberships,
  openDatabase,
  votes,
  type Lobby,
  type OpenDatabase,
} from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { findAmendmentPage } from '../pages/amendment-page.ts'
import { findDivisionPage } from './find-division-page.ts'
import { findMemberPage } from '../members/find-member-page.ts'
import { listDivisions } from './list-divisions.ts'

const commons = 'commons-2021-04-15-lords-amendment-41'
const lords = 'lords-2021-03-15-amendment-67'
let database: TestDatabase
let owner: OpenDatabase
let site: OpenDatabase

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  site = openDatabase(database.urlFor('safe_site'), { applicationName: 'test' })
  await saveVotes(commons, [
    { memberId: 1, lobby: 'aye', party: 'Party A', seat: 'Old Seat' },
    { memberId: 2, lobby: 'aye-teller', party: 'Party A', seat: 'Other Seat' },
    { memberId: 3, lobby: 'no', party: 'Party B', seat: 'Third Seat' },
    { memberId: 4, lobby: 'none', party: null, seat: 'Fourth Seat' },
  ])
  await saveVotes(lords, [{ memberId: 5, lobby: 'not-content', party: 'Party A', seat: 'Life peer' }])
  const common = { house: 'Commons', isCurrent: true, asOf: '2026-04-03' } as const
  await owner.db.insert(members).values([
    { ...common, id: 1, name: 'Now Named', party: 'Party C' },
    { ...common, id: 6, name: 'New Member', party: 'Party B' },
    { ...common, id: 7, name: 'New Peer', party: null, house: 'Lords' },
  ])
})

afterAll(async () => {
  await site.close()
  await owner.close()
  await database.drop()
})

interface Cast {
  memberId: number
  lobby: Lobby
  party: string | null
  seat: string
}

async function saveVotes(slug: string, cast: Cast[]): Promise<void> {
  const [row] = await owner.db
    .update(divisions)
    .set({ votesFetchedAt: new Date('2026-03-01T09:00:00Z'), ayeCount: 1, noCount: 1 })
    .where(eq(divisions.slug, slug))
    .returning({ id: divisions.id })
  const named = cast.map((vote) => ({ ...vote, name: `Member ${vote.memberId}`, listAs: `${9 - vote.memberId}` }))
  await owner.db.insert(votes).values(named.map((vote) => ({ divisionId: row?.id ?? '', ...vote })))
}

test('divisions come in order of time, each with what it was on and the ask behind it', async () => {
  const { divisions: listed } = await listDivisions(site.db)
  expect(listed).toHaveLength(16)
  expect(listed.map(({ heldOn }) => heldOn)).toEqual(listed.map(({ heldOn }) => heldOn).toSorted())
  const firewall = listed.find(({ slug }) => slug === lords)
  expect(firewall?.amendments).toEqual([{ slug: 'domestic-abuse-bill-lords-report-67', name: 'Amendment 67' }])
  expect(firewall?.asks.map(({ slug }) => slug)).toEqual(['data-sharing-firewall'])
})

test('a division groups every name by side and party, a teller with the side they counted', async () => {
  const page = await findDivisionPage(site.db, commons)
  expect(page?.sides.map(({ side, total }) => `${side} ${total}`)).toEqual(['aye 2', 'no 1', 'none 1'])
  expect(page?.sides[0]?.parties).toMatchObject([
    {
      party: 'Party A',
      members: [
        { memberId: 2, isTeller: true },
        { memberId: 1, isTeller: false },
      ],
    },
  ])
  expect(page?.parties).toEqual([
    { party: 'Party A', aye: 2, no: 0, both: 0, none: 0 },
    { party: 'No party given', aye: 0, no: 0, both: 0, none: 1 },
    { party: 'Party B', aye: 0, no: 1, both: 0, none: 0 },
  ])
  expect(page?.division.sources.length).toBeGreaterThan(0)
})

test('an amendment leads to its division, and has its counts where its own are not checked', async () => {
  const page = await findAmendmentPage(site.db, 'domestic-abuse-bill-commons-lords-amendments-la41')
  expect(page?.amendment).toMatchObject({ division: commons, countFor: 1, countAgainst: 1 })
  const checked = await findAmendmentPage(site.db, 'domestic-abuse-bill-lords-report-67')
  expect(checked?.amendment).toMatchObject({ division: lords, countFor: 321, countAgainst: 262 })
})

async function tell(id: number): Promise<string[]> {
  const page = await findMemberPage(site.db, id)
  return (page?.votes ?? [])
    .filter(({ division }) => division.slug === commons || division.slug === lords)
    .map(({ standing, stance }) => (standing.kind === 'voted' ? `${standing.side} ${stance}` : standing.kind))
}

test('a member is told by who they are now, and each vote by who they were then', async () => {
  const page = await findMemberPage(site.db, 1)
  expect(page?.member).toMatchObject({ name: 'Now Named', party: 'Party C', isCurrent: true })
  const vote = page?.votes.find(({ division }) => division.slug === commons)
  expect(vote?.standing).toEqual({ kind: 'voted', side: 'aye', isTeller: false, party: 'Party A', seat: 'Old Seat' })
  expect(vote?.stance).toBe('against')
})

test.each([
  { who: 'one who voted to keep the words', id: 3, told: ['no for'] },
  { who: 'one with no vote recorded', id: 4, told: ['none null'] },
  { who: 'a peer who voted against', id: 5, told: ['no against'] },
  { who: 'an MP who was not one then', id: 6, told: ['not-a-member'] },
  { who: 'a peer whom the Lords do not name', id: 7, told: ['not-named'] },
])('$who is told so', async ({ id, told }) => {
  expect(await tell(id)).toEqual(told)
})

test('who is known from a vote alone is told as at that vote', async () => {
  const page = await findMemberPage(site.db, 3)
  expect(page?.member).toEqual({
    id: 3,
    name: 'Member 3',
    party: 'Party B',
    seat: 'Third Seat',
    house: 'Commons',
    isCurrent: null,
    asOf: '2021-04-15',
  })
})

test('which seats a member had says who was a member then, of a peer too', async () => {
  await saveSeat({ memberId: 7, house: 'Lords', startedOn: '2023-02-01', endedOn: null })
  await saveSeat({ memberId: 6, house: 'Commons', startedOn: '2017-06-08', endedOn: null })
  expect(await tell(7)).toEqual(['not-a-member'])
  // Not in the list of those who did not vote, and a member all the same: the seat says more than a list's silence.
  expect(await tell(6)).toEqual(['did-not-vote'])
  const page = await findMemberPage(site.db, 7)
  expect(page).toMatchObject({
    seats: [{ house: 'Lords', name: 'A seat', startedOn: '2023-02-01', endedOn: null }],
    parties: [],
    historyAsOf: '2026-03-01',
  })
})

test('an MP who went to the Lords has the divisions of both Houses, each by the seat of its day', async () => {
  await saveSeat({ memberId: 1, house: 'Commons', startedOn: '2015-05-07', endedOn: '2020-12-31' })
  await saveSeat({ memberId: 1, house: 'Lords', startedOn: '2021-01-20', endedOn: null })
  // The vote itself stands, whatever the seats say; in the Lords that day, there is none.
  expect(await tell(1)).toEqual(['did-not-vote', 'aye against'])
})

async function saveSeat(given: Pick<typeof memberships.$inferInsert, 'memberId' | 'house' | 'startedOn' | 'endedOn'>) {
  const { memberId } = given
  const fetchedAt = new Date('2026-03-01T09:00:00Z')
  await owner.db.insert(memberHistories).values({ memberId, fetchedAt }).onConflictDoNothing()
  await owner.db
    .insert(memberships)
    .values({ ...given, kind: 'seat', name: 'A seat', sourceUrl: 'https://members.example/' })
}

test('votes that are no text of an ask are not among a member’s', async () => {
  const slugs = (await findMemberPage(site.db, 1))?.votes.map(({ division }) => division.slug)
  expect(slugs).not.toContain('commons-2021-04-15-lords-amendment-1')
})

test('what is not there, or not checked, has no page', async () => {
  expect(await findDivisionPage(site.db, 'no-such-division')).toBeUndefined()
  expect(await findMemberPage(site.db, 999)).toBeUndefined()
  await owner.db.insert(divisions).values({ slug: 'held', house: 'Lords', heldOn: '2021-03-17', verified: false })
  expect(await findDivisionPage(site.db, 'held')).toBeUndefined()
})
