import { expect, test } from 'vitest'
import { type Condition, conditions, findFitting, fits, type MemberFacts, memberDeeds, noFacts } from './rules.ts'

const facts: MemberFacts = {
  party: 'Labour',
  nation: 'Wales',
  votes: { 'the-vote': 'against', 'another-vote': 'not-a-member' },
  memberSince: '2024-07-04',
  posts: ['government'],
  stance: 'supports',
  deeds: { asked: { 'the-ask': '2026-09-10' }, signed: { 'other-ask': '2026-09-10' }, spoke: {} },
  billCommittees: ['the-bill'],
}

test.each<{ what: string; condition: Condition; isTrue: boolean }>([
  { what: 'a party, in any case of letters', condition: { party: ['Green', 'LABOUR'] }, isTrue: true },
  { what: 'another party', condition: { party: ['Conservative'] }, isTrue: false },
  { what: 'the nation', condition: { nation: ['Wales', 'Scotland'] }, isTrue: true },
  { what: 'another nation', condition: { nation: ['England'] }, isTrue: false },
  { what: 'a vote', condition: { voted: 'against', on: 'the-vote' }, isTrue: true },
  { what: 'the other side', condition: { voted: 'for', on: 'the-vote' }, isTrue: false },
  { what: 'not yet a member', condition: { voted: 'not-a-member', on: 'another-vote' }, isTrue: true },
  { what: 'a vote that nobody knows of', condition: { voted: 'absent', on: 'third-vote' }, isTrue: false },
  { what: 'a vote named as a property of every object', condition: { voted: 'for', on: 'constructor' }, isTrue: false },
  { what: 'new on the very day', condition: { newSince: '2024-07-04' }, isTrue: true },
  { what: 'older than the day', condition: { newSince: '2024-07-05' }, isTrue: false },
  { what: 'a post', condition: { post: 'government' }, isTrue: true },
  { what: 'what they said', condition: { stance: 'supports' }, isTrue: true },
  { what: 'what they did not say', condition: { stance: 'unknown' }, isTrue: false },
  { what: 'a question', condition: { did: 'asked', about: 'the-ask' }, isTrue: true },
  {
    what: 'a question since its very day',
    condition: { did: 'asked', about: 'the-ask', since: '2026-09-10' },
    isTrue: true,
  },
  {
    what: 'a question before the day',
    condition: { did: 'asked', about: 'the-ask', since: '2026-09-11' },
    isTrue: false,
  },
  { what: 'a question about another ask', condition: { did: 'asked', about: 'other-ask' }, isTrue: false },
  { what: 'another deed about the ask', condition: { did: 'signed', about: 'the-ask' }, isTrue: false },
  { what: 'no word spoken', condition: { did: 'spoke', about: 'the-ask' }, isTrue: false },
  {
    what: 'an ask named as a property of every object',
    condition: { did: 'spoke', about: 'constructor' },
    isTrue: false,
  },
  { what: 'a seat on the committee', condition: { onCommitteeOf: 'the-bill' }, isTrue: true },
  { what: 'a seat on another', condition: { onCommitteeOf: 'a-bill' }, isTrue: false },
  { what: 'a post not held', condition: { post: 'opposition' }, isTrue: false },
])('$what', ({ condition, isTrue }) => {
  expect(fits([condition], facts)).toBe(isTrue)
})

test('what is not known never fits', () => {
  const everything: Condition[] = [
    { party: ['Labour'] },
    { nation: ['Wales'] },
    { voted: 'absent', on: 'the-vote' },
    { newSince: '1900-01-01' },
    { post: 'government' },
    { stance: 'unknown' },
    ...memberDeeds.map((did) => ({ did, about: 'the-ask' })),
    { onCommitteeOf: 'the-bill' },
  ]
  for (const condition of everything) expect(fits([condition], noFacts)).toBe(false)
})

test('all conditions must hold', () => {
  expect(fits([{ party: ['Labour'] }, { nation: ['England'] }], facts)).toBe(false)
})

test('the first that fits is taken', () => {
  const variants = [
    { slug: 'no', when: [{ party: ['Green'] }] },
    { slug: 'first', when: [{ nation: ['Wales' as const] }] },
    { slug: 'second', when: [{ party: ['Labour'] }] },
  ]
  expect(findFitting(variants, facts)?.slug).toBe('first')
  expect(findFitting(variants, noFacts)).toBeUndefined()
})

test.each([
  { what: 'nothing', when: [] },
  { what: 'a word outside the vocabulary', when: [{ surname: ['Smith'] }] },
  { what: 'two conditions in one', when: [{ party: ['Labour'], nation: ['Wales'] }] },
  { what: 'a vote without its division', when: [{ voted: 'for' }] },
  { what: 'a deed about nothing', when: [{ did: 'asked' }] },
  { what: 'a deed for or against', when: [{ did: 'asked', about: 'the-ask', side: 'for' }] },
  { what: 'a deed since no day', when: [{ did: 'asked', about: 'the-ask', since: '2026-02-30' }] },
])('$what is no rule', ({ when }) => {
  expect(conditions.safeParse(when).success).toBe(false)
})
