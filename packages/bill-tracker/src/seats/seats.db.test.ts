import { constituencies, members, openDatabase, type OpenDatabase, postLists, posts } from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { findMemberFacts } from './find-member-facts.ts'
import { listSamplePlaces } from './find-sample-place.ts'
import { findSeat, listSeats } from './seats.ts'

let database: TestDatabase
let owner: OpenDatabase
let campaign: OpenDatabase

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test' })
})

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close()])
  await database.drop()
})

test('there are 650 seats: 543 in England, 57 in Scotland, 32 in Wales and 18 in Northern Ireland', async () => {
  const nations = (await listSeats(campaign.db)).map(({ nation }) => nation)
  const count = (nation: string): number => nations.filter((each) => each === nation).length
  expect(['England', 'Scotland', 'Wales', 'Northern Ireland'].map(count)).toEqual([543, 57, 32, 18])
})

test('every sample place leads to a seat with a member and an address of nobody', async () => {
  const places = listSamplePlaces()
  const seats = await Promise.all(places.map(({ gss }) => findSeat(campaign.db, gss)))
  expect(seats).toHaveLength(25)
  expect(seats.every((seat) => seat?.seat === 'held' && seat.member?.isSample)).toBe(true)
  expect(seats[0]?.member).toEqual({
    id: 5257,
    name: 'Rachel Blake',
    party: 'Labour',
    email: 'member-5257@example.org',
    phone: null,
    postalAddress: null,
    website: null,
    presides: false,
    isSample: true,
    asOf: '2026-06-27',
  })
})

test('a seat of which nothing is known yet has no member', async () => {
  expect(await findSeat(campaign.db, 'E14001063')).toEqual({
    gss: 'E14001063',
    name: 'Aldershot',
    nation: 'England',
    seat: 'unknown',
    member: null,
  })
})

test('a member without an address is still the member of that seat', async () => {
  await owner.db
    .insert(members)
    .values({ id: 1, name: 'A Member', house: 'Commons', isCurrent: true, asOf: '2026-01-01' })
  await owner.db.update(constituencies).set({ memberId: 1, seat: 'held' }).where(eq(constituencies.gss, 'E14001063'))
  expect(await findSeat(campaign.db, 'E14001063')).toMatchObject({ seat: 'held', member: { id: 1, email: null } })
})

test('a code that is no seat finds none', async () => {
  expect(await findSeat(campaign.db, 'L99999999')).toBeUndefined()
})

test.each([
  { who: 'the Speaker, before any list of posts was told', party: 'Speaker', post: null, presides: true },
  {
    who: 'a deputy, who keeps a party',
    party: 'Labour',
    post: { kind: 'speaker' as const, endedOn: null },
    presides: true,
  },
  {
    who: 'a deputy of before',
    party: 'Labour',
    post: { kind: 'speaker' as const, endedOn: '2026-01-01' },
    presides: false,
  },
  { who: 'a minister', party: 'Labour', post: { kind: 'government' as const, endedOn: null }, presides: false },
  { who: 'a member of whom no party is known', party: null, post: null, presides: false },
])('whether a member presides: $who', async ({ who, party, post, presides }) => {
  const id = 100 + who.length
  await owner.db.insert(members).values({ id, name: who, house: 'Commons', party, isCurrent: true, asOf: '2026-01-01' })
  const gss = 'E14001170'
  await owner.db.update(constituencies).set({ seat: 'held', memberId: id }).where(eq(constituencies.gss, gss))
  if (post) {
    const told = { name: 'A post', startedOn: null, sourceUrl: 'https://members-api.parliament.uk/', ...post }
    await owner.db.insert(posts).values({ memberId: id, ...told })
    await owner.db.insert(postLists).values({ kind: post.kind, asOf: '2026-01-01' }).onConflictDoNothing()
  }
  expect((await findSeat(campaign.db, gss))?.member?.presides).toBe(presides)
  // A letter's rules know it from the same.
  const { posts: known } = await findMemberFacts(campaign.db, id, 'data-sharing-firewall')
  expect(known?.includes('speaker') ?? false).toBe(presides)
})
