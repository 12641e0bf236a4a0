import {
  constituencies,
  divisions,
  memberHistories,
  members,
  memberships,
  openDatabase,
  votes,
  type Lobby,
} from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { findDivisionPage } from '../divisions/find-division-page.ts'
import { findAskPage } from '../pages/asks.ts'
import { findSeatVotes } from './find-seat-votes.ts'

const database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
const owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
const site = openDatabase(database.urlFor('safe_site'), { applicationName: 'test' })
const ask = 'data-sharing-firewall'
const first = 'commons-2021-04-15-lords-amendment-40'

/** Made ones, by what they did in the first vote, under seats that are not theirs now. */
const people: readonly { id: number; is: string; lobby: Lobby | null }[] = [
  { id: 1, is: 'for', lobby: 'no' },
  { id: 2, is: 'against', lobby: 'aye-teller' },
  { id: 3, is: 'no-vote', lobby: 'none' },
  { id: 4, is: 'new', lobby: null },
]

beforeAll(async () => {
  const seats = await owner.db.select().from(constituencies).orderBy(asc(constituencies.name)).limit(people.length)
  await owner.db.update(constituencies).set({ memberId: null, seat: 'unknown' })
  for (const [index, { id }] of people.entries()) {
    await owner.db
      .insert(members)
      .values({ id, name: `Member ${id}`, party: null, house: 'Commons', isCurrent: true, asOf: '2026-04-03' })
    await owner.db
      .update(constituencies)
      .set({ memberId: id, seat: 'held' })
      .where(eq(constituencies.gss, seats[index]?.gss ?? ''))
  }
})

afterAll(async () => {
  await Promise.all([owner.close(), site.close()])
  await database.drop()
})

async function nameVotes(slug: string, cast: readonly { memberId: number; lobby: Lobby; seat: string }[]) {
  const [row] = await owner.db
    .update(divisions)
    .set({ votesFetchedAt: new Date('2026-03-01T09:00:00Z') })
    .where(eq(divisions.slug, slug))
    .returning({ id: divisions.id })
  const named = cast.map((vote) => ({ ...vote, name: `Member ${vote.memberId}`, listAs: 'x', party: null }))
  await owner.db.insert(votes).values(named.map((vote) => ({ divisionId: row?.id ?? '', ...vote })))
}

async function answers(): Promise<string[]> {
  const page = await findSeatVotes(site.db, ask)
  return (page?.seats ?? []).flatMap(({ member, answer }) => (member === null ? [] : [`${member.id} ${answer}`]))
}

test('before Parliament has named anybody nothing is counted, and nobody is said to be new', async () => {
  const page = await findSeatVotes(site.db)
  expect(page?.ask.slug).toBe(ask)
  expect(page?.counted).toEqual([])
  expect(page?.waiting.length).toBeGreaterThan(0)
  expect(page?.seats).toHaveLength(650)
  expect(new Set(page?.seats.map(({ answer }) => answer))).toEqual(new Set(['not-known']))
})

test('what is counted are the answers of the Commons that the page of the ask has, each by the side its Ayes were on', async () => {
  const [seats, page] = await Promise.all([findSeatVotes(site.db, ask), findAskPage(site.db, ask)])
  const shown = (page?.lineage ?? []).flatMap(({ texts }) =>
    texts.flatMap(({ door, amendment }) =>
      door !== 'hatch' && door !== 'dashed' && amendment?.house === 'Commons' ? (amendment.division ?? []) : [],
    ),
  )
  const slugs = [...(seats?.counted ?? []), ...(seats?.waiting ?? [])].map(({ slug }) => slug)
  expect(slugs.toSorted()).toEqual([...new Set(shown)].toSorted())
  expect(slugs).toContain(first)
})

test('an MP is told by who they are, never by the seat: Aye to disagree is against', async () => {
  const [seat] = await owner.db.select().from(constituencies).where(eq(constituencies.memberId, 4))
  const cast = people.flatMap(({ id, lobby }) => (lobby ? [{ memberId: id, lobby, seat: 'Some other seat' }] : []))
  // Somebody else voted for the seat that the new one has now.
  await nameVotes(first, [...cast, { memberId: 99, lobby: 'aye', seat: seat?.name ?? '' }])
  expect(await answers()).toEqual(people.map(({ id, is }) => `${id} ${is}`))
  const page = await findDivisionPage(site.db, first)
  expect(page?.sides.map(({ side, total }) => `${side} ${total}`)).toEqual(['aye 2', 'no 1', 'none 1'])
})

test('of a new one the day is told on which they came, once Parliament has said it: a moved boundary makes nobody new', async () => {
  const fetchedAt = new Date('2026-03-01T09:00:00Z')
  const span = { memberId: 4, house: 'Commons', kind: 'seat', sourceUrl: 'https://members.example/' } as const
  await owner.db.insert(memberHistories).values({ memberId: 4, fetchedAt })
  await owner.db.insert(memberships).values([
    { ...span, name: 'An old seat', startedOn: '2015-05-07', endedOn: '2019-11-06' },
    { ...span, name: 'A seat', startedOn: '2024-07-04', endedOn: null },
    { ...span, name: 'A seat before its boundaries moved', startedOn: '2021-12-02', endedOn: '2024-05-30' },
  ])
  const page = await findSeatVotes(site.db, ask)
  expect(page?.seats.find(({ member }) => member?.id === 4)).toMatchObject({ answer: 'new', since: '2021-12-02' })
})

test('a second vote counts too, and one on each side is told as both', async () => {
  const [next] = (await findSeatVotes(site.db, ask))?.waiting ?? []
  expect(next?.ayeMeans).toBe('against')
  await nameVotes(next?.slug ?? '', [
    { memberId: 1, lobby: 'aye', seat: 'A seat' },
    { memberId: 3, lobby: 'no', seat: 'A seat' },
    { memberId: 2, lobby: 'none', seat: 'A seat' },
  ])
  expect(await answers()).toEqual(['1 both', '2 against', '3 for', '4 new'])
})
