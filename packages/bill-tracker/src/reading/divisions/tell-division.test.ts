import { expect, test } from 'vitest'
import type { MemberVote } from './division-types.ts'
import { tellDivisionAndDay, tellInversion, tellMemberVote, tellResult, tellStance } from './tell-division.ts'

const lords: MemberVote['division'] = {
  id: 'one',
  slug: 'lords-2021-03-15-amendment-67',
  house: 'Lords',
  number: null,
  heldOn: '2021-03-15',
  title: null,
  plainSummary: null,
  ayeMeans: 'for',
  carried: true,
  ayeCount: 321,
  noCount: 262,
  majority: 59,
  motionNote: null,
  parliamentUrl: null,
  hasNames: true,
  amendments: [{ slug: 'a-67', name: 'Amendment 67' }],
  asks: [],
  sources: [],
}
const commons: MemberVote['division'] = {
  ...lords,
  house: 'Commons',
  ayeMeans: 'against',
  majority: 80,
  amendments: [{ slug: 'a-40', name: 'Lords Amendment 40' }],
}

test('a division is told by its House, what it was on and its day', () => {
  expect(tellDivisionAndDay(lords)).toBe('The Lords vote on Amendment 67, 15 March 2021')
  expect(tellDivisionAndDay({ ...lords, amendments: [], title: 'Example Bill: Second Reading' })).toBe(
    'The Lords vote on Example Bill: Second Reading, 15 March 2021',
  )
})

test('where Aye is to reject, it is said; where it is not, nothing is', () => {
  expect(tellInversion(commons)).toBe(
    'The question put was to reject Lords Amendment 40. So Aye was a vote to reject it, and No was a vote to keep it.',
  )
  expect(tellInversion(lords)).toBeNull()
  expect(tellInversion({ ...lords, ayeMeans: null })).toBeNull()
})

test('a side stands for the words or against them, whichever way the question was put', () => {
  expect([tellStance('aye', lords), tellStance('no', lords)]).toEqual(['for it', 'against it'])
  expect([tellStance('aye', commons), tellStance('no', commons)]).toEqual(['to reject it', 'to keep it'])
  expect([tellStance('both', lords), tellStance('none', lords)]).toEqual([null, null])
  expect(tellStance('aye', { ayeMeans: null })).toBeNull()
})

test('a question to reject that is carried refuses the words', () => {
  expect(tellResult(lords)).toBe('Agreed by a majority of 59')
  expect(tellResult(commons)).toBe('Refused by a majority of 80')
  expect(tellResult({ carried: true, majority: null, ayeMeans: null })).toBe('The question was agreed to')
  expect(tellResult({ carried: null, majority: null, ayeMeans: 'for' })).toBe('The result is not yet checked')
})

const voted = { kind: 'voted', isTeller: false, party: null, seat: null } as const

test.each<{ vote: MemberVote; told: string }>([
  {
    vote: { division: commons, standing: { ...voted, side: 'aye' }, stance: 'against' },
    told: 'Voted Aye, to reject it',
  },
  {
    vote: { division: lords, standing: { ...voted, side: 'no' }, stance: 'against' },
    told: 'Voted Not content, against it',
  },
  {
    vote: { division: lords, standing: { ...voted, side: 'aye', isTeller: true }, stance: 'for' },
    told: 'Teller for Content, for it',
  },
  {
    vote: { division: commons, standing: { ...voted, side: 'none' }, stance: null },
    told: 'A member then, with no vote recorded',
  },
  {
    vote: { division: commons, standing: { ...voted, side: 'both' }, stance: null },
    told: 'Went through both lobbies, which counts for neither side',
  },
  { vote: { division: commons, standing: { kind: 'not-a-member' }, stance: null }, told: 'Was not a member then' },
  {
    vote: { division: lords, standing: { kind: 'not-named' }, stance: null },
    told: 'Did not vote. Whether they were a member then is not on our record',
  },
  {
    vote: { division: lords, standing: { kind: 'did-not-vote' }, stance: null },
    told: 'A member then, and not among those who voted',
  },
  {
    vote: { division: lords, standing: { kind: 'names-unknown' }, stance: null },
    told: 'The names of those who voted are not on our record yet',
  },
])('a member’s vote is told: $told', ({ vote, told }) => {
  expect(tellMemberVote(vote)).toBe(told)
})
