import { expect, test } from 'vitest'
import type { MemberStanding, MemberVote } from '../divisions/division-types.ts'
import { toSeatAnswer } from './seat-answer.ts'

type Told = Pick<MemberVote, 'standing' | 'stance'>
const voted = (side: 'aye' | 'no' | 'none' | 'both', stance: Told['stance'] = null): Told => ({
  standing: { kind: 'voted', side, isTeller: false, party: null, seat: null },
  stance,
})
const other = (kind: Exclude<MemberStanding['kind'], 'voted'>): Told => ({ standing: { kind }, stance: null })

test.each([
  { who: 'one of whom no division is known', votes: [], answer: 'not-known' },
  { who: 'one who voted for it', votes: [voted('no', 'for')], answer: 'for' },
  { who: 'one who said Aye to disagree', votes: [voted('aye', 'against')], answer: 'against' },
  { who: 'one on each side', votes: [voted('aye', 'against'), voted('aye', 'for')], answer: 'both' },
  { who: 'one who voted once, and once not', votes: [voted('none'), voted('no', 'for')], answer: 'for' },
  { who: 'one who came between two votes', votes: [other('not-a-member'), voted('aye', 'against')], answer: 'against' },
  { who: 'one without a vote', votes: [voted('none')], answer: 'no-vote' },
  { who: 'one in both lobbies', votes: [voted('both')], answer: 'no-vote' },
  { who: 'one not among those who voted', votes: [other('did-not-vote')], answer: 'no-vote' },
  { who: 'one who was none', votes: [other('not-a-member'), other('not-a-member')], answer: 'new' },
  { who: 'one of whom one vote is not known', votes: [other('not-a-member'), other('not-named')], answer: 'not-known' },
  { who: 'one in a lobby of no known side', votes: [voted('aye')], answer: 'not-known' },
] as const)('$who: $answer', ({ votes, answer }) => {
  expect(toSeatAnswer(votes)).toBe(answer)
})
