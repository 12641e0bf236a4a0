import {
  constituencies,
  divisions,
  memberHistories,
  members,
  memberships,
  openDatabase,
  votes,
} from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { eq } from 'drizzle-orm'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { findMemberDeeds } from './find-member-deeds.ts'
import { findMemberFacts } from './find-member-facts.ts'

const database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
const owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
const campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test' })
const ask = 'data-sharing-firewall'
const vote = 'commons-2021-04-15-lords-amendment-40'

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close()])
  await database.drop()
})

const common = { house: 'Commons', isCurrent: true, asOf: '2026-04-03', party: 'Labour' } as const
await owner.db.insert(members).values([1, 2, 3, 4, 5].map((id) => ({ ...common, id, name: `Member ${id}` })))
await owner.db
  .update(constituencies)
  .set({ memberId: 1, seat: 'held' })
  .where(eq(constituencies.nameKey, 'cardiff west'))

const [division] = await owner.db
  .update(divisions)
  .set({ votesFetchedAt: new Date('2026-03-01T09:00:00Z') })
  .where(eq(divisions.slug, vote))
  .returning({ id: divisions.id })
const lobbies = ['aye', 'no-teller', 'none', 'both'] as const
await owner.db.insert(votes).values(
  lobbies.map((lobby, index) => ({
    divisionId: division?.id ?? '',
    memberId: index + 1,
    lobby,
    name: `Member ${index + 1}`,
    listAs: `${index}`,
    party: 'Labour',
    seat: 'Then',
  })),
)

test.each([
  { what: 'Aye to disagreeing is against the ask', id: 1, is: 'against' },
  { what: 'No to disagreeing, even as a teller, is for it', id: 2, is: 'for' },
  { what: 'a member with no vote was absent', id: 3, is: 'absent' },
  { what: 'in both lobbies is nothing that can be said', id: 4, is: undefined },
  { what: 'who is not among those named was not a member', id: 5, is: 'not-a-member' },
])('$what', async ({ id, is }) => {
  expect((await findMemberFacts(campaign.db, id, ask)).votes[vote]).toBe(is)
})

test('a division whose names nobody has fetched says nothing about anybody', async () => {
  const { votes: known } = await findMemberFacts(campaign.db, 1, 'leave-to-remain-and-support')
  expect(Object.values(known)).toEqual([])
})

test('divisions on other asks are left out', async () => {
  expect(Object.keys((await findMemberFacts(campaign.db, 1, ask)).votes)).toEqual([vote])
})

test('party and nation come from the record as it is today', async () => {
  expect(await findMemberFacts(campaign.db, 1, ask)).toMatchObject({ party: 'Labour', nation: 'Wales', posts: null })
})

test('a member’s first day is that of the first seat in the Commons, where the record has their seats', async () => {
  expect((await findMemberFacts(campaign.db, 1, ask)).memberSince).toBeNull()
  await owner.db.insert(memberHistories).values({ memberId: 1, fetchedAt: new Date('2026-03-01T09:00:00Z') })
  const seat = { memberId: 1, kind: 'seat', house: 'Commons', sourceUrl: 'https://members.example.org' } as const
  await owner.db.insert(memberships).values([
    { ...seat, name: 'Later Seat', startedOn: '2024-07-04' },
    { ...seat, name: 'Earlier Seat', startedOn: '2019-12-12', endedOn: '2024-05-30' },
  ])
  expect((await findMemberFacts(campaign.db, 1, ask)).memberSince).toBe('2019-12-12')
})

test('of somebody who is not on the record nothing is known', async () => {
  expect(await findMemberFacts(campaign.db, 999, ask)).toEqual({
    party: null,
    nation: null,
    votes: {},
    memberSince: null,
    posts: null,
    stance: null,
    deeds: { asked: {}, signed: {}, spoke: {} },
    billCommittees: [],
  })
})

describe('what a page tells of a member', () => {
  test.each([
    { what: 'a vote against the ask', id: 1, said: ['against'] },
    { what: 'a vote for it', id: 2, said: ['for'] },
    { what: 'that they did not vote', id: 3, said: ['absent'] },
    { what: 'nothing where both lobbies counted them', id: 4, said: [] },
    { what: 'nothing where they were no member', id: 5, said: [] },
  ])('$what', async ({ id, said }) => {
    const deeds = await findMemberDeeds(campaign.db, id, ask)
    expect(deeds?.votes.map((one) => one.said)).toEqual(said)
    expect(deeds?.votes.map(({ slug, day }) => [slug, day])).toEqual(said.map(() => [vote, '2021-04-15']))
  })

  test('of another ask, and of whom the record does not know, nothing', async () => {
    expect((await findMemberDeeds(campaign.db, 1, 'no-such-ask'))?.votes).toEqual([])
    expect(await findMemberDeeds(campaign.db, 99, ask)).toBeUndefined()
  })
})
