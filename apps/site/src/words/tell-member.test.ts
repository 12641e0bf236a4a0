import { expect, test } from 'vitest'
import { tellMember, tellMemberThen, tellPost, tellSeat, tellSpan } from './tell-member.ts'

const member = {
  id: 7,
  name: 'Example Member',
  party: 'Example Party',
  seat: 'Example Seat',
  house: 'Commons',
  isCurrent: true,
  asOf: null,
} as const

test('an MP is told by party and seat, a peer by party and House', () => {
  expect(tellMember(member)).toBe('Example Party, MP for Example Seat')
  expect(tellMember({ ...member, house: 'Lords', seat: 'Life peer' })).toBe(
    'Example Party, member of the House of Lords',
  )
})

test('who is no longer a member, or is known from a vote alone, is said to be so', () => {
  expect(tellMember({ ...member, seat: null, isCurrent: false })).toBe(
    'No longer a member. Last: Example Party, member of the House of Commons',
  )
  expect(tellMember({ ...member, party: null, isCurrent: null })).toBe('MP for Example Seat when last on our record')
})

test('party and seat of the day stand beside a vote, and beside nothing else', () => {
  const voted = { kind: 'voted', side: 'aye', isTeller: false } as const
  expect(tellMemberThen({ ...voted, party: 'Example Party', seat: 'Old Seat' })).toBe('Then: Example Party, Old Seat.')
  expect(tellMemberThen({ ...voted, party: null, seat: null })).toBeNull()
  expect(tellMemberThen({ kind: 'not-a-member' })).toBeNull()
})

test('a seat and how long it was held are told in words', () => {
  expect(tellSeat({ house: 'Commons', name: 'Example Seat' })).toBe('MP for Example Seat')
  expect(tellSeat({ house: 'Lords', name: 'Life peer' })).toBe('House of Lords (Life peer)')
  expect(tellSpan({ startedOn: '2015-05-07', endedOn: '2024-05-30' })).toBe('7 May 2015 to 30 May 2024')
  expect(tellSpan({ startedOn: '2024-07-04', endedOn: null })).toBe('since 4 July 2024')
})

test('a post is told with its department, where its name has not said it, and since when', () => {
  const post = { name: 'Example Minister', department: 'Example Office', startedOn: '2024-07-05' }
  expect(tellPost(post)).toBe('Example Office, since 5 July 2024')
  expect(tellPost({ ...post, name: 'Minister (Example Office)' })).toBe('since 5 July 2024')
  expect(tellPost({ ...post, department: null, startedOn: null })).toBe('')
})
