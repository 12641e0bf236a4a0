import { expect, test } from 'vitest'
import { postsAnswer, speakersAnswer } from './posts-answers.ts'
import { toPosts, toSpeakers } from './to-posts.ts'

const sourceUrl = 'https://members.example.org/api/Posts/GovernmentPosts'

function aRow(given: object = {}): { value: object } {
  const holders = [aHolder()]
  return {
    value: { id: 7, name: 'A Post', postHolders: holders, governmentDepartments: [{ id: 1, name: 'A' }], ...given },
  }
}

function aHolder(given: object = {}): object {
  return { member: { value: { id: 5 } }, startDate: '2024-07-05T00:00:00', endDate: null, ...given }
}

function read(...rows: unknown[]): ReturnType<typeof toPosts> {
  return toPosts('government', [{ ...postsAnswer.parse(rows), sourceUrl }])
}

test('a post is told with its holder, its department and since when', () => {
  expect(read(aRow()).posts).toEqual([
    {
      memberId: 5,
      kind: 'government',
      parliamentId: 7,
      name: 'A Post',
      department: 'A',
      startedOn: '2024-07-05',
      endedOn: null,
      sourceUrl,
    },
  ])
})

test.each([
  { what: 'a vacant post', row: aRow({ postHolders: [] }) },
  { what: 'one whose holders are null', row: aRow({ postHolders: null }) },
  { what: 'one whose holder is no member', row: aRow({ postHolders: [aHolder({ member: null })] }) },
])('$what is nobody’s, and no fault', ({ row }) => {
  expect(read(row)).toEqual({ kind: 'government', posts: [], unread: [] })
})

test.each([
  { what: 'a row of another shape', row: { value: { id: 'seven' } }, unread: [null] },
  { what: 'no row at all', row: null, unread: [null] },
  { what: 'a row without a name', row: aRow({ id: 8, name: null }), unread: [8] },
  {
    what: 'a holder without a number',
    row: aRow({ id: 8, postHolders: [aHolder({ member: { value: {} } })] }),
    unread: [8],
  },
])('$what is set aside, and the rest is read', ({ row, unread }) => {
  const told = read(row, aRow())
  expect(told.posts.map(({ parliamentId }) => parliamentId)).toEqual([7])
  expect(told.unread).toEqual(unread)
})

test('where no row can be read the answer has changed, and the place is named', () => {
  const checked = postsAnswer.safeParse([{ value: { number: 7 } }, { value: { number: 8 } }])
  expect(checked.error?.issues[0]?.path).toEqual([0, 'value', 'id'])
})

test('a post in the lists of two departments is one, under both; a day that is none is not told', () => {
  const list = (name: string): object =>
    aRow({ governmentDepartments: [{ id: 1, name }], postHolders: [aHolder({ startDate: '0001-01-01T00:00:00' })] })
  const posts = read(list('Treasury '), list('Home Office')).posts
  expect(posts).toMatchObject([{ department: 'Home Office, Treasury', startedOn: null }])
})

test('the Speaker is told from deputies by party, peers by their House, and who has no party is not guessed at', () => {
  const member = (id: number, party: string | null, house: number): object => ({
    value: { id, latestParty: party === null ? null : { name: party }, latestHouseMembership: { house } },
  })
  const rows = speakersAnswer.parse([
    member(1, 'Speaker', 1),
    member(2, 'Labour', 1),
    member(3, 'Crossbench', 2),
    member(4, null, 1),
    { value: null },
  ])
  const told = toSpeakers(rows, sourceUrl)
  expect(told.posts.map(({ name }) => name)).toEqual([
    'Speaker of the House of Commons',
    'Deputy Speaker',
    'Lord Speaker or a deputy',
    'Speaker or a Deputy Speaker',
  ])
  expect(told.unread).toEqual([null])
})
