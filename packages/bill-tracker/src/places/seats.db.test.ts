import { constituencies, members, openDatabase, type OpenDatabase } from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
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
  expect(seats).toHaveLength(26)
  expect(seats.every((seat) => seat?.seat === 'held' && seat.member?.isSample)).toBe(true)
  expect(seats[0]?.member).toEqual({
    id: 5257,
    name: 'Rachel Blake',
    party: 'Labour',
    email: 'member-5257@example.org',
    phone: null,
    postalAddress: null,
    website: null,
    isSample: true,
    asOf: '2026-04-03',
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
